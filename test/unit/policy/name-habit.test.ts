import { describe, expect, it } from 'vitest';
import { complete } from '../../../shared/base/steps.ts';
import { learnHabit } from '../../../shared/policy/name-evidence/habit.ts';
import { habitSentences } from '../../../shared/policy/name-evidence/habit-sentences.ts';

const FIRST = 'Anna Erik Lena Hans Peter Maria Johan Sofia Karl Emma'.split(' ');
const LAST = 'Qvarnum Brekkor Tressow Zorvat Plixen Okrand Vestuk Muldra Harnim Dovrik'.split(' ');

type Person = readonly [first: string, last: string];
const PEOPLE: readonly Person[] = FIRST.flatMap((first, at) => [
  [first, LAST[at]!] as const,
  [first, LAST[(at + 3) % LAST.length]!] as const,
]);

function habit(
  name: (person: Person) => string,
  mail: (person: Person) => string,
  id: (person: Person) => string,
) {
  const users = PEOPLE.map((person) => ({ name: name(person), id: id(person).toUpperCase() }));
  const addresses = PEOPLE.map((person) => `${mail(person).toLowerCase()}@example.com`);
  return complete(learnHabit(users, (at) => addresses[at]!));
}

describe('learnHabit', () => {
  it('learns the order of names and the form of addresses and ids', () => {
    const learned = habit(
      ([first, last]) => `${first} ${last}`,
      ([first, last]) => `${first}.${last}`,
      ([first, last]) => `${first[0]}${last}`,
    );
    expect(habitSentences(learned)).toEqual([
      '20 of 20 names are First Last.',
      '20 of 20 addresses are first.last.',
      '20 of 20 user ids are flast.',
    ]);
  });

  it('learns that the family name stands first', () => {
    const learned = habit(
      ([first, last]) => `${last} ${first}`,
      ([first, last]) => `${first[0]}.${last}`,
      ([first, last]) => `${last.slice(0, 5)}${first[0]}`,
    );
    expect(learned).toMatchObject({ order: 'last-first', addressOrder: 'given' });
    expect(learned.orderReason).toBe('20 of 20 names of this extract are Last First');
    expect(learned.addressForm).toMatchObject({ form: 'f.last', count: 20 });
  });

  it('learns that addresses hold the family name first', () => {
    const learned = habit(
      ([first, last]) => `${first} ${last}`,
      ([first, last]) => `${last}.${first}`,
      () => 'U00123',
    );
    expect(learned).toMatchObject({ order: 'first-last', addressOrder: 'family', idForm: null });
  });

  it('learns nothing of few people, of a mixture, and of names with a comma but that', () => {
    const few = complete(learnHabit([{ id: 'ASMITH', name: 'Anna Smith' }], () => 'anna.smith@example.com'));
    expect(few).toMatchObject({ order: null, addressForm: null, addressOrder: null });
    let at = 0;
    const mixed = habit(
      ([first, last]) => (at++ % 2 === 0 ? `${first} ${last}` : `${last} ${first}`),
      () => 'info',
      () => 'U1',
    );
    expect(mixed.order).toBeNull();
    const commas = habit(
      ([first, last]) => `${last}, ${first}`,
      () => 'info',
      () => 'U1',
    );
    expect(habitSentences(commas)).toEqual(['20 of 20 names are Last, First.']);
  });

  it('looks at a part of a large extract, which the ids choose', () => {
    const users = Array.from({ length: 30_000 }, (_, at) => ({ id: `U${at}`, name: 'Anna Qvarnum' }));
    const { orderShare } = complete(learnHabit(users, () => ''));
    expect(orderShare.of).toBeGreaterThan(500);
    expect(orderShare.of).toBeLessThan(4000);
  });
});
