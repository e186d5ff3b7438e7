import { describe, expect, it } from 'vitest';
import { type Arguments, readArguments } from '../../../electron/command-line/arguments.ts';
import { Failure } from '../../../shared/base/failure.ts';

function read(line: string): Arguments {
  const asked = readArguments(line.split(' '));
  if ('help' in asked) throw new Error('help was asked for');
  return asked;
}

/** The reason why a line is not understood. */
function refusal(line: string): string {
  try {
    read(line);
  } catch (thrown) {
    if (thrown instanceof Failure && thrown.error.code === 'USAGE') return thrown.error.message;
    throw thrown;
  }
  return '';
}

describe('a command line', () => {
  it('takes its defaults for what it does not say', () => {
    expect(read('run --users users.csv')).toEqual({
      command: 'run',
      files: { users: 'users.csv' },
      wishes: {},
      environment: null,
      out: null,
      json: false,
      data: null,
      target: 'practice',
      continueOnError: false,
      confirm: '',
      rest: false,
      acceptFewer: false,
      only: null,
      ipa: null,
      ipaFiles: [],
      reason: '',
    });
  });

  it('says each thing by its option', () => {
    expect(
      read(
        'run --environment tst.json --target local --confirm PRD --continue-on-error --rest --accept-fewer --reason checked --only JBERG --data d --out o --json',
      ),
    ).toMatchObject({
      environment: 'tst.json',
      files: {},
      target: 'local',
      confirm: 'PRD',
      continueOnError: true,
      rest: true,
      acceptFewer: true,
      reason: 'checked',
      only: 'JBERG',
      data: 'd',
      out: 'o',
      json: true,
    });
  });

  it('reads IPA from files as soon as a file is named, as often as one is', () => {
    expect(read('plan --users u --ipa-file a.csv --ipa-file b.csv')).toMatchObject({
      ipa: 'files',
      ipaFiles: ['a.csv', 'b.csv'],
    });
    expect(read('plan --users u --ipa record')).toMatchObject({ ipa: 'record', ipaFiles: [] });
  });

  it.each([
    ['unheard-of --users u', 'There is no command "unheard-of".'],
    ['--users u', 'No command is given.'],
    ['plan more --users u', '"more" is not understood.'],
    ['plan', '--users FILE is needed'],
    ['plan --environment e --roles r', '--roles goes with --users only.'],
    ['export --users u', 'export needs --out'],
    ['plan --users u --rest', '--rest goes with run only.'],
    ['run --users u --target moon', '--target takes practice or local, not "moon".'],
    ['plan --users u --ipa moon', '--ipa takes'],
    ['plan --users u --ipa record --ipa-file a', '--ipa-file goes with --ipa files only.'],
    ['plan --users u --unheard-of', 'unheard-of'],
  ])('is refused: %s', (line, reason) => {
    expect(refusal(line)).toContain(reason);
  });
});

describe('help', () => {
  it('is shown for a command that is named, and for the program where none is', () => {
    expect(readArguments([])).toEqual({ help: null });
    expect(readArguments(['--help'])).toEqual({ help: null });
    expect(readArguments(['run', '-h'])).toEqual({ help: 'run' });
    expect(readArguments(['unheard-of', '--help'])).toEqual({ help: null });
  });
});
