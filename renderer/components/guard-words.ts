/** The verdict of a guard in words. */
import type { GuardName, GuardVerdict } from '../../shared/target/guard-verdicts.ts';
import { count, counted, share } from '../state/format.ts';

export const GUARD_TITLES: Readonly<Record<GuardName, string>> = {
  deletes: 'Taken away',
  updates: 'Changed',
  creates: 'Created',
  source: 'People in M3',
  spoiled: 'Spoiled letters',
};

const OF: Readonly<Record<GuardVerdict['of'], readonly [string, string]>> = {
  people: ['person', 'people'],
  tasks: ['task', 'tasks'],
  'user-tasks': ['user-task', 'user-tasks'],
};

const VERBS: Readonly<Record<Exclude<GuardName, 'source'>, string>> = {
  spoiled: 'written with spoiled letters that nobody has looked at',
  deletes: 'taken away',
  updates: 'changed',
  creates: 'created',
};

/** Not every person loses everything: some lose only a role. */
function verbOf(guard: keyof typeof VERBS, of: GuardVerdict['of']): string {
  return guard === 'deletes' && of === 'people' ? 'losing a user, an actor or roles' : VERBS[guard];
}

/** e.g. `140 people losing a user, an actor or roles, 11.8 % of the 1,188 in IPA.` */
export function guardCount({ guard, of, count: number, population }: GuardVerdict): string {
  const [one, many] = OF[of];
  const what = counted(number, one, many);
  const part = population === 0 ? '' : `, ${share(number, population)} of the ${count(population)} in IPA`;
  return guard === 'source' ? `${what} in scope${part}.` : `${what} ${verbOf(guard, of)}${part}.`;
}

/** e.g. `The limit is 100, or 5 %.`; `No limit.` */
export function guardLimit({ guard, limit }: GuardVerdict): string {
  const { count: most, percent } = limit;
  if (guard === 'source') return percent === null ? 'No limit.' : `At least ${percent} % are expected.`;
  const limits = [...(most === null ? [] : [count(most)]), ...(percent === null ? [] : [`${percent} %`])];
  return limits.length === 0 ? 'No limit.' : `The limit is ${limits.join(', or ')}.`;
}
