import { createHash, randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { SAMPLE_ENVIRONMENT, SAMPLE_FILES } from '../../electron/app/sample.ts';
import { Narrator } from '../../electron/command-line/narrator.ts';
import { describeResult, type Result } from '../../electron/command-line/result.ts';
import { createEngine } from '../../electron/engine/engine.ts';
import { Failure } from '../../shared/base/failure.ts';
import type { ChannelName, PayloadOf, ValueOf } from '../../shared/contract/channels.ts';
import type { RunState } from '../../shared/contract/run.ts';
import { EXTRACT_KINDS } from '../../shared/m3/extracts.ts';
import { BUNDLE_NAMES } from '../../shared/target/render/bundle-names.ts';
import { PROJECT } from './project.ts';

// The main job on the sample company, without a window and without a server: extracts → plan → files →
// rehearsal → bundle → run on the practice host → read back. Exit code 0 only where each of these holds.

const FOLDER = join(PROJECT, 'dist', 'demo');
const BUNDLE = join(FOLDER, 'bundle');

process.exitCode = await demo();

async function demo(): Promise<number> {
  // What an earlier demo left: the bundle wants an empty folder, and the practice host shall start empty.
  await rm(FOLDER, { recursive: true, force: true });
  let atWork = true;
  // Progress is told a little late; what comes after the end is not told any more.
  const narrator = new Narrator((text) => {
    if (atWork) process.stderr.write(`… ${text}`);
  });
  const engine = createEngine({
    dataFolder: join(FOLDER, 'data'),
    now: () => new Date(),
    emit: narrator.hear,
  });
  const call = async <C extends ChannelName>(channel: C, payload: PayloadOf<C>): Promise<ValueOf<C>> => {
    const answer = await engine.router.invoke(channel, payload, randomUUID());
    if (!answer.ok) throw new Failure(answer.error);
    return answer.value as ValueOf<C>;
  };
  try {
    const result = await carryOut(call, narrator);
    atWork = false;
    const doubts = [...doubtsOf(result), ...(await checksumDoubts())];
    process.stdout.write(`\n${describeResult(result)}\n${placesOf(result)}\n`);
    for (const doubt of doubts) process.stdout.write(`NOT AS IT SHOULD BE: ${doubt}\n`);
    if (doubts.length === 0) process.stdout.write('All of it holds: bundled, run, and found again.\n');
    return doubts.length === 0 ? 0 : 1;
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown;
    process.stderr.write(`${thrown.error.message}\n${thrown.error.hint ?? ''}\n`);
    return 2;
  } finally {
    await engine.dispose();
  }
}

type Call = <C extends ChannelName>(channel: C, payload: PayloadOf<C>) => Promise<ValueOf<C>>;

async function carryOut(call: Call, narrator: Narrator): Promise<Result> {
  await call('workspace:open', { environment: SAMPLE_ENVIRONMENT });
  for (const kind of EXTRACT_KINDS) {
    await call('source:attach', { kind, path: join(PROJECT, 'build', 'sample', SAMPLE_FILES[kind]) });
  }
  const roster = await call('source:read', {});
  const people = await call('people:summary', {});
  const plan = await call('plan:make', { only: null, again: false });
  const { rows: heldBack } = await call('plan:held-back', { offset: 0, limit: 500 });
  await call('artifacts:render', {});
  const rehearsal = await call('rehearsal:run', {});
  const bundle = await call('bundle:export', { path: BUNDLE, form: 'folder' });
  const run = await runOnPracticeHost(call, narrator);
  const verify = await call('run:verify', { id: run.id, target: 'practice' });
  const environment = SAMPLE_ENVIRONMENT.name;
  return {
    command: 'run',
    complete: true,
    environment,
    roster,
    people,
    plan,
    heldBack,
    rehearsal,
    bundle,
    run,
    verify,
  };
}

async function runOnPracticeHost(call: Call, narrator: Narrator): Promise<RunState> {
  const ended = narrator.runEnded();
  const started = await call('run:start', {
    target: 'practice',
    continueOnError: false,
    part: 'all',
    confirmation: '',
    overrideReason: '',
  });
  return started.endedAt === null ? await ended : started;
}

/** The sample has people who are blocked on purpose; what was planned must have been done, all of it. */
function doubtsOf({ plan, rehearsal, run, verify }: Result): string[] {
  const doubts: string[] = [];
  if (plan.operations === 0) doubts.push('the plan is empty');
  if (rehearsal?.failed !== 0) doubts.push(`${rehearsal?.failed} commands or rows would fail`);
  if (run?.status !== 'finished') doubts.push(`the run ${run?.status}`);
  if (run?.outcomes.done !== plan.operations) {
    doubts.push(`${run?.outcomes.done} of ${plan.operations} operations are done`);
  }
  if (verify?.expected !== plan.operations || verify.found !== verify.expected) {
    doubts.push(`${verify?.found} of ${plan.operations} objects are found again`);
  }
  return doubts;
}

/** Reads the bundle's sums from the disk and works them out anew. */
async function checksumDoubts(): Promise<string[]> {
  const text = await readFile(join(BUNDLE, BUNDLE_NAMES.sums), 'utf8');
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  const doubts: string[] = lines.length === 0 ? ['the bundle has no checksums'] : [];
  for (const line of lines) {
    const [sum, name] = line.split(/\s+\*?/, 2);
    const bytes = await readFile(join(BUNDLE, name ?? ''));
    if (createHash('sha256').update(bytes).digest('hex') !== sum)
      doubts.push(`${name} differs from its checksum`);
  }
  return doubts;
}

function placesOf({ run }: Result): string {
  const shown = (path: string): string => relative(process.cwd(), path) || '.';
  return [
    `Runbook   ${shown(join(BUNDLE, 'README.html'))}`,
    `Run log   ${shown(join(FOLDER, 'data', 'runs', run?.id ?? ''))}`,
  ].join('\n');
}
