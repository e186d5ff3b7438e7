import { type Remark, remark } from '../policy/remark.ts';
import type { PlannedPerson } from './plan.ts';

const MOST_NAMED = 5;

/** Remarks, for people that would be written, an address that another of them has too. */
export function remarkSharedEmails(people: readonly PlannedPerson[], remarks: (readonly Remark[])[]): void {
  const firstOf = new Map<string, number>();
  const groups = new Map<string, number[]>();
  people.forEach(({ situation, email }, index) => {
    if (email === '' || situation !== 'new') return;
    const key = email.toLowerCase();
    const first = firstOf.get(key);
    if (first === undefined) {
      firstOf.set(key, index);
      return;
    }
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [first, index]);
    else group.push(index);
  });
  for (const group of groups.values()) {
    for (const index of group) {
      const others = group.filter((other) => other !== index);
      const named = others.slice(0, MOST_NAMED).map((other) => people[other]!.id);
      const rest = others.length - named.length;
      const params = {
        email: people[index]!.email,
        others: named.join(', ') + (rest > 0 ? ` and ${rest} more` : ''),
      };
      remarks[index] = [...remarks[index]!, remark('EMAIL-SHARED', params)];
    }
  }
}
