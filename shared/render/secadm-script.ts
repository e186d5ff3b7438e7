import { failure } from '../contract/failure.ts';
import type { Operation } from '../plan/operations.ts';
import { quoteSecadm, type SecadmQuoting } from './secadm-quoting.ts';

/**
 * The secadm command that makes one object of gen (domain.md, 4), without the leading `secadm` and without a
 * line end. Exactly one line for one operation: the preview, the run and the outcomes count on it.
 */
export function secadmCreateLine(operation: Operation, style: SecadmQuoting): string {
  switch (operation.type) {
    case 'identity': {
      const { service, identity } = operation.after!;
      return `identity add ${word(service, style)} ${word(identity, style)} --password null`;
    }
    case 'actor': {
      const { actor, firstName, lastName, email } = operation.after!;
      const names = `--firstname ${word(firstName, style)} --lastname ${word(lastName, style)}`;
      const address = email === '' ? '' : ` --ContactInfo.EmailAddress ${word(email, style)}`;
      return `actor add ${word(actor, style)} ${names}${address}`;
    }
    case 'actor-identity': {
      const { actor, service, identity } = operation.after!;
      return `actor assign ${word(actor, style)} ${word(service, style)} ${word(identity, style)}`;
    }
    case 'actor-role': {
      const { actor, role } = operation.after!;
      return `role assign ${word(actor, style)} ${word(role, style)}`;
    }
    default:
      throw failure('INTERNAL', { reason: `${operation.type} is not an object of gen.` });
  }
}

/** A value of a command. The planner blocks what cannot be written, so meeting it here is INTERNAL. */
export function word(value: string, style: SecadmQuoting): string {
  const written = quoteSecadm(value, style);
  if (written === null) {
    throw failure('INTERNAL', { reason: `${JSON.stringify(value)} cannot be written in a secadm file.` });
  }
  return written;
}
