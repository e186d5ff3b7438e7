import { LIST_EMAILS } from './email-transactions.ts';
import { type MiField, miField } from './fields.ts';
import type { Fields } from './records.ts';
import { LIST_ROLES, LIST_ROLES_BY_USER, LIST_USER_ROLES } from './role-transactions.ts';
import {
  isFailure,
  type M3World,
  type MiFailure,
  type MiSession,
  type MiTransaction,
} from './transaction.ts';
import { GET_USER_DATA, GET_USER_INFO, LST_USER_DATA } from './user-transactions.ts';

const TRANSACTIONS: ReadonlyMap<string, MiTransaction> = new Map([
  ['MNS150MI/LstUserData', LST_USER_DATA],
  ['MNS150MI/GetUserData', GET_USER_DATA],
  ['CRS111MI/List', LIST_EMAILS],
  ['MNS405MI/Lst', LIST_ROLES],
  ['MNS410MI/LstRoles', LIST_ROLES],
  ['MNS410MI/Lst', LIST_USER_ROLES],
  ['MNS410MI/LstRolesByUser', LIST_ROLES_BY_USER],
  ['GENERAL/GetUserInfo', GET_USER_INFO],
]);

/** A call of a transaction, whichever way it came. */
export interface MiCall {
  readonly program: string;
  readonly transaction: string;
  readonly inputs: Fields;
  /** The columns asked for, null for all of them. */
  readonly columns: readonly string[] | null;
  /** 0 for all rows. */
  readonly maxRecords: number;
  readonly session: MiSession;
}

/** Rows are read while they are sent; a failure beside them comes after the last one. */
export type MiResult =
  | {
      readonly ok: true;
      readonly fields: readonly MiField[];
      readonly rows: Iterable<Fields>;
      readonly failure?: MiFailure;
      /** It fails without a word. */
      readonly wordless?: true;
    }
  | { readonly ok: false; readonly failure: MiFailure };

export const nameOf = (call: Pick<MiCall, 'program' | 'transaction'>): string =>
  `${call.program}/${call.transaction}`;

export function executeMi(world: M3World, call: MiCall): MiResult {
  const transaction = world.behaviour.absent.includes(nameOf(call))
    ? undefined
    : TRANSACTIONS.get(nameOf(call));
  if (transaction === undefined) return failed('TransactionNotFound', '', '', `${nameOf(call)} not found`);
  const refused = companyProblem(world, call) ?? inputProblem(transaction, call);
  if (refused !== null) return refused;
  const known = transaction.outputs(world.behaviour);
  const unknown = call.columns?.find((column) => !known.includes(column));
  if (unknown !== undefined && world.behaviour.unknownColumn === 'error') {
    return failed('ServerReturnedNOK', '', unknown, `Field ${unknown} is no output field of ${nameOf(call)}`);
  }
  return rowsOf(world, transaction, call, known);
}

function rowsOf(
  world: M3World,
  transaction: MiTransaction,
  { inputs, columns, maxRecords, session }: MiCall,
  known: readonly string[],
): MiResult {
  const { listInputs, mostRecords } = world.behaviour;
  const given = transaction.mandatory === undefined && listInputs === 'ignored' ? {} : inputs;
  const all = transaction.rows(world, (field) => (given[field] ?? '').trimEnd(), session);
  if (isFailure(all)) return { ok: false, failure: all };
  const rows = listInputs === 'filter' ? rowsWith(all, inputs) : all;
  const wanted = known.filter((name) => columns?.includes(name) ?? true);
  return {
    ok: true,
    fields: wanted.map(miField),
    rows: firstRows(rows, Math.min(maxRecords || Number.POSITIVE_INFINITY, mostRecords)),
  };
}

/** Those that have exactly what was given; what is left blank matches everything. */
function* rowsWith(rows: Iterable<Fields>, inputs: Fields): Generator<Fields> {
  const wanted = Object.entries(inputs).filter(([, value]) => value.trimEnd() !== '');
  for (const row of rows) {
    if (wanted.every(([name, value]) => (row[name] ?? '').trimEnd() === value.trimEnd())) yield row;
  }
}

function companyProblem({ companies }: M3World, { session: { company } }: MiCall): MiResult | null {
  if (companies.has(company)) return null;
  return failed('ServerReturnedNOK', 'XAU0008', 'CONO', `Company ${company} does not exist`);
}

function inputProblem({ inputs, mandatory = [] }: MiTransaction, call: MiCall): MiResult | null {
  const missing = mandatory.find((name) => (call.inputs[name] ?? '').trim() === '');
  if (missing !== undefined) {
    return failed('MandatoryInputFieldNotFound', '', missing, `Field ${missing} must be entered`);
  }
  const long = inputs.find((name) => (call.inputs[name] ?? '').trimEnd().length > miField(name).length);
  return long === undefined ? null : failed('InputFieldTooLong', '', long, `Field ${long} is too long`);
}

function failed(type: MiFailure['type'], code: string, field: string, message: string): MiResult {
  return { ok: false, failure: { type, code, field, message } };
}

export function* firstRows(rows: Iterable<Fields>, count: number): Generator<Fields> {
  if (count <= 0) return;
  let taken = 0;
  for (const row of rows) {
    yield row;
    if (++taken === count) return;
  }
}
