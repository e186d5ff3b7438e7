import type { FoundTable } from '../../../../shared/table/find-table.ts';
import type { Sheet } from './workbook.ts';

/** How well a sheet fits what is looked for. */
export interface SheetFit {
  /** Whether a row names every field that is needed. */
  readonly whole: boolean;
  readonly visible: boolean;
  /** Whether it is named like what is looked for. */
  readonly named: boolean;
  /** How much of that row is known, from 0 to 1. */
  readonly known: number;
}

export function fitOf(sheet: Sheet, { header, naming }: FoundTable, named: boolean): SheetFit {
  const headings = (header?.fields ?? []).filter((heading) => heading.trim() !== '').length;
  return {
    whole: naming.whole,
    visible: !sheet.hidden,
    named,
    known: naming.known / Math.max(1, headings),
  };
}

/** Sheets that have all that is needed come first; of these the visible ones, then those of that name. */
export function compareFits(a: SheetFit, b: SheetFit): number {
  return (
    Number(a.whole) - Number(b.whole) ||
    Number(a.visible) - Number(b.visible) ||
    Number(a.named) - Number(b.named) ||
    a.known - b.known
  );
}
