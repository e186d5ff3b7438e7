import { expect, it } from 'vitest';
import type { GridColumn } from '../../../renderer/components/grid/grid-column.ts';
import type { PeopleQuery } from '../../../shared/contract/channels.ts';

// What must not compile stands behind @ts-expect-error: where it does compile, `tsc -p test` says so.

const LOOKS = { title: '', minWidth: 0, text: () => '' };

it('can be sorted by what the query knows, and by nothing else', () => {
  const columns: GridColumn<unknown, PeopleQuery['sort']>[] = [
    { ...LOOKS, id: 'email', sortable: true },
    // @ts-expect-error no query sorts by it
    { ...LOOKS, id: 'last', sortable: true },
    { ...LOOKS, id: 'last' },
  ];
  expect(columns).toHaveLength(3);
});

it('cannot be sorted at all where the channel has an order of its own', () => {
  const columns: GridColumn<unknown>[] = [
    // @ts-expect-error its channel takes nothing to sort by
    { ...LOOKS, id: 'email', sortable: true },
    { ...LOOKS, id: 'email' },
  ];
  expect(columns).toHaveLength(2);
});
