import { summarisePeople } from '../../../shared/target/people-summary.ts';
import type { EngineParts } from '../engine-parts.ts';
import { findingPage } from '../queries/finding-rows.ts';
import { type PeopleData, PeoplePages } from '../queries/people-page.ts';
import { tracePerson } from '../queries/person-trace.ts';
import { rolePage } from '../queries/role-page.ts';
import type { Handlers } from '../router.ts';

type Channels = 'people:summary' | 'people:page' | 'people:trace' | 'roles:list' | 'findings:page';

export function peopleHandlers({ workspace, driver }: EngineParts): Handlers<Channels> {
  const pages = new PeoplePages();
  const data = (): PeopleData => ({
    roster: workspace.roster,
    decision: workspace.decision,
    policy: workspace.environment.policy,
  });
  return {
    'people:summary': () => summarisePeople(workspace.decision, workspace.environment.policy),
    'people:page': (query) => pages.page(data(), query),
    'people:trace': ({ index }) =>
      tracePerson(driver.plans, data(), index, workspace.plannedOrNull, workspace.artifactList),
    'roles:list': (query) => rolePage(workspace.roster, query),
    'findings:page': (query) => findingPage(workspace.decision.findings, workspace.environment.policy, query),
  };
}
