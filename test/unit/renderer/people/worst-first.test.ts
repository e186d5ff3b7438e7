import { expect, it } from 'vitest';
import { worstFirst } from '../../../../renderer/screens/people/grid/worst-first.ts';
import { type AnyFindingCode, severityOf } from '../../../../shared/base/finding.ts';

function finding(code: AnyFindingCode, accepted = false) {
  return { code, text: code, accepted };
}

it('puts what blocks before warnings, and these before what is only said', () => {
  const findings = [
    finding('NAME-ONE-WORD'),
    finding('TEXT-NOT-LATIN1'),
    finding('NAME-SPLIT-GUESSED'),
    finding('TEXT-TRANSLITERATED'),
  ];
  const order = { blocked: 0, warning: 1, info: 2 } as const;
  const weights = worstFirst(findings).map(({ code }) => order[severityOf(code)]);
  expect(new Set(weights).size).toBeGreaterThan(1);
  expect(weights).toEqual(weights.toSorted());
});

it('puts what was accepted after all that was not', () => {
  expect(worstFirst([finding('NAME-SPLIT-GUESSED', true), finding('TEXT-TRANSLITERATED')])[0]?.code).toBe(
    'TEXT-TRANSLITERATED',
  );
});
