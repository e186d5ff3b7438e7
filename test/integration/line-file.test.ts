import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineFile } from '../../electron/engine/base/line-file.ts';
import type { ArtifactEncoding } from '../../shared/target/render/encoding.ts';
import { encodeText } from '../../shared/target/render/encoding.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** Long enough that a few hundred lines make several batches. */
const lineOf = (unit: string) => fc.array(fc.constantFrom('a', 'Z', ' ', unit), { maxLength: 600 });

function write(lines: readonly string[], encoding: ArtifactEncoding) {
  const path = join(tempFolder(), 'lines.txt');
  const file = new LineFile(path, encoding, '\r\n');
  for (const line of lines) file.line(line);
  return { ...file.finish(), lines: file.lines, content: readFileSync(path) };
}

describe.each<[ArtifactEncoding, string]>([
  ['us-ascii', 'x'],
  ['iso-8859-1', 'ÿ'],
  ['utf-8', 'é'],
  ['utf-8', '€'],
  ['utf-8', '𝒜'],
])('lines in %s with %s', (encoding, unit) => {
  it('are written byte for byte, and each is found where it begins', () => {
    fc.assert(
      fc.property(
        fc.array(
          lineOf(unit).map((parts) => parts.join('')),
          { maxLength: 500 },
        ),
        (lines) => {
          const encoded = lines.map((line) => encodeText(`${line}\r\n`, encoding));
          const written = write(lines, encoding);
          expect(written.content.equals(Buffer.concat(encoded))).toBe(true);
          expect(written.sha256).toBe(createHash('sha256').update(written.content).digest('hex'));
          let end = 0;
          expect([...written.offsets]).toEqual([0, ...encoded.map(({ length }) => (end += length))]);
          expect(written.lines).toBe(lines.length);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('are the same where beginning and ending are bytes already', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            lineOf(unit).map((parts) => parts.join('')),
            fc.boolean(),
          ),
          { maxLength: 200 },
        ),
        (lines) => {
          const path = join(tempFolder(), 'lines.txt');
          const file = new LineFile(path, encoding, '\r\n');
          const bytes = (text: string) => encodeText(text, encoding);
          for (const [line, inParts] of lines) {
            if (inParts) file.lineAround(bytes(`<${unit}`), line, bytes(`${unit}>\r\n`));
            else file.line(`<${unit}${line}${unit}>`);
          }
          const encoded = lines.map(([line]) => bytes(`<${unit}${line}${unit}>\r\n`));
          let end = 0;
          expect([...file.finish().offsets]).toEqual([0, ...encoded.map(({ length }) => (end += length))]);
          expect(readFileSync(path).equals(Buffer.concat(encoded))).toBe(true);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('may be longer than a file’s buffer', () => {
    const lines = ['first', unit.repeat(1_500_000), 'last'];
    const { content, offsets } = write(lines, encoding);
    const encoded = lines.map((line) => encodeText(`${line}\r\n`, encoding));
    expect(content.equals(Buffer.concat(encoded))).toBe(true);
    expect(offsets.at(-1)).toBe(content.length);
  });
});

it('names the character that an encoding cannot hold, and its place in the line', () => {
  const file = new LineFile(join(tempFolder(), 'lines.txt'), 'us-ascii', '\n');
  file.line('plain');
  file.line('Åsa');
  expect(() => file.finish()).toThrow('U+00C5 at position 0 cannot be written in us-ascii.');
  file.abandon();
});
