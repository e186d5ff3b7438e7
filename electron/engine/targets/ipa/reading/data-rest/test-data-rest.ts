import type { ConnectionReport } from '../../../../../../shared/contract/connection.ts';
import { requirePurposes } from '../../../../../../shared/environment/access.ts';
import type { Environment } from '../../../../../../shared/environment/environment.ts';
import { judgeCharacters } from '../../../../../../shared/m3/arrived-characters.ts';
import { IPA_TYPES, type IpaObjectType } from '../../../../../../shared/targets/ipa/objects.ts';
import {
  type CalledServer,
  calledServer,
  findName,
  openPort,
  showCertificate,
} from '../../../../net/called-server.ts';
import { describeCertificate } from '../../../../net/certificate.ts';
import { RunningReport, type StepVerdict } from '../../../../sources/running-report.ts';
import type { TestCall } from '../../../../sources/test-call.ts';
import { WebKeys, WebSession } from '../../landmark-web/web-session.ts';
import { checkAdministration } from '../../web-administration/check-administration.ts';
import type { ListRow } from './business-classes.ts';
import { DataRestLists, type KnownList } from './data-rest-lists.ts';
import { isClosed } from './read-data-rest.ts';

/** Actors that are looked at, and users that are shown. */
const LOOKED_AT = 100;
const SHOWN = 5;

/**
 * Tests how IPA is read over data REST, step by step, and whether its administration can be reached (domain.md, 6).
 * @throws Failure IPA-WEB-SETTINGS-INCOMPLETE, IPA-WEB-ADDRESS-INVALID, SECRET-NONE, TLS-… for settings that name no
 * server; AbortError on cancel
 */
export async function testDataRest(environment: Environment, call: TestCall): Promise<ConnectionReport> {
  requirePurposes(environment, call.access);
  const { web } = environment.ipa;
  const session = new WebSession(new WebKeys(web, call.access), web, call.access.proxies, call.signal);
  try {
    return await new DataRestTest(environment, session, call).run();
  } finally {
    session.close();
  }
}

class DataRestTest {
  readonly #environment: Environment;
  readonly #session: WebSession;
  readonly #lists: DataRestLists;
  readonly #server: CalledServer;
  readonly #report: RunningReport;
  readonly #found = new Map<IpaObjectType, KnownList>();
  #names: readonly string[] = [];

  constructor(environment: Environment, session: WebSession, call: TestCall) {
    this.#environment = environment;
    this.#session = session;
    this.#lists = new DataRestLists(session, environment.landmark);
    this.#server = calledServer(session.keys.address, session.http);
    this.#report = new RunningReport('data-rest', call);
  }

  async run(): Promise<ConnectionReport> {
    const report = this.#report;
    await report.take('name', () => this.#name());
    await report.take('port', () => this.#port());
    await report.take('certificate', () => this.#certificate());
    await report.take('sign-in', () => this.#signIn());
    await report.take('objects', () => this.#objects());
    await report.take('query', () => this.#query());
    await report.take('characters', async () => this.#characters());
    return report.finish();
  }

  async #name(): Promise<StepVerdict> {
    const { proxy, next } = this.#server;
    const address = await findName(this.#server, this.#session.http.lines);
    const whose = proxy === '' ? next.host : `The proxy ${next.host}`;
    return { state: 'done', text: `${whose} is ${address}.` };
  }

  async #port(): Promise<StepVerdict> {
    (await openPort(this.#server, this.#session.http.lines)).destroy();
    const { address, proxy, next } = this.#server;
    const way = proxy === '' ? '' : ` through the proxy ${next.server}`;
    return { state: 'done', text: `${address.server} can be reached${way}.` };
  }

  async #certificate(): Promise<StepVerdict> {
    const line = await showCertificate(this.#server, this.#session.http.lines);
    if (line === null) {
      return { state: 'skipped', text: 'Not encrypted: the password crosses the network readable.' };
    }
    const certificate = describeCertificate(line.shown.certificate);
    this.#report.add({ certificate: { ...certificate, trusted: line.objection === null } });
    if (line.objection !== null) throw line.objection;
    const until = certificate.validTo.slice(0, 10);
    return {
      state: 'done',
      text: `${this.#server.address.server} shows ${certificate.subject}, valid until ${until}.`,
    };
  }

  async #signIn(): Promise<StepVerdict> {
    const { keys } = this.#session;
    this.#report.sent('Sign-in', `POST ${keys.address.origin}/sso/SSOServlet\n_ssoUser=…&_ssoPass=…`);
    const closed = await checkAdministration(this.#session, this.#environment.landmark.dataArea);
    if (closed.length === 0) {
      return { state: 'done', text: `${keys.user} is signed in, and the web administration opens.` };
    }
    return {
      state: 'warning',
      text: `${keys.user} is signed in, but this does not open: ${closed.join(', ')}.`,
    };
  }

  async #objects(): Promise<StepVerdict> {
    this.#session.onSent = (title, text) => this.#report.sent(title, text);
    const notes: string[] = [];
    for (const type of IPA_TYPES.toReversed()) {
      try {
        const list = await this.#lists.find(type);
        this.#found.set(type, list);
        const had = new Set(list.columns.map(({ field }) => field));
        const missing = list.of.columns.filter(({ field }) => !had.has(field)).map(({ names }) => names[0]);
        if (missing.length > 0) notes.push(`${list.of.name} has no ${missing.join(', ')}`);
      } catch (error) {
        if (!isClosed(error) || ['user', 'task', 'user-task'].includes(type)) throw error;
        notes.push(`the list of ${type} is not there or closed`);
      }
    }
    if (notes.length === 0) return { state: 'done', text: 'All lists are there.' };
    return { state: 'warning', text: `Lists are there, but: ${notes.join('; ')}.` };
  }

  async #query(): Promise<StepVerdict> {
    const users = this.#found.get('user')!;
    const sample = await this.#first(users, SHOWN);
    const actors = this.#found.get('actor');
    const looked = actors === undefined ? [] : (await this.#first(actors, LOOKED_AT)).rows;
    this.#names = looked.map(({ firstName, lastName }) => `${firstName ?? ''} ${lastName ?? ''}`.trim());
    const tasks = await this.#first(this.#found.get('task')!, 1);
    const userTasks = await this.#first(this.#found.get('user-task')!, 1);
    this.#report.add({
      counts: { users: sample.count, emails: null, roles: tasks.count, userRoles: userTasks.count },
      sample: {
        columns: users.columns.map(({ name }) => name),
        rows: sample.rows.slice(0, SHOWN).map((row) => users.columns.map(({ field }) => row[field] ?? '')),
      },
    });
    if (sample.rows.length === 0) return { state: 'warning', text: 'There are no users.' };
    return { state: 'done', text: `The first ${sample.rows.length} users were read.` };
  }

  /** The first rows, and how many there are, where the list tells. Of tasks, those that M3's roles become (domain.md, 1). */
  async #first(list: KnownList, most: number): Promise<{ rows: ListRow[]; count: number | null }> {
    const rows: ListRow[] = [];
    const isTyped = list.columns.some(({ field }) => field === 'taskType');
    const filter = isTyped ? { filter: { field: 'taskType', value: '2' } } : {};
    const end = await this.#lists.read(list, { most, ...filter }, (more) => rows.push(...more));
    const all = end.rows < most ? end.rows : list.countsAll ? end.count : null;
    return { rows, count: all };
  }

  #characters(): StepVerdict {
    if (this.#names.length === 0) return { state: 'skipped', text: 'No names of actors could be read.' };
    const { warning, text } = judgeCharacters(this.#names);
    return { state: warning ? 'warning' : 'done', text };
  }
}
