import { failure } from '../contract/failure.ts';
import { NO_DATE, type UserTask } from '../ipa/objects.ts';
import {
  type Operation,
  type Visit,
  visitTaskOperations,
  visitUserOperations,
  visitUserTaskOperations,
} from '../plan/operations.ts';
import type { Plan } from '../plan/plan.ts';
import type { Steps } from '../steps/steps.ts';
import type { ArtifactEncoding, LineSink } from './artifact.ts';
import { rememberAll, rememberLast } from './remember.ts';

/**
 * The declared encoding. Pure ASCII is declared as UTF-8, like the file that is known to work: it is right
 * under either reading (domain.md, 5).
 */
const DECLARED: Record<ArtifactEncoding, string> = {
  'us-ascii': 'UTF-8',
  'utf-8': 'UTF-8',
  'iso-8859-1': 'ISO-8859-1',
};

/**
 * What has to be written as a reference in each encoding. Beside markup and what the encoding does not hold:
 * everything that some reader takes for a line end, since a row is a line, and the other controls.
 */
const REFERENCED: Record<ArtifactEncoding, RegExp> = {
  'us-ascii': /[&<>'"]|[^\x20-\x7e]/u,
  'iso-8859-1': /[&<>'"]|[^\x20-\x7e\xa0-\xff]/u,
  'utf-8': /[&<>'"]|[\x00-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]|\p{Cs}/u,
};

const REFERENCED_ALL: Record<ArtifactEncoding, RegExp> = {
  'us-ascii': new RegExp(REFERENCED['us-ascii'], 'gu'),
  'iso-8859-1': new RegExp(REFERENCED['iso-8859-1'], 'gu'),
  'utf-8': new RegExp(REFERENCED['utf-8'], 'gu'),
};

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&apos;',
  '"': '&quot;',
};

/**
 * The importPFIdata file of a plan (domain.md, 5): one row a line, tables without rows left out. Fails with
 * INTERNAL at a character that XML 1.0 does not allow; the policies keep those out.
 */
export function* renderImportXml(plan: Plan, sink: LineSink): Steps<void> {
  const encoding = plan.target.render.xmlEncoding;
  sink(`<?xml version="1.0" encoding="${DECLARED[encoding]}"?>`, null);
  sink('<ImpExpData Version="1">', null);
  sink('<Tables>', null);
  yield* renderTable('WFUSRPROFL', (visit) => visitUserOperations(plan, visit), encoding, sink);
  yield* renderTable('WFTASK', (visit) => visitTaskOperations(plan, visit), encoding, sink);
  yield* renderTable('WFUSERTASK', (visit) => visitUserTaskOperations(plan, visit), encoding, sink);
  sink('</Tables>', null);
  sink('</ImpExpData>', null);
}

function* renderTable(
  name: string,
  visitRows: (visit: Visit) => Steps<void>,
  encoding: ArtifactEncoding,
  sink: LineSink,
): Steps<void> {
  const rowOf = rowWriter(encoding);
  let open = false;
  yield* visitRows((operation) => {
    if (!open) {
      sink(`<Table Name="${name}">`, null);
      sink('<Rows>', null);
      open = true;
    }
    sink(rowOf(operation), operation.subject);
  });
  if (!open) return;
  sink('</Rows>', null);
  sink('</Table>', null);
}

/**
 * The row of an operation. User-tasks come by the million, person by person, with few tasks and fewer dates:
 * what a row shares with the one before, or with another of its task, is made once.
 */
function rowWriter(encoding: ArtifactEncoding): (operation: Operation) => string {
  const column = (name: string, value: string) =>
    `<Column Name="${name}"><Value>${escapeXml(value, encoding)}</Value></Column>`;
  const taskOf = rememberAll((task) => column('TASK', task));
  const datesOf = (startDate: string, stopDate: string) =>
    `${column('START-DATE', startDate)}${column('STOP-DATE', stopDate)}</Row>`;
  const unlimited = rememberAll((task) => taskOf(task) + datesOf(NO_DATE, NO_DATE));
  const endingOf = ({ task, startDate, stopDate }: UserTask) =>
    startDate === NO_DATE && stopDate === NO_DATE
      ? unlimited(task)
      : taskOf(task) + datesOf(startDate, stopDate);
  const beginningOf = rememberLast((user) => `<Row>${column('WF-RM-ID', user)}`);
  return (operation) => {
    switch (operation.type) {
      case 'user':
        return `${beginningOf(operation.after!.user)}</Row>`;
      case 'task': {
        const { task, description } = operation.after!;
        return `<Row>${column('TASK', task)}${column('WF-DESCRIPTION', description)}</Row>`;
      }
      case 'user-task':
        return beginningOf(operation.after!.user) + endingOf(operation.after!);
      default:
        throw failure('INTERNAL', { reason: `${operation.type} is not an object of the environment.` });
    }
  };
}

/** Text as XML content that the encoding holds. */
export function escapeXml(value: string, encoding: ArtifactEncoding): string {
  return REFERENCED[encoding].test(value) ? value.replace(REFERENCED_ALL[encoding], reference) : value;
}

function reference(character: string): string {
  const named = NAMED[character];
  if (named !== undefined) return named;
  const point = character.codePointAt(0)!;
  if (!isXmlCharacter(point)) {
    const codePoint = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
    throw failure('INTERNAL', { reason: `${codePoint} is not a character of XML 1.0.` });
  }
  return `&#x${point.toString(16).toUpperCase()};`;
}

/** XML 1.0, production 2 (Char). */
function isXmlCharacter(point: number): boolean {
  return (
    point === 0x9 ||
    point === 0xa ||
    point === 0xd ||
    (point >= 0x20 && point <= 0xd7ff) ||
    (point >= 0xe000 && point <= 0xfffd) ||
    point >= 0x10000
  );
}
