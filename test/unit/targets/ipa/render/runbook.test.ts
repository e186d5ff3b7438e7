import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { html } from '../../../../../shared/base/html.ts';
import { listOperations } from '../../../../../shared/targets/ipa/plan/operation-list.ts';
import type { Plan } from '../../../../../shared/targets/ipa/plan/plan.ts';
import { sectionOf } from '../../../../../shared/targets/ipa/plan/section.ts';
import { renderRunbook } from '../../../../../shared/targets/ipa/render/runbook/runbook.ts';
import { hostilePlan } from '../../../../golden/hostile-plan.ts';
import { incrementalPlan } from '../../../../golden/incremental-plan.ts';

const FILES = [{ name: 'run.cmd', bytes: 12345, sha256: 'ab'.repeat(32) }];

function runbook(plan: Plan): string {
  return renderRunbook({ list: listOperations(plan), planHash: 'cd'.repeat(32), files: FILES });
}

/** Names of all elements; fails where tags do not close in order or an attribute holds what it must not. */
function elementsOf(page: string): string[] {
  const names: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    names.push(tag.name);
    for (const name of Object.keys(tag.attributes)) expect(name).not.toMatch(/^on|^src|^style$/);
  });
  // The page is HTML; but for these void elements it nests like XML, so an XML reader can watch over it.
  parser.write(page.replace('<!DOCTYPE html>', '').replace(/<(meta[^>]*|br)>/g, '<$1/>')).close();
  return names;
}

describe('the runbook', () => {
  it('nests properly, holds no script and fetches nothing', () => {
    const page = runbook(hostilePlan());
    expect(elementsOf(page)).not.toContain('script');
    expect(page).not.toMatch(/https?:|url\(|@import/);
    expect(page).toContain("default-src 'none'");
  });

  it('keeps settings and file names as text, whatever they hold', () => {
    const elements = elementsOf(runbook(hostilePlan()));
    const plan = hostilePlan();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        const hostile = `<script>${text}</script>`;
        const page = runbook({
          ...plan,
          target: {
            ...plan.target,
            environment: hostile,
            landmarkSystem: hostile,
            landmark: { ...plan.target.landmark, folder: hostile, preCommand: hostile },
          },
          sources: [{ ...plan.sources[0]!, name: hostile }],
        });
        expect(elementsOf(page)).toEqual(elements);
      }),
      { numRuns: 100 },
    );
  });

  it('tells the counts, the files, the plan and the warnings', () => {
    const page = runbook(hostilePlan());
    expect(page).toContain('5 people and 2 tasks are created');
    expect(page).toContain('12,345');
    expect(page).toContain('ab'.repeat(32));
    expect(page).toContain('cd'.repeat(32));
    expect(page).toContain('<strong>Production</strong>');
    expect(page).toContain('1 blocked by a finding, 1 protected, 1 outside of the chosen scope');
    expect(page).toContain('The target was taken as empty.');
    expect(page).toContain('secadm -f "BUNDLE\\undo\\gen-undo.secadm.txt" -d gen');
    expect(page).toContain('-d gen\nenv\\bin\\importPFIdata.bat lmtstipa -f');
  });

  it('names nobody from the data', () => {
    const page = runbook(hostilePlan());
    expect(page).not.toMatch(/ABERGSTR|Bergström|EVIL|ONEWORD/);
  });
});

/** What stands in the page as text, blanks and line ends made one. */
function textOf(page: string): string {
  return page
    .replace(/<style>[\s\S]*<\/style>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

describe('the runbook of a plan that changes and deletes', () => {
  const plan = incrementalPlan('administration');
  const text = textOf(runbook(plan));

  it('never says that nothing is changed, and counts people and tasks by what happens to them', () => {
    expect(text).not.toContain('Nothing is changed');
    expect(text).not.toContain('taken as empty');
    expect(text).toContain(
      '2 people and 1 task are created; 1 person and 1 task are changed; 1 person is disabled; 1 person and 1 task are deleted.',
    );
    expect(text).toContain('1 equal in M3 and IPA, 1 only in IPA and reported, not touched');
  });

  it('says what it rests on, as of when, and what was not read', () => {
    expect(text).toContain('As of 2026-11-19 18:30 UTC.');
    expect(text).toContain('let the plan be made anew');
    expect(text).toContain('Not read: actor-roles.');
    expect(text).toContain('ef'.repeat(32));
  });

  it('warns of pending work, history, other data areas and of gen', () => {
    for (const risk of [
      'Pending work.',
      'pfimetrics',
      'Several data areas.',
      'gen is shared',
      'Disabled means',
    ]) {
      expect(text).toContain(risk);
    }
    expect(text).toContain('answers are unverified');
    expect(text).not.toContain('Actors are deleted and added again');
    expect(textOf(runbook(incrementalPlan('recreate')))).toContain('Actors are deleted and added again');
    expect(textOf(runbook(hostilePlan()))).not.toContain('What can go wrong');
  });

  it('warns of nothing that the plan does not do', () => {
    const additions = plan.changes.filter((change) => !sectionOf(change).endsWith('-delete'));
    const page = textOf(runbook({ ...plan, changes: additions }));
    expect(page).not.toMatch(/Pending work|pfimetrics may keep|gen is shared by all/);
  });

  it('says how each part is taken back', () => {
    const undo = text.slice(text.indexOf('How to undo'));
    const order = [
      'delete the user-tasks',
      'undo\\gen-undo.secadm.txt',
      'again that were deleted',
      'Give the tasks',
    ];
    const places = order.map((words) => undo.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  it('offers no undo file where there is none', () => {
    const taskOnly: Plan = {
      ...plan,
      people: [],
      userTasks: { offsets: Uint32Array.from([0]), task: new Uint32Array() },
      changes: plan.changes.filter(({ type }) => type === 'task'),
    };
    const page = textOf(runbook(taskOnly));
    expect(page).not.toContain('gen-undo');
    expect(page).toContain('nothing of this plan is done by secadm');
  });

  it('is headed as an undo, and as a plan for one person', () => {
    const undo = textOf(
      runbook({
        ...plan,
        direction: 'undo',
        current: {
          kind: 'run',
          run: 'R1',
          target: 'local',
          endedAt: '2026-11-20T09:05:00.000Z',
          planHash: 'ab'.repeat(32),
        },
      }),
    );
    expect(undo).toContain(': undo of a run');
    expect(undo).toContain('run R1 , which ended at 2026-11-20 09:05 UTC');
    expect(undo).toContain('1 person is enabled');
    const one = runbook({ ...plan, only: '<script>"X' });
    expect(textOf(one)).toContain('one person from M3 into IPA');
    expect(one).toContain('<code>&lt;script&gt;&quot;X</code>');
  });

  it('says that a plan for the practice host is for nothing else', () => {
    const practice = textOf(
      runbook({ ...plan, current: { ...plan.current, way: 'practice' } as Plan['current'] }),
    );
    expect(practice).toContain('This plan is for the practice host.');
    expect(practice).toContain('refuses to run anything');
  });

  it('nests properly in every way, and names nobody', () => {
    for (const way of ['administration', 'recreate'] as const) {
      const page = runbook(incrementalPlan(way));
      expect(elementsOf(page)).not.toContain('script');
      expect(page).not.toMatch(/https?:|url\(|@import/);
      expect(page).not.toMatch(/CHANGED|Gone|GONE|JOINED|cmd\|calc/);
    }
  });
});

describe('html', () => {
  it('escapes every value but its own markup', () => {
    const inner = html`<b>${'<i>"\''}</b>`;
    expect(html`${inner}${'&'}${[inner, 'x']}`.markup).toBe(
      '<b>&lt;i&gt;&quot;&#39;</b>&amp;<b>&lt;i&gt;&quot;&#39;</b>x',
    );
    expect(html`${'a\u202eb\u0000\ud800'}`.markup).toBe('a[U+202E]b[U+0000]\ufffd');
  });
});
