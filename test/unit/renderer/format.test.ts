import { describe, expect, it } from 'vitest';
import { bytes, counted, duration } from '../../../renderer/state/format.ts';

describe('numbers on screen', () => {
  it('agree with their noun', () => {
    expect(counted(1, 'person', 'people')).toBe('1 person');
    expect(counted(0, 'finding')).toBe('0 findings');
    expect(counted(12_345, 'finding')).toBe('12,345 findings');
  });

  it('give sizes in the largest unit that fits', () => {
    expect(bytes(1023)).toBe('1,023 bytes');
    expect(bytes(1024)).toBe('1 KB');
    expect(bytes(1024 * 1024 * 1.5)).toBe('1.5 MB');
  });

  it('give durations in two units at most', () => {
    expect(duration(59.4)).toBe('59 s');
    expect(duration(59.6)).toBe('1 min 0 s');
    expect(duration(7265)).toBe('2 h 1 min');
  });
});
