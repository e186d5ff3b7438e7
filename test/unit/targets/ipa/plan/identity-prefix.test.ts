import { describe, expect, it } from 'vitest';
import { findingText } from '../../../../../shared/base/finding.ts';
import { identityForms } from '../../../../../shared/targets/ipa/plan/identity-forms.ts';
import type { Plan } from '../../../../../shared/targets/ipa/plan/plan.ts';
import { IpaModel } from '../../../../../shared/targets/ipa/rehearse/ipa-model.ts';
import { planOf } from '../../../../support/changes.ts';
import { codesOf, linesOf, loaded, ROWS } from './plan-lines.ts';

const withTemplate = (template: string) => ({ identity: { service: 'SSOPV2', template } });

/** The two people of ROWS, with identities by this template. */
const byTemplate = (template: string) => loaded(ROWS, withTemplate(template));

/** The same with identities of this form, which a template may not be able to make. */
function withIdentities(...identities: readonly [actor: string, identity: string][]): IpaModel {
  const model = new IpaModel();
  for (const command of loaded().commands()) {
    if (command.verb !== 'identity add' && command.verb !== 'actor assign') model.apply(command);
  }
  for (const [actor, identity] of identities) {
    model.apply({ verb: 'identity add', service: 'SSOPV2', identity });
    model.apply({ verb: 'actor assign', actor, service: 'SSOPV2', identity });
  }
  return model;
}

function formsOf(plan: Plan) {
  return identityForms(plan.findings).map(({ held, wanted, count, template }) => ({
    held,
    wanted,
    count,
    template,
  }));
}

describe('identities that differ from the template by the prefix alone', () => {
  it.each([
    ['User:{USID}', '{USID}', 'User:', ''],
    ['{USID}', 'User:{USID}', '', 'User:'],
    ['LDAP:{USID}', 'User:{USID}', 'LDAP:', 'User:'],
    ['corp/{USID}', '{USID}', 'corp/', ''],
  ])('are the same where IPA has %s and the template is %s', (inIpa, template, held, wanted) => {
    const plan = planOf({ rows: ROWS, target: byTemplate(inIpa), policy: withTemplate(template) });
    expect(linesOf(plan)).toEqual([]);
    expect(plan.people.map(({ situation }) => situation)).toEqual(['equal', 'equal']);
    expect(formsOf(plan)).toEqual([{ held, wanted, count: 2, template: inIpa }]);
    expect(plan.findings.filter(({ code }) => code === 'IDENTITY-PREFIX')).toHaveLength(1);
    expect(codesOf(plan, 'ANNA')).not.toContain('TARGET-MORE');
  });

  it('are one finding for each prefix, and the template that makes them settles it', () => {
    const target = withIdentities(['ANNA', 'User:anna'], ['BEN', 'CORP\\BEN']);
    const plan = planOf({ rows: ROWS, target });
    expect(linesOf(plan)).toEqual([]);
    expect(formsOf(plan)).toEqual([
      { held: 'User:', wanted: '', count: 1, template: 'User:{USID}' },
      // No line of a script can carry a backslash, so no template is proposed.
      { held: 'CORP\\', wanted: '', count: 1, template: '' },
    ]);
    const settled = planOf({
      rows: ROWS,
      target: byTemplate('User:{USID}'),
      policy: withTemplate('User:{USID}'),
    });
    expect(formsOf(settled)).toEqual([]);
    expect(linesOf(settled)).toEqual([]);
  });

  it('are said with both forms and how many', () => {
    const plan = planOf({ rows: ROWS, target: byTemplate('User:{USID}') });
    const text = findingText(plan.findings.find(({ code }) => code === 'IDENTITY-PREFIX')!);
    expect(text).toContain('2 identities differ from the template only by the prefix "User:"');
    expect(text).toContain('User:ANNA in IPA and ANNA by the template');
    expect(text).toContain('The template User:{USID} makes them.');
  });

  it('are given to somebody new where gen has them already and nobody else does', () => {
    const target = loaded();
    target.apply({ verb: 'identity add', service: 'SSOPV2', identity: 'User:CARL' });
    const users = [...ROWS.users, ['CARL', 'Carl Cedar', '', '20']] as const;
    const plan = planOf({ rows: { ...ROWS, users }, target });
    expect(linesOf(plan)).toContain('create actor-identity CARL SSOPV2 User:CARL');
    expect(linesOf(plan)).not.toContain('create identity SSOPV2 CARL');
    expect(formsOf(plan)).toEqual([{ held: 'User:', wanted: '', count: 1, template: 'User:{USID}' }]);
  });

  it('of another actor are not given away', () => {
    const target = loaded();
    target.apply({ verb: 'identity add', service: 'SSOPV2', identity: 'User:CARL' });
    target.apply({ verb: 'actor assign', actor: 'BEN', service: 'SSOPV2', identity: 'User:CARL' });
    const users = [...ROWS.users, ['CARL', 'Carl Cedar', '', '20']] as const;
    const plan = planOf({ rows: { ...ROWS, users }, target });
    expect(linesOf(plan).filter((line) => line.includes('identity') && line.includes('CARL'))).toEqual([]);
    expect(codesOf(plan, 'CARL')).toContain('IDENTITY-TAKEN');
  });

  it('that no line can carry keep the person from being given one, which is said', () => {
    const target = loaded();
    target.apply({ verb: 'identity add', service: 'SSOPV2', identity: 'CORP\\CARL' });
    const users = [...ROWS.users, ['CARL', 'Carl Cedar', '', '20']] as const;
    const plan = planOf({ rows: { ...ROWS, users }, target });
    expect(linesOf(plan)).not.toContain('create identity SSOPV2 CARL');
    expect(codesOf(plan, 'CARL')).toContain('TARGET-UNWRITABLE');
  });

  it('are made anew beside the others where that is decided by hand', () => {
    const changes = { byHand: { people: { ANNA: 'apply' }, tasks: {} } } as const;
    const plan = planOf({ rows: ROWS, target: byTemplate('User:{USID}'), changes });
    expect(linesOf(plan)).toEqual(['create identity SSOPV2 ANNA', 'create actor-identity ANNA SSOPV2 ANNA']);
    expect(formsOf(plan)).toMatchObject([{ count: 1 }]);
  });
});

describe('identities that differ in more than the prefix', () => {
  it.each([
    ['another id', 'User:ANNAB'],
    ['a word without a separator before it', 'XANNA'],
    ['something behind the id', 'ANNA@corp'],
  ])('are another: %s', (_, identity) => {
    const plan = planOf({ rows: ROWS, target: withIdentities(['ANNA', identity], ['BEN', 'BEN']) });
    expect(linesOf(plan)).toContain('create identity SSOPV2 ANNA');
    expect(formsOf(plan)).toEqual([]);
  });

  it('are another where they are of another service', () => {
    const target = withIdentities(['BEN', 'BEN']);
    target.apply({ verb: 'identity add', service: 'LDAP', identity: 'User:ANNA' });
    target.apply({ verb: 'actor assign', actor: 'ANNA', service: 'LDAP', identity: 'User:ANNA' });
    expect(linesOf(planOf({ rows: ROWS, target }))).toContain('create identity SSOPV2 ANNA');
  });
});
