import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complete } from '../../shared/base/steps.ts';
import { learnHabit, NO_HABIT } from '../../shared/policy/name-evidence/habit.ts';
import { splitName } from '../../shared/policy/name-split.ts';
import { DEFAULT_POLICY, POLICY } from '../../shared/policy/policy.ts';
import { decide } from '../../shared/targets/ipa/plan/decide.ts';
import { roster } from '../support/roster.ts';

const RUNS = { numRuns: 1500 };

/** Words that the split knows something about, in many scripts, and some that nobody knows. */
const words = fc.constantFrom(
  ...(
    'Anna Juan María José Smith Pérez García de la del Carmen van der Berg Hansen Olsen Nguyễn Văn An Иван Иванович ' +
    'Иванов בן דוד بن عبد الله الدين حسين ณ นคร สมชาย 王 小明 y e i F. Qwert Yuiop DUPONT al-Rashid ben Dr. Jr. 01 IT - . ' +
    '\u202e \ud800 \u200b ’ ẞ İ ŋ'
  ).split(' '),
);
const names = fc.oneof(
  fc.array(words, { maxLength: 9 }).map((all) => all.join(' ')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const handles = fc.oneof(
  fc.constantFrom(
    '',
    'anna.smith',
    'juan.garcia',
    'jperez',
    'SMITHA',
    'maria-jose.perez',
    '..',
    '_a_',
    'x'.repeat(64),
  ),
  fc.string({ unit: 'binary', maxLength: 70 }),
);
const evidences = fc.record({
  address: fc.oneof(
    handles,
    handles.map((local) => `${local}@example.com`),
  ),
  id: handles,
  language: fc.constantFrom('', 'ES', 'HU', '\ud800', 'constructor', '__proto__'),
  habit: fc.constantFrom(NO_HABIT, {
    ...NO_HABIT,
    order: 'last-first' as const,
    orderReason: 'it is the habit',
  }),
});
const policies = fc.record({
  rule: fc.constantFrom(...POLICY.nameSplit.rule.values),
  comma: fc.constant(false),
  filler: fc.constant('.'),
});
const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '');

describe('splitName with evidence', () => {
  it('loses no word and makes none, whatever the evidence', () => {
    fc.assert(
      fc.property(names, policies, evidences, (name, policy, evidence) => {
        const { firstName, lastName, how, reason } = splitName(name, policy, undefined, evidence);
        const got = [...wordsOf(firstName), ...wordsOf(lastName)].sort();
        const given = wordsOf(name).sort();
        const withFiller = [...given, '.'].sort();
        expect([given, withFiller]).toContainEqual(got);
        expect(lastName).not.toBe('');
        expect(firstName === '').toBe(how === 'empty');
        expect(reason).not.toBe('');
        expect(reason).not.toMatch(/undefined|NaN/);
      }),
      RUNS,
    );
  });

  it('joins to the name again, the parts in one order or the other', () => {
    fc.assert(
      fc.property(names, evidences, (name, evidence) => {
        const policy = { ...DEFAULT_POLICY.nameSplit, comma: false };
        const { firstName, lastName, how } = splitName(name, policy, undefined, evidence);
        const [first, last] = [wordsOf(firstName), wordsOf(lastName)];
        if (how === 'empty' || firstName === '.' || lastName === '.') return;
        const text = wordsOf(name).join(' ');
        const frames = [[...first, ...last].join(' '), [...last, ...first].join(' ')];
        // A title before and a suffix behind a turned name stay with the part they belong to.
        if (/Dr\.|Jr\./.test(text)) return;
        expect(frames).toContain(text);
      }),
      RUNS,
    );
  });

  it('gives way to a correction, always', () => {
    fc.assert(
      fc.property(names, policies, evidences, (name, policy, evidence) => {
        const correction = { name, firstName: 'First', lastName: 'Last', byHand: 'both' as const };
        expect(splitName(name, policy, correction, evidence)).toMatchObject({
          firstName: 'First',
          lastName: 'Last',
          how: 'corrected',
          doubtful: false,
        });
      }),
      RUNS,
    );
  });

  it('takes ten thousand words without a delay that grows faster than they do', () => {
    for (const word of ['a', 'van', 'de la', 'بن', 'y', '\u202e', '\ud800']) {
      const name = `${word} `.repeat(10_000);
      expect(splitName(name, DEFAULT_POLICY.nameSplit).lastName).not.toBe('');
    }
  });
});

describe('the habit', () => {
  const people = fc.array(
    fc.record({ id: fc.stringMatching(/^[A-Z]{1,8}$/), name: names, address: handles }),
    { maxLength: 30 },
  );

  it('is the same in any order of the rows', () => {
    fc.assert(
      fc.property(people, fc.infiniteStream(fc.nat()), (all, random) => {
        const shuffled = all
          .map((one) => ({ one, at: random.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        const learn = (of: typeof all) => {
          const { words, ...habit } = complete(learnHabit(of, (at) => of[at]!.address));
          return { habit, first: [...words.first].sort(), last: [...words.last].sort() };
        };
        expect(learn(shuffled)).toEqual(learn(all));
      }),
      { numRuns: 300 },
    );
  });

  it('makes the same people of the same roster in any order', () => {
    const users = 'Anna Erik Lena Hans Peter Maria Johan Sofia'
      .split(' ')
      .flatMap((first, at) => [
        [
          `U${at}A`,
          `Qwert${'abcdefgh'[at]} ${first}`,
          `${first}.qwert${'abcdefgh'[at]}@example.com`,
        ] as const,
        [`U${at}B`, `Yuiop ${first} Zqar`, ''] as const,
      ]);
    const made = (of: typeof users) => {
      const decision = complete(decide(roster({ users: of }), DEFAULT_POLICY, { quoting: 'double-quotes' }));
      return decision.people.map(({ id, firstName, lastName }, at) => [
        id,
        firstName,
        lastName,
        decision.doubtful[at],
      ]);
    };
    expect(made(users.toReversed())).toEqual(made(users));
    expect(made(users)).toContainEqual(['U0A', 'Anna', 'Qwerta', 0]);
  });
});
