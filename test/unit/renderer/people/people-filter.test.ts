import { expect, it } from 'vitest';
import { isFiltered, NO_FILTER } from '../../../../renderer/screens/people/filters/people-filter.ts';

it('is a filter as soon as one of its fields narrows', () => {
  expect(isFiltered({ ...NO_FILTER })).toBe(false);
  expect(isFiltered({ ...NO_FILTER, text: 'berg' })).toBe(true);
  expect(isFiltered({ ...NO_FILTER, status: '' })).toBe(true);
  expect(isFiltered({ ...NO_FILTER, doubtful: true })).toBe(true);
});
