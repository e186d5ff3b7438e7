import { nameOf, type Transaction } from './transactions.ts';

/** What M3 says where a transaction does not work; it comes under HTTP 200, or under 400 (domain.md, 3). */
export interface MiError {
  /** As `ServerReturnedNOK`, `TransactionNotFound`; '' where nothing is said. */
  readonly type: string;
  /** As `XAU0008`; '' for none. */
  readonly code: string;
  /** The field that it is about; '' for none. */
  readonly field: string;
  readonly message: string;
}

/** All that M3 said, in one line. */
export function miErrorText({ type, code, field, message }: MiError): string {
  const facts = [type, code, field].filter((fact) => fact !== '').join(', ');
  const said = message.replace(/\s+/g, ' ').trim();
  return facts === '' ? said : `${said} (${facts})`.trim();
}

/** Whether M3 says that a transaction failed, and nothing more. */
export function saysNothing({ type, code, field, message }: MiError): boolean {
  return [type, code, field, message].every((word) => word.trim() === '');
}

/** `TransactionNotFound` is the one that is known (domain.md, 3). */
const ABSENT_TYPE =
  /^(program|transaction|api|function)[ _-]?(not[ _-]?(found|available|defined)|unknown|missing)$/i;

const MISSING =
  /not (be )?found|not exist|unknown|no such|not (defined|available|supported)|invalid (program|transaction)/i;

/**
 * Whether this M3 has no such transaction. v2 says so by the type of the error; v1 is known to have no type of
 * its own for it, so there the text decides: it names the program or transaction as missing, and no field (domain.md, 3).
 */
export function isTransactionAbsent(error: MiError, called: Transaction): boolean {
  const { type, field, message } = error;
  if (ABSENT_TYPE.test(type)) return true;
  if (field !== '' || isNothingThere(error) || !MISSING.test(message)) return false;
  const named = [nameOf(called), called.program, `transaction ${called.transaction}`];
  return named.some((name) => message.toLowerCase().includes(name.toLowerCase()));
}

/** Whether a list has nothing to list: some transactions answer so instead of giving no records (domain.md, 3). */
export function isNothingThere({ code }: MiError): boolean {
  return code === 'XRE0103';
}

/** Whether the company is refused (domain.md, 3). */
export function isCompanyRefused({ code, field }: MiError): boolean {
  return code === 'XAU0008' && (field === '' || field === 'CONO');
}
