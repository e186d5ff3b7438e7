import { sayWithoutEnd, sendLongValue } from './endless.ts';
import { DEADLOCK, type Fault, type QueryFault, queryFault } from './faults.ts';
import { type KeptResult, RowRecorder } from './kept-results.ts';
import type { SqlRequest } from './request.ts';
import type { Response } from './response.ts';
import { columnMetadata, rowWriter } from './rows.ts';
import type { Session, StatementResult } from './session.ts';
import { fromEngine, SqlError } from './sql-error.ts';
import { DONE_STATUS, type DoneKind, done, environmentChange, error, info, returnStatus } from './tokens.ts';
import type { Wire } from './wire.ts';

export interface Asked {
  readonly request: SqlRequest;
  readonly session: Session;
  readonly response: Response;
  readonly wire: Wire;
  /** The client has cancelled, or has gone. */
  readonly stop: AbortSignal;
  readonly fault: Fault | null;
  /** So many rows more have been handed to the socket. */
  readonly onRows: (count: number) => void;
}

type RowsResult = Extract<StatementResult, { readonly kind: 'rows' }>;

/** Runs what was asked and sends the whole response. */
export async function answerRequest(asked: Asked): Promise<void> {
  const { request, session, response, stop } = asked;
  const fault = queryFault(asked.fault, request.text);
  let failed = false;
  if (fault?.kind === 'silent') await whenStopped(stop);
  try {
    if (!stop.aborted) {
      for (const result of session.run(request.text, request.parameters)) {
        await sendResult(asked, result, fault);
        if (stop.aborted) break;
      }
    }
  } catch (problem) {
    response.add(error(fromEngine(problem)));
    failed = true;
  }
  endResponse(asked, failed);
  await response.end();
}

function endResponse({ request, response, stop }: Asked, failed: boolean): void {
  const status = failed || stop.aborted ? DONE_STATUS.error : 0;
  if (request.procedure !== null && status === 0) response.add(returnStatus(0));
  response.add(done(request.procedure === null ? 'done' : 'done-procedure', status));
}

async function sendResult(asked: Asked, result: StatementResult, fault: QueryFault | null): Promise<void> {
  const { response, session, request } = asked;
  if (result.kind === 'database') {
    response.add(environmentChange('database', result.now, result.before));
    response.add(info(5701, `Changed database context to '${result.now}'.`));
  }
  if (result.kind === 'nothing' || result.kind === 'database') return;
  const rows =
    result.kind === 'kept' ? await sendKept(asked, result.result) : await sendRows(asked, result, fault);
  if (asked.stop.aborted) return;
  const kind: DoneKind = request.procedure === null ? 'done' : 'done-in-procedure';
  response.add(done(kind, DONE_STATUS.more | (session.noCount ? 0 : DONE_STATUS.count), rows));
}

async function sendRows(asked: Asked, result: RowsResult, fault: QueryFault | null): Promise<number> {
  const { response, stop } = asked;
  const recorder = asked.session.kept === null ? null : new RowRecorder(rowWriter(result.columns));
  const troubleAt = fault !== null && 'afterRows' in fault ? fault.afterRows : -1;
  let count = 0;
  let told = 0;
  const columns = fault?.kind === 'long-value' ? withLongFirst(result.columns) : result.columns;
  const writer = rowWriter(columns);
  response.add(columnMetadata(columns));
  for (const row of result.rows) {
    if (count === troubleAt) {
      await strike(asked, fault!);
      return count;
    }
    response.addRow(writer, row);
    recorder?.add(row);
    count++;
    if (!response.isFull) continue;
    asked.onRows(count - told);
    told = count;
    await response.sendPackets();
    // Only while something is sent can the client be heard.
    if (stop.aborted) return count;
  }
  asked.onRows(count - told);
  if (count === troubleAt) await strike(asked, fault!);
  if (recorder !== null) asked.session.kept?.set(result.key, recorder.result(result.columns));
  return count;
}

async function sendKept(
  { response, stop, onRows }: Asked,
  { columns, parts, rows }: KeptResult,
): Promise<number> {
  response.add(columnMetadata(columns));
  for (const part of parts) {
    response.add(part);
    if (response.isFull) await response.sendPackets();
    if (stop.aborted) return rows;
  }
  onRows(rows);
  return rows;
}

function withLongFirst(columns: RowsResult['columns']): RowsResult['columns'] {
  return columns.map((column, at) => (at === 0 ? { ...column, type: { kind: 'nvarchar-max' } } : column));
}

/** What was sent before arrives; then the trouble. */
async function strike({ response, wire, stop }: Asked, fault: QueryFault): Promise<void> {
  if (fault.kind === 'error') {
    const { number, severity, message } = { ...DEADLOCK, ...fault };
    throw new SqlError(number, severity, message);
  }
  await response.sendAll();
  if (fault.kind === 'break') wire.close();
  if (fault.kind === 'long-value') await sendLongValue(wire, fault.bytes ?? Number.POSITIVE_INFINITY, stop);
  if (fault.kind === 'drip') await sayWithoutEnd(wire, fault.everyMs);
  if (fault.kind === 'chatter') await sayWithoutEnd(wire, null);
  await whenStopped(stop);
}

function whenStopped(stop: AbortSignal): Promise<void> {
  if (stop.aborted) return Promise.resolve();
  return new Promise((resolve) => stop.addEventListener('abort', () => resolve(), { once: true }));
}
