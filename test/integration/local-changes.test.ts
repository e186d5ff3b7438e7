import { X509Certificate } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fingerprintOf } from '../../electron/engine/net/certificate.ts';
import type { PayloadOf } from '../../shared/contract/channels.ts';
import type { RunState } from '../../shared/contract/run.ts';
import type { Access } from '../../shared/environment/access.ts';
import { type Environment, newEnvironment } from '../../shared/environment/environment.ts';
import { type ChangePolicy, DEFAULT_CHANGES } from '../../shared/policy/changes.ts';
import { DEFAULT_GUARDS, type Guards } from '../../shared/policy/guards.ts';
import type { IpaWay } from '../../shared/targets/ipa/ipa-source.ts';
import type { PlanSummary } from '../../shared/targets/ipa/plan/plan-summary.ts';
import type { LandmarkBehaviour } from '../stand-ins/landmark/behaviour.ts';
import { type LandmarkFolder, makeLandmarkFolder } from '../stand-ins/landmark/landmark-folder.ts';
import { LandmarkHolds } from '../stand-ins/web-administration/landmark-holds.ts';
import { deleteUser, deleteUserTask } from '../stand-ins/web-administration/landmark-state.ts';
import type { WebAdministrationStandIn } from '../stand-ins/web-administration/web-administration.ts';
import { testEngine } from '../support/engine.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { accessTo, landmark as startWeb } from '../support/web-administration.ts';

// Plans of changes on the real way: the tools of a Landmark folder as programs, its web administration over TLS.

/** An M3 as four tables. */
interface Tables {
  readonly users: readonly string[];
  readonly emails: readonly string[];
  readonly roles: readonly string[];
  readonly 'user-roles': readonly string[];
}

const HEADS: Readonly<Record<keyof Tables, string>> = {
  users: 'USID;TX40;USTA',
  emails: 'CONO;EMTP;EMKY;EMAL',
  roles: 'ROLL;TX40',
  'user-roles': 'USID;ROLL;FVDT;VTDT',
};

const FIRST: Tables = {
  users: [
    'ABERGSTR;Åsa Bergström;20',
    'BKLEIN;Bo Klein;20',
    'CMARTIN;Chloé Martin;20',
    'DOKAFOR;Dele Okafor;20',
  ],
  emails: ['100;04;ABERGSTR;asa@old.example', '100;04;BKLEIN;bo@old.example'],
  roles: ['BUYER;Buyer', 'SELLER;Seller', 'STORE;Store keeper'],
  'user-roles': [
    'ABERGSTR;BUYER;20260101;20271231',
    'ABERGSTR;STORE;0;0',
    'BKLEIN;SELLER;0;0',
    'CMARTIN;BUYER;0;0',
    'DOKAFOR;STORE;0;0',
  ],
};

/** A joiner, a leaver, another name, another address, other roles and dates, other words for a role, a role that is gone. */
const LATER: Tables = {
  users: [
    'ABERGSTR;Åsa Lindqvist;20',
    'BKLEIN;Bo Klein;20',
    'CMARTIN;Chloé Martin;20',
    'ENEW;Eva Neumann;20',
  ],
  emails: ['100;04;ABERGSTR;asa@old.example', '100;04;BKLEIN;bo@new.example'],
  roles: ['BUYER;Purchaser', 'SELLER;Seller', 'AUDIT;Auditor'],
  'user-roles': [
    'ABERGSTR;BUYER;20260101;20281231',
    'BKLEIN;SELLER;0;0',
    'BKLEIN;AUDIT;0;0',
    'CMARTIN;SELLER;0;0',
    'ENEW;BUYER;0;0',
  ],
};

/** Of the first people only these, with the user-roles that are theirs: M3 gives nobody else any. */
function onlyUsers(from: number, to: number): Tables {
  const users = FIRST.users.slice(from, to);
  const ids = new Set(users.map((line) => line.split(';')[0]));
  return {
    ...FIRST,
    users,
    'user-roles': FIRST['user-roles'].filter((line) => ids.has(line.split(';')[0])),
  };
}

const DELETING: ChangePolicy = {
  ...DEFAULT_CHANGES,
  onlyInTarget: {
    people: 'delete',
    tasks: 'delete',
    userTasks: 'delete',
    actorRoles: 'delete',
    actorsOfUnknownOrigin: 'leave',
  },
};

const OPEN: Guards = {
  ...DEFAULT_GUARDS,
  deletes: { count: 100, percent: 100 },
  updates: { count: 100, percent: 100 },
};

interface Choice {
  readonly way?: IpaWay;
  readonly dataArea?: string;
  readonly changes?: Partial<ChangePolicy>;
  readonly guards?: Guards;
  /** Whether the web administration is set up; it is by default. */
  readonly web?: boolean;
  /** A way of knowing which users the tools call done: nobody does, by default. */
  readonly exitCodeZeroIsDone?: boolean;
}

/** One Landmark system with two data areas, and a web administration for each. */
class World {
  readonly folder: LandmarkFolder;
  readonly servers: Readonly<Record<string, WebAdministrationStandIn>>;
  readonly pendingWork: string[];
  readonly engine = testEngine();

  static async make(behaviour: LandmarkBehaviour = {}): Promise<World> {
    const areas = ['lmtstipa', 'lmprdipa'];
    const folder = await makeLandmarkFolder({ parent: tempFolder(), dataAreas: areas, behaviour });
    onTestFinished(() => folder.dispose());
    const servers: Record<string, WebAdministrationStandIn> = {};
    const holds = areas.map((area) => new LandmarkHolds(folder.folder, folder.genDataArea, area));
    for (const [at, area] of areas.entries()) {
      servers[area] = await startWeb({
        holds: holds[at]!,
        genDataArea: folder.genDataArea,
        dataArea: area,
        tls: true,
      });
    }
    return new World(folder, servers, holds[0]!.pendingWork);
  }

  private constructor(
    folder: LandmarkFolder,
    servers: Readonly<Record<string, WebAdministrationStandIn>>,
    pendingWork: string[],
  ) {
    this.folder = folder;
    this.servers = servers;
    this.pendingWork = pendingWork;
  }

  get server(): WebAdministrationStandIn {
    return this.servers.lmtstipa!;
  }

  environment(choice: Choice = {}): Environment {
    const { way = 'data-rest', dataArea = 'lmtstipa', changes = {}, guards = OPEN, web = true } = choice;
    const fresh = newEnvironment(dataArea, dataArea.slice(2, 5).toUpperCase());
    const { folder, preCommand, preCommandOpens, genDataArea } = this.folder;
    const { url, user, certificate } = this.servers[dataArea]!;
    const pin = fingerprintOf(new X509Certificate(certificate!));
    const trust = { ...fresh.ipa.web.trust, by: 'pin', pin } as const;
    const reached = { ...fresh.ipa.web, url, user, trust, silenceTimeoutS: 5 };
    return {
      ...fresh,
      landmarkSystem: 'LMTST',
      landmark: {
        ...fresh.landmark,
        folder,
        preCommand,
        preCommandOpens,
        genDataArea,
        dataArea,
        exitCodeZeroIsDone: choice.exitCodeZeroIsDone ?? false,
      },
      ipa: { ...fresh.ipa, way, web: web ? reached : fresh.ipa.web },
      policy: {
        ...fresh.policy,
        company: '100',
        changes: { ...DELETING, ...changes },
        guards,
      },
    };
  }

  /** Opens an environment and reads an M3; the calls after this one are of it. */
  async open(tables: Tables, choice: Choice = {}): Promise<void> {
    this.#choice = choice;
    await this.engine.call('workspace:open', { environment: this.environment(choice) });
    const folder = tempFolder();
    for (const kind of Object.keys(HEADS) as (keyof Tables)[]) {
      const path = join(folder, `${kind}.csv`);
      writeFileSync(path, [HEADS[kind], ...tables[kind], ''].join('\r\n'));
      await this.engine.call('source:attach', { kind, path });
    }
    const answer = await this.engine.ask('source:read', {});
    if (!answer.ok && answer.error.code === 'ROSTER-SHRUNKEN') {
      await this.engine.call('source:take-pending', {});
    } else expect(answer).toMatchObject({ ok: true });
  }

  #choice: Choice = {};

  /** The password as the app would give it to a call. */
  access(password?: string): Access {
    const environment = this.environment({ ...this.#choice, way: 'data-rest' });
    const { password: right } = this.servers[environment.landmark.dataArea]!;
    return accessTo(environment, password ?? right);
  }

  /** No secret is given where nothing would take it. */
  get #given(): Access | undefined {
    return this.#choice.web === false ? undefined : this.access();
  }

  plan(only: string | null = null): Promise<PlanSummary> {
    return this.engine.call('plan:make', { only, again: true }, this.#given);
  }

  ask(request: Partial<PayloadOf<'run:start'>> = {}, access = this.#given) {
    return this.engine.ask('run:start', { ...REQUEST, ...request }, undefined, access);
  }

  /** Renders, rehearses and runs the plan at hand to its end. */
  async run(request: Partial<PayloadOf<'run:start'>> = {}): Promise<RunState> {
    if (request.part !== 'rest') {
      await this.engine.call('artifacts:render', {});
      expect((await this.engine.call('rehearsal:run', {})).failures).toEqual([]);
    }
    // The end of the run before may be told once more.
    const before = (await this.engine.call('history:list', {})).map(({ id }) => id);
    const ended = this.engine.event((event, value) => event === 'run' && isOver(value as RunState, before));
    const started = await this.ask(request);
    expect(started).toMatchObject({ ok: true });
    return (await ended) as RunState;
  }

  verify() {
    return this.engine.call('run:verify', { id: '', target: 'local' }, this.#given);
  }

  async latest() {
    return (await this.engine.call('history:list', {}))[0]!;
  }

  /** Plans, runs, and finds everything as planned when it is read back. */
  async bringOver(): Promise<PlanSummary> {
    const plan = await this.plan();
    expect(await this.run()).toMatchObject({ status: 'finished' });
    expect(await this.verify()).toMatchObject({ missing: 0, different: 0, notRead: 0 });
    return plan;
  }

  async outcomes(outcome: 'failed' | 'skipped' | 'unknown' | 'done' | 'already-there') {
    const { rows } = await this.engine.call('run:outcomes', {
      id: '',
      offset: 0,
      limit: 500,
      outcome,
      text: '',
    });
    return rows;
  }

  async holds() {
    const { gen, dataAreas } = await this.folder.state();
    return { ...gen, ...dataAreas.lmtstipa!, other: dataAreas.lmprdipa! };
  }
}

function isOver({ id, endedAt }: RunState, before: readonly string[]): boolean {
  return endedAt !== null && !before.includes(id);
}

const REQUEST: PayloadOf<'run:start'> = {
  target: 'local',
  continueOnError: false,
  part: 'all',
  confirmation: '',
  overrideReason: '',
};

/** A world in which FIRST was loaded. */
async function loaded(choice: Choice = {}, behaviour: LandmarkBehaviour = {}): Promise<World> {
  const world = await World.make(behaviour);
  await world.open(FIRST, choice);
  await world.bringOver();
  return world;
}

/** The same without regard to the order in which it was made. */
function sorted(held: Awaited<ReturnType<World['holds']>>) {
  const inOrder = (value: object) =>
    Object.fromEntries(
      Object.entries(value).map(([name, rows]) => [
        name,
        (Array.isArray(rows) ? rows : [])
          .map((row) => JSON.stringify(Object.entries(row).toSorted()))
          .toSorted(),
      ]),
    );
  return { ...inOrder(held), other: inOrder(held.other) };
}

describe('keeping up with M3 with the tools of this machine', { timeout: 60_000 }, () => {
  test('after a load, IPA as it is read back leaves nothing to do', async () => {
    const world = await loaded();
    const plan = await world.plan();
    expect(plan).toMatchObject({ operations: 0, current: { kind: 'read', way: 'data-rest' } });
    expect(plan.people.situations).toMatchObject({ equal: 4, new: 0, different: 0, extra: 0 });
    const tested = await world.engine.call('ipa:test', {}, world.access());
    expect(tested.steps.filter(({ error }) => error !== null)).toEqual([]);
    const { actors, userTasks } = await world.holds();
    expect(actors).toContainEqual({
      actor: 'ABERGSTR',
      firstName: 'Åsa',
      lastName: 'Bergström',
      email: 'asa@old.example',
    });
    expect(userTasks).toContainEqual({
      user: 'ABERGSTR',
      task: 'BUYER',
      startDate: '20260101',
      stopDate: '20271231',
    });
  });

  test.each(['administration', 'recreate'] as const)(
    'changes are brought over and taken back (actors by %s)',
    async (actorUpdate) => {
      const choice = { changes: { actorUpdate } };
      const world = await loaded(choice);
      const before = await world.holds();
      await world.open(LATER, choice);
      const plan = await world.bringOver();
      expect(plan.people.situations).toMatchObject({ new: 1, equal: 0, different: 3, extra: 1 });
      expect(plan.changes.create).toMatchObject({ user: 1, task: 1 });
      expect(plan.changes.update).toMatchObject({ actor: 2, task: 1, 'user-task': 1 });
      expect(plan.changes.delete).toMatchObject({ user: 1, task: 1, actor: 1 });
      const after = await world.holds();
      expect(after.actors.map(({ actor }) => actor).toSorted()).toEqual([
        'ABERGSTR',
        'BKLEIN',
        'CMARTIN',
        'ENEW',
      ]);
      expect(after.actorRoles).toHaveLength(4);
      expect(after.actorIdentities).toHaveLength(4);
      expect((await world.plan()).operations).toBe(0);

      const { id, state, undoable } = await world.latest();
      expect(undoable).toBe(true);
      expect(state.outcomes).toMatchObject({ failed: 0, unknown: 0, skipped: 0 });
      const undo = await world.engine.call('plan:undo', { run: id });
      expect(undo).toMatchObject({ direction: 'undo', operations: plan.operations });
      expect(await world.run()).toMatchObject({ status: 'finished', direction: 'undo' });
      expect(await world.verify()).toMatchObject({ missing: 0, different: 0 });
      expect(sorted(await world.holds())).toEqual(sorted(before));
    },
  );

  test('a first load is taken back to the last object', async () => {
    const world = await loaded();
    await world.engine.call('plan:undo', { run: (await world.latest()).id });
    expect(await world.run()).toMatchObject({ status: 'finished', outcomes: { failed: 0 } });
    const { other: _, ...held } = await world.holds();
    expect(Object.values(held).every((rows) => rows.length === 0)).toBe(true);
  });

  test('a plan is refused where IPA has changed, with what has', async () => {
    const world = await loaded();
    await world.open(LATER);
    await world.plan();
    await world.engine.call('artifacts:render', {});
    const holds = new LandmarkHolds(world.folder.folder, 'gen', 'lmtstipa');
    holds.work(({ actors }) => {
      actors.find(({ actor }) => actor === 'BKLEIN')!.lastName = 'Groß';
    });
    const calls = (await world.folder.calls()).length;
    const refused = await world.ask();
    expect(refused).toMatchObject({ ok: false, error: { code: 'PLAN-STALE' } });
    expect(JSON.stringify(refused)).toContain('Groß');
    expect(await world.folder.calls()).toHaveLength(calls);
  });

  test('a wrong password is refused before anything runs', async () => {
    const world = await loaded();
    await world.open(LATER);
    await world.plan();
    await world.engine.call('artifacts:render', {});
    const before = await world.holds();
    const runs = (await world.engine.call('history:list', {})).length;
    const calls = (await world.folder.calls()).length;
    expect(await world.ask({}, world.access('wrong'))).toMatchObject({
      ok: false,
      error: { code: 'IPA-WEB-SIGN-IN-REFUSED' },
    });
    expect(await world.engine.ask('run:start', REQUEST)).toMatchObject({
      ok: false,
      error: { code: 'SECRET-NONE' },
    });
    expect(await world.holds()).toEqual(before);
    expect(await world.folder.calls()).toHaveLength(calls);
    expect(await world.engine.call('history:list', {})).toHaveLength(runs);
  });

  test('guards refuse a run that deletes too much, until a reason is given', async () => {
    const guards: Guards = {
      ...OPEN,
      minimumPopulation: 1,
      deletes: { count: 0, percent: 1 },
    };
    const world = await loaded();
    await world.open(LATER, { guards });
    const plan = await world.plan();
    expect(plan.guards.some(({ guard, exceeded }) => guard === 'deletes' && exceeded)).toBe(true);
    await world.engine.call('artifacts:render', {});
    expect(await world.ask()).toMatchObject({ ok: false, error: { code: 'RUN-GUARDED' } });
    expect((await world.holds()).users).toHaveLength(4);
    const run = await world.run({ overrideReason: 'One has left' });
    expect(run).toMatchObject({ status: 'finished', override: { reason: 'One has left' } });
    expect((await world.latest()).state.override).toMatchObject({ reason: 'One has left' });
  });

  test('a plan that rests on the practice host is refused here, and the other way round', async () => {
    const world = await loaded();
    await world.open(LATER, { way: 'practice', web: false });
    await world.plan();
    await world.engine.call('artifacts:render', {});
    expect(await world.ask()).toMatchObject({ ok: false, error: { code: 'RUN-OTHER-TARGET' } });
    await world.open(LATER);
    await world.plan();
    await world.engine.call('artifacts:render', {});
    expect(await world.ask({ target: 'practice' })).toMatchObject({
      ok: false,
      error: { code: 'RUN-OTHER-TARGET' },
    });
  });
});

describe('two environments on one gen', { timeout: 60_000 }, () => {
  test('the second brings its users to the actors that are there; what the other needs stays', async () => {
    const world = await loaded();
    const second = { dataArea: 'lmprdipa' };
    await world.open(FIRST, second);
    const plan = await world.bringOver();
    expect(plan.changes.create).toMatchObject({ identity: 0, actor: 0, user: 4, task: 3, 'user-task': 5 });

    await world.open({ ...LATER, emails: FIRST.emails, users: FIRST.users.slice(0, 3) }, second);
    const leaving = await world.bringOver();
    expect(leaving.changes.delete).toMatchObject({ user: 1, actor: 0, identity: 0 });
    const held = await world.holds();
    expect(held.other.users).toHaveLength(3);
    expect(held.users).toHaveLength(4);
    expect(held.actors.map(({ actor }) => actor)).toContain('DOKAFOR');
    expect((await world.plan()).operations).toBe(0);
  });

  test('one that nobody else needs goes with its user', async () => {
    const world = await loaded();
    await world.open(onlyUsers(0, 3));
    const leaving = await world.bringOver();
    expect(leaving.changes.delete).toMatchObject({ user: 1, actor: 1, identity: 1 });
    expect((await world.holds()).actors.map(({ actor }) => actor)).not.toContain('DOKAFOR');
  });
});

describe('what nobody has said of a run', { timeout: 60_000 }, () => {
  test('is unknown until it is read back, and then done, in the run, its files and the record', async () => {
    const world = await World.make();
    await world.open(FIRST);
    const plan = await world.plan();
    const run = await world.run();
    expect(run.outcomes).toMatchObject({ done: 0, unknown: plan.operations });
    expect((await world.latest()).undoable).toBe(false);

    const report = await world.verify();
    expect(report).toMatchObject({ target: 'local', found: plan.operations, missing: 0, different: 0 });
    const { state, undoable, verify } = await world.latest();
    expect(state.outcomes).toMatchObject({ done: plan.operations, unknown: 0 });
    expect(undoable).toBe(true);
    expect(verify).toEqual(report);
    const rows = await world.outcomes('done');
    expect(new Set(rows.map(({ words }) => words))).toEqual(new Set(['Found when it was read back.']));
    const shown = await world.engine.call('workspace:state', {});
    expect(shown.run?.outcomes).toEqual(state.outcomes);
    expect(await world.ask({ part: 'rest' })).toMatchObject({ error: { code: 'RUN-NOTHING-LEFT' } });
    // A second look finds nothing more to tell.
    expect(await world.verify()).toMatchObject({ found: plan.operations });
    expect((await world.latest()).state.outcomes).toEqual(state.outcomes);

    await world.open(FIRST, { way: 'record' });
    expect((await world.plan()).operations).toBe(0);
  });

  test('is the same in the record as in IPA after changes', async () => {
    const world = await loaded({}, {});
    await world.open(LATER);
    await world.bringOver();
    const read = await world.plan();
    await world.open(LATER, { way: 'record' });
    const known = await world.plan();
    expect(known).toMatchObject({ operations: 0, current: { way: 'record' } });
    expect(known.current).toMatchObject({
      counts: (read.current as unknown as { counts: object }).counts,
    });
  });

  test('stays so where it is not found, and is missing', async () => {
    const world = await World.make({ secadm: { fail: { user: 'BKLEIN', words: '' }, exitCode: 0 } });
    await world.open(FIRST);
    await world.plan();
    await world.run({ continueOnError: true });
    const report = await world.verify();
    expect(report.missing).toBe(4);
    expect(report.remarks.map(({ object }) => object)).toContain('actor BKLEIN');
    const left = await world.outcomes('unknown');
    expect(left.map(({ subject }) => subject)).toEqual(Array(4).fill('BKLEIN'));
    await world.folder.behave({});
    const rest = await world.run({ part: 'rest' });
    expect(rest.status).toBe('finished');
    expect(await world.verify()).toMatchObject({ missing: 0, different: 0 });
  });

  test('is not taken for the run’s where nobody had looked before it', async () => {
    const world = await World.make();
    await world.open(FIRST, { way: 'empty', web: false });
    await world.plan();
    const path = join(tempFolder(), 'plan.jsonl');
    await world.engine.call('plan:save', { path });
    const run = await world.run();
    await world.open(FIRST);
    await world.engine.call('plan:open', { path });
    expect(await world.verify()).toMatchObject({ missing: 0, different: 0 });
    const { state, undoable } = await world.latest();
    expect(state.outcomes).toMatchObject({ done: 0, unknown: 0, 'already-there': run.outcomes.unknown });
    expect(undoable).toBe(false);
    expect((await world.outcomes('already-there'))[0]!.words).toBe(
      'Found when it was read back; whether it was so before the run is not known.',
    );
  });

  test('stays so where its list is closed, and is not said to be gone', async () => {
    const world = await loaded();
    await world.open(onlyUsers(0, 3));
    await world.plan();
    await world.run();
    // The actor's identities and the identity itself are not to be read any more.
    for (const name of ['Identity', 'IdentityActor']) {
      const at = new RegExp(`/soap/classes/${name}/`);
      world.server.addFault({ at, answer: { status: 403, headers: {}, body: '' } });
    }
    const report = await world.verify();
    expect(report).toMatchObject({ missing: 0, different: 0, notRead: 2 });
    expect((await world.outcomes('unknown')).map(({ type }) => type)).toEqual(['actor-identity', 'identity']);
  });

  test('is not read back without a way to, nor of another plan', async () => {
    const world = await loaded();
    await world.open(LATER);
    await world.plan();
    const asked = { id: '', target: 'local' } as const;
    expect(await world.engine.ask('run:verify', asked, undefined, world.access())).toMatchObject({
      error: { code: 'VERIFY-OTHER-PLAN' },
    });
    await world.open(FIRST, { way: 'empty', web: false });
    await world.plan();
    const calls = (await world.folder.calls()).length;
    expect(calls).toBeGreaterThan(0);
    await world.run({ continueOnError: true });
    expect(await world.engine.ask('run:verify', asked)).toMatchObject({
      error: { code: 'VERIFY-NOT-POSSIBLE' },
    });
  });
});

describe('where a run does not get to its end', { timeout: 60_000 }, () => {
  test('of a person who cannot go from the data area, nothing in gen is deleted', async () => {
    const world = await loaded();
    world.pendingWork.push('DOKAFOR');
    await world.open(onlyUsers(1, 3));
    await world.plan();
    const run = await world.run({ continueOnError: true });
    const { actors, identities, actorRoles, users } = await world.holds();
    expect(users.map(({ user }) => user).toSorted()).toEqual(['BKLEIN', 'CMARTIN', 'DOKAFOR']);
    expect(actors.map(({ actor }) => actor).toSorted()).toEqual(['BKLEIN', 'CMARTIN', 'DOKAFOR']);
    expect(identities).toHaveLength(3);
    expect(actorRoles).toHaveLength(3);
    const failed = await world.outcomes('failed');
    expect(failed.map(({ object }) => object)).toEqual(['user DOKAFOR']);
    const held = await world.outcomes('skipped');
    expect(held.map(({ subject }) => subject)).toEqual(Array(4).fill('DOKAFOR'));
    expect(held[0]!.words).toBe('Not started: the user was not deleted in the data area, and needs it.');
    const phase = run.phases.find(({ id }) => id === 'gen-delete')!;
    expect(phase.status).toBe('failed');
    expect((await world.latest()).state.phases).toEqual(run.phases);

    // Once the work units are gone, the rest finishes.
    world.pendingWork.splice(0);
    expect(await world.run({ part: 'rest' })).toMatchObject({ status: 'finished', outcomes: { skipped: 0 } });
    expect((await world.holds()).actors).toHaveLength(2);
    expect((await world.plan()).operations).toBe(0);
  });

  test('without going on after errors nothing in gen is deleted at all', async () => {
    const world = await loaded();
    world.pendingWork.push('DOKAFOR');
    await world.open(onlyUsers(1, 3));
    await world.plan();
    const run = await world.run();
    expect(run.status).toBe('failed');
    expect(run.phases.find(({ id }) => id === 'gen-delete')!.status).toBe('skipped');
    expect((await world.holds()).actors).toHaveLength(4);
  });

  test('a cancel in the middle of requests leaves the rest, which is then run', async () => {
    const world = await loaded();
    await world.open(onlyUsers(1, 3));
    await world.plan();
    world.server.addFault({ at: /action=Delete/, times: 1, done: true, answer: 'silence' });
    await world.engine.call('artifacts:render', {});
    const ended = world.engine.event(
      (event, value) => event === 'run' && (value as RunState).endedAt !== null,
    );
    expect(await world.ask()).toMatchObject({ ok: true });
    const deletes = () => world.server.requests.filter(({ path }) => path.includes('action=Delete'));
    await expect.poll(() => deletes().length).toBeGreaterThan(0);
    await world.engine.call('run:cancel', {});
    expect(await ended).toMatchObject({ status: 'cancelled' });
    expect((await world.holds()).actors).toHaveLength(4);
    const rest = await world.run({ part: 'rest' });
    expect(rest).toMatchObject({ status: 'finished', outcomes: { failed: 0, skipped: 0 } });
    // What the request had done before it was known is found so, and not asked for again.
    expect((await world.outcomes('already-there')).map(({ words }) => words)).toEqual([
      'It was so already when the target was read before the run.',
    ]);
    expect((await world.plan()).operations).toBe(0);
  });

  test('an actor that was deleted and not added again comes back with the rest', async () => {
    const choice = { changes: { actorUpdate: 'recreate' } } as const;
    const world = await loaded(choice);
    await world.open({ ...FIRST, emails: ['100;04;ABERGSTR;asa@new.example', FIRST.emails[1]!] }, choice);
    const plan = await world.plan();
    expect(plan.changes.update).toMatchObject({ actor: 1 });
    const calls = (await world.folder.calls()).filter(({ tool }) => tool === 'secadm').length;
    await world.folder.behave({
      secadm: { trouble: { kind: 'exit', exitCode: 3, before: 4, inCall: calls + 1 } },
    });
    expect(await world.run()).toMatchObject({ status: 'failed' });
    expect((await world.holds()).actors).toHaveLength(3);
    await world.folder.behave({});
    expect(await world.run({ part: 'rest' })).toMatchObject({ status: 'finished' });
    expect(await world.verify()).toMatchObject({ missing: 0, different: 0 });
    const { actors, actorRoles, actorIdentities } = await world.holds();
    expect(actors.find(({ actor }) => actor === 'ABERGSTR')).toMatchObject({ email: 'asa@new.example' });
    expect([actorRoles.length, actorIdentities.length]).toEqual([4, 4]);
    expect((await world.plan()).operations).toBe(0);
  });
});

describe('without a web administration', { timeout: 60_000 }, () => {
  const WITHOUT = { way: 'files', web: false } as const;

  /** What is in IPA, as lists that somebody has exported. */
  async function exported(world: World, folder: string): Promise<void> {
    const { identities, actors, actorIdentities, actorRoles, users, tasks, userTasks } = await world.holds();
    const lists: Readonly<Record<string, readonly [string, readonly Readonly<Record<string, string>>[]]>> = {
      identities: ['Service;Identity', identities],
      actors: ['Actor;PersonName.GivenName;PersonName.FamilyName;ContactInfo.EmailAddress', actors],
      'actor-identities': ['Actor;Service;Identity', actorIdentities],
      'actor-roles': ['Actor;ActorRole.Role', actorRoles],
      users: ['PfiUserProfile', users],
      tasks: ['PfiTask.TaskName;Description', tasks],
      'user-tasks': ['PfiUserProfile;PfiTask.TaskName;StartDate;StopDate', userTasks],
    };
    for (const [name, [header, rows]] of Object.entries(lists)) {
      const path = join(folder, `${name}.csv`);
      const lines = rows.map((row) => Object.values(row).join(';'));
      writeFileSync(path, [header, ...lines, ''].join('\r\n'));
      await world.engine.call('ipa:attach', { path });
    }
  }

  const leftOf = (state: RunState) =>
    state.phases.filter(({ status }) => status === 'left').map(({ id }) => id);

  test('deletes are left to the administrator; once they are done by hand, the rest finishes gen', async () => {
    const world = await loaded();
    await world.open(onlyUsers(1, 3), WITHOUT);
    const folder = tempFolder();
    await exported(world, folder);
    const plan = await world.plan();
    expect(plan).toMatchObject({ operations: 13, current: { way: 'files' } });
    const before = await world.holds();
    const run = await world.run();
    expect(run).toMatchObject({ status: 'finished', outcomes: { skipped: 13 } });
    expect(leftOf(run)).toEqual(['environment-delete', 'gen-delete']);
    expect(leftOf((await world.latest()).state)).toEqual(leftOf(run));
    expect(await world.holds()).toEqual(before);
    // Nothing has changed: it is left again.
    expect(leftOf(await world.run({ part: 'rest' }))).toEqual(leftOf(run));

    new LandmarkHolds(world.folder.folder, 'gen', 'lmtstipa').work((holds) => {
      for (const user of ['ABERGSTR', 'DOKAFOR']) {
        for (const { task } of holds.userTasks.filter((one) => one.user === user)) {
          deleteUserTask(holds, user, task);
        }
        expect(deleteUser(holds, user)).toMatchObject({ ok: true });
      }
    });
    await exported(world, folder);
    const rest = await world.run({ part: 'rest' });
    expect(rest).toMatchObject({ status: 'finished', outcomes: { 'already-there': 5, skipped: 0 } });
    expect(leftOf(rest)).toEqual([]);
    expect((await world.latest()).state).toMatchObject({ outcomes: rest.outcomes, phases: rest.phases });
    const held = await world.holds();
    expect(held.actors.map(({ actor }) => actor)).toEqual(['BKLEIN', 'CMARTIN']);
    expect([held.identities.length, held.actorRoles.length]).toEqual([2, 2]);
  });

  test('actors that change are left, and nothing else is', async () => {
    const world = await loaded();
    await world.open({ ...FIRST, emails: ['100;04;ABERGSTR;asa@new.example'], roles: LATER.roles }, WITHOUT);
    await exported(world, tempFolder());
    await world.plan();
    const run = await world.run();
    expect(leftOf(run)).toContain('gen-update');
    const held = await world.holds();
    expect(held.actors.find(({ actor }) => actor === 'ABERGSTR')).toMatchObject({ email: 'asa@old.example' });
    expect(held.tasks).toContainEqual({ task: 'BUYER', description: 'Purchaser' });
  });
});
