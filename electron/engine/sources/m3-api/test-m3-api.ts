import { failure } from '../../../../shared/base/failure.ts';
import type { ConnectionReport } from '../../../../shared/contract/connection.ts';
import { isTransactionAbsent } from '../../../../shared/m3/api/mi-error.ts';
import {
  LIST_EMAILS,
  LIST_ROLES,
  LIST_ROLES_BY_USER,
  LIST_USER_ROLES,
  LIST_USERS,
  nameOf,
} from '../../../../shared/m3/api/transactions.ts';
import type { M3ApiSettings } from '../../../../shared/m3/api-settings.ts';
import { judgeCharacters } from '../../../../shared/m3/arrived-characters.ts';
import { findName, openPort, showCertificate } from '../../net/called-server.ts';
import { describeCertificate } from '../../net/certificate.ts';
import { RunningReport, type StepVerdict } from '../running-report.ts';
import type { TestCall } from '../test-call.ts';
import type { ApiClock } from './api-clock.ts';
import { type FoundList, findFirst, findList, readList } from './list-reading.ts';
import { M3Session } from './m3-session.ts';
import { serversOf } from './servers.ts';
import { readUserInfo } from './user-info.ts';

/** Users that are looked at, and those of them that are shown. */
const LOOKED_AT = 100;
const SHOWN = 5;

/**
 * Tests the connection to an M3 API step by step, as a reading would use it.
 * @throws Failure API-SETTINGS-INCOMPLETE, API-ADDRESS-INVALID, SECRET-NONE, TLS-… for settings that name no server;
 * AbortError on cancel
 */
export async function testM3Api(
  settings: M3ApiSettings,
  call: TestCall,
  clock?: ApiClock,
): Promise<ConnectionReport> {
  const session = M3Session.open(settings, call.access, call.signal, clock);
  const test = new ApiTest(session, call);
  try {
    return await test.run();
  } finally {
    session.close();
  }
}

class ApiTest {
  readonly #session: M3Session;
  readonly #report: RunningReport;
  #user = '';
  #users: FoundList | null = null;
  #roles: FoundList | null = null;
  #rows: readonly (readonly string[])[] = [];

  constructor(session: M3Session, call: TestCall) {
    this.#session = session;
    this.#report = new RunningReport('m3-api', call);
    session.onSent = (title, text) => this.#report.sent(title, text);
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
    const found: string[] = [];
    for (const server of serversOf(this.#session)) {
      const address = await findName(server, this.#session.http.lines);
      const whose = server.proxy === '' ? server.next.host : `The proxy ${server.next.host}`;
      found.push(`${whose} is ${address}`);
    }
    return { state: 'done', text: `${[...new Set(found)].join('; ')}.` };
  }

  async #port(): Promise<StepVerdict> {
    const open: string[] = [];
    for (const server of serversOf(this.#session)) {
      (await openPort(server, this.#session.http.lines)).destroy();
      const way = server.proxy === '' ? '' : ` through the proxy ${server.next.server}`;
      open.push(`${server.address.server}${way}`);
    }
    return { state: 'done', text: `${open.join(' and ')} can be reached.` };
  }

  async #certificate(): Promise<StepVerdict> {
    const trusted: string[] = [];
    for (const server of serversOf(this.#session)) {
      const line = await showCertificate(server, this.#session.http.lines);
      if (line === null) continue;
      const certificate = describeCertificate(line.shown.certificate);
      this.#report.add({ certificate: { ...certificate, trusted: line.objection === null } });
      if (line.objection !== null) throw line.objection;
      trusted.push(
        `${server.address.server} shows ${certificate.subject}, valid until ${certificate.validTo.slice(0, 10)}`,
      );
    }
    if (trusted.length > 0) return { state: 'done', text: `${trusted.join('; ')}.` };
    return { state: 'skipped', text: 'Not encrypted: the password crosses the network readable.' };
  }

  async #signIn(): Promise<StepVerdict> {
    const { tokens, dialect } = this.#session;
    if (tokens !== null) {
      const form = 'grant_type=password&username=…&password=…&client_id=…&client_secret=…';
      this.#report.sent('Token', `POST ${tokens.url}\n${form}`);
      await tokens.get();
    }
    const { user, company, division } = await readUserInfo(this.#session);
    this.#user = user;
    const where = division === '' ? `company ${company}` : `company ${company}, division ${division}`;
    return { state: 'done', text: `${user || dialect.user} is signed in, in ${where}.` };
  }

  async #objects(): Promise<StepVerdict> {
    this.#users = await findFirst(this.#session, [LIST_USERS]);
    await findFirst(this.#session, [LIST_EMAILS]);
    this.#roles = await findFirst(this.#session, LIST_ROLES);
    const userRoles = await findList(this.#session, LIST_USER_ROLES);
    const notes: string[] = [];
    if (this.#roles.list !== LIST_ROLES[0]) {
      notes.push(
        `Roles come from ${nameOf(this.#roles.list)}, since ${nameOf(LIST_ROLES[0]!)} is not there.`,
      );
    }
    if (userRoles !== null) {
      return { state: 'done', text: ['All that is needed is there.', ...notes].join(' ') };
    }
    await this.#requireRolesByUser();
    notes.push(
      `User-roles are asked for user by user, since ${nameOf(LIST_USER_ROLES)} is not there: this takes long.`,
    );
    return { state: 'warning', text: notes.join(' ') };
  }

  async #requireRolesByUser(): Promise<void> {
    const [result] = await this.#session.callEach(LIST_ROLES_BY_USER, [{ USID: this.#user }], () => {});
    if (result?.error && isTransactionAbsent(result.error, LIST_ROLES_BY_USER)) {
      const names = [LIST_USER_ROLES, LIST_ROLES_BY_USER].map(nameOf);
      throw failure('API-TRANSACTION-NONE', { call: names.join(' or ') });
    }
  }

  /** Of the users that the query gave. */
  #characters(): StepVerdict {
    const name = this.#users!.fields.findIndex(({ field }) => field === 'name');
    const { warning, text } = judgeCharacters(this.#rows.map((row) => (row[name] ?? '').trim()));
    return { state: warning ? 'warning' : 'done', text };
  }

  async #query(): Promise<StepVerdict> {
    const rows: (readonly string[])[] = [];
    await readList(this.#session, this.#users!, LOOKED_AT, (more) => {
      // A server that knows no limit sends them all.
      for (const row of more) if (rows.length < LOOKED_AT) rows.push(row);
    });
    this.#rows = rows;
    // Roles are few. What else there is cannot be counted without reading it all.
    const { records: roles } = await readList(this.#session, this.#roles!, 0, () => {});
    this.#report.add({
      counts: { users: null, emails: null, roles, userRoles: null },
      sample: { columns: this.#users!.fields.map(({ name }) => name), rows: rows.slice(0, SHOWN) },
    });
    if (rows.length === 0) return { state: 'warning', text: 'There are no users.' };
    return { state: 'done', text: `The first ${rows.length} users and all ${roles} roles were read.` };
  }
}
