import { saysFailure } from './failure-words.ts';

/** How many lines before a failure may name what failed: the echo, and one line in between. */
const LINES_BACK = 2;

/**
 * Remembers the lines right before a failure, because tools name what they are at in one line and say what
 * is wrong in the next. A failure ends the memory: what stood before it was about something else.
 */
export class FailureContext {
  #before: string[] = [];

  /** The line and those before it, nearest first, where it says a failure; otherwise null. */
  take(line: string, says: (text: string) => boolean = saysFailure): readonly string[] | null {
    if (says(line)) {
      const near = [line, ...this.#before];
      this.#before = [];
      return near;
    }
    if (line.trim() !== '') this.#before = [line, ...this.#before].slice(0, LINES_BACK);
    return null;
  }
}

/** Words of Landmark's messages: a user who is called like one of them is never recognised by it. */
const MESSAGE_WORDS = new Set(
  (
    'a actor actoridentity actorrole add already and area assign business by can character class column command ' +
    'contactinfo create data database delete encode error exception exists failed familyname family field file ' +
    'firstname for gen givenname given group has identity identityactor in is iso it lastname line name no not null ' +
    'of on or password pfitask pfiuserprofile pfiusertask rdbms remove required role row rows secadm set ssopv2 ' +
    'start date stop string supported table task tasks the to type unknown update user value was wftask wfusertask ' +
    'wfusrprofl with wrong'
  ).split(' '),
);

/** The whole words of a line that can be ids, each once. */
export function idWords(line: string): Set<string> {
  const words = new Set<string>();
  for (const part of line.split(/[\s"'`()[\]{}<>,;=]+/)) {
    for (const word of [part, part.replace(/^[:.!?-]+|[:.!?-]+$/g, ''), ...part.split(/[:/\\|]/)]) {
      if (word !== '' && !MESSAGE_WORDS.has(word.toLowerCase())) words.add(word);
    }
  }
  return words;
}
