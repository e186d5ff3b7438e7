import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvRow } from '../../../../../shared/base/csv-row.ts';
import { complete } from '../../../../../shared/base/steps.ts';
import { listOperations } from '../../../../../shared/targets/ipa/plan/operation-list.ts';
import type { Plan } from '../../../../../shared/targets/ipa/plan/plan.ts';
import { renderDeleteList } from '../../../../../shared/targets/ipa/render/delete-list.ts';
import { renderPeopleCsv } from '../../../../../shared/targets/ipa/render/people-csv.ts';
import { hostilePlan } from '../../../../golden/hostile-plan.ts';
import { incrementalPlan } from '../../../../golden/incremental-plan.ts';

describe('csvRow', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '  =1', '\u00a0=1', '＝1+1', '-'])(
    'puts an apostrophe in front of %j',
    (value) => {
      expect(csvRow([value])).toBe(`"'${value}"`);
    },
  );

  it('leaves everything else as it is, and it reads back', () => {
    const cell = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), (values) => {
        const parsed = Papa.parse<string[]>(csvRow(values), { delimiter: ';', newline: '\r\n' });
        expect(parsed.errors).toEqual([]);
        const back = parsed.data[0]!.map((value, at) =>
          value.startsWith("'") && !values[at]!.startsWith("'") ? value.slice(1) : value,
        );
        expect(back).toEqual(values);
        for (const value of parsed.data[0]!) expect(value).not.toMatch(/^\s*[=+\-@]|^[\t\r\n]/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('renderPeopleCsv', () => {
  it('lists everyone with tasks and findings, after a byte order mark', () => {
    const lines: string[] = [];
    complete(renderPeopleCsv(hostilePlan(), (line) => lines.push(line)));
    expect(lines[0]).toMatch(/^\uFEFF"User"/);
    expect(lines.length).toBe(1 + hostilePlan().people.length);
    expect(lines.at(-1)).toContain('"EMAIL-NONE, NAME-ONE-WORD"');
  });

  it('says what is done to each, and calls an undo one', () => {
    const rows = peopleOf(incrementalPlan('recreate'));
    expect(rows.get('ABERGSTR')).toMatchObject({
      Action: 'create',
      Created: 'identity, actor, actor-identity, actor-role, user, 2 × user-task',
      Deleted: '',
      'Tasks added': 'APPROVER, BÜRO',
    });
    expect(rows.get('CHANGED')).toMatchObject({
      Action: 'update',
      Created: '',
      Changed: 'actor, user-task',
      Deleted: 'user-task',
      'First name': "'=cmd|calc",
      'Tasks changed': 'APPROVER',
      'Tasks taken away': 'A&B=C/../x',
    });
    expect(rows.get('LEAVER')).toMatchObject({ Action: 'report', Created: '', Changed: '', Deleted: '' });
    const undo = peopleOf({ ...hostilePlan(), direction: 'undo' });
    expect(undo.get('ABERGSTR')).toMatchObject({ Action: 'undo create', Created: '', 'Tasks added': '' });
    expect(undo.get('ABERGSTR')!.Deleted).toMatch(/^identity, actor/);
    expect(undo.get('LAWSON')!.Action).toBe('leave');
  });
});

describe('renderDeleteList', () => {
  function listOf(plan: Plan): string[] {
    const lines: string[] = [];
    complete(renderDeleteList(listOperations(plan), (line) => lines.push(line)));
    return lines;
  }

  it('numbers what is for the web administration in running order, with the values before and after', () => {
    const rows = recordsOf(listOf(incrementalPlan('administration')));
    expect(rows.map((row) => row.Number)).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(rows.map((row) => `${row.Step} ${row['What to do']} ${row['Actor or user']} ${row.Task}`)).toEqual(
      [
        '2 Change actor CHANGED ',
        '4 Delete user-task CHANGED A&B=C/../x',
        '4 Delete user-task Gone & Co APPROVER',
        '4 Delete user DISABLED ',
        '4 Delete user Gone & Co ',
        '4 Delete task  A&B=C/../x',
      ],
    );
    expect(rows[0]).toMatchObject({
      'Data area': 'gen',
      'Business class': 'Actor',
      Before: 'First name "Åsa \\"A\\"", Last name "O\'Berg; & <Co>", E-mail ""',
      After: 'First name "=cmd|calc", Last name "Ödberg", E-mail "a&b+c@example.com"',
      Person: 'CHANGED (=cmd|calc Ödberg)',
    });
    expect(rows[1]).toMatchObject({ 'Data area': 'lmtstipa', Before: 'Start date "20250101"', After: '' });
  });

  it('keeps each to one line, whatever the target holds', () => {
    for (const line of listOf(incrementalPlan('administration'))) expect(line).not.toMatch(/[\r\n]/);
  });

  it('puts an apostrophe in front of an id that could be a formula', () => {
    const plan = incrementalPlan('administration');
    const changes = plan.changes.map((change) =>
      change.type === 'user' && change.action === 'delete' ? { ...change, before: { user: '=1+1' } } : change,
    );
    expect(listOf({ ...plan, changes }).join('\n')).toContain('"\'=1+1"');
  });

  it('has no actors where secadm deletes and adds them again', () => {
    expect(recordsOf(listOf(incrementalPlan('recreate'))).map((row) => row['Business class'])).not.toContain(
      'Actor',
    );
  });
});

/** The rows of a file by their headings. */
function recordsOf(lines: readonly string[]): Record<string, string>[] {
  const [header, ...rows] = lines.map((line) => {
    return Papa.parse<string[]>(line.replace('\uFEFF', ''), { delimiter: ';' }).data[0]!;
  });
  return rows.map((row) => Object.fromEntries(header!.map((name, at) => [name, row[at]!])));
}

function peopleOf(plan: Plan): Map<string, Record<string, string>> {
  const lines: string[] = [];
  complete(renderPeopleCsv(plan, (line) => lines.push(line)));
  return new Map(recordsOf(lines).map((row) => [row.User!, row]));
}
