import { join } from 'node:path';

/**
 * What the enter script does. `call`: sets the environment and comes back. `shell`: sets it and opens a
 * sub-shell that takes its commands from its input. `fails`: complains and sets nothing.
 */
export type EnterKind = 'call' | 'shell' | 'fails';

interface ScriptFile {
  readonly path: string;
  readonly text: string;
  readonly executable: boolean;
}

const shQuoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
const cmdEscaped = (text: string): string => text.replaceAll('%', '%%');
const cmdFile = (...lines: string[]): string => `${['@echo off', ...lines].join('\r\n')}\r\n`;
const shFile = (...lines: string[]): string => `${['#!/bin/sh', ...lines].join('\n')}\n`;

const ENTER_FAILURE = 'The environment is locked FAILED';

function enterSh(folder: string, kind: EnterKind): string {
  if (kind === 'fails') {
    // `return` where it is sourced, `exit` where it is started.
    return shFile(`echo ${shQuoted(ENTER_FAILURE)} >&2`, '(return 0 2>/dev/null) && return 1', 'exit 1');
  }
  return shFile(
    `LASYSDIR=${shQuoted(folder)}`,
    `LAENVDIR=${shQuoted(join(folder, 'env'))}`,
    'PATH="$LASYSDIR/bin:$PATH"',
    'export LASYSDIR LAENVDIR PATH',
    ...(kind === 'shell' ? ['sh'] : []),
  );
}

function enterCmd(folder: string, kind: EnterKind): string {
  if (kind === 'fails') return cmdFile(`echo ${ENTER_FAILURE} 1>&2`, 'exit /b 1');
  return cmdFile(
    `set "LASYSDIR=${cmdEscaped(folder)}"`,
    `set "LAENVDIR=${cmdEscaped(join(folder, 'env'))}"`,
    'set "PATH=%LASYSDIR%\\bin;%PATH%"',
    ...(kind === 'shell' ? ['cmd'] : []),
  );
}

/** A tool's wrappers. They hand the folder on as the first argument, so that a call is recorded in any case. */
function tool(folder: string, under: string, name: string, script: string): ScriptFile[] {
  const node = process.execPath;
  const path = join(folder, under, name);
  return [
    {
      path,
      text: shFile(`exec ${shQuoted(node)} ${shQuoted(script)} ${shQuoted(folder)} "$@"`),
      executable: true,
    },
    {
      path: `${path}.bat`,
      text: cmdFile(
        `"${cmdEscaped(node)}" "${cmdEscaped(script)}" "${cmdEscaped(folder)}" %*`,
        'exit /b %ERRORLEVEL%',
      ),
      executable: false,
    },
  ];
}

/** Every script of the install folder, for Windows and for a POSIX shell. */
export function scriptsOf(folder: string, kind: EnterKind): ScriptFile[] {
  const here = import.meta.dirname;
  return [
    { path: join(folder, 'enter.sh'), text: enterSh(folder, kind), executable: true },
    { path: join(folder, 'enter.cmd'), text: enterCmd(folder, kind), executable: false },
    ...tool(folder, 'bin', 'secadm', join(here, 'secadm.ts')),
    ...tool(folder, join('env', 'bin'), 'importPFIdata', join(here, 'import-pfi-data.ts')),
  ];
}
