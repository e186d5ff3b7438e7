import { failure } from '../../../base/failure.ts';
import { grouped } from '../../../base/grouped.ts';
import type { LandmarkSettings } from '../landmark-settings.ts';
import { countChanges } from '../plan/count-objects.ts';
import type { OperationList } from '../plan/operation-list.ts';
import { IPA_BUNDLE_NAMES } from './bundle-names.ts';
import { isForPractice, numbersOf, type RunStep, runSteps } from './run-steps.ts';
import { sumOf } from './section-counts.ts';

/**
 * run.cmd for the administrator: pre-command and every step that a tool does, in running order, stopping at the first
 * failure and wherever something has to be done by hand first, with a log. It holds settings, counts and file names,
 * never a value from M3 or IPA, and it never runs the undo. Pure ASCII, CRLF line ends included. Fails with
 * SETTING-NOT-WRITABLE where a setting cannot stand in a batch file.
 */
export function renderRunCmd(list: OperationList): string {
  const { landmark } = list.plan.target;
  const steps = runSteps(list);
  const refusal = refusalOf(list, steps);
  const lines =
    refusal !== null
      ? refusal
      : [
          ...opening(landmark, steps),
          ...checks(steps),
          ...preCommand(landmark, steps),
          ...confirmation(list),
          ...logFolder(),
          ...jumps(steps),
          ...steps.flatMap((step) => [
            ...stepLabel(step, steps),
            ...beforeDeletes(step, landmark),
            ...stepLines(step, steps, landmark),
          ]),
          ...closing(),
        ];
  return lines.map((line) => `${line}\r\n`).join('');
}

/** What the tools are known to say when something failed (domain.md, 4). */
const FAILURE_WORDS = ['FAILED', 'Field Family Name is required'];

function opening(landmark: LandmarkSettings, steps: readonly RunStep[]): string[] {
  const several = steps.length > 1;
  return [
    '@echo off',
    `rem Does the planned work in IPA, in ${several ? `${steps.length} steps` : 'one step'}. README.html explains every step.`,
    ...(several
      ? [
          'rem Usage: run.cmd ["Landmark folder" [step]]     With a step, the steps before it are left out.',
          'rem For the folder that is set below, write "" in its place:  run.cmd "" 2',
        ]
      : ['rem Usage: run.cmd ["Landmark folder"]']),
    // Exclamation marks in folder names stay what they are.
    'setlocal EnableExtensions DisableDelayedExpansion',
    // Prefixed, so that the pre-command does not meet its own variables.
    'set "MUSTER_BUNDLE=%~dp0"',
    `set "MUSTER_LANDMARK=${quotedFolder(landmark.folder)}"`,
    'if not "%~1"=="" set "MUSTER_LANDMARK=%~1"',
    'set "MUSTER_RESULT=0"',
    'set "MUSTER_LEFT="',
    ...(several ? firstStep(steps) : []),
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

/** Where to begin: a run that was stopped for work by hand goes on at a later step. */
function firstStep(steps: readonly RunStep[]): string[] {
  return [
    'set "MUSTER_FROM=1"',
    'if not "%~2"=="" set "MUSTER_FROM=%~2"',
    'set "MUSTER_KNOWN="',
    ...steps.map(({ number }) => `if "%MUSTER_FROM%"=="${number}" set "MUSTER_KNOWN=1"`),
    'if not defined MUSTER_KNOWN (',
    `  echo There is no such step: they are numbered from 1 to ${steps.length}. Nothing was run.`,
    '  exit /b 2',
    ')',
  ];
}

/**
 * Everything that is needed is looked for before anything is done. `call` reads its line a second time, so a
 * percent sign or a caret in this folder's name would lead it elsewhere, which `call dir` brings to light; an
 * ampersand could end a command within the tools' own batch files.
 */
function checks(steps: readonly RunStep[]): string[] {
  const files = steps.filter(({ byHand }) => byHand === null).map(({ shape }) => shape.fileName);
  const lists = steps.some(({ byHand }) => byHand !== null) ? [IPA_BUNDLE_NAMES.byHand] : [];
  return [
    ...[...files, ...lists].flatMap((file) => [
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
    ...(steps.some(({ shape }) => shape.tool === 'importPFIdata')
      ? [
          'if not exist "env\\bin\\importPFIdata.bat" (',
          '  echo env\\bin\\importPFIdata.bat is missing: this is not a Landmark folder. Nothing was run.',
          '  exit /b 2',
          ')',
        ]
      : []),
  ];
}

/** Whether the pre-command returns or opens a sub-shell is unknown (domain.md, 4), so both are provided for. */
function preCommand(landmark: LandmarkSettings, steps: readonly RunStep[]): string[] {
  const found = steps.some(({ shape }) => shape.tool === 'secadm')
    ? [
        '"%SystemRoot%\\System32\\where.exe" secadm >nul 2>nul',
        'if errorlevel 1 (',
        '  echo secadm is not found. Nothing was run. README.html says how to open a Landmark command prompt.',
        '  exit /b 2',
        ')',
      ]
    : [];
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

function confirmation(list: OperationList): string[] {
  const { direction, target } = list.plan;
  const { landmark, production } = target;
  const counts = countChanges(list);
  const deleted = sumOf(counts, 'delete');
  return [
    '',
    'echo.',
    `echo This ${direction === 'undo' ? 'takes back a run' : 'works'} in ${landmark.genDataArea} and ${landmark.dataArea} of the Landmark system in`,
    'echo   "%MUSTER_LANDMARK%"',
    `echo In all steps it creates ${grouped(sumOf(counts, 'create'))} objects, changes ${grouped(sumOf(counts, 'update'))} and ${deleted > 0 ? 'DELETES' : 'deletes'} ${grouped(deleted)}.`,
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

function jumps(steps: readonly RunStep[]): string[] {
  const later = steps.slice(1);
  if (later.length === 0) return [];
  return ['', ...later.map(({ number }) => `if "%MUSTER_FROM%"=="${number}" goto step_${number}`)];
}

function stepLabel({ number }: RunStep, steps: readonly RunStep[]): string[] {
  return steps.length === 1 || number === 1 ? [''] : ['', `:step_${number}`];
}

function stepLines(step: RunStep, steps: readonly RunStep[], landmark: LandmarkSettings): string[] {
  const file = `"%MUSTER_BUNDLE%${step.shape.fileName}"`;
  switch (step.shape.tool) {
    case 'secadm': {
      const goOn = landmark.continueOnError;
      const command = `secadm${goOn ? ' -c' : ''} -f ${file} -d ${landmark.genDataArea}`;
      return toolLines(step, steps.length, command, goOn);
    }
    case 'importPFIdata': {
      const command = `env\\bin\\importPFIdata.bat ${landmark.dataArea} -f ${file}`;
      return toolLines(step, steps.length, command, false);
    }
    case 'administration': {
      const toolFollows = steps.slice(step.number).some(({ byHand }) => byHand === null);
      return toolFollows ? waitForHand(step, steps.length, landmark) : leftToHand(step, steps.length);
    }
  }
}

/** Going on after a failure is for what is added; nothing is taken away while something is amiss. */
function beforeDeletes({ number, section }: RunStep, { continueOnError }: LandmarkSettings): string[] {
  if (!continueOnError || (section !== 'gen-delete' && section !== 'environment-delete')) return [];
  return [
    'if "%MUSTER_RESULT%"=="1" (',
    '  echo A step before has failed: nothing is deleted.',
    `  set "MUSTER_LEFT=${number}"`,
    '  goto end',
    ')',
  ];
}

/**
 * Runs a tool, shows what it wrote and decides whether to go on. Exit codes are unverified, so the words of
 * its known failures count as well (domain.md, 4). `find` is called by its full path: the path of a Landmark
 * server often leads to a Unix tool of that name.
 */
function toolLines(
  { number, shape: { tool } }: RunStep,
  of: number,
  command: string,
  goOn: boolean,
): string[] {
  const log = `"%MUSTER_LOGS%\\${number}-${tool}.log"`;
  return [
    `echo Step ${number} of ${of}: ${tool} is at work. Its output is shown when it has ended.`,
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
    `  echo Step ${number}: ${tool} reported a failure; the log says which.`,
    '  set "MUSTER_RESULT=1"',
    ...(goOn ? [] : ['  goto end']),
    ')',
  ];
}

function handWork({ number, section, byHand }: RunStep, of: number): string[] {
  const what = HAND_WORK[section] ?? 'Work in the web administration';
  return [
    'echo.',
    `echo Step ${number} of ${of} is done by hand, in the web administration of IPA. ${what}.`,
    `echo The list is ${IPA_BUNDLE_NAMES.byHand}, ${numbersOf(byHand!)}, in this order. README.html says how.`,
  ];
}

const HAND_WORK: Partial<Record<RunStep['section'], string>> = {
  'gen-update': 'Actors are changed',
  'environment-delete': 'User-tasks, users and tasks are deleted',
};

/** What follows counts on it: gen must not lose an actor whose user is still there (domain.md, 1, What does not fit, 6). */
function waitForHand(step: RunStep, of: number, landmark: LandmarkSettings): string[] {
  return [
    ...handWork(step, of),
    'echo The next step counts on it: do not go on before all of it is done.',
    'set "MUSTER_ANSWER="',
    `set /p "MUSTER_ANSWER=Type ${landmark.dataArea} when all of it is done; anything else stops here: "`,
    'setlocal EnableDelayedExpansion',
    `if not "!MUSTER_ANSWER!"=="${landmark.dataArea}" (`,
    '  endlocal',
    `  set "MUSTER_LEFT=${step.number}"`,
    '  goto end',
    ')',
    'endlocal',
  ];
}

function leftToHand(step: RunStep, of: number): string[] {
  return [...handWork(step, of), 'echo No tool comes after it.'];
}

/** All that stands in the file where there is nothing to start: no tool has a step, or it was not meant for an IPA. */
function refusalOf(list: OperationList, steps: readonly RunStep[]): string[] | null {
  if (isForPractice(list)) {
    return [
      '@echo off',
      'echo This plan rests on the practice host of Muster, which is no IPA, and can be run there only.',
      'echo Nothing was run.',
      'exit /b 2',
    ];
  }
  if (steps.some(({ byHand }) => byHand === null)) return null;
  return [
    '@echo off',
    'echo No step of this plan is done by a tool. Nothing was run.',
    ...(steps.length === 0
      ? []
      : [`echo All of it is done by hand, as ${IPA_BUNDLE_NAMES.byHand} lists it. README.html says how.`]),
    'exit /b 0',
  ];
}

function closing(): string[] {
  return [
    '',
    ':end',
    'echo.',
    'if defined MUSTER_LEFT (',
    '  echo Stopped at step %MUSTER_LEFT%: it and the steps after it are not done. To go on from there:',
    '  echo   run.cmd "%MUSTER_LANDMARK%" %MUSTER_LEFT%',
    ')',
    'if not "%MUSTER_RESULT%"=="0" echo Something failed.',
    'if "%MUSTER_RESULT%"=="0" if not defined MUSTER_LEFT echo The tools ended without a failure.',
    'echo The log is in "%MUSTER_LOGS%"',
    'if defined MUSTER_LEFT if "%MUSTER_RESULT%"=="0" set "MUSTER_RESULT=3"',
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
