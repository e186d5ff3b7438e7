import { describe, expect, it } from 'vitest';
import { findLongFunctions } from '../../../build/scripts/layers/long-functions.ts';

const FILE = 'renderer/screens/plan/plan.tsx';

/** A text of so many lines that begins and ends as given. */
function ofLines(lines: number, first: string, last: string): string {
  return [first, ...Array.from({ length: lines - 2 }, (_, at) => `  call(${at});`), last].join('\n');
}

function violations(text: string, stillLong: Readonly<Record<string, number>> = {}, file = FILE): string[] {
  return findLongFunctions(new Map([[file, text]]), stillLong);
}

const LONG = ofLines(61, 'export function Plan() {', '}');

describe('the length of functions', () => {
  it('lets sixty lines pass, and names what has more', () => {
    expect(violations(ofLines(60, 'export function Plan() {', '}'))).toEqual([]);
    expect(violations(LONG)).toEqual([
      'renderer/screens/plan/plan.tsx: Plan has 61 lines, and may have 60. See CONTRIBUTING.md, Rules.',
    ]);
  });

  it.each([
    ['an arrow function', ofLines(61, 'const Plan = () => {', '};')],
    ['a function inside a call', ofLines(61, 'export const Plan = memo(function () {', '});')],
    ['a method', `class Whole {\n${ofLines(61, 'Plan() {', '}')}\n}`],
  ])('measures %s', (_what, text) => {
    expect(violations(text)).toEqual([expect.stringContaining('Plan has 61 lines')]);
  });

  it('counts a function inside another as part of it, once', () => {
    const inside = ofLines(61, 'const inner = () => {', '};');
    expect(violations(`function Plan() {\n${inside}\nreturn inner;\n}`)).toEqual([
      expect.stringContaining('Plan has 64 lines'),
    ]);
  });

  it('measures the window alone', () => {
    expect(violations(LONG, {}, 'shared/target/plan.ts')).toEqual([]);
  });

  it('lets what is listed be as long as it is, and no longer', () => {
    expect(violations(LONG, { [`${FILE} Plan`]: 61 })).toEqual([]);
    expect(violations(ofLines(62, 'function Plan() {', '}'), { [`${FILE} Plan`]: 61 })).toEqual([
      expect.stringContaining('Plan has 62 lines, and may have 61'),
    ]);
  });

  it('asks for what is long no more to leave the list', () => {
    expect(violations('', { [`${FILE} Plan`]: 61 })).toEqual([
      expect.stringContaining('renderer/screens/plan/plan.tsx Plan is long no more'),
    ]);
  });
});
