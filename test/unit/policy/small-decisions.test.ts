import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../shared/base/finding.ts';
import { makeAcceptance } from '../../../shared/policy/acceptance.ts';
import { DEFAULT_POLICY } from '../../../shared/policy/policy.ts';
import { makeIdentityTemplate } from '../../../shared/targets/ipa/policy/identity-template.ts';
import { makeProtected } from '../../../shared/targets/ipa/policy/protected-users.ts';
import { makeRoleDescription } from '../../../shared/targets/ipa/policy/role-description.ts';
import { findingOfFile } from '../../support/finding-of-file.ts';

describe('makeIdentityTemplate', () => {
  it.each([
    ['{USID}', 'ANNA', 'ANNA'],
    ['User:{USID}', 'ANNA', 'User:ANNA'],
    ['{USID}@{USID}', 'A', 'A@A'],
    ['x{USID}', '$&', 'x$&'],
    ['{USID}', '{USID}', '{USID}'],
  ])('%s of %s is %s', (template, id, expected) => {
    const made = makeIdentityTemplate(template);
    expect(made.identityOf(id)).toBe(expected);
    expect(made.findings).toEqual([]);
  });

  it.each(['CORP\\{USID}', '"{USID}"', '-{USID}', '{USID}\n', 'Ł{USID}', '\u200b{USID}'])(
    'says that %j cannot be written',
    (template) => {
      expect(makeIdentityTemplate(template).findings.map((finding) => finding.code)).toEqual([
        'TEXT-UNQUOTABLE',
      ]);
    },
  );
});

describe('makeProtected', () => {
  it('holds the administrators whatever the policy says, in any case', () => {
    const isProtected = makeProtected({ protectedUsers: [] });
    for (const id of [
      'lawson',
      'LAWSON',
      'm3admin',
      'M3API',
      'M3SRVADM',
      'mvxsecofr',
      'System',
      ' SYSTEM ',
    ]) {
      expect(isProtected(id)).toBe(true);
    }
    expect(isProtected('ANNA')).toBe(false);
    expect(isProtected('SYSTEM2')).toBe(false);
  });

  it('adds those of the policy', () => {
    expect(makeProtected({ protectedUsers: ['anna', 'a\u030aberg'] })('ANNA')).toBe(true);
    expect(makeProtected({ protectedUsers: ['anna', 'a\u030aberg'] })('ÅBERG')).toBe(true);
  });
});

describe('makeAcceptance', () => {
  const finding = (code: Finding['code'], id: string) => findingOfFile(code, { kind: 'user', id });
  const accept = makeAcceptance([
    { code: 'NAME-ONE-WORD', subject: '*', reason: 'technical users' },
    { code: 'NAME-ONE-WORD', subject: 'anna', reason: 'she has one name' },
    { code: 'NAME-EMPTY', subject: '*', reason: 'never mind' },
    { code: 'ROW-USER-DUPLICATE', subject: 'users.csv:7', reason: 'known' },
  ]);

  it('takes the reason for the subject before the one for all', () => {
    expect(accept(finding('NAME-ONE-WORD', 'ANNA'))).toBe('she has one name');
    expect(accept(finding('NAME-ONE-WORD', 'BOB'))).toBe('technical users');
    expect(accept(finding('EMAIL-NONE', 'BOB'))).toBeNull();
  });

  it('knows rows by file and line', () => {
    const row = (line: number) =>
      findingOfFile('ROW-USER-DUPLICATE', { kind: 'row', file: 'users.csv', line });
    expect(accept(row(7))).toBe('known');
    expect(accept(row(8))).toBeNull();
  });

  it('never accepts what is blocked', () => expect(accept(finding('NAME-EMPTY', 'BOB'))).toBeNull());
});

describe('makeRoleDescription', () => {
  it('fits a description, and leaves its quotes', () => {
    expect(makeRoleDescription(DEFAULT_POLICY, true)('R', 'The "boss"')).toEqual({
      value: 'The "boss"',
      findings: [],
      isOfM3: true,
    });
    expect(makeRoleDescription(DEFAULT_POLICY, true)('R', 'Łódź').value).toBe('Lódz');
  });

  it('takes the id where there is none', () => {
    const code = (known: boolean) => makeRoleDescription(DEFAULT_POLICY, known)('R', ' ');
    expect(code(true)).toEqual({
      value: 'R',
      findings: [{ code: 'ROLE-NO-DESCRIPTION', params: { id: 'R' } }],
      isOfM3: true,
    });
    expect(code(false).findings[0]!.code).toBe('ROLE-NOT-READ');
  });
});
