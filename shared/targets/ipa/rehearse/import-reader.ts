import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { ArtifactEncoding } from '../../../target/render/encoding.ts';
import { strictDecoder } from './decode.ts';
import { doubtfulCharacter } from './doubtful-characters.ts';

/** The rows of an import file, by what they make (domain.md, 5). */
export type ImportRow =
  | { readonly verb: 'user'; readonly user: string }
  | { readonly verb: 'task'; readonly task: string; readonly description: string }
  | {
      readonly verb: 'user-task';
      readonly user: string;
      readonly task: string;
      readonly startDate: string;
      readonly stopDate: string;
    };

/** Where the reader puts what it read. Rows are numbered through the file from 1, lines from 1. */
export interface ImportSink {
  row(row: ImportRow, number: number, line: number): void;
  /** A row that cannot be read for sure; the reading goes on behind it. */
  badRow(reason: string, number: number, line: number, verb: ImportRow['verb']): void;
  /**
   * Nothing behind this line was read: no XML, another layout, or bytes that are not in the encoding. `unread` are the rows of the
   * table that it stands in and of those that may follow.
   */
  stopped(reason: string, line: number, unread: readonly ImportRow['verb'][]): void;
}

export interface ImportReader {
  feed(chunk: Uint8Array): void;
  end(): void;
}

interface ImportTable {
  readonly name: string;
  readonly verb: ImportRow['verb'];
  readonly columns: readonly string[];
  readonly make: (values: Values) => ImportRow;
}

/** The tables in the order in which they must stand: a user-task needs its user and its task. */
const TABLES: readonly ImportTable[] = [
  { name: 'WFUSRPROFL', verb: 'user', columns: ['WF-RM-ID'], make: ([user]) => ({ verb: 'user', user }) },
  {
    name: 'WFTASK',
    verb: 'task',
    columns: ['TASK', 'WF-DESCRIPTION'],
    make: ([task, description]) => ({ verb: 'task', task, description }),
  },
  {
    name: 'WFUSERTASK',
    verb: 'user-task',
    columns: ['WF-RM-ID', 'TASK', 'START-DATE', 'STOP-DATE'],
    make: ([user, task, startDate, stopDate]) => ({ verb: 'user-task', user, task, startDate, stopDate }),
  },
];

type Values = readonly [string, string, string, string];

/** What may stand at each depth, and whether it stands there exactly once. */
const LEVELS = [
  { name: 'ImpExpData', once: true, attribute: 'Version' },
  { name: 'Tables', once: true, attribute: null },
  { name: 'Table', once: false, attribute: 'Name' },
  { name: 'Rows', once: true, attribute: null },
  { name: 'Row', once: false, attribute: null },
  { name: 'Column', once: false, attribute: 'Name' },
  { name: 'Value', once: true, attribute: null },
] as const;
const TABLE = 2;
const ROW = 4;
const COLUMN = 5;
const VALUE = 6;

const BLANK = /^[ \r\n\t]*$/;

/**
 * A reader of importPFIdata files. `expected` is the encoding that the bytes should have and that the file
 * should declare; null takes the declared one. Namespaces, comments, document types and the like have no place in such a file and
 * end the reading.
 */
export function importReader(expected: ArtifactEncoding | null, sink: ImportSink): ImportReader {
  const structure = structureReader(sink);
  const opening = declarationReader(expected);
  let decoder: ReturnType<typeof strictDecoder> | null = null;

  function feedDecoded(chunk: Uint8Array): void {
    const { text, problem } = decoder!.decode(chunk);
    structure.write(text);
    if (problem !== null) structure.stop(`${problem.reason} (offset ${problem.offset})`);
  }

  return {
    feed(chunk) {
      if (structure.stoppedAlready()) return;
      if (decoder !== null) return feedDecoded(chunk);
      const opened = opening.feed(chunk);
      if (opened === null) return;
      if (!opened.ok) return structure.stop(opened.reason);
      decoder = strictDecoder(opened.encoding);
      feedDecoded(opened.bytes);
    },
    end() {
      if (structure.stoppedAlready()) return;
      if (decoder === null) return structure.stop('the file has no XML declaration');
      const { problem } = decoder.end();
      if (problem !== null) return structure.stop(problem.reason);
      structure.end();
    },
  };
}

type Opened =
  | { readonly ok: true; readonly encoding: ArtifactEncoding; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: string };

/** The declaration is plain ASCII in every encoding that can come here, and much shorter than this. */
const LONGEST_DECLARATION = 200;
const DECLARATION_START = '<?xml';
const DECLARATION = /^<\?xml version="1\.0" encoding="([A-Za-z0-9._-]+)"( standalone="(yes|no)")?\?>/;

/** Waits for the declaration's end and says which encoding it names, and whether that is the expected one. */
function declarationReader(expected: ArtifactEncoding | null): { feed(chunk: Uint8Array): Opened | null } {
  let head: Uint8Array = new Uint8Array(0);
  return {
    feed(chunk) {
      const bytes = new Uint8Array(head.length + chunk.length);
      bytes.set(head);
      bytes.set(chunk, head.length);
      head = bytes;
      const start = String.fromCharCode(...bytes.subarray(0, LONGEST_DECLARATION));
      if (!start.includes('?>') && bytes.length < LONGEST_DECLARATION) return null;
      const declared = DECLARATION.exec(start)?.[1]?.toLowerCase();
      if (declared === undefined)
        return { ok: false, reason: 'the file does not begin with an XML declaration' };
      const encoding = (['us-ascii', 'iso-8859-1', 'utf-8'] as const).find((known) => known === declared);
      if (encoding === undefined)
        return { ok: false, reason: `the declared encoding ${declared} is not known` };
      // Pure ASCII says the same in each of the three, whichever is declared.
      if (expected !== null && expected !== encoding && expected !== 'us-ascii') {
        return { ok: false, reason: `the file declares ${encoding} but should be ${expected}` };
      }
      return { ok: true, encoding: expected ?? encoding, bytes };
    },
  };
}

interface StructureReader {
  write(text: string): void;
  end(): void;
  stop(reason: string): void;
  stoppedAlready(): boolean;
}

/** Follows the elements down the one path that is allowed and gathers the values of each row. */
function structureReader(sink: ImportSink): StructureReader {
  const parser = new SaxesParser({ xmlns: false, fileName: '' });
  let stopped = false;
  let depth = 0;
  /** How many elements have stood at each depth within their parent. */
  const seen: number[] = LEVELS.map(() => 0);
  let table = -1;
  let rows = 0;
  let rowLine = 0;
  let rowProblem = '';
  let values: string[] = [];
  let value = '';
  /** The last character of the text so far. */
  let last = '';

  function stop(reason: string): void {
    if (stopped) return;
    stopped = true;
    const unread = TABLES.slice(Math.max(table, 0)).map(({ verb }) => verb);
    sink.stopped(reason, parser.line, unread);
  }

  function openTable(name: string): void {
    const found = TABLES.findIndex((known) => known.name === name);
    if (found < 0) stop('the table is not known');
    else if (found <= table) stop(`table ${name} stands there twice or in the wrong place`);
    else table = found;
  }

  function openColumn(name: string): void {
    const wanted = TABLES[table]!.columns[values.length];
    if (name !== wanted)
      rowProblem ||= wanted === undefined ? 'a column too many' : `column ${wanted} is expected`;
  }

  /** Why an element may not stand here; '' where it may. */
  function misplaced(tag: SaxesTagPlain): string {
    const level = LEVELS[depth];
    if (level === undefined) return 'an element stands within a value';
    if (tag.name !== level.name) return `<${level.name}> is expected where another element stands`;
    if (level.once && seen[depth]! > 0) return `<${level.name}> stands there twice`;
    const attribute = attributeOf(tag, level.attribute);
    if (attribute === null) return `<${level.name}> has other attributes than expected`;
    return depth === 0 && attribute !== '1' ? 'Version 1 is expected' : '';
  }

  function open(tag: SaxesTagPlain): void {
    const problem = stopped ? '' : misplaced(tag);
    if (problem !== '') stop(problem);
    if (stopped) return;
    seen[depth]!++;
    if (depth === TABLE) openTable(tag.attributes.Name!);
    else if (depth === ROW) {
      rows++;
      rowLine = parser.line;
      rowProblem = '';
      values = [];
    } else if (depth === COLUMN) openColumn(tag.attributes.Name!);
    else if (depth === VALUE) value = '';
    depth++;
    seen[depth] = 0;
  }

  function closeRow(): void {
    const { columns, make, verb } = TABLES[table]!;
    if (rowProblem === '' && values.length < columns.length) {
      rowProblem = `column ${columns[values.length]} is missing`;
    }
    const doubtful = rowProblem === '' ? values.map(doubtfulCharacter).find((found) => found !== null) : null;
    if (doubtful) rowProblem = `${doubtful} is a control character or invisible`;
    if (rowProblem === '') sink.row(make(values as unknown as Values), rows, rowLine);
    else sink.badRow(rowProblem, rows, rowLine, verb);
  }

  function close(): void {
    if (stopped) return;
    depth--;
    const inner = LEVELS[depth + 1];
    if (depth === VALUE) values.push(value);
    else if (inner?.once && seen[depth + 1] === 0) {
      if (depth === COLUMN) rowProblem ||= 'a column has no value';
      else stop(`<${inner.name}> is missing`);
    } else if (depth === ROW) closeRow();
  }

  /**
   * Whether one of the constructs begins that have no place in the file. Looked for in the text, where `<!`
   * and `<?` can mean nothing else, rather than with handlers: the parser takes five times as long once it
   * has more than seven of them.
   */
  function special(text: string): boolean {
    const across = last === '<' && (text.startsWith('!') || text.startsWith('?'));
    const from = last === '' ? DECLARATION_START.length : 0;
    last = text.at(-1) ?? last;
    return across || text.includes('<!', from) || text.includes('<?', from);
  }

  function take(text: string): void {
    if (depth === LEVELS.length) value += text;
    else if (!stopped && !BLANK.test(text)) stop('text stands between the elements');
  }

  parser.on('opentag', open);
  parser.on('closetag', close);
  parser.on('text', take);
  // The parser's message may quote the file; what the file holds has no place in a message.
  parser.on('error', () => stop('the file is not well-formed XML'));

  return {
    write(text) {
      if (stopped) return;
      parser.write(text);
      if (special(text)) stop('a comment, CDATA section, document type or instruction stands in the file');
    },
    end() {
      if (!stopped) parser.close();
    },
    stop,
    stoppedAlready: () => stopped,
  };
}

/** The value of the one attribute that an element may have, '' where it may have none; null where others stand. */
function attributeOf(tag: SaxesTagPlain, expected: string | null): string | null {
  let count = 0;
  for (const name in tag.attributes) if (++count > 1 || name !== expected) return null;
  if (expected === null) return '';
  return count === 1 ? tag.attributes[expected]! : null;
}
