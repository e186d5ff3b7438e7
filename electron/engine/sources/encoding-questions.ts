import type { ExtractKind, FieldName } from '../../../shared/m3/extracts.ts';
import { type DelimitedReading, isPadded, type TextEncodingName } from '../../../shared/m3/reading.ts';
import type { AnswerSample, ReadingQuestion } from '../../../shared/m3/reading-questions.ts';
import { type SpoiledWay, spoiledText, textKindOf } from '../../../shared/m3/spoiled-text.ts';
import { cutDashed, dashedColumns } from '../../../shared/table/dashed-columns.ts';
import type { ByteLine } from './byte-lines.ts';
import { headRows } from './delimited-head.ts';
import type { EncodingDoubt } from './detected-encoding.ts';
import { decodeText } from './text-decoder.ts';

/** So many rows show a difference; more of them would hide the first rows. */
const MOST_SAMPLES = 4;
const EXCERPT = 80;

/** What is doubted about the encoding of a file, as a question with rows as each candidate reads them. */
export function encodingQuestions(
  kind: ExtractKind,
  reading: DelimitedReading,
  doubt: EncodingDoubt,
): ReadingQuestion[] {
  const table = { kind, reading };
  const { candidates, lines } = doubt;
  if (doubt.code === 'ENCODED-TWICE') return spoiledQuestion(table, candidates, lines);
  const answers = answersOf(table, candidates, lines);
  if (doubt.code === 'ENCODING-UNSURE') return [{ code: doubt.code, params: {}, ...answers }];
  const { encoding, other, line } = doubt.mixed;
  return [{ code: doubt.code, params: { encoding, other, line }, ...answers }];
}

interface ReadTable {
  readonly kind: ExtractKind;
  readonly reading: DelimitedReading;
}

/** Lines may hold such letters where no value is used, or by right; then nothing is asked. */
function spoiledQuestion(
  table: ReadTable,
  [asIs, onceMore]: readonly TextEncodingName[],
  lines: readonly ByteLine[],
): ReadingQuestion[] {
  const spoiled = lines.filter((line) => isSpoiled(table, fieldsOf(table, line, asIs!)));
  if (spoiled.length === 0) return [];
  const mended = spoiled.filter((line) => !isSpoiled(table, fieldsOf(table, line, onceMore!)));
  const mends = mended.length > 0;
  const candidates = mends ? [asIs!, onceMore!] : [asIs!];
  const shown = answersOf(table, candidates, mends ? [...mended, ...spoiled] : spoiled);
  return [{ code: mends ? 'ENCODED-TWICE' : 'LETTERS-SPOILED', params: {}, ...shown }];
}

/** Of lost letters nobody is asked: rows with U+FFFD are refused, and a question mark may be one. */
const ASKED: readonly SpoiledWay[] = ['encoded-twice', 'code-page'];

function isSpoiled({ kind, reading }: ReadTable, fields: readonly string[]): boolean {
  return reading.columns.some((field, at) => {
    const of = field === null ? undefined : textKindOf(field, kind === 'roles');
    const spoiled = of === undefined ? null : spoiledText(fields[at] ?? '', of);
    return spoiled !== null && ASKED.includes(spoiled.way);
  });
}

function answersOf(
  table: ReadTable,
  candidates: readonly TextEncodingName[],
  lines: readonly ByteLine[],
): Pick<ReadingQuestion, 'answers' | 'samples'> {
  const answers = candidates.map((value) => ({ part: 'encoding' as const, value }));
  const samples: AnswerSample[] = [];
  for (const line of byInterest(table, candidates, lines)) {
    const readAs = candidates.map((encoding) => shownOf(table, candidates, line, encoding));
    const isNew = samples.every((one) => one.readAs.join('\n') !== readAs.join('\n'));
    if (isNew && differs(readAs)) samples.push({ line: line.line, readAs });
    if (samples.length === MOST_SAMPLES) break;
  }
  return { answers, samples: samples.sort((a, b) => a.line - b.line) };
}

/** Lines on which a name differs come first: a person knows names. */
function byInterest(
  table: ReadTable,
  candidates: readonly TextEncodingName[],
  lines: readonly ByteLine[],
): readonly ByteLine[] {
  const name = table.reading.columns.indexOf('name' satisfies FieldName);
  if (name < 0) return lines;
  const ofNames = lines.filter((line) => differingOf(table, candidates, line).includes(name));
  return [...new Set([...ofNames, ...lines])];
}

function differs(readAs: readonly string[]): boolean {
  return readAs.length === 1 || readAs.some((text) => text !== readAs[0]);
}

/** The columns of a line that the candidates read differently. */
function differingOf(table: ReadTable, candidates: readonly TextEncodingName[], line: ByteLine): number[] {
  const all = candidates.map((encoding) => fieldsOf(table, line, encoding));
  const width = Math.max(...all.map(({ length }) => length));
  const places = Array.from({ length: width }, (_, at) => at);
  if (candidates.length === 1) return places.filter((at) => /[^\u0000-\u007f]/.test(all[0]![at] ?? ''));
  return places.filter((at) => all.some((fields) => fields[at] !== all[0]![at]));
}

/** What is shown of a line: the values that differ, of the columns that are used where one of them does. */
function shownOf(
  table: ReadTable,
  candidates: readonly TextEncodingName[],
  line: ByteLine,
  encoding: TextEncodingName,
): string {
  const differing = differingOf(table, candidates, line);
  const used = differing.filter((at) => (table.reading.columns[at] ?? null) !== null);
  const fields = fieldsOf(table, line, encoding);
  const text = (used.length > 0 ? used : differing).map((at) => (fields[at] ?? '').trim()).join(' · ');
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text;
}

function fieldsOf(
  { reading }: ReadTable,
  { bytes }: ByteLine,
  encoding: TextEncodingName,
): readonly string[] {
  const text = decodeText(Buffer.from(bytes, 'latin1'), encoding);
  const columns = dashedColumns(reading.dashes);
  if (isPadded(reading.delimiter)) return (columns === null ? null : cutDashed(text, columns)) ?? [text];
  return headRows(text, reading.delimiter, 1)[0]?.fields ?? [text];
}
