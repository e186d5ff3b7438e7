import { executeMi, type MiCall, type MiResult, nameOf } from './mi-call.ts';
import { parseColumns, parseMaxRecords } from './record-count.ts';
import { htmlReply, jsonReply, type Reply } from './reply.ts';
import type { M3World, MiSession } from './transaction.ts';
import type { V1Request } from './v1-request.ts';
import { v1Text } from './v1-text.ts';

/**
 * Answers a signed-in call of v1 (domain.md, 3). Errors of the transaction come under HTTP 200.
 * @param alter what a fault makes of the result
 */
export function answerV1(
  world: M3World,
  request: V1Request,
  user: string,
  alter: (call: MiCall, result: MiResult) => MiResult,
): Reply {
  const { program, transaction, matrix, inputs } = request;
  const maxRecords = parseMaxRecords(matrix.maxrecs);
  if (maxRecords === null) return htmlReply(400, 'Bad Request');
  const session = sessionOf(world, request, user);
  const columns = parseColumns(matrix.returncols);
  const call: MiCall = { program, transaction, inputs, columns, maxRecords, session };
  const result = alter(call, executeMi(world, call));
  const unknown = !result.ok && result.failure.type === 'TransactionNotFound';
  const { v1Unknown } = world.behaviour;
  if (unknown && v1Unknown === 'not-found') return htmlReply(404, `${nameOf(call)} not found`);
  if (unknown && v1Unknown === 'empty') return { ...jsonReply([]), status: 400 };
  const metadata = matrix.metadata === undefined ? world.behaviour.v1Metadata : matrix.metadata === 'true';
  const excludeEmpty = matrix.excludempty === 'true';
  const text = v1Text(inV1Words(result, world), { program, transaction, metadata, excludeEmpty });
  return { ...jsonReply(text), status: unknown && v1Unknown === 'bad-request' ? 400 : 200 };
}

function sessionOf({ behaviour }: M3World, { matrix }: V1Request, user: string): MiSession {
  const { company, division } = behaviour;
  if (behaviour.v1Company === 'login') return { user, company, division };
  return { user, company: matrix.cono ?? company, division: matrix.divi ?? division };
}

/** ServerReturnedNOK is the one type that v1 is known to give. */
function inV1Words(result: MiResult, { behaviour }: M3World): MiResult {
  if (result.ok) return result;
  if (result.failure.type === 'TransactionNotFound' && behaviour.v1Unknown === 'typed') return result;
  return { ok: false, failure: { ...result.failure, type: 'ServerReturnedNOK' } };
}
