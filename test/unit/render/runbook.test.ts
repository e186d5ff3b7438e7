import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../shared/plan/plan.ts';
import { html } from '../../../shared/render/html.ts';
import { renderRunbook } from '../../../shared/render/runbook.ts';
import { hostilePlan } from '../../golden/hostile-plan.ts';

const FILES = [{ name: 'run.cmd', bytes: 12345, sha256: 'ab'.repeat(32) }];

function runbook(plan: Plan): string {
  return renderRunbook({ plan, planHash: 'cd'.repeat(32), files: FILES });
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

describe('html', () => {
  it('escapes every value but its own markup', () => {
    const inner = html`<b>${'<i>"\''}</b>`;
    expect(html`${inner}${'&'}${[inner, 'x']}`.markup).toBe(
      '<b>&lt;i&gt;&quot;&#39;</b>&amp;<b>&lt;i&gt;&quot;&#39;</b>x',
    );
    expect(html`${'a\u202eb\u0000\ud800'}`.markup).toBe('a[U+202E]b[U+0000]\ufffd');
  });
});
