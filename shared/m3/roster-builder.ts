import { type Finding, severityOf } from '../base/finding.ts';
import { idKey } from '../base/id-key.ts';
import { type Remark, remark } from '../base/remark.ts';
import { BEYOND_ASCII, cleanValue, featuresOf, isUnknownWord, PUNCTUATION } from './arrived-value.ts';
import { BoundedFindings } from './bounded-findings.ts';
import { convertedId } from './converted-id.ts';
import { EXTRACTS, type ExtractKind, FIELD_NAMES, type FieldName, USER_EMAIL_TYPE } from './extracts.ts';
import { IdIndex } from './id-index.ts';
import type { PackedRows } from './packed-rows.ts';
import { PackedUserRoles } from './packed-user-roles.ts';
import type { M3Email, M3Role, M3User, Origin, Roster, RosterSource } from './roster.ts';
import { isOfText } from './roster.ts';
import { excerpt, excerptOf } from './row-excerpt.ts';
import { RowWidths } from './row-widths.ts';
import { castsDoubt } from './source-doubts.ts';
import { SpoiledTally } from './spoiled-tally.ts';
import { UnknownNotes, unknownBit } from './unknown-values.ts';
import { CAUSE_WORDS, type UnreadCause, type UnreadCell } from './unread-cell.ts';
import type { UserDetail } from './user-details.ts';
import { USER_DETAILS } from './user-details.ts';
import { UserRoleCollector } from './user-role-collector.ts';
import { UNKNOWN_DATE } from './validity.ts';
import { ZeroTwins } from './zero-twins.ts';

/** What a source's rows are checked against. */
export interface SourceShape {
  readonly kind: ExtractKind;
  readonly origin: Origin;
  readonly name: string;
  readonly encoding: string;
  /** For each column of the file its field, or null. */
  readonly columns: readonly (FieldName | null)[];
  /** Whether a file has no header. */
  readonly headless?: boolean;
  /** The columns' names, for messages. */
  readonly columnNames: readonly string[];
}

/** Longer than this times what M3 allows, a value is taken for a quote that was not closed. */
const IMPOSSIBLE_FACTOR = 25;
const REPLACEMENT = '\uFFFD';

/** Why a line of a text is no row. */
export type BrokenRowCode = 'ROW-QUOTES-BROKEN' | 'ROW-LINE-TOO-LONG' | 'ROW-LINE-BREAKS' | 'ROW-LAST-CUT';

/**
 * Turns rows into a roster. Rows come source by source, users first, since e-mails and user-roles refer to
 * them. Every row becomes an object or a finding with its file and line.
 */
export class RosterBuilder {
  readonly #users: M3User[] = [];
  readonly #userIndex = new IdIndex();
  readonly #emails: M3Email[] = [];
  readonly #roles: M3Role[] = [];
  readonly #roleIndex = new Map<string, number>();
  readonly #userRoles = new UserRoleCollector();
  readonly #sources: RosterSource[] = [];
  readonly #findings: Finding[] = [];
  readonly #unknown = new UnknownNotes();
  readonly #userTwins = new ZeroTwins(() => this.#users);
  readonly #roleTwins = new ZeroTwins(() => this.#roles);
  #rolesKnown = false;
  #lastUserId = '';
  #lastUser: number | undefined;
  #lastDetails: Details = {};

  /** Begins a source; the reader takes its rows, and `end` closes it with what is known only then. */
  source(shape: SourceShape): SourceRows {
    if (shape.kind === 'roles') this.#rolesKnown = true;
    const source = this.#sources.length;
    const mapped = new Set(shape.columns.filter((field) => field !== null));
    if (shape.kind === 'user-roles')
      this.#userRoles.begin(shape.name, mapped.has('validFrom') || mapped.has('validTo'));
    const onEnd = (done: ReadRows) => {
      this.#sources.push({ kind: shape.kind, origin: shape.origin, name: shape.name, ...done });
    };
    const taker = this.#taker(shape.kind, source, mapped);
    return new SourceRows(shape, taker, this.#checkedUserRoles, this.#findings, onEnd);
  }

  readonly #checkedUserRoles: CheckedUserRoles = {
    userOf: (id) => this.#indexOfUser(id) ?? null,
    roleOf: (id) => this.#roleIndex.get(idKey(id)) ?? null,
    add: (user, role, line, validFrom, validTo) => this.#userRoles.add(user, role, line, validFrom, validTo),
  };

  finish(): Roster {
    const { file } = this.#userRoles;
    const repeated = new BoundedFindings(this.#findings, file);
    const userRoles = this.#userRoles.finish(this.#users.length, this.#roles.length, (user, role, line) => {
      const params = { user: this.#users[user]!.id, role: this.#roles[role]!.id };
      repeated.add({ kind: 'row', file, line }, remark('ROW-USER-ROLE-DUPLICATE', params));
    });
    repeated.end();
    const unknown = this.#unknown.finish(this.#users.length, this.#roles.length);
    return {
      sources: this.#sources,
      users: this.#users,
      emails: this.#emails,
      roles: this.#roles,
      userRoles,
      rolesKnown: this.#rolesKnown,
      findings: this.#findings,
      ...(unknown === undefined ? {} : { unknown }),
    };
  }

  #taker(kind: ExtractKind, source: number, mapped: ReadonlySet<FieldName>): RowTaker {
    switch (kind) {
      case 'users': {
        const details = USER_DETAILS.filter((field) => mapped.has(field));
        this.#lastDetails = {};
        return (row, line, report, unread) => this.#takeUser(row, details, { source, line, report, unread });
      }
      case 'emails':
        return (row, line, report, unread) => this.#takeEmail(row, { source, line, report, unread });
      case 'roles':
        return (row, line, report, unread) => this.#takeRole(row, { source, line, report, unread });
      case 'user-roles':
        return (row, line, report) => this.#takeUserRole(row, source, line, report);
    }
  }

  #takeUser(row: Row, details: readonly UserDetail[], { source, line, report, unread }: TakenRow): void {
    const id = row[AT.user]!;
    const name = row[AT.name]!;
    const status = row[AT.status]!;
    const email = row[AT.email]!;
    const company = row[AT.company]!;
    const user: M3User =
      details.length === 0
        ? { id, name, status, email, company, source, line }
        : { id, name, status, email, company, source, line, more: this.#detailsOf(row, details) };
    const key = idKey(user.id);
    const known = this.#userIndex.numberOf(key);
    if (known === undefined) {
      this.#userIndex.add(key);
      this.#users.push(user);
      if (unread !== 0) this.#unknown.user(this.#users.length - 1, unread);
      return;
    }
    this.#takeSecondUser(user, known, unread, report);
  }

  /** Many users have the same details as the one before them; they share them. */
  #detailsOf(row: Row, fields: readonly UserDetail[]): Details {
    for (const field of fields) {
      if (this.#lastDetails[field] === row[AT[field]]) continue;
      this.#lastDetails = detailsOf(row, fields);
      break;
    }
    return this.#lastDetails;
  }

  /** A row whose id is already there: repeated, joined with another e-mail, or in conflict. */
  #takeSecondUser(user: M3User, known: number, unread: number, report: Report): void {
    const first = this.#users[known]!;
    // What is not known in either row is not known of the user; it also differs from nothing.
    if (unread !== 0) this.#unknown.user(known, unread);
    const unknown = this.#unknown.of(known);
    const params = { id: user.id, first: first.line };
    if (first.id !== user.id) {
      report(remark('ROW-USER-CASE', { ...params, other: first.id }));
      return;
    }
    const difference = differenceOf(first, user, unknown);
    if (difference.length === 0) {
      report(remark('ROW-USER-REPEATED', params));
    } else if (difference.every((field) => field === 'e-mail' || field === 'company')) {
      // A join of CMNUSR and CEMAIL without a company gives a user once an address (domain.md,
      // What does not fit, 2): no address may be lost by it.
      this.#emails.push({
        user: user.id,
        userIndex: known,
        company: user.company,
        address: user.email,
        source: user.source,
        line: user.line,
      });
      report(remark('ROW-USER-JOINED', { ...params, address: user.email }));
    } else {
      report(remark('ROW-USER-DUPLICATE', { ...params, difference: difference.join(', ') }));
    }
  }

  #takeEmail(row: Row, { source, line, report, unread }: TakenRow): void {
    const type = row[AT.emailType]!;
    if (type !== '' && type.padStart(2, '0') !== USER_EMAIL_TYPE) {
      report(remark('ROW-EMAIL-OTHER-TYPE', { type }));
      return;
    }
    const user = row[AT.user]!;
    const userIndex = this.#userIndex.numberOf(idKey(user));
    if (userIndex === undefined) {
      const other = this.#userTwins.of(user);
      if (other === null) report(remark('ROW-EMAIL-UNKNOWN-USER', { user }));
      else report(remark('ROW-ZEROS-LOST', { what: 'User', id: user, other, extract: 'users', user: other }));
      return;
    }
    if (unread !== 0) {
      this.#unknown.user(userIndex, unread);
      return;
    }
    const company = row[AT.company]!;
    // The same id is kept once: a roster has as many of them as users.
    const { id } = this.#users[userIndex]!;
    this.#emails.push({
      user: id === user ? id : user,
      userIndex,
      company,
      address: row[AT.email]!,
      source,
      line,
    });
  }

  #takeRole(row: Row, { source, line, report, unread }: TakenRow): void {
    const id = row[AT.role]!;
    const known = this.#roleIndex.get(idKey(id));
    if (known !== undefined) {
      report(remark('ROW-ROLE-DUPLICATE', { id, first: this.#roles[known]!.line }));
      return;
    }
    const index = this.#addRole(id, row[AT.name]!, source, line);
    if (unread !== 0) this.#unknown.role(index);
  }

  #addRole(id: string, name: string, source: number, line: number): number {
    const index = this.#roles.length;
    this.#roleIndex.set(idKey(id), index);
    this.#roles.push({ id, name, source, line });
    return index;
  }

  /** User-roles mostly come user by user, so the last one is looked at first. */
  #indexOfUser(id: string): number | undefined {
    if (id !== this.#lastUserId) {
      this.#lastUserId = id;
      this.#lastUser = this.#userIndex.numberOf(idKey(id));
    }
    return this.#lastUser;
  }

  #takeUserRole(row: Row, source: number, line: number, report: Report): void {
    const userId = row[AT.user]!;
    const roleId = row[AT.role]!;
    const user = this.#indexOfUser(userId);
    if (user === undefined) {
      const other = this.#userTwins.of(userId);
      if (other === null) report(remark('ROW-USER-ROLE-UNKNOWN-USER', { user: userId, role: roleId }));
      else {
        const params = { what: 'User', id: userId, other, extract: 'users', user: other, role: roleId };
        report(remark('ROW-ZEROS-LOST', params));
      }
      return;
    }
    let role = this.#roleIndex.get(idKey(roleId));
    if (role === undefined) {
      if (this.#rolesKnown) {
        const other = this.#roleTwins.of(roleId);
        const lost = { user: userId, role: roleId };
        if (other === null) report(remark('ROW-USER-ROLE-UNKNOWN-ROLE', lost));
        else {
          const params = { ...lost, what: 'Role', id: roleId, of: `user ${userId}`, other, extract: 'roles' };
          report(remark('ROW-ZEROS-LOST', params));
        }
        return;
      }
      role = this.#addRole(roleId, '', source, line);
    }
    this.#userRoles.add(user, role, line, row[AT.validFrom]!, row[AT.validTo]!);
  }
}

type Details = Partial<Record<UserDetail, string>>;
type Report = (found: Remark) => void;
/** Takes user-roles whose values are checked and known already. */
interface CheckedUserRoles {
  /** The number of the user or role of a cleaned id; null for an unknown one. */
  readonly userOf: (id: string) => number | null;
  readonly roleOf: (id: string) => number | null;
  readonly add: (user: number, role: number, line: number, validFrom: string, validTo: string) => void;
}

/** Tells the rows of a table from what stands around them. */
export interface TableFilter {
  /** Whether a row as wide as the table is one of it, from this line on, where the value it is known by is plain. */
  readonly isSettledAt: (line: number) => boolean;
  readonly isPlain: (first: string) => boolean;
  /** Looks at a row, and adds it where it is one. */
  readonly take: (fields: readonly string[], line: number) => void;
}

type RowTaker = (row: Row, line: number, report: Report, unread: number) => void;

interface TakenRow {
  readonly source: number;
  readonly line: number;
  readonly report: Report;
  /** The bits of what the row holds and that is not known (unknown-values.ts). */
  readonly unread: number;
}

/**
 * The cleaned values of one row at their field's place, '' where the source has no such column. One list serves
 * all rows; a record by field name would be written to by names that change, which is slow.
 */
type Row = readonly string[];

const AT = Object.fromEntries(FIELD_NAMES.map((field, at) => [field, at])) as Record<FieldName, number>;

/** What is known of a column that carries a field. */
interface MappedColumn {
  readonly column: number;
  readonly field: FieldName;
  /** Where the field stands in a row. */
  readonly place: number;
  readonly required: boolean;
  readonly isId: boolean;
  /** Whether its letters can be spoiled. */
  readonly isText: boolean;
  readonly longest: number;
  readonly max: number;
  /** The value, as it came, that stands in the row. */
  last: string | undefined;
}

/** Values of one column that are not known, for one reason. */
interface UnreadTally {
  readonly column: MappedColumn;
  readonly cause: UnreadCause;
  readonly shown: string;
  readonly line: number;
  count: number;
}

const NO_CELLS: readonly UnreadCell[] = [];

type ReadRows = Omit<RosterSource, 'kind' | 'origin' | 'name'>;

/** Takes the rows of one source, checks their form, and hands the good ones on. */
export class SourceRows {
  readonly #shape: SourceShape;
  readonly #take: RowTaker;
  readonly #userRoles: CheckedUserRoles;
  readonly #findings: BoundedFindings;
  readonly #onEnd: (done: ReadRows) => void;
  readonly #row = FIELD_NAMES.map(() => '');
  /** The columns that are looked at in every row. */
  readonly #columns: readonly MappedColumn[];
  #rows = 0;
  #rejected = 0;
  #doubted = 0;
  #line = 0;
  #numbersNoted = false;
  readonly #widths = new RowWidths();
  readonly #isOfText: boolean;
  /** What the row at work holds and that is not known, as bits. */
  #unread = 0;
  readonly #unreadOf = new Map<string, UnreadTally>();
  readonly #spoiled = new SpoiledTally();
  #packed: PackedUserRoles | null = null;
  /** Whether packed rows have come since the values that stand in the row. */
  #packedSince = false;

  constructor(
    shape: SourceShape,
    take: RowTaker,
    userRoles: CheckedUserRoles,
    findings: Finding[],
    onEnd: (done: ReadRows) => void,
  ) {
    this.#shape = shape;
    this.#take = take;
    this.#userRoles = userRoles;
    this.#findings = new BoundedFindings(findings, shape.name);
    this.#onEnd = onEnd;
    this.#columns = mappedColumns(shape);
    this.#isOfText = isOfText(shape.origin);
  }

  /**
   * A row as the parser found it, starting on `line`.
   * @param unread its cells whose value is not known, or not what was typed
   */
  add(fields: readonly string[], line: number, unread: readonly UnreadCell[] = NO_CELLS): void {
    if (unread.length > 0 && this.#isOnlyFormulas(fields, unread)) return;
    this.#rows++;
    this.#line = line;
    this.#unread = 0;
    if (this.#packedSince) this.#forgetValues();
    if (!this.#hasPlace(fields)) return;
    const taken = unread.length === 0 ? this.#takeOver(fields) : this.#takeOverUnread(fields, unread);
    if (!taken) return;
    if (this.#isOfText) this.#noteWidth(fields);
    this.#take(this.#row, line, this.#report, this.#unread);
  }

  /** Takes user-roles that come packed and are as wide as the table, as `filter.take` would one by one. */
  addPacked(packed: PackedRows, filter: TableFilter): void {
    this.#packed ??= this.#packedTaker(filter);
    this.#packed.take(packed);
  }

  /** A row that goes over so many lines and may be several rows: it is taken, and doubted. */
  addOverLines(fields: readonly string[], line: number, lines: number): void {
    this.#line = line;
    this.#report(remark('ROW-OVER-SEVERAL-LINES', { lines, last: line + lines - 1, row: excerptOf(fields) }));
    this.add(fields, line);
  }

  /** A line whose returns were taken for the ends of rows. */
  reportCutByReturns(text: string, line: number, rows: number): void {
    this.#line = line;
    this.#report(remark('LINE-OF-SEVERAL-ROWS', { rows, row: excerpt(text) }));
  }

  /** A line that the parser could not make a row of. */
  addBroken(code: BrokenRowCode, text: string, line: number): void {
    this.#rows++;
    this.#line = line;
    this.#reject(remark(code, { row: excerpt(text) }));
  }

  /** A row that the reader cannot take for one, though it may be one. */
  addDoubtful(found: Remark, line: number): void {
    this.#rows++;
    this.#line = line;
    this.#reject(found);
  }

  /**
   * Says that these columns of the latest row hold numbers, not text: an id that was made one has lost its
   * leading zeros. It is reported once, where it begins.
   */
  noteNumbers(columns: readonly number[]): void {
    if (this.#numbersNoted) return;
    const id = this.#columns.find(({ column, isId }) => isId && columns.includes(column));
    if (id === undefined) return;
    this.#numbersNoted = true;
    this.#report(
      remark('ROW-ID-NUMBER', { column: id.column + 1, field: this.#columnName(id.column, id.field) }),
    );
  }

  /** Closes the source: `bytes` and `sha256` are of the file as it was read. */
  end(file: { bytes: number; sha256: string }): void {
    for (const { column: mapped, cause, shown, line, count } of this.#unreadOf.values()) {
      const { column, field } = mapped;
      const params = { column: column + 1, field: this.#columnName(column, field), count, line };
      const what = { why: CAUSE_WORDS[cause], value: excerpt(shown) };
      this.note(remark('EXTRACT-VALUES-UNKNOWN', { ...params, ...what }));
    }
    for (const found of this.#spoiled.remarks(this.#shape.origin)) this.note(found);
    const { narrow } = this.#widths;
    if (narrow !== null)
      this.note(remark('EXTRACT-ROWS-NARROW', { found: narrow, expected: this.#shape.columns.length }));
    this.#findings.end();
    const done = { ...file, rows: this.#rows, rejected: this.#rejected };
    this.#onEnd({
      ...done,
      ...(this.#doubted === 0 ? {} : { doubted: this.#doubted }),
      ...(this.#shape.headless === true ? { headless: true } : {}),
    });
  }

  get rows(): number {
    return this.#rows;
  }

  /** Says something about the extract as a whole: how it was read, or why it is not to be believed. */
  note(found: Remark): void {
    if (castsDoubt(found.code)) this.#doubted++;
    this.#findings.add({ kind: 'extract', file: this.#shape.name }, found);
  }

  readonly #report: Report = (found) => {
    if (castsDoubt(found.code) && severityOf(found.code) !== 'blocked') this.#doubted++;
    this.#findings.add({ kind: 'row', file: this.#shape.name, line: this.#line }, found);
  };

  #reject(found: Remark): false {
    this.#rejected++;
    this.#report(found);
    return false;
  }

  /** Whether the row has no more fields than there are columns. An empty one too many says as well that values have moved. */
  #hasPlace(fields: readonly string[]): boolean {
    const expected = this.#shape.columns.length;
    if (fields.length <= expected) return true;
    const params = { found: fields.length, expected, column: expected + 1, row: excerptOf(fields) };
    return this.#reject(remark('ROW-TOO-MANY-FIELDS', params));
  }

  /** Says which rows end early, once some do and some do not. */
  #noteWidth(fields: readonly string[]): void {
    const expected = this.#shape.columns.length;
    if (fields.length === expected && this.#widths.hasOnlyFull) return;
    const at = this.#line;
    for (const { line, found, row } of this.#widths.take(fields, expected, at)) {
      this.#line = line;
      this.#report(remark('ROW-SHORT', { found, expected, row }));
    }
    this.#line = at;
  }

  /** The row before was packed: its values are not those that were checked last. */
  #forgetValues(): void {
    for (const mapped of this.#columns) mapped.last = undefined;
    this.#packedSince = false;
  }

  #packedTaker(filter: TableFilter): PackedUserRoles {
    const { userOf, roleOf, add } = this.#userRoles;
    const mappedAt = (field: FieldName) => this.#columns.find((mapped) => mapped.field === field);
    const user = mappedAt('user')!;
    const role = mappedAt('role')!;
    const validFrom = mappedAt('validFrom');
    const validTo = mappedAt('validTo');
    const places = {
      user: user.column,
      role: role.column,
      validFrom: validFrom?.column ?? null,
      validTo: validTo?.column ?? null,
    };
    const idOf = (mapped: MappedColumn, value: string, numberOf: (id: string) => number | null) => {
      const id = this.#plainValue(mapped, value);
      return id === null ? null : numberOf(id);
    };
    return new PackedUserRoles(this.#shape.columns.length, places, {
      values: {
        user: (value) => (filter.isPlain(value) ? idOf(user, value, userOf) : null),
        role: (value) => idOf(role, value, roleOf),
        validFrom: (value) => this.#plainValue(validFrom!, value),
        validTo: (value) => this.#plainValue(validTo!, value),
      },
      isSettledAt: (line) => filter.isSettledAt(line) && (!this.#isOfText || this.#widths.isSettled),
      take: (userAt, roleAt, line, from, to) => {
        this.#rows++;
        this.#packedSince = true;
        add(userAt, roleAt, line, from, to);
      },
      look: filter.take,
    });
  }

  /** The value as it stands in a row; null where there is something to say about it. */
  #plainValue(mapped: MappedColumn, value: string): string | null {
    const cleaned = cleanValue(value);
    if ((mapped.isId && cleaned === '') || cleaned.length > mapped.longest || isUnknownWord(cleaned))
      return null;
    const features = featuresOf(cleaned);
    if ((features & ~PUNCTUATION) !== 0) return null;
    return mapped.isId && features !== 0 && convertedId(cleaned) !== null ? null : cleaned;
  }

  /** Cleans the values into the record, or says why the row is none. */
  #takeOver(fields: readonly string[]): boolean {
    for (let at = 0; at < this.#columns.length; at++) {
      const mapped = this.#columns[at]!;
      const value = fields[mapped.column];
      if (value === undefined) {
        if (mapped.required)
          return this.#reject(
            remark('ROW-TOO-FEW-FIELDS', { found: fields.length, ...this.#about(mapped, fields) }),
          );
        // In a file, what is not there at the end of a row may be lost; a sheet leaves out empty cells.
        if (this.#isOfText) this.#unread |= unknownBit(mapped.field);
        this.#row[mapped.place] = '';
        mapped.last = undefined;
        continue;
      }
      // As in the row before: then it stands there already, cleaned and checked.
      if (value === mapped.last) continue;
      if (!this.#takeValue(mapped, value, fields)) return false;
    }
    return true;
  }

  #takeValue(mapped: MappedColumn, value: string, fields: readonly string[]): boolean {
    const cleaned = cleanValue(value);
    if (mapped.isId && cleaned === '')
      return this.#reject(remark('ROW-ID-EMPTY', this.#about(mapped, fields)));
    if (cleaned.length > mapped.longest) {
      const params = { length: cleaned.length, max: mapped.max, ...this.#about(mapped, fields) };
      return this.#reject(remark('ROW-FIELD-TOO-LONG', params));
    }
    if (isUnknownWord(cleaned)) return this.#takeUnknown(mapped, 'error', cleaned, fields);
    // It is beyond ASCII, so an id or a name of plain letters is not looked through again.
    const features = mapped.isText ? featuresOf(cleaned) : BEYOND_ASCII;
    if ((features & BEYOND_ASCII) !== 0 && cleaned.includes(REPLACEMENT))
      return this.#takeUndecodable(mapped, cleaned, fields);
    if (mapped.isText && features !== 0) this.#lookAt(mapped, cleaned, features);
    this.#row[mapped.place] = cleaned;
    mapped.last = value;
    return true;
  }

  /** Looks closer at an id, a name or an address that is not all letters and digits. */
  #lookAt({ column, field, isId }: MappedColumn, cleaned: string, features: number): void {
    if (SpoiledTally.concerns(field, features))
      this.#spoiled.take(cleaned, field, this.#shape.kind === 'roles', this.#columnName(column, field));
    if (!isId || (features & PUNCTUATION) === 0) return;
    const converted = convertedId(cleaned);
    if (converted !== null) {
      const params = { column: column + 1, field: this.#columnName(column, field), id: cleaned };
      this.#report(remark('ROW-ID-CONVERTED', { ...params, into: converted.into }));
    }
  }

  /** Formulas that were filled down below the last row, and nobody in front of them. */
  #isOnlyFormulas(fields: readonly string[], unread: readonly UnreadCell[]): boolean {
    const isId = ({ column }: UnreadCell) =>
      this.#columns.some((mapped) => mapped.isId && mapped.column === column);
    return fields.every((value) => value.trim() === '') && !unread.some(isId);
  }

  /** Takes a row over in which the values of some cells are not known. */
  #takeOverUnread(fields: readonly string[], unread: readonly UnreadCell[]): boolean {
    const known = [...fields];
    const unknown: [MappedColumn, UnreadCell][] = [];
    for (const cell of unread) {
      const mapped = this.#columns.find(({ column }) => column === cell.column);
      // A date is what a validity is to be.
      if (mapped === undefined || (isDate(mapped.field) && cell.cause === 'date')) continue;
      if (mapped.isId) return this.#rejectCell(mapped, cell, fields);
      // As a text it is what the cell shows.
      if (cell.cause === 'boolean') continue;
      known[cell.column] = '';
      unknown.push([mapped, cell]);
    }
    if (!this.#takeOver(known)) return false;
    for (const [mapped, { cause, shown }] of unknown) this.#takeUnknown(mapped, cause, shown, fields);
    return true;
  }

  /** Notes a value that is there and not known: it stands in the row as '', and in a date as UNKNOWN_DATE. */
  #takeUnknown(mapped: MappedColumn, cause: UnreadCause, shown: string, fields: readonly string[]): boolean {
    if (mapped.isId) return this.#rejectCell(mapped, { column: mapped.column, cause, shown }, fields);
    this.#row[mapped.place] = isDate(mapped.field) ? UNKNOWN_DATE : '';
    mapped.last = undefined;
    this.#unread |= unknownBit(mapped.field);
    const key = `${mapped.column} ${cause}`;
    const tally = this.#unreadOf.get(key);
    if (tally === undefined)
      this.#unreadOf.set(key, { column: mapped, cause, shown, line: this.#line, count: 1 });
    else tally.count++;
    return true;
  }

  #rejectCell(mapped: MappedColumn, { cause, shown }: UnreadCell, fields: readonly string[]): false {
    const about = this.#about(mapped, fields);
    if (cause === 'error') return this.#reject(remark('ROW-CELL-ERROR', { error: shown, ...about }));
    if (cause === 'formula') return this.#reject(remark('ROW-CELL-FORMULA', about));
    const params = { what: CAUSE_WORDS[cause], value: shown, ...about };
    return this.#reject(remark('ROW-CELL-CONVERTED', params));
  }

  /** A role without its description is still a role, since its user-tasks hang on it; any other row is refused. */
  #takeUndecodable(mapped: MappedColumn, cleaned: string, fields: readonly string[]): boolean {
    if (this.#shape.kind === 'roles' && !mapped.isId)
      return this.#takeUnknown(mapped, 'error', cleaned, fields);
    const params = { encoding: this.#shape.encoding, ...this.#about(mapped, fields) };
    return this.#reject(remark('ROW-NOT-DECODABLE', params));
  }

  /** Where in the row it is; and who loses a role by it, where that is known. */
  #about({ column, field }: MappedColumn, fields: readonly string[]) {
    const about = { column: column + 1, field: this.#columnName(column, field), row: excerptOf(fields) };
    const user = this.#shape.kind === 'user-roles' && field === 'role' ? this.#row[AT.user]! : '';
    return user === '' ? about : { ...about, user };
  }

  #columnName(column: number, field: FieldName): string {
    return this.#shape.columnNames[column] ?? field;
  }
}

/** The mapped columns: the required ones first, so that what is missing is said before what is wrong. */
function mappedColumns({ kind, columns }: SourceShape): MappedColumn[] {
  const mapped = EXTRACTS[kind].fields
    .filter(({ field }) => columns.includes(field))
    .map(({ field, required, maxLength }) => ({
      column: columns.indexOf(field),
      field,
      place: AT[field],
      required,
      isId: required && (field === 'user' || field === 'role'),
      isText: field === 'user' || field === 'role' || field === 'name' || field === 'email',
      longest: maxLength * IMPOSSIBLE_FACTOR,
      max: maxLength,
      last: undefined,
    }));
  return [...mapped.filter(({ required }) => required), ...mapped.filter(({ required }) => !required)];
}

function isDate(field: FieldName): boolean {
  return field === 'validFrom' || field === 'validTo';
}

function detailsOf(row: Row, fields: readonly UserDetail[]): Details {
  const details: Details = {};
  for (const field of fields) details[field] = row[AT[field]]!;
  return details;
}

/** @param unknown the bits of the fields that are not known in one of them: these do not differ */
function differenceOf(first: M3User, second: M3User, unknown: number): string[] {
  const fields: ['name' | 'email' | 'status' | 'company', string][] = [
    ['name', 'name'],
    ['email', 'e-mail'],
    ['status', 'status'],
    ['company', 'company'],
  ];
  return fields.flatMap(([field, label]) =>
    first[field] === second[field] || (unknown & unknownBit(field)) !== 0 ? [] : [label],
  );
}
