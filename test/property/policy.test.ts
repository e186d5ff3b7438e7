import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { severityOf } from '../../shared/base/finding.ts';
import type { Remark } from '../../shared/base/remark.ts';
import { storeText } from '../../shared/policy/characters.ts';
import { checkEmail } from '../../shared/policy/email.ts';
import { splitName } from '../../shared/policy/name-split.ts';
import { makePersonName } from '../../shared/policy/person-name.ts';
import { DEFAULT_POLICY, POLICY } from '../../shared/policy/policy.ts';
import { checkId } from '../../shared/policy/user-id.ts';

const RUNS = { numRuns: 3000 };

/** Any UTF-16 there is, words of names, and the characters that have caused trouble, in any mixture. */
const words = fc.constantFrom(
  ...(
    'Anna Smith van der de la Cruz DUPONT Dr. Jr. Nguyễn Văn 王 小明 김 O’Brien al-Rashid y e von Le Filho 01 . - ' +
    ', ، ， " \\ Łoś Müller Andre\u0301 \u200b \u202e \u00ad \u0085 \u2028 \u00a0 \u3000 \ud800 \udc00 \ufeff € \ufffd'
  ).split(' '),
);
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.array(words, { maxLength: 7 }).map((all) => all.join(' ')),
  fc
    .array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 7 })
    .map((all) => all.join('')),
);

const isBlocked = (findings: readonly Remark[]) =>
  findings.some(({ code }) => severityOf(code) === 'blocked');
const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '');

function minus(from: readonly string[], take: readonly string[]): string[] {
  const rest = [...from];
  for (const word of take) {
    const at = rest.indexOf(word);
    if (at !== -1) rest.splice(at, 1);
  }
  return rest;
}

describe('splitName', () => {
  const policies = fc.record({
    rule: fc.constantFrom(...POLICY.nameSplit.rule.values),
    comma: fc.boolean(),
    filler: fc.constant('.'),
  });

  it('loses no word, invents none but the filler, and always gives a last name', () => {
    fc.assert(
      fc.property(hostile, policies, (name, policy) => {
        const { firstName, lastName, how } = splitName(name, policy);
        const given = wordsOf(policy.comma ? name.replace(/[,，،]/g, ' ') : name);
        const got = wordsOf(`${firstName} ${lastName}`);
        expect(minus(given, got)).toEqual([]);
        expect([[], ['.']]).toContainEqual(minus(got, given));
        expect(lastName).not.toBe('');
        expect(firstName === '').toBe(how === 'empty');
      }),
      RUNS,
    );
  });

  it('gives parts without outer or double white space, and a reason', () => {
    fc.assert(
      fc.property(hostile, policies, (name, policy) => {
        const { firstName, lastName, reason } = splitName(name, policy);
        for (const part of [firstName, lastName]) expect(part).toBe(wordsOf(part).join(' '));
        expect(reason).not.toBe('');
      }),
      RUNS,
    );
  });

  it('gives back a correction made for the name, and says when it was for another', () => {
    fc.assert(
      fc.property(hostile, hostile, policies, (name, other, policy) => {
        const correction = { name, firstName: 'First', lastName: 'Last' };
        expect(splitName(name, policy, correction)).toMatchObject({ firstName: 'First', lastName: 'Last' });
        const split = splitName(other, policy, correction);
        const same = wordsOf(other).join(' ') === wordsOf(name).join(' ');
        expect(split.staleCorrection).toBe(same ? undefined : name);
      }),
      RUNS,
    );
  });
});

describe('storeText', () => {
  const sets = {
    'latin1-transliterate': /^[ -~\xA1-\xAC\xAE-\xFF]*$/,
    latin1: /^[ -~\xA1-\xAC\xAE-\xFF]*$/,
    ascii: /^[ -~]*$/,
    block: /^[ -~]*$/,
  };

  it('is blocked, or within its set, without control or invisible characters and trimmed', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(...POLICY.characters.rule.values), (text, rule) => {
        const { value, findings } = storeText(text, 'Field', rule);
        fc.pre(!isBlocked(findings));
        expect(value).toMatch(sets[rule]);
        expect(value).toBe(value.trim());
      }),
      RUNS,
    );
  });

  it('has nothing left to do the second time', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(...POLICY.characters.rule.values), (text, rule) => {
        const { value, findings } = storeText(text, 'Field', rule);
        fc.pre(!isBlocked(findings));
        expect(storeText(value, 'Field', rule)).toEqual({ value, findings: [] });
      }),
      RUNS,
    );
  });

  it('changes nothing silently but spaces and the Unicode form', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(...POLICY.characters.rule.values), (text, rule) => {
        const { value, findings } = storeText(text, 'Field', rule);
        fc.pre(findings.length === 0);
        const spaces = text.normalize('NFC').replace(/[\p{Zs}]/gu, ' ');
        expect(value).toBe(spaces.replace(/^ +| +$/g, ''));
      }),
      RUNS,
    );
  });

  it('reports each code once, with a character and its code point', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(...POLICY.characters.rule.values), (text, rule) => {
        const { findings } = storeText(text, 'Field', rule);
        expect(new Set(findings.map(({ code }) => code)).size).toBe(findings.length);
        for (const { params } of findings) {
          expect(params.field).toBe('Field');
          expect(params.character).toMatch(/^(?:a space|an? [a-z ]+ character|half of a character|.)$/u);
          expect(params.codePoint).toMatch(/^U\+[0-9A-F]{4,6}$/);
          expect(params.count).toBeGreaterThan(0);
        }
      }),
      RUNS,
    );
  });
});

describe('makePersonName', () => {
  const policies = fc.record({
    nameSplit: fc.record({
      rule: fc.constantFrom(...POLICY.nameSplit.rule.values),
      comma: fc.boolean(),
      filler: fc.oneof(fc.constant('.'), fc.string({ unit: 'binary', minLength: 1, maxLength: 10 })),
      evidence: fc.boolean(),
      corrections: fc.constant(DEFAULT_POLICY.nameSplit.corrections),
    }),
    characters: fc.record({
      rule: fc.constantFrom(...POLICY.characters.rule.values),
      unquotable: fc.constantFrom('replace' as const, 'block' as const),
    }),
  });

  it('is blocked, or two values that a secadm line can carry', () => {
    fc.assert(
      fc.property(hostile, policies, (name, policy) => {
        const { firstName, lastName, findings } = makePersonName(policy)('X', name);
        fc.pre(!isBlocked(findings));
        for (const part of [firstName, lastName]) {
          expect(part).toMatch(/^[!-~\xA1-\xFF](?:[ -~\xA1-\xFF]*[!-~\xA1-\xFF])?$/);
          expect(part).not.toMatch(/^-|["\\]/);
        }
      }),
      RUNS,
    );
  });
});

describe('ids and addresses', () => {
  // Letters and harmless signs with at most one stranger among them: most of any text would be blocked anyway.
  const nearId = fc
    .tuple(
      fc.stringMatching(/^[A-Z0-9_.@-]{0,8}$/),
      fc.oneof(fc.constant(''), fc.string({ unit: 'binary', maxLength: 1 })),
    )
    .map(([id, stranger]) => `${id}${stranger}${id}`);

  it('pass as safe words, or are blocked', () => {
    fc.assert(
      fc.property(
        fc.oneof(nearId, hostile),
        fc.constantFrom(...POLICY.characters.rule.values),
        (id, rule) => {
          const safe = /^[A-Za-z0-9_$#@\xAA\xB2\xB3\xB5\xB9\xBA\xBC-\xBE\xC0-\xFF][\w$#@./+:\xAA-\xFF-]*$/;
          if (isBlocked(checkId(id, 10, rule))) return;
          expect(id).toMatch(safe);
          if (rule === 'block') expect(id).toMatch(/^[ -~]*$/);
        },
      ),
      RUNS,
    );
  });

  it('are never rewritten: an address is taken trimmed, or left out with a reason', () => {
    const near = fc.tuple(fc.emailAddress(), hostile, fc.boolean()).map(([a, b, c]) => (c ? a : a + b));
    fc.assert(
      fc.property(fc.oneof(near, hostile), (address) => {
        const { email, finding } = checkEmail(address);
        if (finding === undefined) expect(email).toBe(address.trim());
        else expect(email).toBe('');
        expect(email).toMatch(/^(?:[^\s"\\@-][^\s"\\@]*@[A-Za-z0-9.-]+)?$/);
      }),
      RUNS,
    );
  });
});
