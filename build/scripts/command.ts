import { type SpawnOptions, spawn } from 'node:child_process';

/** How a child process ended: its exit code, or 1 when a signal or a failed start ended it. */
export interface CommandEnd {
  readonly exitCode: number;
  /** Why it could not be started or what ended it; absent after an ordinary exit. */
  readonly trouble?: string;
}

/**
 * Runs a command to its end with its output shown as it comes and nothing on its input. Never throws: a
 * command that cannot be started is an end like any other.
 */
export function runCommand(
  command: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<CommandEnd> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
    child.once('error', (error) => resolve({ exitCode: 1, trouble: error.message }));
    child.once('close', (code, signal) =>
      resolve(signal === null ? { exitCode: code ?? 1 } : { exitCode: 1, trouble: `ended by ${signal}` }),
    );
  });
}

/** Runs a command silently and answers what it wrote to both outputs with its exit code. */
export async function captureCommand(
  command: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<CommandEnd & { readonly output: string }> {
  const pieces: Buffer[] = [];
  const end = await new Promise<CommandEnd>((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout?.on('data', (piece: Buffer) => pieces.push(piece));
    child.stderr?.on('data', (piece: Buffer) => pieces.push(piece));
    child.once('error', (error) => resolve({ exitCode: 1, trouble: error.message }));
    child.once('close', (code, signal) =>
      resolve(signal === null ? { exitCode: code ?? 1 } : { exitCode: 1, trouble: `ended by ${signal}` }),
    );
  });
  return { ...end, output: Buffer.concat(pieces).toString('utf8') };
}
