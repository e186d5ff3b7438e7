import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPlan } from '../../../electron/engine/plans/planned-work.ts';
import { inspectFile } from '../../../electron/engine/sources/inspect-file.ts';
import { readRoster } from '../../../electron/engine/sources/read-roster.ts';
import { Failure } from '../../../shared/base/failure.ts';
import { IPA } from '../../../shared/targets/ipa/target.ts';
import { HOSTILE_SHAPES, type HostileShape } from './hostile-shapes.ts';

/** Four times the bytes take four times the time; what is above is room for a noisy machine. */
const MOST_GROWTH = 6;
const TIMES = 4;
/** How long one call may hold another, by the time that the thread works. */
const MOST_HELD_MS = 100;
const TICK_MS = 10;

/** Where the part says what it measured. */
export interface HostileBook {
  say(line: string): void;
  expectAtMost(what: string, value: number, limit: number): void;
}

/** What reading one input took of the thread that answers the screens, in milliseconds of its working time. */
export interface HostileMeasure {
  readonly workMs: number;
  /** The longest that a timer of ten milliseconds was kept waiting. */
  readonly heldMs: number;
  /** How it ended: `read`, or the code of the failure. */
  readonly outcome: string;
}

/** Reads each hostile shape at so many bytes and at four times as many. */
export async function benchHostile(bytes: number, rounds: number, book: HostileBook): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'muster-hostile-'));
  try {
    book.say(`\nInputs made to be slow, ${bytes} and ${TIMES * bytes} bytes: work in ms, longest hold in ms`);
    for (const shape of HOSTILE_SHAPES) await benchShape(folder, shape, bytes, rounds, book);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function benchShape(
  folder: string,
  shape: HostileShape,
  bytes: number,
  rounds: number,
  book: HostileBook,
): Promise<void> {
  const [small, large] = [join(folder, 'small'), join(folder, 'large')];
  await shape.write(small, bytes);
  await shape.write(large, TIMES * bytes);
  const least = {
    small: Number.POSITIVE_INFINITY,
    large: Number.POSITIVE_INFINITY,
    held: Number.POSITIVE_INFINITY,
  };
  let outcome = '';
  for (let round = 0; round < rounds; round++) {
    least.small = Math.min(least.small, (await measureHostile(shape, small)).workMs);
    const measure = await measureHostile(shape, large);
    least.large = Math.min(least.large, measure.workMs);
    least.held = Math.min(least.held, measure.heldMs);
    outcome = measure.outcome;
  }
  const figures = [least.small, least.large, least.held].map((ms) => ms.toFixed(0).padStart(8)).join('');
  book.say(`  ${shape.name.padEnd(44)}${figures}  ${outcome}`);
  book.expectAtMost(`growth with four times of ${shape.name}`, least.large / least.small, MOST_GROWTH);
  book.expectAtMost(`longest hold by ${shape.name}, ms`, least.held, MOST_HELD_MS);
}

/** Reads one input beside a ticking timer. */
async function measureHostile(shape: HostileShape, path: string): Promise<HostileMeasure> {
  let heldMs = 0;
  let before = workedMs();
  const tick = () => {
    const now = workedMs();
    heldMs = Math.max(heldMs, now - before);
    before = now;
  };
  const ticker = setInterval(tick, TICK_MS);
  const begun = workedMs();
  try {
    const outcome = await read(shape, path, new AbortController().signal).then(
      () => 'read',
      (error: unknown) => {
        if (error instanceof Failure) return error.error.code;
        throw error;
      },
    );
    tick();
    return { workMs: workedMs() - begun, heldMs, outcome };
  } finally {
    clearInterval(ticker);
  }
}

/** Reads an input as the engine does. */
export async function read({ kind }: HostileShape, path: string, signal: AbortSignal): Promise<void> {
  if (kind === 'plan') {
    await readPlan(IPA.planFile, path, signal);
    return;
  }
  const file = await inspectFile('users', path, signal);
  await readRoster([file], { signal, onProgress: () => {} });
}

/** How long this thread has worked, whatever else the machine did. */
function workedMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
