import { failure } from '../contract/failure.ts';
import type { LandmarkSettings } from '../environment/environment.ts';
import type { Plan } from '../plan/plan.ts';
import { artifactShapes } from './render-artifact.ts';

/**
 * run.cmd for the administrator: pre-command, secadm, importPFIdata, stopping at the first failure, with a
 * log. It holds settings and file names, never a value from M3, and it never runs the undo. Pure ASCII, CRLF
 * line ends included. Fails with SETTING-NOT-WRITABLE where a setting cannot stand in a batch file.
 */
export function renderRunCmd(plan: Plan): string {
  const { landmark } = plan.target;
  const [gen, environment] = artifactShapes(plan.target.render);
  const lines = [
    ...opening(landmark),
    ...checks([gen!.fileName, environment!.fileName]),
    ...preCommand(landmark),
    ...confirmation(landmark, plan.target.production),
    ...logFolder(),
    ...secadmStep(landmark, gen!.fileName),
    ...importStep(landmark, environment!.fileName),
    ...closing(),
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}

/** What the tools are known to say when something failed (domain.md, 4). */
const FAILURE_WORDS = ['FAILED', 'Field Family Name is required'];

function opening(landmark: LandmarkSettings): string[] {
  return [
    '@echo off',
    'rem Creates the planned objects in IPA: first gen with secadm, then the environment with importPFIdata.',
    'rem Usage: run.cmd ["Landmark folder"]     README.html explains every step.',
    // Exclamation marks in folder names stay what they are.
    'setlocal EnableExtensions DisableDelayedExpansion',
    // Prefixed, so that the pre-command does not meet its own variables.
    'set "MUSTER_BUNDLE=%~dp0"',
    `set "MUSTER_LANDMARK=${quotedFolder(landmark.folder)}"`,
    'if not "%~1"=="" set "MUSTER_LANDMARK=%~1"',
    'set "MUSTER_RESULT=0"',
    '',
    'if not defined MUSTER_LANDMARK (',
    '  echo The Landmark folder is not set. Start again with it, for example:  run.cmd "D:\\Infor\\LMTST"',
    '  exit /b 2',
    ')',
    'cd /d "%MUSTER_LANDMARK%"',
    'if errorlevel 1 (',
    '  echo The Landmark folder cannot be opened. Nothing was run.',
    '  exit /b 2',
    ')',
  ];
}

/**
 * Everything that is needed is looked for before anything is done. `call` reads its line a second time, so a
 * percent sign or a caret in this folder's name would lead it elsewhere, which `call dir` brings to light; an
 * ampersand could end a command within the tools' own batch files.
 */
function checks(files: readonly string[]): string[] {
  return [
    ...files.flatMap((file) => [
      `if not exist "%MUSTER_BUNDLE%${file}" (`,
      `  echo ${file} is missing beside run.cmd. Nothing was run.`,
      '  exit /b 2',
      ')',
    ]),
    'set "MUSTER_PLAIN=1"',
    'if not "%MUSTER_BUNDLE:&=%"=="%MUSTER_BUNDLE%" set "MUSTER_PLAIN="',
    'if not "%MUSTER_BUNDLE:^=%"=="%MUSTER_BUNDLE%" set "MUSTER_PLAIN="',
    `call dir "%MUSTER_BUNDLE%${files[0]}" >nul 2>nul`,
    'if errorlevel 1 set "MUSTER_PLAIN="',
    'if not defined MUSTER_PLAIN (',
    '  echo The name of this folder holds signs that a command would change. Nothing was run.',
    '  echo Move the files to a folder with a plain name, for example C:\\Temp\\muster.',
    '  exit /b 2',
    ')',
    'if not exist "env\\bin\\importPFIdata.bat" (',
    '  echo env\\bin\\importPFIdata.bat is missing: this is not a Landmark folder. Nothing was run.',
    '  exit /b 2',
    ')',
  ];
}

/** Whether the pre-command returns or opens a sub-shell is unknown (domain.md, 4), so both are provided for. */
function preCommand(landmark: LandmarkSettings): string[] {
  const found = [
    '"%SystemRoot%\\System32\\where.exe" secadm >nul 2>nul',
    'if errorlevel 1 (',
    '  echo secadm is not found. Nothing was run. README.html says how to open a Landmark command prompt.',
    '  exit /b 2',
    ')',
  ];
  const command = landmark.preCommand.trim();
  if (command === '') return ['', ...found];
  if (landmark.preCommandOpens === 'call') {
    return ['', `call ${plainCommand(command)}`, 'cd /d "%MUSTER_LANDMARK%"', ...found];
  }
  return [
    '',
    'rem The pre-command opens a shell of its own, in which this file has to be started.',
    'if not defined LAENVDIR if not defined LASYSDIR (',
    '  echo This is not a Landmark command prompt. Nothing was run.',
    '  echo Open one as README.html describes, and start run.cmd in it.',
    '  exit /b 2',
    ')',
    ...found,
  ];
}

function confirmation(landmark: LandmarkSettings, production: boolean): string[] {
  return [
    '',
    'echo.',
    `echo This creates users in ${landmark.genDataArea} and ${landmark.dataArea} of the Landmark system in`,
    'echo   "%MUSTER_LANDMARK%"',
    ...(production ? ['echo This is a PRODUCTION environment.'] : []),
    `set "MUSTER_ANSWER="`,
    `set /p "MUSTER_ANSWER=Type ${landmark.dataArea} to go on: "`,
    // Delayed, so that whatever was typed is compared and not read as a command.
    'setlocal EnableDelayedExpansion',
    `if not "!MUSTER_ANSWER!"=="${landmark.dataArea}" (`,
    '  echo Not confirmed. Nothing was run.',
    '  exit /b 3',
    ')',
    'endlocal',
  ];
}

/** Each start gets a folder of its own, so that no log is overwritten or mixed. */
function logFolder(): string[] {
  return [
    '',
    'set "MUSTER_NUMBER=0"',
    ':next_log',
    'set /a MUSTER_NUMBER+=1',
    'if exist "%MUSTER_BUNDLE%log-%MUSTER_NUMBER%\\" goto next_log',
    'set "MUSTER_LOGS=%MUSTER_BUNDLE%log-%MUSTER_NUMBER%"',
    'mkdir "%MUSTER_LOGS%"',
    'if errorlevel 1 (',
    '  echo The folder for the log cannot be made. Nothing was run.',
    '  exit /b 2',
    ')',
  ];
}

function secadmStep(landmark: LandmarkSettings, file: string): string[] {
  const goOn = landmark.continueOnError ? ' -c' : '';
  const command = `secadm${goOn} -f "%MUSTER_BUNDLE%${file}" -d ${landmark.genDataArea}`;
  return step('1', 'secadm', command, landmark.continueOnError);
}

function importStep(landmark: LandmarkSettings, file: string): string[] {
  const command = `env\\bin\\importPFIdata.bat ${landmark.dataArea} -f "%MUSTER_BUNDLE%${file}"`;
  return step('2', 'importPFIdata', command, false);
}

/**
 * Runs a tool, shows what it wrote and decides whether to go on. Exit codes are unverified, so the words of
 * its known failures count as well (domain.md, 4). `find` is called by its full path: the path of a Landmark
 * server often leads to a Unix tool of that name.
 */
function step(number: string, tool: string, command: string, goOn: boolean): string[] {
  const log = `"%MUSTER_LOGS%\\${number}-${tool}.log"`;
  return [
    '',
    `echo Step ${number} of 2: ${tool} is at work. Its output is shown when it has ended.`,
    `>${log} echo ${tool} started %DATE% %TIME%`,
    `call ${command} >>${log} 2>&1`,
    'set "MUSTER_CODE=%ERRORLEVEL%"',
    `>>${log} echo ${tool} ended with exit code %MUSTER_CODE% %DATE% %TIME%`,
    `type ${log}`,
    'set "MUSTER_BAD="',
    'if not "%MUSTER_CODE%"=="0" set "MUSTER_BAD=1"',
    ...FAILURE_WORDS.flatMap((words) => [
      `"%SystemRoot%\\System32\\find.exe" "${words}" ${log} >nul`,
      'if not errorlevel 1 set "MUSTER_BAD=1"',
    ]),
    'if defined MUSTER_BAD (',
    `  echo ${tool} reported a failure; the log says which.`,
    '  set "MUSTER_RESULT=1"',
    ...(goOn ? [] : ['  goto end']),
    ')',
  ];
}

function closing(): string[] {
  return [
    '',
    ':end',
    'echo.',
    'if "%MUSTER_RESULT%"=="0" (echo Both tools ended without a failure.) else (echo Something failed.)',
    'echo The log is in "%MUSTER_LOGS%"',
    'exit /b %MUSTER_RESULT%',
  ];
}

/** A folder between quotes in a batch file: only a percent sign is still read there, and it can be doubled. */
function quotedFolder(folder: string): string {
  if (!/^[\x20-\x7e]*$/.test(folder) || folder.includes('"')) {
    throw failure('SETTING-NOT-WRITABLE', { setting: 'Landmark folder', value: folder.toWellFormed() });
  }
  return folder.replaceAll('%', '%%');
}

/** The pre-command is a command by nature and stays as it was set; it only has to be one line of ASCII. */
function plainCommand(command: string): string {
  if (!/^[\x20-\x7e]*$/.test(command)) {
    throw failure('SETTING-NOT-WRITABLE', { setting: 'Pre-command', value: command.toWellFormed() });
  }
  return command;
}
