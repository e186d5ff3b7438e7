import { SaxesParser } from 'saxes';

export interface PfiRow {
  readonly table: string;
  /** The line of the file on which the row ends, from 1. */
  readonly line: number;
  readonly columns: ReadonlyMap<string, string>;
}

/** A file that is no importPFIdata file; the message is what the tool prints. */
export class PfiFileError extends Error {}

/** Where each element may stand (domain.md, 5: the layout). */
const PARENTS: Readonly<Record<string, string>> = {
  ImpExpData: '',
  Tables: 'ImpExpData',
  Table: 'Tables',
  Rows: 'Table',
  Row: 'Rows',
  Column: 'Row',
  Value: 'Column',
};

/** As an XML reader decodes: a byte order mark, else the declaration, else UTF-8. */
function decode(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /^<\?xml[^>]*\sencoding=["']([A-Za-z0-9._-]+)["']/.exec(head)?.[1] ?? 'utf-8';
  if (/^us-ascii$/i.test(declared) && bytes.some((byte) => byte > 0x7f)) {
    throw new PfiFileError('Character outside US-ASCII');
  }
  try {
    return new TextDecoder(declared, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new PfiFileError(cause instanceof Error ? cause.message : String(cause));
  }
}

/** Reads the whole file before anything is imported: one that is not well-formed changes nothing. */
export function readPfiFile(bytes: Uint8Array): PfiRow[] {
  const rows: PfiRow[] = [];
  const open: string[] = [];
  let table = '';
  let columns = new Map<string, string>();
  let column = '';
  let value = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new PfiFileError(error.message);
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (PARENTS[name] !== (open.at(-1) ?? '')) throw new PfiFileError(`Unexpected element ${name}`);
    open.push(name);
    if (name === 'ImpExpData' && attributes.Version !== '1') throw new PfiFileError('Unknown version');
    if (name === 'Table') table = attributes.Name ?? '';
    if (name === 'Row') columns = new Map();
    if (name === 'Column') column = attributes.Name ?? '';
    if (name === 'Value') value = '';
  });
  parser.on('text', (text) => {
    if (open.at(-1) === 'Value') value += text;
    else if (text.trim() !== '') throw new PfiFileError(`Unexpected text in ${open.at(-1)}`);
  });
  parser.on('cdata', (text) => {
    value += text;
  });
  parser.on('closetag', ({ name }) => {
    open.pop();
    if (name === 'Value') columns.set(column, value);
    if (name === 'Row') rows.push({ table, line: parser.line, columns });
  });
  parser.write(decode(bytes)).close();
  return rows;
}
