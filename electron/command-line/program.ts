import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { Failure, failure, toMusterError } from '../../shared/base/failure.ts';
import type { EngineChannel, PayloadOf, ValueOf } from '../../shared/contract/channels.ts';
import type { RunState } from '../../shared/contract/run.ts';
import type { Access } from '../../shared/environment/access.ts';
import { type Environment, newEnvironment } from '../../shared/environment/environment.ts';
import { MOST_PROFILE_MB, parseProfile } from '../../shared/environment/profile.ts';
import { EXTRACT_KINDS } from '../../shared/m3/extracts.ts';
import type { RosterSummary } from '../../shared/m3/roster-summary.ts';
import type { HeldSubject } from '../../shared/target/held-back.ts';
import type { VerifyReport } from '../../shared/target/verify-report.ts';
import { looksAtIpa } from '../../shared/targets/ipa/ipa-source.ts';
import { readBoundedText } from '../bounded-text.ts';
import { fileFailure } from '../engine/base/file-errors.ts';
import { createEngine, type Engine } from '../engine/engine.ts';
import { accessFromVariables } from './access.ts';
import { type Arguments, readArguments } from './arguments.ts';
import { helpText } from './help.ts';
import { Narrator } from './narrator.ts';
import { fulfilWish } from './reading-wishes.ts';
import { describeResult, type Result } from './result.ts';

export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Aborted when the person interrupts the program, e.g. with Ctrl+C; the running work is then cancelled. */
  readonly signal: AbortSignal;
}

/** Runs the command line. @returns the exit code: 0 done, 1 done but not complete, 2 bad input or usage */
export async function runProgram(words: readonly string[], streams: Streams): Promise<number> {
  let json = words.includes('--json');
  try {
    const asked = readArguments(words);
    if ('help' in asked) {
      streams.out(`${helpText(asked.help)}\n`);
      return 0;
    }
    json = asked.json;
    const result = await work(asked, streams);
    streams.out(json ? `${JSON.stringify(result, null, 2)}\n` : describeResult(result));
    return result.complete ? 0 : 1;
  } catch (thrown) {
    const error = toMusterError(thrown);
    streams.err(`${error.message}\n${error.hint === undefined ? '' : `${error.hint}\n`}`);
    if (json) streams.out(`${JSON.stringify({ error }, null, 2)}\n`);
    return 2;
  }
}

async function work(asked: Arguments, streams: Streams): Promise<Result> {
  const environment = await environmentOf(asked);
  const temporary = asked.command === 'run' ? null : await mkdtemp(join(tmpdir(), 'muster-'));
  const narrator = new Narrator(streams.err);
  const engine = createEngine({
    dataFolder: temporary ?? resolve(asked.data ?? defaultDataFolder()),
    now: () => new Date(),
    emit: narrator.hear,
  });
  try {
    return await carryOut(asked, environment, engine, narrator, streams.signal);
  } finally {
    await engine.dispose();
    if (temporary !== null) await rm(temporary, { recursive: true, force: true });
  }
}

type Call = <C extends EngineChannel>(
  channel: C,
  payload: PayloadOf<C>,
  access?: Access,
) => Promise<ValueOf<C>>;

/** Returns a function that calls the engine through the same router as the window does. */
function caller({ router }: Engine, signal: AbortSignal): Call {
  return async (channel, payload, access) => {
    signal.throwIfAborted();
    const call = randomUUID();
    const cancel = () => router.cancel(call);
    signal.addEventListener('abort', cancel, { once: true });
    try {
      const answer = await router.invoke(channel, payload, call, access);
      if (!answer.ok) throw new Failure(answer.error);
      return answer.value as never;
    } finally {
      signal.removeEventListener('abort', cancel);
    }
  };
}

async function carryOut(
  asked: Arguments,
  environment: Environment,
  engine: Engine,
  narrator: Narrator,
  signal: AbortSignal,
): Promise<Result> {
  const call = caller(engine, signal);
  await call('workspace:open', { environment });
  for (const kind of EXTRACT_KINDS) {
    const path = asked.files[kind];
    if (path === undefined) continue;
    const file = await call('source:attach', { kind, path: resolve(path) });
    await fulfilWish(file, asked.wishes[kind], (reading) => call('source:change-reading', { kind, reading }));
  }
  const roster = await readRoster(asked, environment, call);
  const people = await call('people:summary', {});
  for (const path of asked.ipaFiles) await call('ipa:attach', { path: resolve(path) });
  const plan = await call(
    'plan:make',
    { only: asked.only, again: true },
    await accessFromVariables(environment, 'ipa', process.env),
  );
  const heldBack = await allHeldBack(call);
  const base = { environment: environment.name, roster, people, plan, heldBack };
  const blocked = roster.rejected + heldBack.filter(({ open }) => open).length;
  // Having nothing to do is no error: a schedule continues, and the exit code says whether something is held back.
  if (plan.operations === 0 && asked.command !== 'plan')
    return { command: asked.command, complete: blocked === 0, ...base };
  switch (asked.command) {
    case 'plan':
      if (asked.out !== null) await savePlan(asked.out, call);
      return { command: 'plan', complete: blocked === 0, ...base };
    case 'rehearse': {
      await call('artifacts:render', {});
      const rehearsal = await call('rehearsal:run', {});
      if (asked.out !== null) await writeReport(asked.out, 'rehearsal.json', rehearsal);
      return { command: 'rehearse', complete: blocked + rehearsal.failed === 0, ...base, rehearsal };
    }
    case 'export': {
      await call('artifacts:render', {});
      await call('rehearsal:run', {});
      const path = resolve(asked.out ?? '');
      const bundle = await call('bundle:export', { path, form: path.endsWith('.zip') ? 'zip' : 'folder' });
      return { command: 'export', complete: blocked === 0, ...base, bundle };
    }
    case 'run': {
      await call('artifacts:render', {});
      const ended = await runToEnd(asked, environment, call, engine, narrator, signal);
      const verify = signal.aborted ? null : await verified(ended, environment, call);
      const run = verify === null ? ended : await asKnownNow(ended, call);
      if (asked.out !== null) await writeReport(asked.out, 'run.json', { run, verify });
      const notDone = run.outcomes.failed + run.outcomes.unknown + run.outcomes.skipped;
      const differs = verify === null ? 0 : verify.missing + verify.different;
      const complete = blocked + notDone + differs === 0 && run.status === 'finished';
      return { command: 'run', complete, ...base, run, verify };
    }
  }
}

/** Everybody whom the plan holds back, page by page. */
async function allHeldBack(call: Call): Promise<HeldSubject[]> {
  const held: HeldSubject[] = [];
  for (;;) {
    const { total, rows } = await call('plan:held-back', { offset: held.length, limit: 500 });
    held.push(...rows);
    if (rows.length === 0 || held.length >= total) return held;
  }
}

/**
 * Reads the extracts, or M3 itself.
 * @throws Failure ROSTER-SHRUNKEN where sharply less was read than the last time, unless that is accepted
 */
async function readRoster(asked: Arguments, environment: Environment, call: Call): Promise<RosterSummary> {
  try {
    return await call('source:read', {}, await accessFromVariables(environment, 'm3', process.env));
  } catch (thrown) {
    if (!asked.acceptFewer || toMusterError(thrown).code !== 'ROSTER-SHRUNKEN') throw thrown;
    return call('source:take-pending', {});
  }
}

/** Starts the run and waits for its end. An interruption cancels the run. */
async function runToEnd(
  asked: Arguments,
  environment: Environment,
  call: Call,
  { router }: Engine,
  narrator: Narrator,
  signal: AbortSignal,
): Promise<RunState> {
  const ended = narrator.runEnded();
  const access = await accessFromVariables(
    environment,
    asked.target === 'local' ? 'run' : 'none',
    process.env,
  );
  const request = {
    target: asked.target,
    continueOnError: asked.continueOnError,
    part: asked.rest ? 'rest' : 'all',
    confirmation: asked.confirm,
    overrideReason: asked.reason,
  } as const;
  const started = await call('run:start', request, access);
  if (started.endedAt !== null) return started;
  // Goes straight to the router, because after an interruption `call` starts nothing any more.
  const cancel = () => void router.invoke('run:cancel', {}, randomUUID());
  if (signal.aborted) cancel();
  signal.addEventListener('abort', cancel, { once: true });
  try {
    return await ended;
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}

/** The result of reading the target back; null where that is not possible. */
async function verified(run: RunState, environment: Environment, call: Call): Promise<VerifyReport | null> {
  const { id, target } = run;
  if (target === 'local' && !looksAtIpa(environment.ipa.way)) return null;
  const reach = target === 'local' ? 'ipa' : 'none';
  return call('run:verify', { id, target }, await accessFromVariables(environment, reach, process.env));
}

/** The run as it is known after reading back, which may have settled outcomes that were unknown at its end. */
async function asKnownNow(run: RunState, call: Call): Promise<RunState> {
  return (await call('history:list', {})).find(({ id }) => id === run.id)?.state ?? run;
}

async function savePlan(folder: string, call: Call): Promise<void> {
  await mkdir(resolve(folder), { recursive: true });
  await call('plan:save', { path: join(resolve(folder), 'plan.jsonl') });
}

async function writeReport(folder: string, name: string, report: unknown): Promise<void> {
  await mkdir(resolve(folder), { recursive: true });
  await writeFile(join(resolve(folder), name), `${JSON.stringify(report, null, 2)}\n`);
}

/** Without a profile, reads cannot be compared with earlier ones, which may have been of other systems. */
function withoutProfile(): Environment {
  const environment = newEnvironment('command-line', 'Command line');
  return { ...environment, m3: { ...environment.m3, shrinkAskPercent: 0, snapshotsKept: 1 } };
}

async function environmentOf({ environment, files, ipa }: Arguments): Promise<Environment> {
  const stored = environment === null ? withoutProfile() : await readProfile(environment);
  const profile = ipa === null ? stored : { ...stored, ipa: { ...stored.ipa, way: ipa } };
  // Files on the command line are read, whatever the profile says.
  return files.users === undefined ? profile : { ...profile, m3: { ...profile.m3, way: 'files' } };
}

async function readProfile(environment: string): Promise<Environment> {
  const file = basename(environment);
  const text = await readBoundedText(environment, MOST_PROFILE_MB << 20).catch((error: unknown) => {
    throw fileFailure(error, file);
  });
  if (text === null) throw failure('PROFILE-TOO-LARGE', { file, most: MOST_PROFILE_MB });
  return parseProfile(text, file);
}

/** Where the window keeps its runs, so that History also shows those of the command line. */
function defaultDataFolder(): string {
  const roaming =
    process.platform === 'win32'
      ? process.env.APPDATA
      : process.platform === 'darwin'
        ? join(homedir(), 'Library', 'Application Support')
        : process.env.XDG_CONFIG_HOME;
  return join(roaming ?? join(homedir(), '.config'), 'Muster', 'engine');
}
