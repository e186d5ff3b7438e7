import { failure } from '../../../base/failure.ts';
import type { Operation } from '../plan/operation.ts';

/** One request to IPA's web administration, as a line of an artifact says it. */
interface Request {
  readonly body: string;
  readonly method: 'POST';
  readonly path: string;
  readonly type: string;
}

/**
 * Writes the request that does one operation in the web administration (domain.md, 6) as one line of JSON: actors are
 * changed in gen's user management, objects of a data area are deleted in its administration. What differs from line to
 * line stands first, for whoever looks at it. All in ASCII, so that a line is one line under any reading.
 */
export function requestWriter(dataArea: string): (operation: Operation) => string {
  return (operation) => inAscii(JSON.stringify(requestOf(operation, dataArea)));
}

function requestOf(operation: Operation, dataArea: string): Request {
  if (operation.type === 'actor' && operation.action === 'update') return actorUpdate(operation.after!);
  if (operation.action === 'delete') return deletion(fieldsOf(operation), dataArea);
  throw failure('INTERNAL', { reason: `No request is known to ${operation.action} a ${operation.type}.` });
}

function actorUpdate(actor: NonNullable<Extract<Operation, { type: 'actor' }>['after']>): Request {
  const fields = {
    Actor: { value: actor.actor },
    PersonName_prd_GivenName: { value: actor.firstName },
    PersonName_prd_FamilyName: { value: actor.lastName },
    ContactInfo_prd_EmailAddress: { value: actor.email },
  };
  return {
    body: JSON.stringify({
      actionRequestArray: [{ dataView: { fields }, actionSpec: { name: 'Update' } }],
      form: 'Actor.DefaultActorForm',
    }),
    method: 'POST',
    path: '/UserManagement/action/Actor._execute?csk.gen=true',
    type: 'application/json; charset=UTF-8',
  };
}

/** The business class and the fields that name an object of a data area, as its form has them. */
function fieldsOf(operation: Operation): readonly (readonly [string, string])[] {
  switch (operation.type) {
    case 'user':
      return [
        ['bto', 'PfiUserProfile'],
        ['PfiUserProfile', operation.before!.user],
      ];
    case 'task':
      return [
        ['bto', 'PfiTask'],
        ['PfiTask.TaskName', operation.before!.task],
      ];
    case 'user-task':
      return [
        ['bto', 'PfiUserTask'],
        ['PfiTask.TaskName', operation.before!.task],
        ['PfiUserProfile', operation.before!.user],
        // 2 is a group task, which M3 roles become (domain.md, 1).
        ['PfiTask.TaskType', '2'],
      ];
    default:
      throw failure('INTERNAL', { reason: `${operation.type} is not an object of a data area.` });
  }
}

function deletion(fields: readonly (readonly [string, string])[], dataArea: string): Request {
  return {
    body: fields.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&'),
    method: 'POST',
    path: `/${dataArea}/LpaAdmin/lm?service=form&action=Delete&dataarea=${dataArea}`,
    type: 'application/x-www-form-urlencoded; charset=UTF-8',
  };
}

/** JSON in which everything beyond ASCII is escaped. */
function inAscii(json: string): string {
  return json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
