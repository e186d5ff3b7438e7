import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../../../../shared/base/failure.ts';
import { complete } from '../../../../../shared/base/steps.ts';
import { LINE_END } from '../../../../../shared/target/render/artifact.ts';
import { type ArtifactEncoding, encodeText } from '../../../../../shared/target/render/encoding.ts';
import { listOperations } from '../../../../../shared/targets/ipa/plan/operation-list.ts';
import type { Plan } from '../../../../../shared/targets/ipa/plan/plan.ts';
import { renderImportXml } from '../../../../../shared/targets/ipa/render/import-xml.ts';
import { hostilePlan } from '../../../../golden/hostile-plan.ts';
import { lineSink } from '../../../../support/line-sink.ts';

const ENCODINGS = ['us-ascii', 'iso-8859-1', 'utf-8'] as const;

/** Any text of characters that XML 1.0 allows. */
const xmlText = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(...'<>&\'"]]>-!', '\n', '\r', '\t', '\u0085', '\u2028', '€', 'é', '\u0081', '😀'),
    }),
  )
  .map((text) => text.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '').toWellFormed())
  // saxes is an XML 1.0 reader, but the encoder is strict about U+FFFD as about any other character.
  .filter((text) => text.isWellFormed());

interface Row {
  readonly table: string;
  readonly values: readonly (readonly [string, string])[];
}

function readRows(xml: string): Row[] {
  const rows: Row[] = [];
  let table = '';
  let name = '';
  let values: [string, string][] = [];
  let value: string | null = null;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    if (tag.name === 'Table') table = String(tag.attributes.Name);
    if (tag.name === 'Row') values = [];
    if (tag.name === 'Column') name = String(tag.attributes.Name);
    if (tag.name === 'Value') value = '';
  });
  parser.on('text', (text) => {
    if (value !== null) value += text;
  });
  parser.on('closetag', (tag) => {
    if (tag.name === 'Value') {
      values.push([name, value!]);
      value = null;
    }
    if (tag.name === 'Row') rows.push({ table, values });
  });
  parser.write(xml).close();
  return rows;
}

function bytesOf(plan: Plan): { bytes: Uint8Array; lines: string[] } {
  const lines: string[] = [];
  complete(
    renderImportXml(
      listOperations(plan),
      lineSink(plan.target.render.xmlEncoding, (line) => lines.push(line)),
    ),
  );
  return {
    bytes: encodeText(lines.map((line) => line + LINE_END).join(''), plan.target.render.xmlEncoding),
    lines,
  };
}

function planOf(id: string, description: string, xmlEncoding: ArtifactEncoding): Plan {
  const plan = hostilePlan({ xmlEncoding });
  return {
    ...plan,
    people: [{ ...plan.people[0]!, id }],
    tasks: [{ ...plan.tasks[0]!, id: description, description }],
    userTasks: { offsets: Uint32Array.from([0, 1]), task: Uint32Array.from([0]) },
  };
}

describe('renderImportXml', () => {
  it.each(ENCODINGS)('is well-formed, pure in %s and reads back equal, whatever the values', (encoding) => {
    fc.assert(
      fc.property(xmlText, xmlText, (id, description) => {
        const { bytes, lines } = bytesOf(planOf(id, description, encoding));
        if (encoding === 'us-ascii') expect(bytes.every((byte) => byte < 0x80)).toBe(true);
        const text = new TextDecoder(encoding === 'iso-8859-1' ? 'latin1' : 'utf-8', { fatal: true }).decode(
          bytes,
        );
        expect(text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).length).toBe(lines.length + 1);
        expect(text).not.toContain(']]>');
        expect(readRows(text)).toEqual([
          { table: 'WFUSRPROFL', values: [['WF-RM-ID', id]] },
          {
            table: 'WFTASK',
            values: [
              ['TASK', description],
              ['WF-DESCRIPTION', description],
            ],
          },
          {
            table: 'WFUSERTASK',
            values: [
              ['WF-RM-ID', id],
              ['TASK', description],
              ['START-DATE', '00000000'],
              ['STOP-DATE', '00000000'],
            ],
          },
        ]);
      }),
      { numRuns: 1500 },
    );
  });

  it.each(['\u0000', '\u000b', '\u001f', '\ufffe', '\uffff', '\ud800', 'x\udc00'])(
    'refuses %j, which XML 1.0 does not know',
    (bad) => {
      for (const encoding of ENCODINGS) expect(() => bytesOf(planOf('A', bad, encoding))).toThrow(Failure);
    },
  );
});
