import fc from 'fast-check';
import { type Damage, damaged, someDamage } from './damage.ts';

/** What befalls lists besides damaged bytes: programs and people who sort, join and convert them. */
type ListDamage =
  | { readonly kind: 'bytes'; readonly damage: Damage }
  | { readonly kind: 'swap-rows'; readonly at: number; readonly with: number }
  | { readonly kind: 'glue-rows'; readonly at: number }
  | { readonly kind: 'shift-row'; readonly at: number }
  | { readonly kind: 'drop-field'; readonly at: number }
  | { readonly kind: 'shift-column'; readonly at: number; readonly column: number }
  | { readonly kind: 'other-delimiter'; readonly from: string; readonly to: string }
  | { readonly kind: 'to-utf16' }
  | { readonly kind: 'all-twice' };

const place = fc.double({ min: 0, max: 1, noNaN: true });
const DELIMITERS = [';', ',', '\t', '|'];

export const someListDamage: fc.Arbitrary<ListDamage> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ kind: fc.constant('bytes' as const), damage: someDamage }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('swap-rows' as const), at: place, with: place }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('glue-rows' as const), at: place }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('shift-row' as const), at: place }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('drop-field' as const), at: place }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('shift-column' as const),
      at: place,
      column: fc.integer({ min: 0, max: 4 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('other-delimiter' as const),
      from: fc.constantFrom(...DELIMITERS),
      to: fc.constantFrom(...DELIMITERS),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'to-utf16' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'all-twice' as const }) },
);

/** The bytes of a list after the damage. */
export function damagedList(bytes: Buffer, damage: ListDamage, delimiter: string): Buffer {
  if (damage.kind === 'bytes') return damaged(bytes, damage.damage);
  // Each byte is a character, so that what is not touched stays as it is.
  const text = bytes.toString('latin1');
  switch (damage.kind) {
    case 'to-utf16':
      return Buffer.from(`\uFEFF${bytes.toString('utf8')}`, 'utf16le');
    case 'all-twice':
      return Buffer.concat([bytes, bytes]);
    case 'other-delimiter':
      return Buffer.from(text.replaceAll(damage.from, damage.to), 'latin1');
    default: {
      const lines = text.split('\n');
      changeLines(lines, damage, delimiter);
      return Buffer.from(lines.join('\n'), 'latin1');
    }
  }
}

function changeLines(
  lines: string[],
  damage: Extract<ListDamage, { readonly at: number }>,
  delimiter: string,
): void {
  const at = lineAt(lines, damage.at);
  const line = lines[at]!;
  switch (damage.kind) {
    case 'swap-rows': {
      const other = lineAt(lines, damage.with);
      lines[at] = lines[other]!;
      lines[other] = line;
      return;
    }
    case 'glue-rows':
      lines.splice(at, 2, line.trimEnd() + (lines[at + 1] ?? ''));
      return;
    case 'shift-row':
      lines[at] = delimiter + line;
      return;
    case 'drop-field':
      lines[at] = line.slice(line.indexOf(delimiter) + 1);
      return;
    case 'shift-column': {
      // Of the rows behind, each has the value of the row above in this column.
      let above = line.trimEnd().split(delimiter)[damage.column];
      for (let next = at + 1; next < lines.length && above !== undefined; next++) {
        const fields = lines[next]!.trimEnd().split(delimiter);
        if (fields[damage.column] === undefined) return;
        const own = fields[damage.column];
        fields[damage.column] = above;
        above = own;
        lines[next] = fields.join(delimiter) + (lines[next]!.endsWith('\r') ? '\r' : '');
      }
      return;
    }
  }
}

function lineAt(lines: readonly string[], share: number): number {
  return Math.min(Math.floor(share * lines.length), lines.length - 1);
}
