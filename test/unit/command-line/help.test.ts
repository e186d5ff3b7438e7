import { expect, it } from 'vitest';
import { COMMANDS } from '../../../electron/command-line/arguments.ts';
import { helpText } from '../../../electron/command-line/help.ts';
import { READING_PARTS } from '../../../shared/m3/reading.ts';

it('names every command', () => {
  for (const command of COMMANDS) {
    expect(helpText(null)).toContain(`\n  ${command} `);
    expect(helpText(command)).toMatch(new RegExp(`^muster ${command} `));
  }
});

it.each(COMMANDS)('names every option that %s takes', (command) => {
  const text = helpText(command);
  const options = [
    'users',
    'emails',
    'roles',
    'user-roles',
    'environment',
    'ipa',
    'ipa-file',
    'only',
    'out',
    'json',
  ];
  const forRun = ['target', 'continue-on-error', 'accept-fewer', 'reason', 'rest', 'confirm', 'data'];
  for (const option of options) expect(text).toContain(`--${option} `);
  for (const part of READING_PARTS) expect(text).toContain(`--users-${part} `);
  for (const option of forRun) expect(text.includes(`\n  --${option} `)).toBe(command === 'run');
});
