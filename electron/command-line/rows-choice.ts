import { failure } from '../../shared/contract/failure.ts';
import { EXTRACT_KINDS, type ExtractKind } from '../../shared/m3/extracts.ts';
import {
  type FileReading,
  type InspectedFile,
  ROWS_CHOICES,
  type RowsChoice,
} from '../../shared/m3/reading.ts';

type RowsOption = `${ExtractKind}-rows`;
export type RowsChoices = Readonly<Partial<Record<ExtractKind, RowsChoice>>>;

export const ROWS_OPTIONS = Object.fromEntries(
  EXTRACT_KINDS.map((kind) => [`${kind}-rows`, { type: 'string' }]),
) as Readonly<Record<RowsOption, { readonly type: 'string' }>>;

/**
 * Reads the options that say which rows of a sheet are read, where it hides some.
 * @throws Failure USAGE
 */
export function readRowsChoices(
  values: Readonly<Partial<Record<RowsOption | ExtractKind, string>>>,
): RowsChoices {
  const choices: Partial<Record<ExtractKind, RowsChoice>> = {};
  for (const kind of EXTRACT_KINDS) {
    const word = values[`${kind}-rows`];
    if (word === undefined) continue;
    const choice = ROWS_CHOICES.find((known) => known === word);
    if (choice === undefined)
      throw usage(`--${kind}-rows takes ${ROWS_CHOICES.join(' or ')}, not "${word}".`);
    if (values[kind] === undefined) throw usage(`--${kind}-rows goes with --${kind} only.`);
    choices[kind] = choice;
  }
  return choices;
}

/**
 * The reading with the rows that were chosen; null where nothing is to be changed.
 * @throws Failure USAGE
 */
export function withRows(
  { kind, name, reading }: Pick<InspectedFile, 'kind' | 'name' | 'reading'>,
  choice: RowsChoice | undefined,
): FileReading | null {
  if (choice === undefined) return null;
  if (reading.form !== 'sheet') throw usage(`--${kind}-rows goes with a workbook only; ${name} is a text.`);
  return (reading.rows ?? 'all') === choice ? null : { ...reading, rows: choice };
}

function usage(reason: string) {
  return failure('USAGE', { reason });
}
