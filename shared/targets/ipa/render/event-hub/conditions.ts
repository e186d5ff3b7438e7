import { idKey } from '../../../../base/id-key.ts';
import { PROTECTED_USERS } from '../../objects.ts';
import {
  type Condition,
  confirmed,
  copyable,
  type EventDocument,
  type EventOperation,
  inferred,
  refused,
} from './pieces.ts';

/** More comparisons than this make no condition that a person would read. */
const MOST_GUARDED = 100;

/**
 * Text of the settings inside an expression: everything but plain letters, digits and a few signs is written
 * by its code, so that no value can end the quotes or be taken for a variable.
 */
export function scriptText(value: string): string {
  const body = value.replace(/[^A-Za-z0-9 _.@-]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  });
  return `"${body}"`;
}

export function isDocument(document: EventDocument): Condition {
  return { copy: copyable(`DocumentName == "${document}"`), mark: confirmed('7') };
}

export function isOperation(operation: EventOperation): Condition {
  return { copy: copyable(`Operation == "${operation}"`), mark: confirmed('7') };
}

/** The operation on a user's address in the company of the environment; in any company where none is chosen. */
export function isUserAddress(operation: EventOperation, company: string | null): Condition {
  const ofUser = `Operation == "${operation}" && EMTP == "04"`;
  if (company === null || company.trim() === '') {
    return { copy: copyable(ofUser), mark: confirmed('7', 'Without a company: none is chosen.') };
  }
  const chosen = company.trim();
  const ofCompany = /^\d+$/.test(chosen)
    ? `Number(CONO) == ${Number(chosen)}`
    : `CONO.trim() == ${scriptText(chosen)}`;
  return {
    copy: copyable(`${ofUser} && ${ofCompany}`),
    mark: inferred('7', 'The e-mail type was seen in a published flow, the company is added here.'),
  };
}

export function isRole(role: string): Condition {
  return {
    copy: copyable(`ROLL.trim() == ${scriptText(role.trim())}`),
    mark: inferred('7', 'The field was seen, this comparison was not.'),
  };
}

/**
 * Keeps the administrators out: domain.md's list (What does not fit, 7), which always holds, and the protected
 * users of the environment. `variable` holds the user's id.
 */
export function isNobodyProtected(variable: string, protectedUsers: readonly string[]): Condition {
  const mark = inferred('1', 'The list is confirmed; the published flow had no such condition.');
  const ids = [...new Set([...PROTECTED_USERS, ...protectedUsers].map(idKey))].filter((id) => id !== '');
  if (ids.length > MOST_GUARDED) {
    const problem = `${ids.length} users are protected in this environment, too many for one condition. Let the flow look them up in a list of its own, and stop where it finds the user.`;
    return { copy: refused(problem), mark };
  }
  const tests = ids.map((id) => `${variable}.trim().toUpperCase() != ${scriptText(id)}`);
  return { copy: copyable(tests.join(' && ')), mark };
}
