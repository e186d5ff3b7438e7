import { failure } from '../../../../shared/base/failure.ts';
import { remark } from '../../../../shared/base/remark.ts';
import {
  LIST_EMAILS,
  LIST_ROLES,
  LIST_ROLES_BY_USER,
  LIST_USER_ROLES,
  LIST_USERS,
  type ListTransaction,
  nameOf,
} from '../../../../shared/m3/api/transactions.ts';
import type { M3ApiSettings } from '../../../../shared/m3/api-settings.ts';
import { type FieldName, USER_EMAIL_TYPE } from '../../../../shared/m3/extracts.ts';
import type { Roster } from '../../../../shared/m3/roster.ts';
import { RosterBuilder } from '../../../../shared/m3/roster-builder.ts';
import { RowsHash } from '../rows-hash.ts';
import type { SourceCall } from '../source-call.ts';
import type { ApiClock } from './api-clock.ts';
import { type FoundList, findFirst, findList, type ListEnd, readList } from './list-reading.ts';
import { M3Session } from './m3-session.ts';
import { ROLES_BY_USER_FIELDS, readRolesByUser } from './roles-by-user.ts';
import { readUserInfo } from './user-info.ts';
import { wholenessOf } from './whole-list.ts';

/**
 * Reads the people of an M3 through its API: users, the e-mails of the company, roles and user-roles (domain.md,
 * 3). It reads only. Nothing is handed out until all was read.
 * @throws Failure API-…, TLS-…, SECRET-NONE; AbortError on cancel
 */
export async function readM3Api(
  settings: M3ApiSettings,
  { access, signal, onProgress, limits }: SourceCall,
  clock?: ApiClock,
): Promise<Roster> {
  const session = M3Session.open(settings, access, signal, clock, limits);
  try {
    const { company } = await readUserInfo(session);
    const reading = new ApiReading(session, onProgress);
    await reading.list([LIST_USERS]);
    await reading.list([LIST_EMAILS], company);
    await reading.list(LIST_ROLES);
    await reading.userRoles();
    return reading.finish();
  } finally {
    session.close();
  }
}

type Fields = readonly { readonly name: string; readonly field: FieldName }[];

/** One reading of all lists into a roster. */
class ApiReading {
  readonly #session: M3Session;
  readonly #onProgress: SourceCall['onProgress'];
  readonly #builder = new RosterBuilder();
  /** As they are written: an API may ask for a user by exactly that. */
  readonly #users = new Set<string>();

  constructor(session: M3Session, onProgress: SourceCall['onProgress']) {
    this.#session = session;
    this.#onProgress = onProgress;
  }

  finish(): Roster {
    return this.#builder.finish();
  }

  /**
   * Reads the first of these lists that there is.
   * @param company of the e-mails: no field of the answer has it
   */
  async list(lists: readonly ListTransaction[], company?: string): Promise<void> {
    await this.#read(await findFirst(this.#session, lists), company);
  }

  async #read(found: FoundList, company?: string): Promise<void> {
    const { list, fields } = found;
    const intake = this.#intake(list, fields, company);
    const userAt = list.kind === 'users' ? fields.findIndex(({ field }) => field === 'user') : -1;
    const end = await readList(this.#session, found, 0, (rows) => {
      intake.take(rows);
      if (userAt >= 0) for (const row of rows) this.#users.add((row[userAt] ?? '').trim());
      this.#onProgress({ subject: nameOf(list), done: intake.read, total: null, unit: 'rows' });
    });
    await this.#requireWhole(found, end, intake);
    intake.end();
  }

  /** @throws Failure API-LIST-CUT */
  async #requireWhole(found: FoundList, end: ListEnd, intake: Intake): Promise<void> {
    const wholeness = await wholenessOf(this.#session, found, end);
    const { records } = end;
    if (wholeness === 'doubted') intake.doubt({ records });
    if (wholeness !== 'cut') return;
    const { server } = this.#session.dialect.address;
    throw failure('API-LIST-CUT', { server, call: nameOf(found.list), records });
  }

  async userRoles(): Promise<void> {
    const all = await findList(this.#session, LIST_USER_ROLES);
    if (all !== null) return this.#read(all);
    const users = [...this.#users].filter((user) => user !== '');
    const intake = this.#intake(LIST_ROLES_BY_USER, ROLES_BY_USER_FIELDS);
    const subject = nameOf(LIST_ROLES_BY_USER);
    const atLimit = await readRolesByUser(
      this.#session,
      users,
      (rows) => intake.take(rows),
      (done) => this.#onProgress({ subject, done, total: users.length, unit: 'rows' }),
    );
    if (atLimit > 0) intake.doubt({ users: atLimit });
    intake.end();
  }

  #intake(list: ListTransaction, fields: Fields, company?: string): Intake {
    const given = fields.some(({ field }) => field === 'company') ? undefined : company;
    return new Intake(this.#builder, list, fields, given);
  }
}

/** Takes the rows of one list into the roster. */
class Intake {
  readonly #rows: ReturnType<RosterBuilder['source']>;
  readonly #hash = new RowsHash();
  readonly #company: string | undefined;
  readonly #emailTypeAt: number;
  #read = 0;

  constructor(builder: RosterBuilder, list: ListTransaction, fields: Fields, company: string | undefined) {
    const all = company === undefined ? fields : [...fields, { name: 'CONO', field: 'company' as const }];
    this.#company = company;
    this.#emailTypeAt = fields.findIndex(({ field }) => field === 'emailType');
    this.#rows = builder.source({
      kind: list.kind,
      origin: 'transaction',
      name: nameOf(list),
      encoding: 'utf-8',
      columns: all.map(({ field }) => field),
      columnNames: all.map(({ name }) => name),
    });
  }

  /** Records so far. */
  get read(): number {
    return this.#read;
  }

  take(rows: readonly (readonly string[])[]): void {
    for (const row of rows) {
      this.#read++;
      if (this.#isOtherEmail(row)) continue;
      const whole = this.#company === undefined ? row : [...row, this.#company];
      this.#hash.add(whole);
      this.#rows.add(whole, this.#read);
    }
  }

  /** So many records came that the server may have given no more of them. */
  doubt(params: { readonly records: number } | { readonly users: number }): void {
    this.#rows.note(remark('EXTRACT-AT-LIMIT', params));
  }

  end(): void {
    this.#rows.end(this.#hash.end());
  }

  /** Where the e-mail type is only the start of the list, the addresses of customers and others follow. */
  #isOtherEmail(row: readonly string[]): boolean {
    const type = row[this.#emailTypeAt]?.trim() ?? '';
    return type !== '' && type.padStart(2, '0') !== USER_EMAIL_TYPE;
  }
}
