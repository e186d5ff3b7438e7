import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newEnvironment } from '../../../shared/environment/environment.ts';
import { type TestEngine, testEngine } from '../../support/engine.ts';

async function openEngine(): Promise<TestEngine> {
  const engine = testEngine();
  await engine.call('workspace:open', { environment: newEnvironment('test', 'Test') });
  return engine;
}

describe('a table that is pasted', () => {
  it('from Excel is taken with tabs, quotes and line breaks in its cells', async () => {
    const engine = await openEngine();
    const text =
      'USID\tTX40\tEMAL\r\n' +
      'ABERG\t"Anna\tBerg"\tanna@example.com\r\n' +
      'BCOLE\t"Ben ""Big""\nCole"\t\r\n' +
      'CDEE\tCy "Cyd" Dee; Esq., Sr\t\r\n';
    const file = await engine.call('source:paste', { kind: 'users', text });
    expect(file).toMatchObject({
      origin: 'clipboard',
      name: 'Pasted users',
      sheets: [],
      reading: { form: 'delimited', encoding: 'utf-8', delimiter: '\t', header: true },
      reasons: { encoding: 'Pasted text' },
      firstRows: [
        ['ABERG', 'Anna\tBerg', 'anna@example.com'],
        ['BCOLE', 'Ben "Big"\nCole', ''],
        ['CDEE', 'Cy "Cyd" Dee; Esq., Sr', ''],
      ],
    });
    const summary = await engine.call('source:read', {});
    expect(summary.sources).toMatchObject([{ origin: 'clipboard', name: 'Pasted users', rows: 3 }]);
  });

  it.each([';', ',', '|'])('with %s between its fields is taken', async (delimiter) => {
    const engine = await openEngine();
    const text = ['USID,TX40', 'ABERG,Åsa Berg', 'BCOLE,Ben Cole'].join('\n').replaceAll(',', delimiter);
    const file = await engine.call('source:paste', { kind: 'users', text });
    expect(file).toMatchObject({
      reading: { delimiter },
      firstRows: [
        ['ABERG', 'Åsa Berg'],
        ['BCOLE', 'Ben Cole'],
      ],
    });
  });

  it('is text, even where it begins like a workbook or a text in another encoding', async () => {
    const engine = await openEngine();
    for (const id of ['PK\u0003\u0004', 'A\u0000B\u0000C\u0000D\u0000', 'ÿþ']) {
      const file = await engine.call('source:paste', { kind: 'roles', text: `${id}\tBuyer\n` });
      expect(file.firstRows).toEqual([[id, 'Buyer']]);
    }
  });

  it('lies in a file that others cannot read, until it is replaced or taken out', async () => {
    const engine = await openEngine();
    const first = await engine.call('source:paste', { kind: 'users', text: 'ABERG\tAnna Berg\n' });
    expect(first.path.startsWith(engine.dataFolder)).toBe(true);
    expect(readFileSync(first.path, 'utf8')).toBe('ABERG\tAnna Berg\n');
    if (process.platform !== 'win32') {
      expect(statSync(first.path).mode & 0o777).toBe(0o600);
      expect(statSync(dirname(first.path)).mode & 0o777).toBe(0o700);
    }
    const second = await engine.call('source:paste', { kind: 'users', text: 'BCOLE\tBen Cole\n' });
    await expect.poll(() => existsSync(first.path)).toBe(false);
    await engine.call('source:detach', { kind: 'users' });
    await expect.poll(() => existsSync(second.path)).toBe(false);
  });

  it('stays where its reading is changed', async () => {
    const engine = await openEngine();
    const file = await engine.call('source:paste', { kind: 'users', text: 'Anna Berg\tABERG\n' });
    const reading = { ...file.reading, columns: ['name', 'user'] as const };
    const changed = await engine.call('source:change-reading', {
      kind: 'users',
      reading: { ...reading, columns: [...reading.columns] },
    });
    expect(changed).toMatchObject({ origin: 'clipboard', name: 'Pasted users', path: file.path });
    expect((await engine.call('source:read', {})).users).toBe(1);
  });

  it('without a row is refused and leaves what was there', async () => {
    const engine = await openEngine();
    const file = await engine.call('source:paste', { kind: 'users', text: 'ABERG\tAnna Berg\n' });
    expect(await engine.ask('source:paste', { kind: 'users', text: ' \r\n\r\n' })).toMatchObject({
      ok: false,
      error: { code: 'FILE-EMPTY', details: { file: 'Pasted users' } },
    });
    expect((await engine.call('workspace:state', {})).files).toEqual([file]);
    expect(readdirSync(dirname(file.path))).toHaveLength(1);
  });

  it('needs an environment that is open', async () => {
    expect(await testEngine().ask('source:paste', { kind: 'users', text: 'A\tB\n' })).toMatchObject({
      ok: false,
      error: { code: 'ENVIRONMENT-NONE' },
    });
  });
});
