import { EXTRACTS, type ExtractKind, type FieldName } from './extracts.ts';

export interface SuggestedColumns {
  readonly header: boolean;
  readonly headerReason: string;
  readonly columns: readonly (FieldName | null)[];
  readonly columnsReason: string;
}

/**
 * Says which column of an extract carries which field. A first row that names at least one known column (M3's
 * own or the MI program's) is a header; without a header the usual order of columns is taken.
 * @param width the number of columns where there is no header
 * @param header set where the person has decided it
 */
export function suggestColumns(
  kind: ExtractKind,
  firstRow: readonly string[],
  width: number,
  header?: boolean,
): SuggestedColumns {
  const byName = columnsByName(kind, firstRow);
  const known = byName.filter((field) => field !== null).length;
  const isHeader = header ?? known > 0;
  const headerReason =
    header !== undefined
      ? 'Chosen by hand'
      : isHeader
        ? 'The first row holds known column names'
        : 'The first row holds no known column name';
  if (isHeader) {
    return { header: true, headerReason, columns: byName, columnsReason: 'By the names in the header' };
  }
  return {
    header: false,
    headerReason,
    columns: columnsByPlace(kind, width),
    columnsReason: 'By place, since there is no header',
  };
}

/** Required fields that no column carries. */
export function missingFields(kind: ExtractKind, columns: readonly (FieldName | null)[]): FieldName[] {
  return EXTRACTS[kind].fields
    .filter(({ field, required }) => required && !columns.includes(field))
    .map(({ field }) => field);
}

function columnsByName(kind: ExtractKind, names: readonly string[]): (FieldName | null)[] {
  const taken = new Set<FieldName>();
  return names.map((heading) => {
    const name = heading.trim().toUpperCase();
    const match = EXTRACTS[kind].fields.find(
      ({ field, aliases }) => !taken.has(field) && aliases.includes(name),
    );
    if (match === undefined) return null;
    taken.add(match.field);
    return match.field;
  });
}

function columnsByPlace(kind: ExtractKind, width: number): (FieldName | null)[] {
  const order = bareOrder(kind, width);
  return Array.from({ length: width }, (_, at) => order[at] ?? null);
}

/** E-mail extracts without a header come with the whole key, with the company, or with user and address alone. */
function bareOrder(kind: ExtractKind, width: number): readonly FieldName[] {
  if (kind === 'emails' && width === 2) return ['user', 'email'];
  if (kind === 'emails' && width === 3) return ['company', 'user', 'email'];
  return EXTRACTS[kind].bare;
}
