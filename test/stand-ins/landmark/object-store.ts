import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Fields = Readonly<Record<string, string>>;

type Change =
  | { readonly put: string; readonly key: string; readonly fields: Fields }
  | { readonly drop: string; readonly key: string };

/**
 * The objects of one data area. On disk it is the list of changes, one JSON line each, so that a tool which
 * is killed in the middle leaves exactly what it had carried out.
 */
export interface ObjectStore {
  get(kind: string, ...key: string[]): Fields | undefined;
  has(kind: string, ...key: string[]): boolean;
  put(kind: string, key: readonly string[], fields: Fields): void;
  drop(kind: string, ...key: string[]): void;
  all(kind: string): Fields[];
}

/** Key parts are joined as JSON: no id can be made that looks like two. */
const keyOf = (parts: readonly string[]): string => JSON.stringify(parts);

/** Where a data area's objects are kept: gen holds the security, the environments hold the process data. */
export function storePath(folder: string, holds: 'security' | 'process', dataArea: string): string {
  return join(folder, 'data', holds, `${dataArea}.jsonl`);
}

/** A data area exists where its file does; one that is not a plain word never does. */
export function storeExists(folder: string, holds: 'security' | 'process', dataArea: string): boolean {
  return /^\w+$/.test(dataArea) && existsSync(storePath(folder, holds, dataArea));
}

export function openStore(path: string): ObjectStore {
  const kinds = new Map<string, Map<string, Fields>>();
  const objects = (kind: string): Map<string, Fields> => {
    const found = kinds.get(kind) ?? new Map<string, Fields>();
    kinds.set(kind, found);
    return found;
  };
  const apply = (change: Change): void => {
    if ('put' in change) objects(change.put).set(change.key, change.fields);
    else objects(change.drop).delete(change.key);
  };
  const record = (change: Change): void => {
    appendFileSync(path, `${JSON.stringify(change)}\n`);
    apply(change);
  };
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line !== '') apply(JSON.parse(line) as Change);
  }
  return {
    get: (kind, ...key) => objects(kind).get(keyOf(key)),
    has: (kind, ...key) => objects(kind).has(keyOf(key)),
    put: (kind, key, fields) => record({ put: kind, key: keyOf(key), fields }),
    drop: (kind, ...key) => record({ drop: kind, key: keyOf(key) }),
    all: (kind) => [...objects(kind).values()],
  };
}
