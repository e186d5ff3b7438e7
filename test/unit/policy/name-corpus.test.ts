import { describe, expect, it } from 'vitest';
import { NO_HABIT } from '../../../shared/policy/name-evidence/habit.ts';
import { splitName } from '../../../shared/policy/name-split.ts';
import { DEFAULT_POLICY } from '../../../shared/policy/policy.ts';
import type { NameSplit } from '../../../shared/policy/split-result.ts';
import { KNOWN_NAMES, type KnownName, storedName } from './name-corpus.ts';
import { HELD_OUT_NAMES } from './name-corpus-held-out.ts';
import { LISTED_NAMES } from './name-corpus-listed.ts';

/** The largest shares of names that are split wrong, flagged, and wrong without a flag. */
interface Most {
  readonly wrong: number;
  readonly flagged: number;
  readonly silent: number;
}

const CORPORA: readonly {
  readonly title: string;
  readonly names: readonly KnownName[];
  readonly addressed: Most;
  readonly alone: Most;
}[] = [
  {
    title: 'put together by hand',
    names: KNOWN_NAMES,
    addressed: { wrong: 0.02, flagged: 0.05, silent: 0 },
    alone: { wrong: 0.08, flagged: 0.1, silent: 0 },
  },
  {
    title: 'of words that are listed',
    names: LISTED_NAMES,
    addressed: { wrong: 0.02, flagged: 0.04, silent: 0 },
    alone: { wrong: 0.06, flagged: 0.1, silent: 0 },
  },
  {
    title: 'of words from another source',
    names: HELD_OUT_NAMES,
    addressed: { wrong: 0.02, flagged: 0.05, silent: 0.004 },
    alone: { wrong: 0.06, flagged: 0.35, silent: 0.004 },
  },
];

function split(name: KnownName, withAddress: boolean): NameSplit {
  const address = withAddress ? `${name.local}@example.com` : '';
  const evidence = { address, id: '', language: '', habit: NO_HABIT };
  return splitName(storedName(name), DEFAULT_POLICY.nameSplit, undefined, evidence);
}

const isRight = (name: KnownName, made: NameSplit) =>
  made.firstName === name.first && made.lastName === name.last;

function expectAtMost(names: readonly KnownName[], withAddress: boolean, most: Most): void {
  const made = names.map((name) => ({ name, made: split(name, withAddress) }));
  const wrong = made.filter(({ name, made }) => !isRight(name, made));
  const flagged = made.filter(({ made }) => made.doubtful);
  const silent = wrong.filter(({ made }) => !made.doubtful).map(({ name }) => storedName(name));
  const share = (some: readonly unknown[]) => some.length / names.length;
  expect(share(silent), silent.join(', ')).toBeLessThanOrEqual(most.silent);
  expect(share(wrong), 'wrong').toBeLessThanOrEqual(most.wrong);
  expect(share(flagged), 'flagged').toBeLessThanOrEqual(most.flagged);
}

describe.each(CORPORA)('names of three and more words, $title', ({ names, addressed, alone }) => {
  const wide = names.filter((name) => storedName(name).split(' ').length > 2);

  it('are split right nearly always where an address carries the name', () => {
    expectAtMost(
      wide.filter(({ local }) => local !== ''),
      true,
      addressed,
    );
  });

  it('are split right mostly without any evidence, and whoever is not is flagged', () => {
    expectAtMost(wide, false, alone);
  });
});
