import { describe, expect, it } from 'vitest';
import { ago, bytes, counted, duration, share } from '../../../../renderer/state/format.ts';

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

  it('give a share that is there and rounds to nothing as little, not as none', () => {
    expect(share(1, 1199)).toBe('less than 0.1 %');
    expect(share(0, 1199)).toBe('0 %');
    expect(share(140, 1188)).toBe('11.8 %');
  });

  it('say how long ago something was in the unit that matters', () => {
    const now = Date.parse('2026-11-20T22:00:00Z');
    expect(ago('2026-11-20T21:59:40Z', now)).toBe('just now');
    expect(ago('2026-11-20T21:59:00Z', now)).toBe('1 minute ago');
    expect(ago('2026-11-19T23:30:00Z', now)).toBe('22 hours ago');
    expect(ago('2026-11-17T21:00:00Z', now)).toBe('3 days ago');
  });
});
