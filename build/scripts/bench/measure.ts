import { ENGINE_SEMI_SPACE_MB } from '../../../shared/contract/engine-heap.ts';
import { captureCommand } from '../command.ts';

/** What is measured is the engine, so its process is started as the app starts it. */
const ENGINE_FLAGS = [`--max-semi-space-size=${ENGINE_SEMI_SPACE_MB}`];

/** What a measured child process says of itself. */
export interface Measured {
  /** From the first byte wanted to the last result there; without the start of Node and its modules. */
  readonly ms: number;
  /** What all threads of the process computed in that time, in milliseconds. */
  readonly cpuMs: number;
  /** Most memory the process ever held, all of it, not only the JavaScript heap. */
  readonly peakMb: number;
  /** What the steps of the work took, where it has any. */
  readonly stepMs: Readonly<Record<string, number>>;
}

/** Notes how long a step takes. */
export type TimeStep = (name: string, step: () => Promise<void>) => Promise<void>;

/** Does the work in this process and prints what it took, for `measureOnce` to read. */
export async function reportMeasure(work: (timeStep: TimeStep) => Promise<void>): Promise<void> {
  const stepMs: Record<string, number> = {};
  const cpuBefore = process.cpuUsage();
  const startedAt = performance.now();
  await work(async (name, step) => {
    const stepStartedAt = performance.now();
    await step();
    stepMs[name] = performance.now() - stepStartedAt;
  });
  const ms = performance.now() - startedAt;
  const { user, system } = process.cpuUsage(cpuBefore);
  // maxRSS is in kilobytes on every system.
  const peakMb = process.resourceUsage().maxRSS / 1024;
  const measured: Measured = { ms, cpuMs: (user + system) / 1000, peakMb, stepMs };
  process.stdout.write(`${JSON.stringify(measured)}\n`);
}

/**
 * Runs two scripts that call `reportMeasure` in fresh processes, in turn, so that a machine that is slower for a
 * while is so for both, and answers the median times and the highest peak of each.
 *
 * @throws Error when a run fails; its message carries what the script wrote.
 */
export async function measureInTurn(
  scripts: { readonly floor: string; readonly whole: string },
  args: readonly string[],
  times: number,
): Promise<{ readonly floor: Measured; readonly whole: Measured }> {
  const floors: Measured[] = [];
  const wholes: Measured[] = [];
  for (let run = 0; run < times; run++) {
    floors.push(await measureOnce(scripts.floor, args));
    wholes.push(await measureOnce(scripts.whole, args, ENGINE_FLAGS));
  }
  return { floor: summarise(floors), whole: summarise(wholes) };
}

export async function measureOnce(
  script: string,
  args: readonly string[],
  flags: readonly string[] = [],
): Promise<Measured> {
  return printedBy<Measured>(script, args, flags);
}

/**
 * Runs a script in a fresh process and answers the JSON of its last line.
 * @throws Error when it fails, with what it wrote
 */
export async function printedBy<T>(
  script: string,
  args: readonly string[],
  flags: readonly string[] = ENGINE_FLAGS,
): Promise<T> {
  const ended = await captureCommand(process.execPath, [...flags, script, ...args]);
  if (ended.exitCode !== 0) throw new Error(ended.trouble ?? ended.output);
  const lastLine = ended.output.trim().split('\n').at(-1) ?? '';
  return JSON.parse(lastLine) as T;
}

function summarise(runs: readonly Measured[]): Measured {
  const medianOf = (value: (run: Measured) => number) => median(runs.map(value));
  const steps = Object.keys(runs[0]?.stepMs ?? {});
  return {
    ms: medianOf(({ ms }) => ms),
    cpuMs: medianOf(({ cpuMs }) => cpuMs),
    peakMb: Math.max(...runs.map(({ peakMb }) => peakMb)),
    stepMs: Object.fromEntries(steps.map((step) => [step, medianOf(({ stepMs }) => stepMs[step] ?? 0)])),
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
