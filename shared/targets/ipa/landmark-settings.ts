import { z } from 'zod';
import { confirmed, inferred, unknown } from '../../base/certainty.ts';
import { seconds, wholeNumber } from '../../base/settings/bounds.ts';
import { place } from '../../base/settings/place.ts';
import { choice, folder, number, text, yesNo } from '../../base/settings/setting.ts';
import { defaultsOf, schemaOf, type ValuesOf } from '../../base/settings/setting-tree.ts';

export const LANDMARK_TOOLS = place(
  'settings',
  'Landmark tools',
  'Needed to run on this machine, and written into run.cmd of the bundle. The practice host needs none of it.',
);

/** A data area is part of commands and paths, so it is a plain word and nothing else. */
const dataArea = {
  place: LANDMARK_TOOLS,
  known: confirmed('1'),
  schema: z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,39}$/),
  problem: 'Letters, digits and _ only, beginning with a letter, at most 40.',
};

const command = (max: number) => ({
  schema: z
    .string()
    .max(max)
    .regex(/^[^\r\n\0]*$/),
  problem: `One line, at most ${max} characters.`,
});

/** How the Landmark tools are called on this machine. What domain.md marks as unknown is a setting here. */
export const LANDMARK = {
  folder: folder(
    {
      ...command(1000),
      place: LANDMARK_TOOLS,
      name: 'Landmark folder',
      hint: 'The install folder of the Landmark system, for example D:\\Infor\\LMTST.',
      none: 'No folder chosen',
      known: confirmed('5'),
      default: '',
    },
    'landmark-folder',
  ),
  preCommand: text(
    {
      ...command(500),
      place: LANDMARK_TOOLS,
      name: 'Pre-command',
      hint: 'Run in the Landmark folder before each tool. Empty for none.',
      known: confirmed('4'),
      default: 'enter.cmd',
    },
    { code: true },
  ),
  /** `call`: the pre-command returns. `shell`: it opens a sub-shell, and the tools are given to that shell's input. */
  preCommandOpens: choice({
    place: LANDMARK_TOOLS,
    name: 'Pre-command: how it goes on',
    label: 'What the pre-command does',
    known: unknown('4', 'Whether the pre-command returns or opens a shell of its own is not documented.'),
    advice: 'If the tools are not found after it, choose the other one.',
    options: { call: 'Sets the environment and returns', shell: 'Opens a shell of its own' },
    phrases: { call: 'it returns', shell: 'it opens one' },
    default: 'call',
  }),
  genDataArea: text(
    {
      ...dataArea,
      name: 'Data area of identities and actors',
      hint: 'Shared by all environments of a Landmark system. Usually gen.',
      default: 'gen',
    },
    { widthPx: 240, code: true },
  ),
  dataArea: text(
    {
      ...dataArea,
      name: 'Data area of the environment',
      hint: 'Takes users, tasks and user-tasks, for example lmtstipa.',
      default: 'lmtstipa',
    },
    { widthPx: 240, code: true },
  ),
  /** secadm -c. */
  continueOnError: yesNo({
    place: LANDMARK_TOOLS,
    name: 'secadm goes on after an error',
    label: 'secadm goes on after an error (-c)',
    known: inferred(
      '4',
      'Without -c secadm is taken to stop at the first error; its documentation does not say so.',
    ),
    default: false,
  }),
  /** A pause waits for the end of a call, a cancel ends it at once. */
  peoplePerCall: number<number>(
    {
      ...wholeNumber(0, 1_000_000),
      place: LANDMARK_TOOLS,
      name: 'People in one call of secadm',
      hint: "A pause waits for the end of a call; a cancel leaves one call's outcomes unknown. 0: all in one call.",
      known: confirmed('1'),
      default: 500,
    },
    { widthPx: 160 },
  ),
  /** Off: the outcome is unknown then. */
  exitCodeZeroIsDone: yesNo({
    place: LANDMARK_TOOLS,
    name: 'Exit code 0 counts as done',
    label: 'Exit code 0 without a failure line counts as done',
    hint: 'Off: such operations are counted as unknown, because nothing said that they were done.',
    known: unknown('4', 'Exit codes and success texts of secadm and importPFIdata are not documented.'),
    default: false,
  }),
  /** `auto` asks Windows, and is UTF-8 elsewhere. */
  consoleEncoding: choice({
    place: LANDMARK_TOOLS,
    name: 'Encoding of the tools’ output',
    label: "Encoding of the tools' output",
    by: 'list',
    known: unknown('4', 'Which encoding the tools write in is not documented.'),
    advice: 'Change it where the log shows wrong letters.',
    options: {
      auto: 'Automatic (asks Windows; UTF-8 elsewhere)',
      'utf-8': 'UTF-8',
      cp437: 'Code page 437',
      cp850: 'Code page 850',
      'windows-1252': 'Windows-1252',
      'iso-8859-1': 'ISO-8859-1',
    },
    default: 'auto',
  }),
  silenceNoticeS: number<number>(
    {
      ...seconds(1, 86_400),
      place: LANDMARK_TOOLS,
      name: 'Say so when a tool is silent, seconds',
      label: 'Say so when a tool is silent for',
      known: 'own',
      default: 120,
    },
    { widthPx: 160, after: 'seconds' },
  ),
};

export type LandmarkSettings = ValuesOf<typeof LANDMARK>;
export const landmarkSchema = schemaOf(LANDMARK);
export const DEFAULT_LANDMARK: LandmarkSettings = defaultsOf(LANDMARK);
