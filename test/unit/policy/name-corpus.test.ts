import { describe, expect, it } from 'vitest';
import { NO_HABIT } from '../../../shared/policy/name-evidence/habit.ts';
import { type NameSplit, splitName } from '../../../shared/policy/name-split.ts';
import { DEFAULT_POLICY } from '../../../shared/policy/policy.ts';
import { KNOWN_NAMES, type KnownName, storedName } from './name-corpus.ts';

const wide = KNOWN_NAMES.filter((name) => storedName(name).split(' ').length > 2);
const addressed = wide.filter(({ local }) => local !== '');

function split(name: KnownName, withAddress: boolean): NameSplit {
  const address = withAddress ? `${name.local}@example.com` : '';
  const evidence = { address, id: '', language: '', habit: NO_HABIT };
  return splitName(storedName(name), DEFAULT_POLICY.nameSplit, undefined, evidence);
}

const isRight = (name: KnownName, made: NameSplit) =>
  made.firstName === name.first && made.lastName === name.last;

function outcomes(names: readonly KnownName[], withAddress: boolean) {
  const made = names.map((name) => ({ name, made: split(name, withAddress) }));
  return {
    wrong: made.filter(({ name, made }) => !isRight(name, made)),
    flagged: made.filter(({ made }) => made.doubtful),
    silent: made.filter(({ name, made }) => !isRight(name, made) && !made.doubtful),
  };
}

describe('names of three and more words', () => {
  it('are split right nearly always where an address carries the name', () => {
    const { wrong, flagged, silent } = outcomes(addressed, true);
    expect(silent).toEqual([]);
    expect(wrong.length / addressed.length).toBeLessThan(0.1);
    expect(flagged.length / addressed.length).toBeLessThan(0.1);
  });

  it('are split right mostly without any evidence, and whoever is not is flagged', () => {
    const { wrong, flagged, silent } = outcomes(wide, false);
    expect(silent).toEqual([]);
    expect(wrong.length / wide.length).toBeLessThan(0.25);
    expect(flagged.length / wide.length).toBeLessThan(0.15);
  });
});
