import { basename } from 'node:path';
import { z } from 'zod';
import { failure } from '../../../../../shared/base/failure.ts';
import { PROTECTED_USERS } from '../../../../../shared/targets/ipa/objects.ts';
import { FileLines } from '../../../base/file-lines.ts';

const GEN_PATH = '/UserManagement/action/Actor._execute?csk.gen=true';
const JSON_TYPE = 'application/json; charset=UTF-8';
const FORM_TYPE = 'application/x-www-form-urlencoded; charset=UTF-8';
/** Longer than any value that IPA takes. */
const LONGEST_VALUE = 400;

/** A request of a file, and what it is about. */
export interface FileRequest {
  /** Its line in the file, from 1. */
  readonly number: number;
  readonly path: string;
  readonly type: string;
  readonly body: string;
  readonly change: RequestedChange;
}

export type RequestedChange =
  | { readonly kind: 'actor'; readonly actor: string; readonly fields: Readonly<Record<string, string>> }
  | { readonly kind: 'user'; readonly user: string }
  | { readonly kind: 'task'; readonly task: string }
  | { readonly kind: 'user-task'; readonly user: string; readonly task: string };

/**
 * The requests of a file of JSON Lines, one by one. A line that is not of exactly one of the forms that are known (domain.md,
 * 6) is refused: its method, path and type are compared as they are, and its body is taken apart and put together again.
 * @throws Failure IPA-WEB-FILE-REFUSED
 */
export function* readRequests(path: string, dataArea: string): Generator<FileRequest, void, void> {
  const lines = new FileLines(path);
  let number = 0;
  try {
    for (const line of lines) {
      number++;
      const text = line.endsWith('\r') ? line.slice(0, -1) : line;
      yield { number, ...parseRequest(text, dataArea) };
    }
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw failure('IPA-WEB-FILE-REFUSED', { file: basename(path), line: number, reason: error.message });
  } finally {
    lines.close();
  }
}

class Refused extends Error {}

/** What cannot be seen or splits a line is in no value; IPA's own texts have none. */
const value = z
  .string()
  .max(LONGEST_VALUE)
  .regex(/^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]*$/u);
const key = value.min(1);

const lineSchema = z.strictObject({
  method: z.literal('POST'),
  path: z.string(),
  type: z.string(),
  body: z.string(),
});

const field = (schema: typeof value) => z.strictObject({ value: schema });

const actorSchema = z.strictObject({
  actionRequestArray: z.tuple([
    z.strictObject({
      dataView: z.strictObject({
        fields: z.strictObject({
          Actor: field(key),
          PersonName_prd_GivenName: field(value),
          PersonName_prd_FamilyName: field(value),
          ContactInfo_prd_EmailAddress: field(value),
        }),
      }),
      actionSpec: z.strictObject({ name: z.literal('Update') }),
    }),
  ]),
  form: z.literal('Actor.DefaultActorForm'),
});

function parseRequest(line: string, dataArea: string): Omit<FileRequest, 'number'> {
  const parsed = lineSchema.safeParse(jsonOf(line));
  if (!parsed.success) throw new Refused('it is not a request with method POST, path, type and body');
  const { path, type, body } = parsed.data;
  const change = changeOf(path, type, body, dataArea);
  const people = change.kind === 'actor' ? change.actor : change.kind === 'task' ? '' : change.user;
  const isProtected = PROTECTED_USERS.some((one) => one.toLowerCase() === people.trim().toLowerCase());
  if (isProtected) throw new Refused(`${people} is an administrator, who is never touched`);
  return { path, type, body, change };
}

function changeOf(path: string, type: string, body: string, dataArea: string): RequestedChange {
  if (path === GEN_PATH && type === JSON_TYPE) return actorChange(body);
  const deletes = `/${dataArea}/LpaAdmin/lm?service=form&action=Delete&dataarea=${dataArea}`;
  if (path === deletes && type === FORM_TYPE) return deletion(body);
  throw new Refused('its path or type is none of those that a run sends');
}

function actorChange(body: string): RequestedChange {
  const value = jsonOf(body);
  const parsed = actorSchema.safeParse(value);
  // Written again it has to be the same: of a member that comes twice, another reader may take the other one.
  if (!parsed.success || JSON.stringify(value) !== body) throw new Refused('it is no change of one actor');
  const { Actor, ...fields } = parsed.data.actionRequestArray[0].dataView.fields;
  const texts = Object.entries(fields).map(([name, field]) => [name, field.value] as const);
  return { kind: 'actor', actor: Actor.value, fields: Object.fromEntries(texts) };
}

function deletion(body: string): RequestedChange {
  const pairs = [...new URLSearchParams(body)];
  const again = pairs.map(([name, text]) => `${name}=${encodeURIComponent(text)}`).join('&');
  const names = pairs.map(([name]) => name).join(' ');
  const values = pairs.map(([, text]) => text);
  if (again !== body || !values.every((text) => key.safeParse(text).success)) {
    throw new Refused('its form is not as a run writes it');
  }
  const [bto, first = '', second = '', type] = values;
  if (bto === 'PfiUserProfile' && names === 'bto PfiUserProfile') return { kind: 'user', user: first };
  if (bto === 'PfiTask' && names === 'bto PfiTask.TaskName') return { kind: 'task', task: first };
  const ofUserTask = 'bto PfiTask.TaskName PfiUserProfile PfiTask.TaskType';
  if (bto === 'PfiUserTask' && names === ofUserTask && type === '2') {
    return { kind: 'user-task', task: first, user: second };
  }
  throw new Refused('it deletes nothing that a run deletes');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Refused('it is not JSON');
  }
}
