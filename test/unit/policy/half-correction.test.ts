import { describe, expect, it } from 'vitest';
import { makePersonName } from '../../../shared/policy/person-name.ts';
import { DEFAULT_POLICY, type NameSplitPolicy } from '../../../shared/policy/policy.ts';

type Correction = NameSplitPolicy['corrections'][string];

function corrected(correction: Correction) {
  const nameSplit = { ...DEFAULT_POLICY.nameSplit, corrections: { X: correction } };
  const named = makePersonName({ ...DEFAULT_POLICY, nameSplit })('X', correction.name);
  return { ...named, codes: named.findings.map(({ code }) => code) };
}

// No list knows the second word, so that its place is a guess: Monica Qwert | Yuiop.
const name = 'Monica Qwert Yuiop';

describe('a correction of one half', () => {
  it.each<Correction>([
    { name, firstName: 'Monica', lastName: 'Yuiop', byHand: 'first-name' },
    { name, firstName: 'Monica Qwert', lastName: 'Qwert Yuiop', byHand: 'last-name' },
    // As they are stored that do not say what was given.
    { name, firstName: 'Monica', lastName: 'Yuiop' },
    { name, firstName: 'Monica Qwert', lastName: 'Qwert Yuiop' },
    { name, firstName: 'Monica', lastName: '' },
    { name, firstName: '', lastName: 'Qwert Yuiop' },
  ])('%j leaves the doubt', (correction) => {
    const { how, doubtful, codes, reason } = corrected(correction);
    expect({ how, doubtful, codes }).toEqual({
      how: 'corrected',
      doubtful: true,
      codes: ['NAME-SPLIT-GUESSED'],
    });
    expect(reason).toMatch(/by hand/);
  });

  it('is taken as it is', () => {
    const { firstName, lastName } = corrected({
      name,
      firstName: 'Monica',
      lastName: 'Yuiop',
      byHand: 'first-name',
    });
    expect([firstName, lastName]).toEqual(['Monica', 'Yuiop']);
  });
});

describe('a correction of both halves', () => {
  it.each<Correction>([
    { name, firstName: 'Monica', lastName: 'Qwert Yuiop', byHand: 'both' },
    { name, firstName: 'Monica', lastName: 'Yuiop', byHand: 'both' },
    { name, firstName: 'Monica', lastName: 'Qwert Yuiop' },
    { name, firstName: 'Mona', lastName: 'Quert' },
    { name: 'Madonna', firstName: 'Madonna', lastName: 'Ciccone' },
    { name: 'Anna Smith', firstName: 'Anne', lastName: 'Smith', byHand: 'first-name' },
  ])('%j clears the doubt', (correction) => {
    expect(corrected(correction)).toMatchObject({ how: 'corrected', doubtful: false, codes: [] });
  });
});
