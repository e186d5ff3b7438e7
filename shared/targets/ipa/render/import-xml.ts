import { failure } from '../../../base/failure.ts';
import type { Steps } from '../../../base/steps.ts';
import { LINE_END, type LineSink } from '../../../target/render/artifact.ts';
import { type ArtifactEncoding, encodeText } from '../../../target/render/encoding.ts';
import { NO_DATE } from '../objects.ts';
import type { OperationOf } from '../plan/operation.ts';
import type { OperationList } from '../plan/operation-list.ts';
import type { Plan } from '../plan/plan.ts';
import { type Segment, UserTaskSegment } from '../plan/segments.ts';

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

/** The tables in the order in which importPFIdata needs them: a user-task needs its user and its task. */
const TABLES = [
  ['WFUSRPROFL', 'user', userRows],
  ['WFTASK', 'task', taskRows],
  ['WFUSERTASK', 'user-task', userTaskRows],
] as const;

/**
 * The importPFIdata file of a plan (domain.md, 5): one row a line, tables without rows left out. Fails with
 * INTERNAL at a character that XML 1.0 does not allow; the policies keep those out.
 */
export function* renderImportXml({ plan, segments }: OperationList, sink: LineSink): Steps<void> {
  const encoding = plan.target.render.xmlEncoding;
  sink.line(`<?xml version="1.0" encoding="${DECLARED[encoding]}"?>`, null);
  sink.line('<ImpExpData Version="1">', null);
  sink.line('<Tables>', null);
  for (const [name, type, rowsOf] of TABLES) {
    const own = segments.filter(
      (segment) => segment.section === 'environment-import' && segment.types.includes(type),
    );
    if (own.length > 0)
      yield* renderTable(
        name,
        own.map((segment) => rowsOf(plan, segment, sink)),
        sink,
      );
  }
  sink.line('</Tables>', null);
  sink.line('</ImpExpData>', null);
}

function* renderTable(name: string, rows: readonly Steps<void>[], sink: LineSink): Steps<void> {
  sink.line(`<Table Name="${name}">`, null);
  sink.line('<Rows>', null);
  for (const some of rows) yield* some;
  sink.line('</Rows>', null);
  sink.line('</Table>', null);
}

/** What stands round the values of a row. */
const USER_BEGIN = '<Row><Column Name="WF-RM-ID"><Value>';
const VALUE_END = '</Value></Column>';
const ROW_END = '</Row>';

function column(name: string, value: string, encoding: ArtifactEncoding): string {
  return `<Column Name="${name}"><Value>${escapeXml(value, encoding)}${VALUE_END}`;
}

function* userRows(plan: Plan, segment: Segment, sink: LineSink): Steps<void> {
  const encoding = plan.target.render.xmlEncoding;
  const beginning = encodeText(USER_BEGIN, encoding);
  const ending = encodeText(VALUE_END + ROW_END + LINE_END, encoding);
  yield* segment.visit((operation) => {
    const { after, subject } = operation as OperationOf<'user'>;
    sink.lineAround(beginning, escapeXml(after!.user, encoding), ending, subject);
  });
}

function* taskRows(plan: Plan, segment: Segment, sink: LineSink): Steps<void> {
  const encoding = plan.target.render.xmlEncoding;
  yield* segment.visit((operation) => {
    const { after, subject } = operation as OperationOf<'task'>;
    const { task, description } = after!;
    const columns = column('TASK', task, encoding) + column('WF-DESCRIPTION', description, encoding);
    sink.line(`<Row>${columns}${ROW_END}`, subject);
  });
}

function userTaskRows(plan: Plan, segment: Segment, sink: LineSink): Steps<void> {
  return segment instanceof UserTaskSegment
    ? createdUserTaskRows(plan, segment, sink)
    : listedUserTaskRows(plan, segment, sink);
}

function* listedUserTaskRows(plan: Plan, segment: Segment, sink: LineSink): Steps<void> {
  const encoding = plan.target.render.xmlEncoding;
  yield* segment.visit((operation) => {
    const { after, subject } = operation as OperationOf<'user-task'>;
    const { user, task, startDate, stopDate } = after!;
    const columns = [
      column('WF-RM-ID', user, encoding),
      column('TASK', task, encoding),
      column('START-DATE', startDate, encoding),
      column('STOP-DATE', stopDate, encoding),
    ];
    sink.line(`<Row>${columns.join('')}${ROW_END}`, subject);
  });
}

/**
 * User-tasks come by the million, and those of a task differ in the user alone, unless they have dates: what
 * follows the user is encoded once for each task. For the same reason they are taken from the plan's columns
 * as they are.
 */
function* createdUserTaskRows(plan: Plan, segment: UserTaskSegment, sink: LineSink): Steps<void> {
  const encoding = plan.target.render.xmlEncoding;
  const endingOf = (task: number, startDate: string, stopDate: string): Uint8Array => {
    const dates = column('START-DATE', startDate, encoding) + column('STOP-DATE', stopDate, encoding);
    const columns = column('TASK', plan.tasks[task]!.id, encoding) + dates;
    return encodeText(VALUE_END + columns + ROW_END + LINE_END, encoding);
  };
  const beginning = encodeText(USER_BEGIN, encoding);
  // Made when its task is met: the id of one that is blocked may be none that XML can hold.
  const unlimited: Uint8Array[] = [];
  const unlimitedEnding = (task: number) => {
    unlimited[task] ??= endingOf(task, NO_DATE, NO_DATE);
    return unlimited[task];
  };
  yield* segment.visitPeople((index, from, to) => {
    const { task, startDate, stopDate } = plan.userTasks;
    const subject = { kind: 'person', index } as const;
    const user = escapeXml(plan.people[index]!.id, encoding);
    for (let at = from; at < to; at++) {
      const start = startDate?.[at] ?? NO_DATE;
      const stop = stopDate?.[at] ?? NO_DATE;
      const isUnlimited = start === NO_DATE && stop === NO_DATE;
      const ending = isUnlimited ? unlimitedEnding(task[at]!) : endingOf(task[at]!, start, stop);
      sink.lineAround(beginning, user, ending, subject);
    }
  });
}

/** Text as XML content that the encoding holds. */
function escapeXml(value: string, encoding: ArtifactEncoding): string {
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
