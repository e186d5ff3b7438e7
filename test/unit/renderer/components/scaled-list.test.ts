import { describe, expect, it } from 'vitest';
import {
  isScaled,
  offsetToShow,
  reachableOffset,
  scaledList,
  scrollFactor,
  showSameRows,
  visibleRows,
} from '../../../../renderer/components/virtual-rows/scaled-list.ts';

const SHORT = scaledList(1000, 36);
const LONG = scaledList(1_000_000, 36);
const VIEWPORT = 360;

describe('a list that a browser can scroll', () => {
  it('is as high as its rows, and a pixel is a pixel', () => {
    expect(SHORT.height).toBe(36_000);
    expect(isScaled(SHORT)).toBe(false);
    expect(scrollFactor(SHORT, VIEWPORT)).toBe(1);
  });
});

describe('a list that is too long for a browser', () => {
  it('is laid out shorter, and its last pixel of scrollTop is its end', () => {
    expect(LONG.height).toBeLessThan(LONG.fullHeight);
    expect(isScaled(LONG)).toBe(true);
    const lastScrollTop = LONG.height - VIEWPORT;
    expect(lastScrollTop * scrollFactor(LONG, VIEWPORT)).toBeCloseTo(LONG.fullHeight - VIEWPORT);
  });

  it('is not scaled in a view that is higher than it', () => {
    expect(scrollFactor(LONG, LONG.height)).toBe(1);
  });
});

it('goes no further than its ends', () => {
  expect(reachableOffset(SHORT, -5, VIEWPORT)).toBe(0);
  expect(reachableOffset(SHORT, 1_000_000, VIEWPORT)).toBe(36_000 - VIEWPORT);
  expect(reachableOffset(scaledList(2, 36), 50, VIEWPORT)).toBe(0);
});

describe('the offset that shows a row', () => {
  const view = { offset: 3600, viewport: VIEWPORT };
  it.each([
    ['in view, at the top', 100, null],
    ['in view, at the bottom', 109, null],
    ['above', 99, 99 * 36],
    ['below', 110, 111 * 36 - VIEWPORT],
  ])('moves as little as needed for one that is %s', (_where, index, offset) => {
    expect(offsetToShow(SHORT, index, view, 'nearest')).toBe(offset);
  });

  it('brings a row to the middle', () => {
    expect(offsetToShow(SHORT, 500, view, 'center')).toBe(500 * 36 - (VIEWPORT - 36) / 2);
  });
});

it('tells which rows can be seen, and how many whole ones', () => {
  expect(visibleRows(SHORT, { offset: 3600, viewport: VIEWPORT })).toEqual({
    first: 100,
    last: 110,
    visible: 10,
  });
  expect(visibleRows(SHORT, { offset: 36_000 - VIEWPORT, viewport: VIEWPORT }).last).toBe(999);
  expect(visibleRows(scaledList(0, 36), { offset: 0, viewport: 0 })).toEqual({
    first: 0,
    last: 0,
    visible: 1,
  });
});

it('lays out other rows only once a row has come into view or left it', () => {
  const part = { offset: 3600, shift: 0, height: 360 };
  expect(showSameRows({ ...part, offset: 3601 }, { ...part, offset: 3635 }, 36)).toBe(true);
  expect(showSameRows(part, { ...part, offset: 3636 }, 36)).toBe(false);
  expect(showSameRows(part, { ...part, shift: -1 }, 36)).toBe(false);
  expect(showSameRows(part, { ...part, height: 361 }, 36)).toBe(false);
});
