import type { ImportRow } from './import-reader.ts';
import type { SecadmCommand } from './secadm-reader.ts';

/** What the import of a data area cannot do but its administration can (domain.md, 6). */
export type EnvironmentDeletion =
  | { readonly verb: 'user delete'; readonly user: string }
  | { readonly verb: 'task delete'; readonly task: string }
  | { readonly verb: 'user-task delete'; readonly user: string; readonly task: string };

/** What secadm cannot do but the administration can: give an actor other values (domain.md, 4, 6). */
export interface ActorUpdate {
  readonly verb: 'actor update';
  readonly actor: string;
  readonly firstName: string;
  readonly lastName: string;
  /** '' for none. */
  readonly email: string;
}

/** Everything that can be done to an IPA. */
export type IpaCommand = SecadmCommand | ImportRow | EnvironmentDeletion | ActorUpdate;

/** The user, task or identity that a command is about. */
export function subjectOf(command: IpaCommand): string {
  if ('actor' in command) return command.actor;
  if ('user' in command) return command.user;
  return 'task' in command ? command.task : command.identity;
}

/** A command in short, without its fields, e.g. `actor add ABERGSTR`. */
export function titleOf(command: IpaCommand): string {
  const key = [
    'actor' in command ? command.actor : '',
    'service' in command ? command.service : '',
    'identity' in command ? command.identity : '',
    'user' in command ? command.user : '',
    'task' in command ? command.task : '',
    'role' in command ? command.role : '',
  ];
  return [command.verb, ...key.filter((part) => part !== '')].join(' ');
}
