import { confirmed, inferred, unknown } from '../../base/certainty.ts';
import { place } from '../../base/settings/place.ts';
import { choice } from '../../base/settings/setting.ts';
import { defaultsOf, schemaOf, type ValuesOf } from '../../base/settings/setting-tree.ts';

export const FILES = place(
  'settings',
  'Files',
  'How the secadm script and the importPFIdata file are written.',
);

/** How the files for the two tools are written. */
export const RENDER = {
  /** Of values with spaces. */
  quoting: choice({
    place: FILES,
    name: 'Quoting in the secadm script',
    label: 'Values with spaces in the secadm script',
    hint: 'Both are used in public scripts.',
    known: confirmed('4'),
    options: {
      'double-quotes': 'In double quotes: "van der Berg"',
      backslash: 'With a backslash: van\\ der\\ Berg',
    },
    phrases: { 'double-quotes': 'inside double quotes', backslash: 'with a backslash before them' },
    default: 'double-quotes',
  }),
  scriptEncoding: choice({
    place: FILES,
    name: 'Encoding of the secadm script',
    by: 'list',
    known: unknown('4', 'Which encoding secadm reads a script in is not documented.'),
    advice: 'IPA stores ISO-8859-1.',
    options: { 'iso-8859-1': 'ISO-8859-1', 'utf-8': 'UTF-8', 'us-ascii': 'US-ASCII' },
    default: 'iso-8859-1',
  }),
  /** `us-ascii` writes other characters as numeric references, right under any reading (domain.md, 5). */
  xmlEncoding: choice({
    place: FILES,
    name: 'Encoding of the importPFIdata file',
    by: 'list',
    known: inferred(
      '5',
      'That importPFIdata takes numeric references is inferred from the XML standard: US-ASCII is right under any reading.',
    ),
    options: {
      'us-ascii': 'US-ASCII, other letters as numbers (&#233;)',
      'utf-8': 'UTF-8',
      'iso-8859-1': 'ISO-8859-1',
    },
    default: 'us-ascii',
  }),
};

export type RenderSettings = ValuesOf<typeof RENDER>;
export const renderSchema = schemaOf(RENDER);
export const DEFAULT_RENDER: RenderSettings = defaultsOf(RENDER);
