import { limitUpTo, wholeNumber } from '../base/settings/bounds.ts';
import { place } from '../base/settings/place.ts';
import { number } from '../base/settings/setting.ts';
import { defaultsOf, type ValuesOf } from '../base/settings/setting-tree.ts';

export const LIMITS = place(
  'settings',
  'Limits of a run',
  'Checked before anything is written. Where one is exceeded nothing at all is run, unless a reason is given; it is kept in History.',
);

const limits = { place: LIMITS, known: 'own', none: 'No limit' } as const;

/** Most that may happen before a run is refused. */
function limit(name: string, most: { readonly count: number | null; readonly percent: number | null }) {
  return {
    count: number(
      { ...limits, ...limitUpTo(10_000_000), name, label: 'At most', default: most.count },
      { widthPx: 200 },
    ),
    /** Of the population in the target. */
    percent: number(
      {
        ...limits,
        ...limitUpTo(100),
        name: `${name}, percent`,
        label: 'Share of those in IPA',
        default: most.percent,
      },
      { widthPx: 200, after: '%' },
    ),
  };
}

/** What a run may do without a word from a person. */
export const GUARDS = {
  /** Shares of a smaller population than this say nothing, so they are not looked at. */
  minimumPopulation: number<number>(
    {
      place: LIMITS,
      known: 'own',
      ...wholeNumber(0, 1_000_000),
      name: 'Limits: shares count from',
      label: 'Shares count from',
      hint: 'Of fewer in IPA a share says nothing, so it is not looked at; but nobody at all in M3 is always too few.',
      default: 20,
    },
    { widthPx: 200, after: 'in IPA' },
  ),
  // Nine of four hundred are noticed: so few were lost by two stray quotes in a file.
  deletes: limit('Limit of deletes', { count: 100, percent: 2 }),
  updates: limit('Limit of changes', { count: 1000, percent: 20 }),
  creates: limit('Limit of creates', { count: null, percent: 50 }),
  /** People in M3 and in scope, as a share of those in the target; fewer is taken for a source that shrank. */
  sourcePercent: number<number | null>(
    {
      ...limits,
      ...limitUpTo(100),
      name: 'People in M3, at least, percent',
      label: 'People in M3, at least',
      hint: 'Of those in IPA. Fewer looks like a source that came back cut off. Empty for no limit.',
      default: 70,
    },
    { widthPx: 200, after: '%' },
  ),
};

export type Guards = ValuesOf<typeof GUARDS>;
export const DEFAULT_GUARDS: Guards = defaultsOf(GUARDS);
