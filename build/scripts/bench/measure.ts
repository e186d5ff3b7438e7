import { captureCommand } from '../command.ts';

/** What a measured child process says of itself. */
export interface Measured {
  /** From the first byte wanted to the last result there; without the start of Node and its modules. */
  readonly ms: number;
  /** Most memory the process ever held, all of it, not only the JavaScript heap. */
  readonly peakMb: number;
}

/** Does the work in this process and prints what it took, for `measureScript` to read. */
export async function reportMeasure(work: () => Promise<void>): Promise<void> {
  const startedAt = performance.now();
  await work();
  const ms = performance.now() - startedAt;
  // maxRSS is in kilobytes on every system.
  const measured: Measured = { ms, peakMb: process.resourceUsage().maxRSS / 1024 };
  process.stdout.write(`${JSON.stringify(measured)}\n`);
}

/**
 * Runs a script that calls `reportMeasure` in fresh processes, one after the other, and answers the median time
 * and the highest peak.
 *
 * @throws Error when a run fails; its message carries what the script wrote.
 */
export async function measureScript(
  script: string,
  args: readonly string[],
  times: number,
): Promise<Measured> {
  const runs: Measured[] = [];
  for (let run = 0; run < times; run++) {
    const ended = await captureCommand(process.execPath, [script, ...args]);
    if (ended.exitCode !== 0) throw new Error(ended.trouble ?? ended.output);
    const lastLine = ended.output.trim().split('\n').at(-1) ?? '';
    runs.push(JSON.parse(lastLine) as Measured);
  }
  return { ms: median(runs.map(({ ms }) => ms)), peakMb: Math.max(...runs.map(({ peakMb }) => peakMb)) };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
