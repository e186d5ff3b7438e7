import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine } from '../../../electron/engine/engine.ts';
import { Failure } from '../../../shared/base/failure.ts';
import type { ChannelName, PayloadOf, ValueOf } from '../../../shared/contract/channels.ts';
import { type Environment, newEnvironment } from '../../../shared/environment/environment.ts';
import { median } from './measure.ts';

// A first plan, and one against what its run has left with two per cent of the users changed: how long each takes, and
// that the second holds the changes alone. Through the door that the window uses, in one process and in turn, so that
// both meet the same machine: one engine plans for an empty place, the other for one that has had its run.
// Arguments: the users, roles and user-roles files. Prints a line of JSON.

const KINDS = ['users', 'roles', 'user-roles'] as const;
/** One user in so many is changed. */
const ONE_IN = 50;
const TIMES = 7;

/** Milliseconds of deciding and planning, and of the planning alone. */
export interface Planned {
  readonly wholeMs: number;
  readonly planMs: number;
}

/** What this script prints. */
export interface KeepingUp {
  /** A first plan, one with changes, and that with reading what is there. */
  readonly first: Planned;
  readonly second: Planned;
  readonly withReading: Planned;
  readonly changed: number;
  readonly operations: number;
  /** Whether the operations are the changes and nothing else. */
  readonly exact: boolean;
}

const [users = '', roles = '', userRoles = ''] = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'muster-bench-changes-'));
const environment = benchEnvironment();
const fresh = startEngine('fresh');
const kept = startEngine('kept');
try {
  await read(kept, users);
  await timeOf(kept, true);
  await kept.call('artifacts:render', {});
  await run(kept);
  // A run says its end before it has written its outcomes as a table and was taken in. A plan waits for that, so that
  // nothing of it is left to do in the times that are measured.
  await kept.call('plan:make', { only: null, again: true });
  const path = join(folder, 'users.csv');
  const changed = await changeUsers(users, path);
  await read(kept, path);
  const withReading = await timeOf(kept, true);
  await read(fresh, users);
  await timeOf(fresh, true);
  const { first, second } = await mediansInTurn();
  const { changes, operations } = await kept.call('plan:make', { only: null, again: false });
  const exact = changes.update.actor === changed && operations === changed;
  process.stdout.write(`${JSON.stringify({ first, second, withReading, changed, operations, exact })}\n`);
} finally {
  await fresh.dispose();
  await kept.dispose();
  await rm(folder, { recursive: true, force: true });
}

interface BenchEngine {
  call<C extends ChannelName>(channel: C, payload: PayloadOf<C>): Promise<ValueOf<C>>;
  /** Called when the next run ends. */
  onRunEnd: () => void;
  dispose(): Promise<void>;
}

/** An engine with a data folder, and so a practice place, of its own. */
function startEngine(name: string): BenchEngine {
  const engine = createEngine({
    dataFolder: join(folder, name),
    now: () => new Date(),
    emit: (...[event, value]) => {
      if (event === 'run' && value.endedAt !== null) started.onRunEnd();
    },
  });
  const started: BenchEngine = {
    async call(channel, payload) {
      const answer = await engine.router.invoke(channel, payload, randomUUID());
      if (!answer.ok) throw new Failure(answer.error);
      return answer.value as never;
    },
    onRunEnd: () => {},
    dispose: () => engine.dispose(),
  };
  return started;
}

async function read(engine: BenchEngine, usersPath: string): Promise<void> {
  await engine.call('workspace:open', { environment });
  for (const [index, path] of [usersPath, roles, userRoles].entries()) {
    await engine.call('source:attach', { kind: KINDS[index]!, path });
  }
  await engine.call('source:read', {});
}

/** The medians of several plans from what was read of both sides, in milliseconds. */
async function mediansInTurn(): Promise<{ readonly first: Planned; readonly second: Planned }> {
  const firsts: Planned[] = [];
  const seconds: Planned[] = [];
  for (let time = 0; time < TIMES; time++) {
    firsts.push(await timeOf(fresh, false));
    seconds.push(await timeOf(kept, false));
  }
  return { first: medianOf(firsts), second: medianOf(seconds) };
}

function medianOf(times: readonly Planned[]): Planned {
  return { wholeMs: median(times.map((one) => one.wholeMs)), planMs: median(times.map((one) => one.planMs)) };
}

/**
 * How long it takes to decide about everybody and to plan. A policy that is changed and changed back makes all of it
 * anew, as it is after M3 was read.
 * @param again whether what is in IPA is read for it, and put in order
 */
async function timeOf(engine: BenchEngine, again: boolean): Promise<Planned> {
  await engine.call('workspace:open', { environment: withFiller('-') });
  const startedAt = performance.now();
  await engine.call('workspace:open', { environment });
  const decidedAt = performance.now();
  await engine.call('plan:make', { only: null, again });
  const endedAt = performance.now();
  return { wholeMs: endedAt - startedAt, planMs: endedAt - decidedAt };
}

function withFiller(filler: string): Environment {
  const { policy } = environment;
  return { ...environment, policy: { ...policy, nameSplit: { ...policy.nameSplit, filler } } };
}

function benchEnvironment(): Environment {
  const fresh = newEnvironment('bench', 'Bench');
  const guards = { ...fresh.policy.guards, updates: { count: null, percent: null } };
  return { ...fresh, ipa: { ...fresh.ipa, way: 'practice' }, policy: { ...fresh.policy, guards } };
}

async function run(engine: BenchEngine): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    engine.onRunEnd = resolve;
  });
  await engine.call('run:start', {
    target: 'practice',
    continueOnError: false,
    part: 'all',
    confirmation: '',
    overrideReason: '',
  });
  await ended;
}

/** Writes the users again, one in fifty with another last name. */
async function changeUsers(from: string, to: string): Promise<number> {
  const lines = (await readFile(from, 'utf8')).split('\n');
  let changed = 0;
  const later = lines.map((line, at) => {
    const [id, name, ...rest] = line.split(';');
    if (at === 0 || at % ONE_IN !== 0 || id === undefined || name === undefined) return line;
    changed++;
    return [id, `${name} Newname`, ...rest].join(';');
  });
  await writeFile(to, later.join('\n'));
  return changed;
}
