import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Environment, newEnvironment } from '../../shared/environment/environment.ts';
import { renderEventHubHtml } from '../../shared/targets/ipa/render/event-hub-html.ts';
import { makeEventHubKit } from '../../shared/targets/ipa/render/event-hub-kit.ts';
import { renderEventHubText } from '../../shared/targets/ipa/render/event-hub-text.ts';

/** As it was looked at and agreed to; UPDATE_GOLDEN=1 writes it again. */
function expectGolden(name: string, text: string): void {
  const path = join(import.meta.dirname, 'files', 'event-hub', name);
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(text).toBe(readFileSync(path, 'utf8'));
}

/** Production, a company, a domain, a role that brings an actor role, and names that try to be markup. */
function environment(): Environment {
  const { landmark, policy, ...rest } = newEnvironment('prd', 'PRD <b>"1"</b>');
  return {
    ...rest,
    production: true,
    landmarkSystem: 'LMPRD & Co',
    landmark: { ...landmark, dataArea: 'lmprdipa' },
    policy: {
      ...policy,
      company: '100',
      identity: { service: 'SSOPV2', template: 'User:CORP\\{USID}' },
      actorRoles: {
        default: ['InbasketUser_ST'],
        byRole: [{ role: 'DESIGNER', actorRole: 'ProcessDesigner_ST' }],
      },
      protectedUsers: ['BÖSS', '</pre><script>'],
      scope: { ...policy.scope, rule: 'active' },
    },
  };
}

describe('the Event Hub kit', () => {
  const kit = makeEventHubKit(environment());

  it('as a document', () => {
    expectGolden('kit.html', renderEventHubHtml(kit));
  });

  it('as text', () => {
    expectGolden('kit.txt', renderEventHubText(kit));
  });
});

describe('a kit that a setting keeps from being whole', () => {
  it('says so first, and in the place of each text', () => {
    const whole = environment();
    const identity = { service: 'SSOPV2', template: 'a" & _actionName="Delete{USID}' };
    const kit = makeEventHubKit({ ...whole, policy: { ...whole.policy, identity } });
    expectGolden('not-whole.txt', renderEventHubText(kit));
    expect(renderEventHubHtml(kit)).toContain('The kit is not whole.');
  });
});
