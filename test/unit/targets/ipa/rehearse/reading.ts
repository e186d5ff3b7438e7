import type { ArtifactEncoding } from '../../../../../shared/target/render/encoding.ts';
import { type ImportRow, importReader } from '../../../../../shared/targets/ipa/rehearse/import-reader.ts';
import {
  type RequestedCommand,
  requestsReader,
} from '../../../../../shared/targets/ipa/rehearse/requests-reader.ts';
import {
  type SecadmCommand,
  secadmReader,
} from '../../../../../shared/targets/ipa/rehearse/secadm-reader.ts';

interface Feedable {
  feed(chunk: Uint8Array): void;
  end(): void;
}

function feedAll(reader: Feedable, bytes: Uint8Array, chunkBytes: number): void {
  for (let at = 0; at < bytes.length; at += chunkBytes) reader.feed(bytes.subarray(at, at + chunkBytes));
  reader.end();
}

export interface ReadScript {
  readonly commands: SecadmCommand[];
  readonly lines: number[];
  readonly unreadable: { readonly reason: string; readonly line: number }[];
}

/** Reads a whole script in chunks of the given size. */
export function readScript(bytes: Uint8Array, encoding: ArtifactEncoding, chunkBytes = 65536): ReadScript {
  const read: ReadScript = { commands: [], lines: [], unreadable: [] };
  const reader = secadmReader(encoding, {
    command(command, line) {
      read.commands.push(command);
      read.lines.push(line);
    },
    unreadable: (reason, line) => read.unreadable.push({ reason, line }),
  });
  feedAll(reader, bytes, chunkBytes);
  return read;
}

export interface ReadImport {
  readonly rows: ImportRow[];
  readonly lines: number[];
  readonly bad: { readonly reason: string; readonly number: number; readonly line: number }[];
  readonly stopped: { readonly reason: string; readonly line: number }[];
}

/** Reads a whole import file in chunks of the given size. */
export function readImport(
  bytes: Uint8Array,
  expected: ArtifactEncoding | null = null,
  chunkBytes = 65536,
): ReadImport {
  const read: ReadImport = { rows: [], lines: [], bad: [], stopped: [] };
  const reader = importReader(expected, {
    row(row, _number, line) {
      read.rows.push(row);
      read.lines.push(line);
    },
    badRow: (reason, number, line) => read.bad.push({ reason, number, line }),
    stopped: (reason, line) => read.stopped.push({ reason, line }),
  });
  feedAll(reader, bytes, chunkBytes);
  return read;
}

export const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
export const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');

/** An import file around these table elements, a line each. */
export function importFile(...lines: string[]): Uint8Array {
  const head = ['<?xml version="1.0" encoding="UTF-8"?>', '<ImpExpData Version="1">', '<Tables>'];
  return utf8([...head, ...lines, '</Tables>', '</ImpExpData>', ''].join('\r\n'));
}

export function table(name: string, ...rows: string[]): string {
  return [`<Table Name="${name}">`, '<Rows>', ...rows, '</Rows>', '</Table>'].join('\r\n');
}

/** A row of `column=value` pairs; values are XML. */
export function row(...columns: [name: string, value: string][]): string {
  const elements = columns.map(([name, value]) => `<Column Name="${name}"><Value>${value}</Value></Column>`);
  return `<Row>${elements.join('')}</Row>`;
}

export interface ReadRequests {
  readonly commands: RequestedCommand[];
  readonly lines: number[];
  readonly unreadable: { readonly reason: string; readonly line: number }[];
}

/** Reads a whole file of requests in chunks of the given size. */
export function readRequests(bytes: Uint8Array, dataArea: string, chunkBytes = 65536): ReadRequests {
  const read: ReadRequests = { commands: [], lines: [], unreadable: [] };
  const reader = requestsReader(dataArea, {
    command(command, line) {
      read.commands.push(command);
      read.lines.push(line);
    },
    unreadable: (reason, line) => read.unreadable.push({ reason, line }),
  });
  feedAll(reader, bytes, chunkBytes);
  return read;
}
