import { describe, expect, it } from 'vitest';
import { readCommand } from '../../../../../shared/targets/ipa/rehearse/secadm-reader.ts';
import { latin1, readScript, utf8 } from './reading.ts';

const CREATE = [
  'identity add SSOPV2 ABERGSTR --password null',
  'actor add ABERGSTR --firstname "Anna Maria" --lastname Bergstr\xf6m --ContactInfo.EmailAddress anna@example.com',
  'actor assign ABERGSTR SSOPV2 ABERGSTR',
  'role assign ABERGSTR InbasketUser_ST',
];

describe('what a script says', () => {
  it('reads the commands that create', () => {
    const read = readScript(latin1(`${CREATE.join('\r\n')}\r\n`), 'iso-8859-1');
    expect(read.unreadable).toEqual([]);
    expect(read.lines).toEqual([1, 2, 3, 4]);
    expect(read.commands).toEqual([
      { verb: 'identity add', service: 'SSOPV2', identity: 'ABERGSTR' },
      {
        verb: 'actor add',
        actor: 'ABERGSTR',
        firstName: 'Anna Maria',
        lastName: 'Bergström',
        email: 'anna@example.com',
      },
      { verb: 'actor assign', actor: 'ABERGSTR', service: 'SSOPV2', identity: 'ABERGSTR' },
      { verb: 'role assign', actor: 'ABERGSTR', role: 'InbasketUser_ST' },
    ]);
  });

  it.each([
    ['role remove A InbasketUser_ST', { verb: 'role remove', actor: 'A', role: 'InbasketUser_ST' }],
    ['actor remove A SSOPV2 A', { verb: 'actor remove', actor: 'A', service: 'SSOPV2', identity: 'A' }],
    ['actor delete A --complete', { verb: 'actor delete', actor: 'A' }],
    ['identity delete SSOPV2 User:A', { verb: 'identity delete', service: 'SSOPV2', identity: 'User:A' }],
  ])('reads %s', (line, command) => {
    expect(readCommand(line)).toEqual(command);
  });

  it.each([
    ['actor add A --firstname "Anna Maria" --lastname B', 'Anna Maria'],
    ['actor add A --firstname Anna\\ Maria --lastname B', 'Anna Maria'],
    ['actor add A --firstname Anna\\ \\ Maria --lastname B', 'Anna  Maria'],
    ['actor add A --lastname B --firstname ""', ''],
    ['actor add A --lastname B', ''],
    ["actor add A --firstname O'Neil;&|%PATH%$(x) --lastname B", "O'Neil;&|%PATH%$(x)"],
    ['actor add A --firstname "--password null" --lastname B', null],
    ['actor add A --firstname "a \xa0 b" --lastname B', 'a \xa0 b'],
  ])('reads the first name of %s', (line, firstName) => {
    const read = readCommand(line);
    if (firstName === null) expect(read).toMatch(/option/);
    else expect(read).toMatchObject({ firstName });
  });
});

describe('what cannot be read for sure', () => {
  const name = (value: string) => `actor add A --firstname ${value} --lastname B`;
  it.each([
    ['a quote that is not closed', name('"Anna'), /not closed/],
    ['a quote within a word', name('An"na'), /quote stands within/],
    ['a quote at the end of a word', name('Anna"'), /quote stands within/],
    ['a word that goes on after its quote', name('"An"na'), /follows a closing quote/],
    ['doubled quotes', name('"An""na"'), /follows a closing quote/],
    ['a quote after a backslash', name('An\\"na'), /backslash/],
    ['a backslash before a letter', name('DOM\\anna'), /backslash/],
    ['two backslashes', name('DOM\\\\anna'), /backslash/],
    ['a backslash between quotes', name('"DOM\\anna"'), /backslash/],
    ['a backslash before the closing quote', name('"DOM\\"'), /backslash/],
    ['a backslash at the end of the line', 'identity delete SSOPV2 A\\', /backslash/],
    ['an empty value without quotes', 'actor add A --firstname  --lastname B', /word is missing/],
    ['a space at the beginning', ' role assign A B', /word is missing/],
    ['a space at the end', 'role assign A B ', /word is missing/],
    ['an empty line', '', /empty/],
    ['a comment', '# role assign A B', /not known/],
    ['a tab', 'role\tassign A B', /U\+0009/],
    ['a lone carriage return', 'role assign A B\rrole assign A C', /U\+000D/],
    ['a vertical tab', name('A\vB'), /U\+000B/],
    ['a NUL', name('A\0B'), /U\+0000/],
    ['a C1 next line', name('A\x85B'), /U\+0085/],
    ['a line separator', name('A\u2028B'), /U\+2028/],
    ['a direction override', name('A\u202eB'), /U\+202E/],
    ['a zero-width space', name('A\u200bB'), /U\+200B/],
    ['a soft hyphen', name('A\u00adB'), /U\+00AD/],
    ['an annotation anchor', name('A\ufff9B'), /U\+FFF9/],
    ['a byte order mark', '\ufeffrole assign A B', /U\+FEFF/],
    ['a Hangul filler', name('A\u3164B'), /U\+3164/],
    ['a no-break space outside quotes', name('A\xa0B'), /U\+00A0/],
    ['an ideographic space outside quotes', name('A\u3000B'), /U\+3000/],
  ])('refuses %s', (_, line, reason) => {
    expect(readCommand(line)).toMatch(reason);
  });

  it.each([
    ['a command that is not known', 'actor update A --lastname B', /not known/],
    ['a verb alone', 'actor', /not known/],
    ['the leading secadm', 'secadm role assign A B', /not known/],
    ['a command in capitals', 'ROLE ASSIGN A B', /not known/],
    ['a value too many', 'role assign A B C', /2 values/],
    ['a value too few', 'actor assign A SSOPV2', /3 values/],
    ['an empty id', 'role assign "" B', /empty/],
    ['an id that looks like an option', 'role assign -c B', /option/],
    ['an identity without a password', 'identity add SSOPV2 A', /--password null/],
    ['a secret', 'identity add SSOPV2 A --password s3cret', /other than null/],
    ['a delete without --complete', 'actor delete A', /--complete/],
    ['an unknown option', 'actor add A --middlename M --lastname B', /option is expected/],
    ['an option twice', 'actor add A --lastname B --lastname C', /twice/],
    ['an option without value', 'actor add A --lastname', /no value/],
    ['an option in the place of a value', 'actor add A --firstname --lastname B', /option/],
  ])('refuses %s', (_, line, reason) => {
    expect(readCommand(line)).toMatch(reason);
  });

  it('says nothing of the line in its reason', () => {
    for (const line of ['evil "', 'evil evil', 'actor add A evil evil', 'role assign -evil B']) {
      expect(readCommand(line)).not.toContain('evil');
    }
  });
});

describe('lines', () => {
  it('refuses a line that ends in LF alone, and reads the next', () => {
    const read = readScript(latin1('role assign A B\nrole assign C D\r\n'), 'us-ascii');
    expect(read.unreadable).toEqual([{ reason: 'the line does not end in CRLF', line: 1 }]);
    expect(read.commands).toHaveLength(1);
    expect(read.lines).toEqual([2]);
  });

  it.each(['role assign A B', 'role assign A B\r'])('refuses a last line without its end: %j', (text) => {
    const read = readScript(latin1(text), 'us-ascii');
    expect(read.commands).toEqual([]);
    expect(read.unreadable).toHaveLength(1);
  });

  it('reads an empty file as no command', () => {
    expect(readScript(latin1(''), 'us-ascii')).toEqual({ commands: [], lines: [], unreadable: [] });
  });

  it('stops at bytes that are not in the encoding, and names the line', () => {
    const read = readScript(utf8('role assign A B\r\nrole assign Ö B\r\nrole assign C D\r\n'), 'us-ascii');
    expect(read.commands).toHaveLength(1);
    expect(read.unreadable).toMatchObject([{ line: 2 }]);
    expect(read.unreadable[0]?.reason).toContain('0xC3');
  });

  it('reads the same in chunks of any size', () => {
    const bytes = utf8(`${CREATE.join('\r\n')}\r\nrole assign 😀 "Größe\u00a0"\r\nbad\r\n`);
    const whole = readScript(bytes, 'utf-8');
    expect(whole.commands).toHaveLength(5);
    for (let size = 1; size < 40; size++) expect(readScript(bytes, 'utf-8', size)).toEqual(whole);
  });

  it('takes a file of one endless line without slowing down', () => {
    const read = readScript(new Uint8Array(20_000_000).fill(0x41), 'us-ascii', 4096);
    expect(read.unreadable).toEqual([{ reason: 'the last line does not end in CRLF', line: 1 }]);
  });
});
