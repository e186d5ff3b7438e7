import { parseArgs } from 'node:util';
import { failure } from '../../shared/base/failure.ts';
import { EXTRACT_KINDS, type ExtractKind } from '../../shared/m3/extracts.ts';
import { RUN_TARGETS, type RunTarget } from '../../shared/target/run-target.ts';
import { IPA_WAYS, type IpaWay } from '../../shared/targets/ipa/ipa-source.ts';
import { READING_OPTIONS, type ReadingWishes, readWishes } from './reading-wishes.ts';

export const COMMANDS = ['plan', 'export', 'rehearse', 'run'] as const;
export type Command = (typeof COMMANDS)[number];

/** What the command line asks for. */
export interface Arguments {
  readonly command: Command;
  readonly files: Readonly<Partial<Record<ExtractKind, string>>>;
  /** How to read the files, as far as the command line says so. */
  readonly wishes: ReadingWishes;
  /** A profile that was exported from Muster; null for the defaults. */
  readonly environment: string | null;
  readonly out: string | null;
  readonly json: boolean;
  /** Where runs and the practice host are kept; null for the folder that the window uses. */
  readonly data: string | null;
  readonly target: RunTarget;
  readonly continueOnError: boolean;
  /** The production environment's name, to confirm a run there. */
  readonly confirm: string;
  readonly rest: boolean;
  /** Whether to take what was read even if it is sharply smaller than the last time. */
  readonly acceptFewer: boolean;
  /** The id of the only user to plan; null for everybody. */
  readonly only: string | null;
  /** How to find out what is in IPA; null for the way of the profile. */
  readonly ipa: IpaWay | null;
  /** Files that say what is in IPA. */
  readonly ipaFiles: readonly string[];
  /** Why this run may exceed the limits of its plan; '' where it may not. */
  readonly reason: string;
}

const OPTIONS = {
  users: { type: 'string' },
  emails: { type: 'string' },
  roles: { type: 'string' },
  'user-roles': { type: 'string' },
  ...READING_OPTIONS,
  environment: { type: 'string' },
  out: { type: 'string' },
  data: { type: 'string' },
  target: { type: 'string' },
  confirm: { type: 'string' },
  'continue-on-error': { type: 'boolean' },
  rest: { type: 'boolean' },
  'accept-fewer': { type: 'boolean' },
  only: { type: 'string' },
  ipa: { type: 'string' },
  'ipa-file': { type: 'string', multiple: true },
  reason: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const ONLY_FOR_RUN = ['target', 'confirm', 'continue-on-error', 'rest', 'accept-fewer', 'reason'] as const;

/**
 * Reads the command line.
 * @returns the arguments, or which command to show help for (null for the program itself)
 * @throws Failure USAGE
 */
export function readArguments(words: readonly string[]): Arguments | { readonly help: Command | null } {
  const { values, positionals } = parse(words);
  const [name, ...more] = positionals;
  const command = COMMANDS.find((known) => known === name);
  if (values.help || words.length === 0) return { help: command ?? null };
  if (command === undefined)
    throw usage(name === undefined ? 'No command is given.' : `There is no command "${name}".`);
  if (more.length > 0) throw usage(`"${more[0]}" is not understood.`);
  if (values.users === undefined && values.environment === undefined)
    throw usage('--users FILE is needed, or --environment FILE of an environment that reads M3 itself.');
  const alone = EXTRACT_KINDS.find((kind) => values[kind] !== undefined);
  if (values.users === undefined && alone !== undefined) throw usage(`--${alone} goes with --users only.`);
  if (command === 'export' && values.out === undefined)
    throw usage('export needs --out DIR or --out FILE.zip.');
  const misplaced = ONLY_FOR_RUN.find((option) => values[option] !== undefined);
  if (command !== 'run' && misplaced !== undefined) throw usage(`--${misplaced} goes with run only.`);
  return {
    command,
    files: Object.fromEntries(EXTRACT_KINDS.flatMap((kind) => (values[kind] ? [[kind, values[kind]]] : []))),
    wishes: readWishes(values),
    environment: values.environment ?? null,
    out: values.out ?? null,
    json: values.json ?? false,
    data: values.data ?? null,
    target: targetOf(values.target),
    continueOnError: values['continue-on-error'] ?? false,
    confirm: values.confirm ?? '',
    rest: values.rest ?? false,
    acceptFewer: values['accept-fewer'] ?? false,
    only: values.only ?? null,
    ipa: ipaWayOf(values.ipa, values['ipa-file']),
    ipaFiles: values['ipa-file'] ?? [],
    reason: values.reason ?? '',
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw usage(error instanceof Error ? error.message : String(error));
  }
}

function targetOf(name: string | undefined): RunTarget {
  const target = RUN_TARGETS.find((known) => known === (name ?? 'practice'));
  if (target === undefined) throw usage(`--target takes ${RUN_TARGETS.join(' or ')}, not "${name}".`);
  return target;
}

function ipaWayOf(name: string | undefined, files: readonly string[] | undefined): IpaWay | null {
  if (files !== undefined && name !== undefined && name !== 'files') {
    throw usage('--ipa-file goes with --ipa files only.');
  }
  if (name === undefined) return files === undefined ? null : 'files';
  const way = IPA_WAYS.find((known) => known === name);
  if (way === undefined) throw usage(`--ipa takes ${IPA_WAYS.join(', ')}, not "${name}".`);
  return way;
}

function usage(reason: string) {
  return failure('USAGE', { reason });
}
