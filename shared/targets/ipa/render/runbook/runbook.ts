import { html, type Markup } from '../../../../base/html.ts';
import type { BundleFile } from '../../../../target/render/bundle-names.ts';
import { RUNBOOK_STYLE } from '../../../../target/render/runbook-style.ts';
import type { OperationList } from '../../plan/operation-list.ts';
import { beforeYouStart } from './before-you-start.ts';
import { factsOf } from './facts.ts';
import { fileTable } from './file-table.ts';
import { findingsTable } from './findings-table.ts';
import { headline } from './headline.ts';
import { howItWasDecided } from './how-it-was-decided.ts';
import { howToCheck } from './how-to-check.ts';
import { howToUndo } from './how-to-undo.ts';
import { risks } from './risks.ts';
import { runIt } from './run-it.ts';
import { startingPoint } from './starting-point.ts';
import { unverified } from './unverified.ts';
import { whatToExpect } from './what-to-expect.ts';
import { whatWillBeDone } from './what-will-be-done.ts';

export interface RunbookInput {
  readonly list: OperationList;
  /** SHA-256 of the canonical plan file, lower-case hex. */
  readonly planHash: string;
  /** Every file of the bundle but the runbook itself and the sums. */
  readonly files: readonly BundleFile[];
}

/**
 * README.html: the whole job on one page, for an administrator who has never seen Muster. No script, nothing
 * to fetch, no date but the plan's: the same plan gives the same page. What domain.md marks as unknown is called
 * unverified.
 */
export function renderRunbook({ list, planHash, files }: RunbookInput): string {
  const facts = factsOf(list);
  const style: Markup = { markup: RUNBOOK_STYLE };
  const page = html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Runbook for ${list.plan.target.environment}</title>
<style>${style}</style>
</head>
<body>
<main>
${headline(facts)}
${whatWillBeDone(facts)}
${startingPoint(facts)}
${risks(facts)}
${beforeYouStart(facts)}
${runIt(facts)}
${whatToExpect(facts)}
${howToCheck(facts)}
${howToUndo(facts)}
${findingsTable(facts)}
${unverified(facts)}
${howItWasDecided(facts)}
${fileTable(planHash, files)}
</main>
</body>
</html>
`;
  return page.markup;
}
