import { z } from 'zod';
import { confirmed, unknown } from '../base/certainty.ts';
import { place } from '../base/settings/place.ts';
import { choice, ofItsOwn, text, yesNo } from '../base/settings/setting.ts';

const NAMES_PLACE = place('people', 'First and last name');
const CHARACTERS_PLACE = place('people', 'Characters');

/** How the one name of M3 becomes a first and a last name. */
export const NAME_SPLIT = {
  rule: choice({
    place: NAMES_PLACE,
    name: 'Name split: rule',
    label: 'The name is split',
    by: 'list',
    known: confirmed(
      '1',
      'That IPA has two fields and refuses an empty last name; the split itself is a guess.',
    ),
    options: {
      particles: 'Knows particles: Jan | van der Berg',
      'first-space': 'At the first space: Jan | van der Berg',
      'last-space': 'At the last space: Jan van der | Berg',
      'family-first': 'Family name first: Van An | Nguyen',
    },
    phrases: {
      particles: 'the last word is the last name, together with the particles before it, such as “van der”',
      'first-space': 'the first word is the first name, the rest is the last name',
      'last-space': 'the last word is the last name, the rest is the first name',
      'family-first': 'the first word is the last name, the rest is the first name',
    },
    default: 'particles',
  }),
  comma: yesNo({
    place: NAMES_PLACE,
    name: 'Name split: a comma parts last and first name',
    label: 'Recognise "Last, First" by its comma',
    known: 'own',
    default: true,
  }),
  /** Before the rule guesses. The habit of the extract is looked at as well. */
  evidence: yesNo({
    place: NAMES_PLACE,
    name: 'Name split: e-mail, user id, language and habit first',
    label: 'Look at e-mail, user id and language first',
    known: 'own',
    default: true,
  }),
  filler: text(
    {
      place: NAMES_PLACE,
      name: 'Name split: filler for a missing last name',
      label: 'Filler for one-word names',
      known: confirmed('1', 'secadm refuses an empty last name.'),
      schema: z.string().min(1).max(10),
      problem: 'secadm needs a last name. At most 10 characters.',
      default: '.',
    },
    { entered: z.string().trim().min(1).max(10), widthPx: 160 },
  ),
  /**
   * By idKey of the user. A correction holds for the name it was made for. `byHand` says which part a person gave or
   * confirmed; corrections of before do not say it.
   */
  corrections: ofItsOwn({
    place: NAMES_PLACE,
    name: 'Corrected name',
    known: 'own',
    schema: z.record(
      z.string(),
      z.object({
        name: z.string(),
        firstName: z.string(),
        lastName: z.string(),
        byHand: z.enum(['both', 'first-name', 'last-name']).optional(),
      }),
    ),
    default: {},
  }),
};

/** What becomes of characters that IPA or a secadm file cannot hold. */
export const CHARACTERS = {
  rule: choice({
    place: CHARACTERS_PLACE,
    name: 'Characters: rule',
    label: 'Characters that IPA cannot hold',
    by: 'list',
    known: confirmed('1'),
    options: {
      'latin1-transliterate': 'Keep ISO-8859-1, rewrite the rest',
      ascii: 'Rewrite everything to ASCII',
      latin1: 'Keep ISO-8859-1, block the rest',
      block: 'Keep ASCII, block the rest',
    },
    phrases: {
      'latin1-transliterate': 'what ISO-8859-1 does not hold is written in letters that it holds',
      ascii: 'everything outside ASCII is written in plain letters',
      latin1: 'a value with a character outside ISO-8859-1 is refused',
      block: 'a value with a character outside ASCII is refused',
    },
    default: 'latin1-transliterate',
  }),
  unquotable: choice({
    place: CHARACTERS_PLACE,
    name: 'Characters: quotes and backslashes',
    label: 'Quotes and backslashes',
    by: 'list',
    known: unknown('4', 'How a quote or a backslash is written in a secadm file is not documented.'),
    options: { replace: 'Replace', block: 'Block the person' },
    default: 'replace',
  }),
};
