import type { Fields } from './records.ts';

export interface V2Transaction {
  readonly transaction: string;
  readonly inputs: Fields;
  readonly columns: readonly string[] | null;
}

/** The options of a v2 call, as they stand in its query. */
export interface V2Options {
  readonly maxrecs?: string;
  readonly righttrim?: string;
  readonly excludeempty?: string;
  readonly cono?: string;
  readonly divi?: string;
  readonly returncols?: string;
}

const OPTIONS = ['maxrecs', 'righttrim', 'excludeempty', 'cono', 'divi', 'returncols'];

/** An address of v2: options and inputs are query parameters alike. */
export interface V2Address {
  /** '' on premise. */
  readonly tenant: string;
  /** Null for the bulk address. */
  readonly call: { readonly program: string; readonly transaction: string } | null;
  readonly options: V2Options;
  readonly inputs: Fields;
}

const ADDRESS = /^(?:\/([^/]+)\/M3)?\/m3api-rest\/v2\/execute(?:\/([^/]+)\/([^/]+))?$/;

/** Null where the address is none of v2. */
export function parseV2(address: string): V2Address | null {
  const [path = '', query = ''] = address.split('?', 2);
  const found = ADDRESS.exec(path);
  if (found === null) return null;
  const [tenant = '', program, transaction] = found.slice(1).map((part) => part && decodeURIComponent(part));
  const given = [...new URLSearchParams(query)];
  return {
    tenant,
    call: program && transaction ? { program, transaction } : null,
    options: Object.fromEntries(given.filter(([name]) => OPTIONS.includes(name))),
    inputs: Object.fromEntries(given.filter(([name]) => !OPTIONS.includes(name))),
  };
}

/** The body of a bulk call. */
export interface V2Bulk {
  readonly program: string;
  readonly cono: string | undefined;
  readonly divi: string | undefined;
  readonly transactions: readonly V2Transaction[];
}

/** Null where the text is no bulk call. */
export function parseV2Bulk(text: string): V2Bulk | null {
  const body = parsedObject(text);
  if (body === null || typeof body.program !== 'string' || !Array.isArray(body.transactions)) return null;
  return {
    program: body.program,
    cono: textOf(body.cono),
    divi: textOf(body.divi),
    transactions: body.transactions.map((one: Record<string, unknown>) => ({
      transaction: textOf(one.transaction) ?? '',
      inputs: textsOf(one.record),
      columns: Array.isArray(one.selectedColumns) ? one.selectedColumns.map(String) : null,
    })),
  };
}

function parsedObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

const textOf = (value: unknown): string | undefined =>
  value === undefined || value === null ? undefined : String(value);

function textsOf(record: unknown): Fields {
  return Object.fromEntries(Object.entries(record ?? {}).map(([name, value]) => [name, textOf(value) ?? '']));
}
