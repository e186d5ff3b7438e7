import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONTINUES, OutputLines } from '../../../../electron/engine/tools/output-lines.ts';

function linesOf(...chunks: string[]): string[] {
  const lines: string[] = [];
  const output = new OutputLines((line) => lines.push(line));
  for (const chunk of chunks) output.push(chunk);
  output.end();
  return lines;
}

describe('lines of a tool’s output', () => {
  test('CR, LF and CRLF end a line, also where a CRLF is cut in two', () => {
    expect(linesOf('a\r\nb\nc\rd')).toEqual(['a', 'b', 'c', 'd']);
    expect(linesOf('a\r', '\nb')).toEqual(['a', 'b']);
    expect(linesOf('a\r', 'b')).toEqual(['a', 'b']);
    expect(linesOf('a\r', '', '\nb')).toEqual(['a', 'b']);
    expect(linesOf('a\n\nb')).toEqual(['a', '', 'b']);
  });

  test('however it is cut into chunks, the lines are the same', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '\r', '\n', ' ') });
    fc.assert(
      fc.property(text, fc.array(fc.nat(40)), (whole, cuts) => {
        const at = [0, ...cuts.map((cut) => cut % (whole.length + 1)).sort((a, b) => a - b), whole.length];
        const chunks = at.slice(1).map((end, index) => whole.slice(at[index], end));
        expect(linesOf(...chunks)).toEqual(linesOf(whole));
      }),
    );
  });

  test('a line without end is cut into marked pieces that lose nothing', () => {
    const pieces = linesOf('x'.repeat(20_001), 'y'.repeat(5000));
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.every((piece) => piece.length <= 8000 + CONTINUES.length)).toBe(true);
    const whole = pieces.map((piece) => piece.replace(CONTINUES, '')).join('');
    expect(whole).toBe('x'.repeat(20_001) + 'y'.repeat(5000));
  });

  test('no word and no character is cut in two', () => {
    const words = linesOf(`${'x'.repeat(7990)} Anna FAILED to be added`);
    expect(words[1]).toContain('FAILED');
    const [first = ''] = linesOf(`${'x'.repeat(7999)}😀${'y'.repeat(50)}`);
    expect(first.replace(CONTINUES, '')).toBe('x'.repeat(7999));
  });

  test('what cannot be seen is shown, terminal sequences are taken away', () => {
    expect(linesOf('a\0b\x1b[31mred\x1b[0m\x1b]0;title\x07\n')).toEqual(['a␀bred']);
    expect(linesOf('user\u202Etxt.exe')).toEqual(['user⟨U+202E⟩txt.exe']);
    expect(linesOf('tab\tstays, ø too')).toEqual(['tab\tstays, ø too']);
  });
});
