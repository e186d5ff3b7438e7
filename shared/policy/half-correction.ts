import type { NameCorrection, NameSplit } from './split-result.ts';

const FIRST_ALONE = 'only the first name was corrected by hand, the last name is still a guess';
const LAST_ALONE = 'only the last name was corrected by hand, the first name is still a guess';
const NOT_ALL = 'the correction by hand leaves out or repeats a part of the name';

/**
 * Why a correction leaves a doubt, as the end of a sentence; null where it leaves none. A correction of one half does
 * not say that the other is right. `byHand` says what was given; corrections without it are judged by their words:
 * one half is as it was guessed, or empty, and the two do not give the words of the name. `name` and the halves are
 * tidy, `guess` is the split without the correction.
 */
export function halfLeft(name: string, correction: NameCorrection, guess: NameSplit): string | null {
  const { byHand, firstName, lastName } = correction;
  if (byHand === 'both') return null;
  const fits = givesWords(name, firstName, lastName);
  if (byHand !== undefined) {
    if (!guess.doubtful && (fits || isOneWordEach(name))) return null;
    if (guess.how === 'one-word') return null;
    return byHand === 'first-name' ? FIRST_ALONE : LAST_ALONE;
  }
  if (fits || isOneWordEach(name) || guess.how === 'one-word') return null;
  const keepsFirst = firstName === guess.firstName;
  const keepsLast = lastName === guess.lastName;
  if (keepsFirst !== keepsLast) return keepsFirst ? LAST_ALONE : FIRST_ALONE;
  return firstName === '' || lastName === '' ? NOT_ALL : null;
}

function isOneWordEach(name: string): boolean {
  return name.split(' ', 3).length < 3;
}

/** Whether the halves hold the words of the name, each as often as it does, in whatever order. */
function givesWords(name: string, firstName: string, lastName: string): boolean {
  const wordsOf = (text: string) =>
    text
      .split(/[\s,،，]+/)
      .filter((word) => word !== '')
      .sort()
      .join(' ');
  return wordsOf(name) === wordsOf(`${firstName} ${lastName}`);
}
