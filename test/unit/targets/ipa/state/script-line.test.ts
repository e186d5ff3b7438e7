import { describe, expect, it } from 'vitest';
import { looksLikeScript, readScriptLine } from '../../../../../shared/targets/ipa/state/script-line.ts';

describe('lines of a secadm script', () => {
  it.each([
    ['identity add SSOPV2 AB --password null', 'adds', 'identity', { service: 'SSOPV2', identity: 'AB' }],
    [
      'secadm identity add SSOPV2 "User:a b" --password geheim --x\r',
      ...(['adds', 'identity', { service: 'SSOPV2', identity: 'User:a b' }] as const),
    ],
    [
      'actor add AB --firstname Åsa --lastname "Berg ström" --ContactInfo.EmailAddress a@b.test --title Dr',
      ...([
        'adds',
        'actor',
        { actor: 'AB', firstName: 'Åsa', lastName: 'Berg ström', email: 'a@b.test' },
      ] as const),
    ],
    ['actor add AB --lastname .', 'adds', 'actor', { actor: 'AB', firstName: '', lastName: '.', email: '' }],
    [
      'actor assign AB SSOPV2 AB',
      ...(['adds', 'actor-identity', { actor: 'AB', service: 'SSOPV2', identity: 'AB' }] as const),
    ],
    ['role assign AB InbasketUser_ST', 'adds', 'actor-role', { actor: 'AB', role: 'InbasketUser_ST' }],
    ['role remove AB InbasketUser_ST', 'takes', 'actor-role', { actor: 'AB', role: 'InbasketUser_ST' }],
    ['actor delete AB --complete', 'takes', 'actor', { actor: 'AB', firstName: '', lastName: '', email: '' }],
  ] as const)('%s', (line, kind, type, object) => {
    expect(readScriptLine(line)).toEqual({ kind, type, object });
  });

  it.each(['role add X "a role"', '# actor add AB', 'report userpolicy', 'actor list', 'quit'])(
    'passes over %s',
    (line) => {
      expect(readScriptLine(line)).toEqual({ kind: 'other' });
    },
  );

  it.each([
    'identity add SSOPV2',
    'actor add AB --lastname -AB',
    'actor add AB --firstname',
    'actor add "AB --lastname x',
    'role assign AB  X',
    'role assign "" X',
  ])('cannot read %s, and says so without its words', (line) => {
    const read = readScriptLine(line);
    expect(read.kind).toBe('unreadable');
    expect(JSON.stringify(read)).not.toMatch(/SSOPV2|AB/);
  });

  it('tells a script from a list', () => {
    expect(looksLikeScript('\r\nidentity add SSOPV2 AB --password null\r\n')).toBe(true);
    expect(looksLikeScript('actor,role\nactor add,x\n')).toBe(false);
  });
});
