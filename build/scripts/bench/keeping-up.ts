import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine } from '../../../electron/engine/engine.ts';
import type { ChannelName, PayloadOf, ValueOf } from '../../../shared/contract/channels.ts';
import { Failure } from '../../../shared/contract/failure.ts';
import type { RunState } from '../../../shared/contract/run.ts';
import { newEnvironment } from '../../../shared/environment/environment.ts';
import { median } from './measure.ts';

// A first plan, and one against what its run has left with two per cent of the users changed: how long each takes, and
// that the second holds the changes alone. Through the door that the window uses, in one process, so that both meet the
// same machine. Arguments: the users, roles and user-roles files. Prints a line of JSON.

const KINDS = ['users', 'roles', 'user-roles'] as const;
/** One user in so many is changed. */
const ONE_IN = 50;
const TIMES = 5;

/** What this script prints. */
export interface KeepingUp {
  /** Milliseconds of a first plan, of one with changes, and of that with reading what is there. */
  readonly first: number;
  readonly second: number;
  readonly withReading: number;
  readonly changed: number;
  readonly operations: number;
  /** Whether the operations are the changes and nothing else. */
  readonly exact: boolean;
}

const folder = await mkdtemp(join(tmpdir(), 'muster-bench-changes-'));
let runEnded: () => void = () => {};
const engine = createEngine({
  dataFolder: join(folder, 'data'),
  now: () => new Date(),
  emit: (event, value) => {
    if (event === 'run' && (value as RunState).endedAt !== null) runEnded();
  },
});
try {
  const fresh = newEnvironment('bench', 'Bench');
  const guards = { ...fresh.policy.guards, updates: { count: null, percent: null } };
  const environment = {
    ...fresh,
    ipa: { ...fresh.ipa, way: 'practice' as const },
    policy: { ...fresh.policy, guards },
  };
  await call('workspace:open', { environment });
  for (const [index, kind] of KINDS.entries()) {
    await call('source:attach', { kind, path: process.argv[2 + index] ?? '' });
  }
  await call('source:read', {});
  await timeOf(true);
  const first = await medianToPlan();
  await call('artifacts:render', {});
  await run();
  const path = join(folder, 'users.csv');
  const changed = await changeUsers(process.argv[2] ?? '', path);
  await call('source:attach', { kind: 'users', path });
  await call('source:read', {});
  const withReading = await timeOf(true);
  const second = await medianToPlan();
  const { changes, operations } = await call('plan:make', { only: null, again: false });
  const exact = changes.update.actor === changed && operations === changed;
  process.stdout.write(`${JSON.stringify({ first, second, withReading, changed, operations, exact })}\n`);
} finally {
  await engine.dispose();
  await rm(folder, { recursive: true, force: true });
}

/** The median of several plans from what was read, in milliseconds. */
async function medianToPlan(): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time++) times.push(await timeOf(false));
  return median(times);
}

/** How long a plan takes, in milliseconds. @param again whether what is in IPA is read for it, and put in order */
async function timeOf(again: boolean): Promise<number> {
  const startedAt = performance.now();
  await call('plan:make', { only: null, again });
  return performance.now() - startedAt;
}

async function run(): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    runEnded = resolve;
  });
  await call('run:start', {
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

async function call<C extends ChannelName>(channel: C, payload: PayloadOf<C>): Promise<ValueOf<C>> {
  const answer = await engine.router.invoke(channel, payload, randomUUID());
  if (!answer.ok) throw new Failure(answer.error);
  return answer.value as ValueOf<C>;
}
