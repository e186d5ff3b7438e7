import { Failure } from '../../../../../shared/base/failure.ts';
import type { IpaObjectType } from '../../../../../shared/targets/ipa/objects.ts';
import { taskKind } from '../../../../../shared/targets/ipa/state/personal-tasks.ts';
import type { ListRow } from '../reading/data-rest/business-classes.ts';
import type { DataRestLists, KnownList, ListQuestion } from '../reading/data-rest/data-rest-lists.ts';
import type { RequestedChange } from './request-file.ts';

/** More user-tasks than a person has; where there are more, nothing is concluded. */
const MOST_ROWS = 20_000;

/** Whether a change is so, as the lists say; `unknown` with the reason where they say nothing. */
export type Reading = { readonly is: 'so' | 'not-so' } | { readonly is: 'unknown'; readonly reason: string };

interface Looked {
  readonly rows: readonly ListRow[];
  readonly whole: boolean;
}

/** The fields of an actor as the form calls them, and as a row does. */
const ACTOR_FIELDS: Readonly<Record<string, string>> = {
  PersonName_prd_GivenName: 'firstName',
  PersonName_prd_FamilyName: 'lastName',
  ContactInfo_prd_EmailAddress: 'email',
};

/** What was found out about the lists of a server; the calls of one run share it. */
export class ReadBackMemory {
  readonly known = new Map<IpaObjectType, KnownList>();
  /** Types of which a filter was seen to find something. */
  readonly seen = new Set<IpaObjectType>();
  /** Types whose list cannot be asked, with the reason. */
  readonly closed = new Map<IpaObjectType, string>();
}

/**
 * Reads changes back through data REST (domain.md, 6): what answers say is not always so. That something is not in a list is
 * taken for its being gone only where the same question has found something of its kind before: a filter that finds
 * nothing ever would else make every delete a success.
 */
export class ReadBack {
  readonly #lists: DataRestLists;
  readonly #memory: ReadBackMemory;

  constructor(lists: DataRestLists, memory: ReadBackMemory) {
    this.#lists = lists;
    this.#memory = memory;
  }

  /** Changes with the same text are told by one question. */
  questionOf(change: RequestedChange): string {
    return JSON.stringify([change.kind, filterOf(change).value]);
  }

  /** Looks before a delete whether the list shows what is to go, until it once did. */
  async before(change: RequestedChange): Promise<void> {
    if (change.kind === 'actor' || this.#memory.seen.has(change.kind) || this.#memory.closed.has(change.kind))
      return;
    const found = await this.#look(change);
    if (typeof found !== 'string' && found.rows.some((row) => isAbout(row, change)))
      this.#memory.seen.add(change.kind);
  }

  /** What became of changes that one question tells, in their order. */
  async after(changes: readonly RequestedChange[]): Promise<readonly Reading[]> {
    const [first] = changes;
    if (first === undefined) return [];
    const found = await this.#look(first);
    if (typeof found === 'string') return changes.map(() => ({ is: 'unknown', reason: found }));
    return changes.map((change) => this.#judge(change, found));
  }

  #judge(change: RequestedChange, { rows, whole }: Looked): Reading {
    const row = rows.find((one) => isAbout(one, change));
    if (change.kind === 'actor') {
      if (row !== undefined) return { is: hasFields(row, change.fields) ? 'so' : 'not-so' };
      return { is: 'unknown', reason: 'the list does not show this actor' };
    }
    if (row !== undefined) {
      this.#memory.seen.add(change.kind);
      return { is: 'not-so' };
    }
    if (!whole) return { is: 'unknown', reason: 'the list is not complete' };
    if (!this.#memory.seen.has(change.kind)) {
      return { is: 'unknown', reason: 'it was not to be found in the list before either' };
    }
    return { is: 'so' };
  }

  /** What the list shows; as a text why it cannot be asked. @throws what is no refusal of the list, as a lost connection */
  async #look(change: RequestedChange): Promise<Looked | string> {
    const { kind } = change;
    const closed = this.#memory.closed.get(kind);
    if (closed !== undefined) return closed;
    try {
      const list = await this.#lists.find(kind);
      const rows: ListRow[] = [];
      const question: ListQuestion = { filter: filterOf(change), most: MOST_ROWS };
      const end = await this.#lists.read(list, question, (more) => rows.push(...more));
      return { rows, whole: rows.length < MOST_ROWS && (end.count ?? 0) <= rows.length };
    } catch (error) {
      if (!(error instanceof Failure) || !error.error.code.startsWith('IPA-WEB-LIST-')) throw error;
      const reason = `reading back: ${error.error.message}`;
      this.#memory.closed.set(kind, reason);
      return reason;
    }
  }
}

function filterOf(change: RequestedChange): NonNullable<ListQuestion['filter']> {
  if (change.kind === 'actor') return { field: 'actor', value: change.actor };
  if (change.kind === 'task') return { field: 'task', value: change.task };
  return { field: 'user', value: change.user };
}

function isAbout(row: ListRow, change: RequestedChange): boolean {
  switch (change.kind) {
    case 'actor':
      return row.actor === change.actor;
    case 'user':
      return row.user === change.user;
    case 'task':
      // A user's personal task may have the same name (domain.md, 1).
      return row.task === change.task && taskKind(row.taskType) !== 'own';
    case 'user-task':
      return row.user === change.user && row.task === change.task && taskKind(row.taskType) !== 'own';
  }
}

function hasFields(row: ListRow, fields: Readonly<Record<string, string>>): boolean {
  return Object.entries(fields).every(
    ([name, value]) => (row[ACTOR_FIELDS[name] ?? ''] ?? '') === value.trimEnd(),
  );
}
