import {
  type AnyFindingCode,
  findingCount,
  type Severity,
  severityOf,
  wordsOf,
} from '../../../../base/finding.ts';
import { grouped } from '../../../../base/grouped.ts';
import { html, type Markup } from '../../../../base/html.ts';
import { BUNDLE_NAMES } from '../../../../target/render/bundle-names.ts';
import type { Facts } from './facts.ts';

const SEVERITY_WORDS: Record<Severity, string> = { blocked: 'Blocked', warning: 'Warning', info: 'Note' };
const SEVERITY_RANK: Record<Severity, number> = { blocked: 0, warning: 1, info: 2 };

/** What was noticed, by kind, the worst first. */
export function findingsTable({ plan }: Facts): Markup {
  const counts = new Map<AnyFindingCode, number>();
  for (const finding of plan.findings)
    counts.set(finding.code, (counts.get(finding.code) ?? 0) + findingCount(finding));
  if (counts.size === 0)
    return html`<h2>Findings</h2>
<p>There were none.</p>`;
  const sorted = [...counts].sort(
    ([a, countA], [b, countB]) =>
      SEVERITY_RANK[severityOf(a)] - SEVERITY_RANK[severityOf(b)] || countB - countA || (a < b ? -1 : 1),
  );
  const rows = sorted.map(([code, count]) => {
    const { severity, title, advice } = wordsOf(code);
    return html`<tr><td class="severity ${severity}">${SEVERITY_WORDS[severity]}</td><td>${title}</td><td class="number">${grouped(count)}</td><td>${advice}</td></tr>
`;
  });
  return html`<h2>Findings</h2>
<p>What was noticed when the plan was made. <em>Blocked</em> keeps its row, user or role out of the files; a <em>warning</em> wants to be looked
at; a <em>note</em> says what was done. Each single one stands in <code>${BUNDLE_NAMES.findings}</code>.</p>
<div class="scroll"><table>
<thead><tr><th>Kind</th><th>Finding</th><th class="number">Count</th><th>What can be done</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div>`;
}
