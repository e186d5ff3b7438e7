import type { Locator, Page } from '@playwright/test';

/** The people grid. Its name tells how many of how many are shown. */
export function people(page: Page): Locator {
  return page.getByRole('grid', { name: /^People,/ });
}

/** A person's row, by user id. */
export function person(page: Page, id: string): Locator {
  return people(page)
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell', { name: id, exact: true }) });
}

const COLUMNS = ['Marked', 'User', 'Name in M3', 'First name', 'Last name'] as const;

/** A cell of a person's row; the columns that stand always. */
export function cell(page: Page, id: string, column: (typeof COLUMNS)[number]): Locator {
  return person(page, id).getByRole('gridcell').nth(COLUMNS.indexOf(column));
}
