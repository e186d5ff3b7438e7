import { crlfLines } from './crlf-lines.ts';
import { doubtfulCharacter } from './doubtful-characters.ts';
import { readForm } from './form-fields.ts';
import type { ActorUpdate, EnvironmentDeletion } from './ipa-commands.ts';
import { readStrictJson, type StrictJson, type StrictObject } from './strict-json.ts';

/** What is asked of the web administration. */
export type RequestedCommand = ActorUpdate | EnvironmentDeletion;

/** Where the reader puts what it read. Lines count from 1. */
export interface RequestsSink {
  command(command: RequestedCommand, line: number): void;
  /** A line that cannot be read for sure. Nothing of the line is in the reason, which may be shown as it is. */
  unreadable(reason: string, line: number): void;
}

/** Reads a file of requests in pieces of any size. Nothing more comes after bytes that are not ASCII. */
export interface RequestsReader {
  feed(chunk: Uint8Array): void;
  end(): void;
}

/**
 * A reader of requests to the web administration (domain.md, 6): each line is one of them as JSON and ends in CRLF.
 * @param dataArea the only one in which anything may be deleted
 */
export function requestsReader(dataArea: string, sink: RequestsSink): RequestsReader {
  return crlfLines('us-ascii', {
    line(text, number) {
      const read = readRequest(text, dataArea);
      if (typeof read === 'string') sink.unreadable(read, number);
      else sink.command(read, number);
    },
    unreadable: (reason, number) => sink.unreadable(reason, number),
  });
}

const JSON_TYPE = 'application/json; charset=UTF-8';
const FORM_TYPE = 'application/x-www-form-urlencoded; charset=UTF-8';
const ACTOR_PATH = '/UserManagement/action/Actor._execute?csk.gen=true';

/** What one line without its line end asks for, or why it cannot be read for sure. */
export function readRequest(line: string, dataArea: string): RequestedCommand | string {
  const read = readStrictJson(line);
  if (!read.ok) return read.reason;
  const request = textsOf(read.value, ['method', 'path', 'type', 'body']);
  if (request === null) return 'a request has exactly method, path, type and body';
  const [method, path, type, body] = request as [string, string, string, string];
  if (method !== 'POST') return 'the method is not POST';
  const deletePath = `/${dataArea}/LpaAdmin/lm?service=form&action=Delete&dataarea=${dataArea}`;
  if (path !== ACTOR_PATH && path !== deletePath) return 'the path is none of those that are expected';
  if (type !== (path === ACTOR_PATH ? JSON_TYPE : FORM_TYPE)) return 'the type is not that of its path';
  const command = path === ACTOR_PATH ? readActorUpdate(body) : readDeletion(body);
  return typeof command === 'string' ? command : checked(command);
}

const ACTOR_FIELDS = [
  'Actor',
  'PersonName_prd_GivenName',
  'PersonName_prd_FamilyName',
  'ContactInfo_prd_EmailAddress',
] as const;
const NO_ACTOR_UPDATE = 'the body is not the update of one actor';

function readActorUpdate(body: string): ActorUpdate | string {
  const read = readStrictJson(body);
  if (!read.ok) return read.reason;
  const whole = partsOf(read.value, ['actionRequestArray', 'form']);
  if (whole === null || whole[1] !== 'Actor.DefaultActorForm') return NO_ACTOR_UPDATE;
  const actions = whole[0];
  if (!Array.isArray(actions) || actions.length !== 1) return NO_ACTOR_UPDATE;
  const action = partsOf(actions[0]!, ['dataView', 'actionSpec']);
  if (action === null) return NO_ACTOR_UPDATE;
  const [view, spec] = action as [StrictJson, StrictJson];
  if (textsOf(spec, ['name'])?.[0] !== 'Update') return NO_ACTOR_UPDATE;
  const fields = partsOf(partsOf(view, ['fields'])?.[0] ?? '', ACTOR_FIELDS);
  const values = fields?.map((field) => textsOf(field, ['value'])?.[0]);
  if (values === undefined || values.includes(undefined)) return NO_ACTOR_UPDATE;
  const [actor, firstName, lastName, email] = values as [string, string, string, string];
  return { verb: 'actor update', actor, firstName, lastName, email };
}

type Deletion = {
  readonly fields: readonly string[];
  make(values: readonly string[]): EnvironmentDeletion | string;
};

/** What can be deleted, by business class, with the fields that its form has besides. */
const DELETIONS: ReadonlyMap<string, Deletion> = new Map<string, Deletion>([
  [
    'PfiUserProfile',
    { fields: ['PfiUserProfile'], make: ([user]) => ({ verb: 'user delete', user: user! }) },
  ],
  ['PfiTask', { fields: ['PfiTask.TaskName'], make: ([task]) => ({ verb: 'task delete', task: task! }) }],
  [
    'PfiUserTask',
    {
      fields: ['PfiTask.TaskName', 'PfiUserProfile', 'PfiTask.TaskType'],
      make: ([task, user, taskType]) =>
        taskType === '2'
          ? { verb: 'user-task delete', user: user!, task: task! }
          : 'the type of the task is not 2, a group task',
    },
  ],
]);

function readDeletion(body: string): EnvironmentDeletion | string {
  const read = readForm(body);
  if (!read.ok) return read.reason;
  const deletion = DELETIONS.get(read.fields.get('bto') ?? '');
  if (deletion === undefined) return 'the business class is none of which anything is deleted';
  const values = deletion.fields.map((name) => read.fields.get(name));
  if (values.includes(undefined) || read.fields.size !== values.length + 1) {
    return 'the fields of the form are not those of its business class';
  }
  return deletion.make(values as readonly string[]);
}

/** Ids are never empty, and no value holds what cannot be seen or told for sure. */
function checked(command: RequestedCommand): RequestedCommand | string {
  const { verb: _, ...fields } = command;
  for (const [name, value] of Object.entries(fields)) {
    const doubtful = doubtfulCharacter(value);
    if (doubtful !== null) return `${doubtful} is a control character, invisible or none`;
    if (value === '' && ['actor', 'user', 'task'].includes(name)) return 'an id is empty';
  }
  return command;
}

/** The values of an object that has exactly these keys, in this order; null of anything else. */
function partsOf(value: StrictJson, names: readonly string[]): StrictJson[] | null {
  if (!isObject(value) || value.fields.size !== names.length) return null;
  const parts = names.map((name) => value.fields.get(name));
  return parts.includes(undefined) ? null : (parts as StrictJson[]);
}

/** The same of an object whose values are all texts. */
function textsOf(value: StrictJson, names: readonly string[]): string[] | null {
  const parts = partsOf(value, names);
  return parts?.every((part) => typeof part === 'string') ? parts : null;
}

function isObject(value: StrictJson): value is StrictObject {
  return typeof value === 'object' && 'fields' in value;
}
