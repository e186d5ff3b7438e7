import type { LandmarkSettings } from '../../../../../shared/targets/ipa/landmark-settings.ts';

/**
 * The scripts that call the tools. They are the same for every call: what differs (folder, file, data area,
 * pre-command) comes in environment variables and is never written into a script, so nothing in a path or a
 * setting can become a command. They print a mark before the tool, and one with its exit code after it,
 * because the shell's own exit code does not say whether the tool was reached.
 *
 * MUSTER_FOLDER, MUSTER_PRE, MUSTER_PRE_FILE, MUSTER_TOOL, MUSTER_FILE, MUSTER_AREA, MUSTER_MARK
 */
export type StepTool = 'secadm' | 'secadm-continue' | 'importPFIdata';

export interface Step {
  readonly script: string;
  /** What the pre-command's sub-shell is given to read; null where the tools get no input. */
  readonly input: string | null;
}

export function stepOf(
  tool: StepTool,
  opens: LandmarkSettings['preCommandOpens'],
  platform: 'win32' | 'posix',
): Step {
  const lines = platform === 'win32' ? windowsStep(tool, opens) : posixStep(tool, opens);
  const end = platform === 'win32' ? '\r\n' : '\n';
  const text = (part: readonly string[]) => part.map((line) => line + end).join('');
  return { script: text(lines.script), input: lines.input === null ? null : text(lines.input) };
}

interface StepLines {
  readonly script: readonly string[];
  readonly input: readonly string[] | null;
}

/**
 * `call` reads a line twice: `%%NAME%%` is looked up in the second reading only, when `&`, `^` and `%` of
 * the value have no meaning any more inside the quotes.
 */
const WINDOWS_TOOL: Record<StepTool, string> = {
  secadm: 'call secadm -f "%%MUSTER_FILE%%" -d %MUSTER_AREA%',
  'secadm-continue': 'call secadm -f "%%MUSTER_FILE%%" -d %MUSTER_AREA% -c',
  importPFIdata: 'call %MUSTER_TOOL% %MUSTER_AREA% -f "%%MUSTER_FILE%%"',
};

/** The same for a shell that reads its commands from its input, where `%%` and `call` are not needed. */
const WINDOWS_TYPED: Record<StepTool, string> = {
  secadm: 'secadm -f "%MUSTER_FILE%" -d %MUSTER_AREA% <nul',
  'secadm-continue': 'secadm -f "%MUSTER_FILE%" -d %MUSTER_AREA% -c <nul',
  importPFIdata: '%MUSTER_TOOL% %MUSTER_AREA% -f "%MUSTER_FILE%" <nul',
};

/** A mark on a line of its own, whatever the tool has left without a line end. */
function windowsMark(what: string): string[] {
  return ['echo(', `echo %MUSTER_MARK% ${what}`];
}

function windowsStep(tool: StepTool, opens: LandmarkSettings['preCommandOpens']): StepLines {
  const enter = ['@echo off', 'cd /d "%MUSTER_FOLDER%"', 'if not "%ERRORLEVEL%"=="0" exit 1'];
  const pre = 'if defined MUSTER_PRE call %MUSTER_PRE%';
  if (opens === 'shell') {
    return {
      script: [...enter, pre, 'exit %ERRORLEVEL%'],
      input: [
        '@echo off',
        'cd /d "%MUSTER_FOLDER%"',
        ...windowsMark('begin'),
        WINDOWS_TYPED[tool],
        'set MUSTER_CODE=%ERRORLEVEL%',
        ...windowsMark('end %MUSTER_CODE%'),
        'exit %MUSTER_CODE%',
      ],
    };
  }
  return {
    script: [
      ...enter,
      pre,
      // Strict: with another Landmark system's secadm on the path, going on would change that one.
      'if not "%ERRORLEVEL%"=="0" exit %ERRORLEVEL%',
      // The pre-command may have gone elsewhere, or turned echo on.
      '@echo off',
      'cd /d "%MUSTER_FOLDER%"',
      ...windowsMark('begin'),
      WINDOWS_TOOL[tool],
      'set MUSTER_CODE=%ERRORLEVEL%',
      '@echo off',
      ...windowsMark('end %MUSTER_CODE%'),
      'exit %MUSTER_CODE%',
    ],
    input: null,
  };
}

const POSIX_TOOL: Record<StepTool, string> = {
  secadm: 'secadm -f "$MUSTER_FILE" -d "$MUSTER_AREA" </dev/null',
  'secadm-continue': 'secadm -f "$MUSTER_FILE" -d "$MUSTER_AREA" -c </dev/null',
  importPFIdata: '"./$MUSTER_TOOL" "$MUSTER_AREA" -f "$MUSTER_FILE" </dev/null',
};

function posixStep(tool: StepTool, opens: LandmarkSettings['preCommandOpens']): StepLines {
  const enter = 'cd "$MUSTER_FOLDER" || exit 1';
  const work = [
    enter,
    'printf "\\n%s begin\\n" "$MUSTER_MARK"',
    POSIX_TOOL[tool],
    'MUSTER_CODE=$?',
    'printf "\\n%s end %s\\n" "$MUSTER_MARK" "$MUSTER_CODE"',
    'exit "$MUSTER_CODE"',
  ];
  if (opens === 'shell') {
    const open = 'if [ -n "$MUSTER_PRE_FILE" ]; then "$MUSTER_PRE_FILE"; else eval "$MUSTER_PRE"; fi';
    return { script: [enter, open], input: work };
  }
  // A file is read into this shell, so that what it sets is there for the tool.
  const read = [
    'if [ -n "$MUSTER_PRE_FILE" ]; then . "$MUSTER_PRE_FILE"; else eval "$MUSTER_PRE"; fi',
    'MUSTER_CODE=$?',
    '[ "$MUSTER_CODE" -eq 0 ] || exit "$MUSTER_CODE"',
  ];
  return { script: [enter, ...read, ...work], input: null };
}
