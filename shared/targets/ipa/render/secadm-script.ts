import { failure } from '../../../base/failure.ts';
import { rememberAll, rememberLast } from '../../../base/remember.ts';
import type { Operation } from '../plan/operation.ts';
import { quoteSecadm, type SecadmQuoting } from './secadm-quoting.ts';

/**
 * Writes the secadm command that makes one object of gen, or takes it away (domain.md, 4), without the leading `secadm`
 * and without a line end. Exactly one line for one operation: the preview, the run and the outcomes count on it.
 */
export function secadmWriter(style: SecadmQuoting): (operation: Operation) => string {
  const words = wordWriters(style);
  const createLine = createWriter(words);
  const deleteLine = deleteWriter(words);
  return (operation) => {
    if (operation.action === 'create') return createLine(operation);
    if (operation.action === 'delete') return deleteLine(operation);
    throw notOfSecadm(operation);
  };
}

type WordWriters = ReturnType<typeof wordWriters>;

/** Values that stand in line after line are quoted once. */
function wordWriters(style: SecadmQuoting) {
  const write = (value: string) => word(value, style);
  return {
    write,
    ofService: rememberLast(write),
    ofIdentity: rememberLast(write),
    ofActor: rememberLast(write),
    ofRole: rememberAll(write),
  };
}

function createWriter(words: WordWriters): (operation: Operation) => string {
  const { write, ofService, ofIdentity, ofActor, ofRole } = words;
  return (operation) => {
    switch (operation.type) {
      case 'identity': {
        const { service, identity } = operation.after!;
        return `identity add ${ofService(service)} ${ofIdentity(identity)} --password null`;
      }
      case 'actor': {
        const { actor, firstName, lastName, email } = operation.after!;
        const address = email === '' ? '' : ` --ContactInfo.EmailAddress ${write(email)}`;
        return `actor add ${ofActor(actor)} --firstname ${write(firstName)} --lastname ${write(lastName)}${address}`;
      }
      case 'actor-identity': {
        const { actor, service, identity } = operation.after!;
        return `actor assign ${ofActor(actor)} ${ofService(service)} ${ofIdentity(identity)}`;
      }
      case 'actor-role': {
        const { actor, role } = operation.after!;
        return `role assign ${ofActor(actor)} ${ofRole(role)}`;
      }
      default:
        throw notOfSecadm(operation);
    }
  };
}

function deleteWriter(words: WordWriters): (operation: Operation) => string {
  const { ofService, ofIdentity, ofActor, ofRole } = words;
  return (operation) => {
    switch (operation.type) {
      case 'actor-role': {
        const { actor, role } = operation.before!;
        return `role remove ${ofActor(actor)} ${ofRole(role)}`;
      }
      case 'actor-identity': {
        const { actor, service, identity } = operation.before!;
        return `actor remove ${ofActor(actor)} ${ofService(service)} ${ofIdentity(identity)}`;
      }
      case 'actor':
        return `actor delete ${ofActor(operation.before!.actor)} --complete`;
      case 'identity': {
        const { service, identity } = operation.before!;
        return `identity delete ${ofService(service)} ${ofIdentity(identity)}`;
      }
      default:
        throw notOfSecadm(operation);
    }
  };
}

function notOfSecadm({ type, action }: Operation) {
  return failure('INTERNAL', { reason: `secadm has no command to ${action} a ${type}.` });
}

/** A value of a command. The planner blocks what cannot be written, so meeting it here is INTERNAL. */
function word(value: string, style: SecadmQuoting): string {
  const written = quoteSecadm(value, style);
  if (written === null) {
    throw failure('INTERNAL', { reason: `${JSON.stringify(value)} cannot be written in a secadm file.` });
  }
  return written;
}
