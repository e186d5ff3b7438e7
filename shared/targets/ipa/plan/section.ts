import type { Operation } from './operation.ts';

/** Which part of a run an operation belongs to; each is written as one artifact and run by one tool. */
export const SECTIONS = [
  'gen-create',
  'gen-update',
  'environment-import',
  'environment-delete',
  'gen-delete',
] as const;
export type Section = (typeof SECTIONS)[number];

/**
 * The sections stand in running order: first everything that is added or changed, then what is taken away, from
 * the outside in (domain.md, 1, What does not fit, 6). A run that stops half-way has then deleted nothing too
 * early: a user's actor goes after the user, a user after its user-tasks.
 */
export function sectionOf({ type, action, again }: Pick<Operation, 'type' | 'action' | 'again'>): Section {
  if (type === 'user' || type === 'task' || type === 'user-task') {
    return action === 'delete' ? 'environment-delete' : 'environment-import';
  }
  if (again === true || action === 'update') return 'gen-update';
  return action === 'create' ? 'gen-create' : 'gen-delete';
}
