import { describe, expect, test } from 'vitest';
import { preCommandFile } from '../../../../electron/engine/targets/ipa/tools/landmark-folder.ts';
import { type StepTool, stepOf } from '../../../../electron/engine/targets/ipa/tools/landmark-steps.ts';

const TOOLS: readonly StepTool[] = ['secadm', 'secadm-continue', 'importPFIdata'];

describe('step scripts', () => {
  test('are ASCII, call the tool once, and never pass a password', () => {
    for (const platform of ['win32', 'posix'] as const) {
      for (const opens of ['call', 'shell'] as const) {
        for (const tool of TOOLS) {
          const { script, input } = stepOf(tool, opens, platform);
          const whole = script + (input ?? '');
          expect(whole).toMatch(/^[\x20-\x7e\r\n]*$/);
          expect(whole).not.toMatch(/ -p\b/);
          expect(whole.match(/-f /g)).toHaveLength(1);
          expect(/ -c( |\r|\n)/.test(whole)).toBe(tool === 'secadm-continue');
          expect(input === null).toBe(opens === 'call');
        }
      }
    }
  });

  test('Windows: values are looked up inside quotes, after `call` has read the line', () => {
    expect(stepOf('secadm', 'call', 'win32').script).toContain(
      'call secadm -f "%%MUSTER_FILE%%" -d %MUSTER_AREA%\r\n',
    );
    expect(stepOf('importPFIdata', 'shell', 'win32').input).toContain(
      '%MUSTER_TOOL% %MUSTER_AREA% -f "%MUSTER_FILE%" <nul\r\n',
    );
  });
});

test('the file that a pre-command names', () => {
  expect(preCommandFile('enter.cmd')).toEqual({ file: 'enter.cmd', alone: true });
  expect(preCommandFile('call enter.cmd LMTST')).toEqual({ file: 'enter.cmd', alone: false });
  expect(preCommandFile('. ./enter.sh')).toEqual({ file: './enter.sh', alone: true });
  expect(preCommandFile('"D:\\In for\\enter.cmd"')).toEqual({ file: 'D:\\In for\\enter.cmd', alone: true });
  expect(preCommandFile('set X=1')).toEqual({ file: null, alone: false });
  expect(preCommandFile('')).toEqual({ file: null, alone: false });
});
