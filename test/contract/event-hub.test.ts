import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHANNELS } from '../../shared/contract/channels.ts';
import { newEnvironment } from '../../shared/environment/environment.ts';
import { renderEventHubHtml } from '../../shared/targets/ipa/render/event-hub-html.ts';
import { makeEventHubKit } from '../../shared/targets/ipa/render/event-hub-kit.ts';
import { renderEventHubText } from '../../shared/targets/ipa/render/event-hub-text.ts';
import { testEngine } from '../support/engine.ts';
import { tempFolder } from '../support/temp-folder.ts';

const TST = newEnvironment('tst', 'TST');

async function engineWithTst() {
  const engine = testEngine();
  await engine.call('workspace:open', { environment: TST });
  return engine;
}

describe('event-hub', () => {
  it('answers the kit of the open environment as data that crosses every boundary', async () => {
    const kit = await (await engineWithTst()).call('event-hub:kit', {});
    expect(kit).toEqual(makeEventHubKit(TST));
    expect(structuredClone(kit)).toEqual(kit);
  });

  it('follows the settings', async () => {
    const engine = await engineWithTst();
    const before = await engine.call('event-hub:kit', {});
    const landmark = { ...TST.landmark, dataArea: 'lmprdipa' };
    await engine.call('workspace:open', { environment: { ...TST, landmark } });
    const after = await engine.call('event-hub:kit', {});
    expect([before.dataArea, after.dataArea]).toEqual(['lmtstipa', 'lmprdipa']);
  });

  it('writes the page, or the text where the path says so', async () => {
    const engine = await engineWithTst();
    const folder = tempFolder();
    const kit = makeEventHubKit(TST);
    for (const [name, expected] of [
      ['kit.html', renderEventHubHtml(kit)],
      ['kit.TXT', renderEventHubText(kit)],
    ] as const) {
      const path = join(folder, name);
      expect(await engine.call('event-hub:save', { path })).toEqual({ path, name });
      expect(readFileSync(path, 'utf8')).toBe(expected);
    }
  });

  it('says why a file could not be written', async () => {
    const path = join(tempFolder(), 'none', 'kit.html');
    const answer = await (await engineWithTst()).ask('event-hub:save', { path });
    expect(answer).toMatchObject({ ok: false, error: { code: 'EXPORT-FAILED' } });
  });

  it('has nothing to say where no environment is open', async () => {
    const engine = testEngine();
    for (const answer of [
      await engine.ask('event-hub:kit', {}),
      await engine.ask('event-hub:save', { path: join(tempFolder(), 'kit.html') }),
    ]) {
      expect(answer).toMatchObject({ ok: false, error: { code: 'ENVIRONMENT-NONE' } });
    }
  });

  it('names the path that it writes, so that only a chosen one is taken', () => {
    expect(CHANNELS['event-hub:save'].paths?.({ path: '/tmp/kit.html' })).toEqual(['/tmp/kit.html']);
  });
});
