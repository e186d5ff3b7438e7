import { BYTE_ORDER_MARK, csvRow } from '../../../base/csv-row.ts';
import type { Steps } from '../../../base/steps.ts';
import { describeFields, type FieldChange } from '../../../target/object-key.ts';
import type { OperationSubject } from '../../../target/operation.ts';
import { NO_DATE } from '../objects.ts';
import type { Operation } from '../plan/operation.ts';
import type { OperationList } from '../plan/operation-list.ts';
import type { Plan } from '../plan/plan.ts';
import { runSteps } from './run-steps.ts';

const HEADER = [
  'Number',
  'Step',
  'What to do',
  'Data area',
  'Business class',
  'Actor or user',
  'Task',
  'Before',
  'After',
  'Person',
];

/**
 * What has to be done in the web administration because no tool can (domain.md, 4 to 6), for a spreadsheet: one row an
 * operation, in running order, with the values before, by which it can be taken back. UTF-8 with byte order mark; the
 * line ends are the caller's.
 */
export function* renderDeleteList(list: OperationList, sink: (line: string) => void): Steps<void> {
  sink(BYTE_ORDER_MARK + csvRow(HEADER));
  let number = 0;
  for (const { number: step, section, byHand } of runSteps(list)) {
    if (byHand === null) continue;
    yield* list.visit(section, (operation) => {
      number++;
      sink(csvRow([String(number), String(step), ...cells(list.plan, operation)]));
    });
  }
}

function cells(plan: Plan, operation: Operation): string[] {
  const { landmark } = plan.target;
  const { title, businessClass, actorOrUser, task } = wordsOf(operation);
  const { before, after } = valuesOf(operation);
  const area = operation.type === 'actor' ? landmark.genDataArea : landmark.dataArea;
  return [title, area, businessClass, actorOrUser, task, before, after, personOf(plan, operation.subject)];
}

interface Words {
  readonly title: string;
  readonly businessClass: string;
  readonly actorOrUser: string;
  readonly task: string;
}

function wordsOf({ type, action, before, after }: Operation): Words {
  const doing = action === 'delete' ? 'Delete' : 'Change';
  switch (type) {
    case 'user-task': {
      const { user, task } = (before ?? after)!;
      return { title: `${doing} user-task`, businessClass: 'PfiUserTask', actorOrUser: user, task };
    }
    case 'user': {
      const { user } = (before ?? after)!;
      return { title: `${doing} user`, businessClass: 'PfiUserProfile', actorOrUser: user, task: '' };
    }
    case 'task': {
      const { task } = (before ?? after)!;
      return { title: `${doing} task`, businessClass: 'PfiTask', actorOrUser: '', task };
    }
    case 'actor': {
      const { actor } = (before ?? after)!;
      return { title: `${doing} actor`, businessClass: 'Actor', actorOrUser: actor, task: '' };
    }
    default:
      return { title: `${doing} ${type}`, businessClass: type, actorOrUser: '', task: '' };
  }
}

/** Fields that describe an object, as the administration calls them; the others are its key. */
const DESCRIBING: Readonly<Record<string, string>> = {
  firstName: 'First name',
  lastName: 'Last name',
  email: 'E-mail',
  description: 'Description',
  startDate: 'Start date',
  stopDate: 'Stop date',
};

/** Of what is changed only what differs; of what goes everything that has a value. */
function valuesOf({ before, after }: Operation): { before: string; after: string } {
  const fields = describeFields(before, after).filter(({ name }) => DESCRIBING[name] !== undefined);
  const told = fields.filter((field) =>
    after === null ? hasValue(field.before) : field.before !== field.after,
  );
  return { before: side(told, 'before'), after: side(told, 'after') };
}

function hasValue(value: string | null): boolean {
  return value !== null && value !== '' && value !== NO_DATE;
}

/** e.g. `First name "Anna", Last name "Berg"`, quoted as in JSON, so that no value can pass for two. */
function side(fields: readonly FieldChange[], which: 'before' | 'after'): string {
  return fields
    .flatMap((field) => {
      const value = field[which];
      return value === null ? [] : [`${DESCRIBING[field.name]} ${JSON.stringify(value)}`];
    })
    .join(', ');
}

/** Whose operation it is; '' for a role's. */
function personOf({ people }: Plan, { kind, index }: OperationSubject): string {
  if (kind === 'task') return '';
  const { id, firstName, lastName } = people[index]!;
  const name = `${firstName} ${lastName}`.trim();
  return name === '' ? id : `${id} (${name})`;
}
