import { describe, expect, it } from 'vitest';
import { type Click, isAccident, SETTLING_MS } from '../../../../renderer/state/activation-guard.ts';

/** A click on a button that has stood there for long, far from where the pointer was pressed before. */
const SINGLE: Click = {
  clicks: 1,
  startsSomething: false,
  hitsTheSame: true,
  hasSameLabel: false,
  acts: true,
  ageMs: 10_000,
  sinceLastMs: 10_000,
  distancePx: 400,
};

describe('a click counts', () => {
  it.each<[string, Partial<Click>]>([
    ['on what has stood there', {}],
    ['on what starts something and has stood there', { startsSomething: true, ageMs: SETTLING_MS }],
    ['again and again on a button that goes on by one', { clicks: 3, sinceLastMs: 90, distancePx: 0 }],
    ['at once elsewhere on a new screen', { ageMs: 20, sinceLastMs: 120, distancePx: 25 }],
    ['in the same place, later', { ageMs: 20, sinceLastMs: SETTLING_MS, distancePx: 0 }],
    [
      'in the same place, on what says the same again',
      { ageMs: 20, sinceLastMs: 120, distancePx: 0, hasSameLabel: true },
    ],
    ['by a key, on what has just come', { clicks: 0, startsSomething: true, ageMs: 5, hitsTheSame: false }],
  ])('%s', (_, click) => {
    expect(isAccident({ ...SINGLE, ...click })).toBe(false);
  });
});

describe('a click is an accident', () => {
  it.each<[string, Partial<Click>]>([
    ['as the second half of a double click that hits something else', { clicks: 2, hitsTheSame: false }],
    ['as the third one', { clicks: 3, hitsTheSame: false }],
    [
      'beside everything, where the first one opened a dialog',
      { clicks: 2, hitsTheSame: false, acts: false },
    ],
    ['as a double click on what starts something', { clicks: 2, startsSomething: true }],
    ['on what starts something and has just come', { startsSomething: true, ageMs: SETTLING_MS - 1 }],
    [
      'in the same place as the one before, on what has just come',
      { ageMs: 300, sinceLastMs: 580, distancePx: 3 },
    ],
  ])('%s', (_, click) => {
    expect(isAccident({ ...SINGLE, ...click })).toBe(true);
  });
});
