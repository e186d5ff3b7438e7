import type { PeopleQuery } from '../../../../shared/contract/channels.ts';

/** What the grid of people is narrowed to. */
export type PeopleFilter = Omit<PeopleQuery, 'offset' | 'limit' | 'sort' | 'descending'>;

export const NO_FILTER: PeopleFilter = {
  text: '',
  finding: null,
  severity: null,
  situation: null,
  status: null,
  role: null,
  doubtful: false,
};

export function isFiltered(filter: PeopleFilter): boolean {
  return Object.entries(filter).some(([key, value]) => value !== NO_FILTER[key as keyof PeopleFilter]);
}
