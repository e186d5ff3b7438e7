import { appendFileSync, copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ChosenFailure, readBehaviour, type ToolBehaviour, type ToolName } from './behaviour.ts';
import { printLine } from './console-output.ts';
import { type GateClient, reachGate } from './gate-client.ts';
import { strike } from './trouble.ts';

export const CALLS_FILE = 'calls.jsonl';
export const RECEIVED_FOLDER = 'received';

/** One call of a tool, as it is recorded before anything else happens. */
export interface ToolCall {
  readonly tool: ToolName;
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly pid: number;
  /** Whether the call came after the enter script. */
  readonly entered: boolean;
}

/** One command or row: its text for the output, its values, and what carries it out (null: well). */
export interface Step {
  readonly text: string;
  readonly values: readonly string[];
  readonly carryOut: () => string | null;
}

/** A call that has passed the door: recorded, and inside the environment that enter has set. */
export interface OpenCall {
  readonly folder: string;
  readonly argv: readonly string[];
  readonly behaviour: ToolBehaviour;
  say(text: string): void;
  complain(text: string): void;
  /** Keeps a copy of the file the tool was given, for the test to compare. */
  keep(file: string): void;
  /** Carries out the steps; answers the exit code. */
  carryOut(steps: Iterable<Step>, options: { readonly stopAtFailure: boolean }): Promise<number>;
}

function countCalls(folder: string, tool: ToolName): number {
  const file = join(folder, CALLS_FILE);
  if (!existsSync(file)) return 0;
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.filter((line) => line !== '' && (JSON.parse(line) as ToolCall).tool === tool).length;
}

function failsByChoice(fail: ChosenFailure | undefined, call: number, number: number, step: Step): boolean {
  if (fail === undefined || (fail.inCall ?? call) !== call) return false;
  return fail.at === number || (fail.user !== undefined && step.values.includes(fail.user));
}

/**
 * The whole life of a tool's process: records the call, refuses it outside the environment, runs `work`, and
 * ends with its exit code. The wrapper gives the folder as the first argument; the caller's follow.
 */
export async function runTool(tool: ToolName, work: (call: OpenCall) => Promise<number>): Promise<void> {
  const [folder = '', ...argv] = process.argv.slice(2);
  const number = countCalls(folder, tool) + 1;
  const entered = process.env.LASYSDIR === folder && process.env.LAENVDIR === join(folder, 'env');
  const record: ToolCall = { tool, argv, cwd: process.cwd(), pid: process.pid, entered };
  appendFileSync(join(folder, CALLS_FILE), `${JSON.stringify(record)}\n`);
  const behaviour = readBehaviour(folder, tool);
  const encoding = behaviour.outputEncoding;
  const say = (text: string): void => printLine('stdout', text, encoding);
  const complain = (text: string): void => printLine(behaviour.failuresOn ?? 'stdout', text, encoding);
  if (!entered) {
    complain(`${tool}: LAENVDIR is not set FAILED`);
    process.exit(1);
  }
  const gate = await reachGate(folder);
  const code = await work({
    folder,
    argv,
    behaviour,
    say,
    complain,
    keep: (file) => {
      mkdirSync(join(folder, RECEIVED_FOLDER), { recursive: true });
      copyFileSync(file, join(folder, RECEIVED_FOLDER, `${tool}-${number}`));
    },
    carryOut: (steps, options) =>
      carryOutSteps({ folder, tool, number, behaviour, gate, say, complain }, steps, options),
  });
  gate.leave();
  process.exitCode = typeof behaviour.exitCode === 'number' ? behaviour.exitCode : code;
}

interface Running {
  readonly folder: string;
  readonly tool: ToolName;
  /** Which call of this tool it is, from 1. */
  readonly number: number;
  readonly behaviour: ToolBehaviour;
  readonly gate: GateClient;
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
}

async function carryOutSteps(
  { folder, tool, number: call, behaviour, gate, say, complain }: Running,
  steps: Iterable<Step>,
  { stopAtFailure }: { readonly stopAtFailure: boolean },
): Promise<number> {
  const { trouble, fail, output = 'silent' } = behaviour;
  let number = 0;
  let failures = 0;
  for (const step of steps) {
    number++;
    const arrive = (reason: 'command' | 'hangs'): Promise<void> =>
      gate.pass({ tool, pid: process.pid, reason, number, text: step.text });
    await arrive('command');
    if (trouble !== undefined && number === (trouble.before ?? 1) && call === (trouble.inCall ?? call)) {
      await strike(folder, trouble, () => arrive('hangs'));
    }
    if (output === 'echo') say(step.text);
    const failure = failsByChoice(fail, call, number, step)
      ? (fail?.words ?? `${step.text} FAILED`)
      : step.carryOut();
    if (failure === null) {
      if (output === 'success-line') say(`Completed: ${step.text}`);
      continue;
    }
    complain(failure);
    failures++;
    if (stopAtFailure) break;
  }
  return failures === 0 ? 0 : 1;
}
