import { executeMi, type MiCall, type MiResult } from './mi-call.ts';
import { parseColumns, parseMaxRecords } from './record-count.ts';
import { jsonObjectReply, jsonReply, type Reply } from './reply.ts';
import type { M3World } from './transaction.ts';
import { parseV2Bulk, type V2Address, type V2Bulk } from './v2-request.ts';
import { type V2Result, v2Text } from './v2-text.ts';

type Alter = (call: MiCall, result: MiResult) => MiResult;

/**
 * Answers a signed-in call of v2 (domain.md, 3), a single one or a bulk.
 * @param body of the bulk call, '' for a single one
 * @param alter what a fault makes of a transaction's result
 */
export function answerV2(
  world: M3World,
  address: V2Address,
  body: string,
  user: string,
  alter: Alter,
): Reply {
  const bulk = address.call === null ? parseV2Bulk(body) : bulkOfOne(address, address.call);
  const maxRecords = parseMaxRecords(address.options.maxrecs);
  if (bulk === null || maxRecords === null) return jsonObjectReply(400, { message: 'Bad request' });
  const company = bulk.cono ?? address.options.cono ?? world.behaviour.company;
  const division = bulk.divi ?? address.options.divi ?? world.behaviour.division;
  if (!world.companies.has(company)) {
    return jsonObjectReply(403, { message: `No authority in company ${company}` });
  }
  const calls = callsOf(bulk, maxRecords, { user, company, division });
  const most = address.call === null ? world.behaviour.bulkMost : 1;
  const { results, terminated } = executeAll(world, calls, most, alter);
  const { v2Unknown } = world.behaviour;
  const unknown = results.some(isUnknown) ? v2Unknown : 'result';
  if (unknown === 'not-found') return jsonObjectReply(404, { message: 'Not found' });
  if (unknown === 'empty') return { ...jsonReply([]), status: 400 };
  const rightTrim = address.options.righttrim === 'true';
  const excludeEmpty = address.options.excludeempty === 'true';
  const text = v2Text(results, { rightTrim, excludeEmpty, terminated });
  return { ...jsonReply(text), status: unknown === 'bad-request' ? 400 : 200 };
}

function bulkOfOne({ options, inputs }: V2Address, call: NonNullable<V2Address['call']>): V2Bulk {
  const columns = parseColumns(options.returncols);
  const transactions = [{ transaction: call.transaction, inputs, columns }];
  return { program: call.program, cono: undefined, divi: undefined, transactions };
}

function callsOf(
  { program, transactions }: V2Bulk,
  maxRecords: number,
  session: MiCall['session'],
): MiCall[] {
  return transactions.map((one) => ({ ...one, program, maxRecords, session }));
}

function executeAll(
  world: M3World,
  calls: readonly MiCall[],
  most: number,
  alter: Alter,
): { results: V2Result[]; terminated: boolean } {
  const results: V2Result[] = [];
  const { bulkStopsAtFailure, bulkRest } = world.behaviour;
  for (const call of calls.slice(0, most)) {
    const { transaction, inputs } = call;
    const result = alter(call, executeMi(world, call));
    results.push({ transaction, inputs, result });
    if (result.failure !== undefined && bulkStopsAtFailure) break;
  }
  const terminated = results.length < calls.length;
  const rest = bulkRest === 'marked' && calls.length > most ? calls.slice(results.length) : [];
  for (const { transaction, inputs } of rest) results.push({ transaction, inputs, result: null });
  return { results, terminated };
}

const isUnknown = ({ result }: V2Result): boolean => result?.failure?.type === 'TransactionNotFound';
