import { FluentProvider } from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { unknown } from '../../../shared/base/certainty.ts';
import { wholeNumber } from '../../../shared/base/settings/bounds.ts';
import { place } from '../../../shared/base/settings/place.ts';
import { choice, number, yesNo } from '../../../shared/base/settings/setting.ts';
import { defaultsOf, settingsIn, withValueAt } from '../../../shared/base/settings/setting-tree.ts';
import { whyUnverified } from '../../../shared/base/settings/setting-words.ts';
import { newEnvironment, SETTINGS } from '../../../shared/environment/environment.ts';
import type { RosterSummary } from '../../../shared/m3/roster-summary.ts';
import type { PeopleSummary } from '../../../shared/target/people-summary.ts';

/* Where a description says that a setting stands, it stands: the forms are drawn as text, in every state that shows more. */

// Text is drawn once; a store has nothing to tell after it.
vi.mock('react', async (original) => ({
  ...(await original<typeof import('react')>()),
  useSyncExternalStore: (_: unknown, get: () => unknown) => get(),
}));
vi.mock('../../../renderer/state/app-info.ts', async (original) => ({
  ...(await original<typeof import('../../../renderer/state/app-info.ts')>()),
  useSecretsCanBeKept: () => true,
}));
vi.stubGlobal('window', { matchMedia: () => ({ matches: false }) });
vi.stubGlobal('document', { activeElement: null });

const { queryClient } = await import('../../../renderer/state/queries.ts');
const { adoptWorkspace, currentWorkspace } = await import('../../../renderer/state/workspace.ts');
const { PlacedSettings } = await import('../../../renderer/components/placed-settings.tsx');
const { SettingsScreen } = await import('../../../renderer/screens/settings/settings-screen.tsx');
const { DecisionsPanel } = await import('../../../renderer/screens/people/decisions/decisions-panel.tsx');
const { RulesPanel } = await import('../../../renderer/screens/plan/rules-panel.tsx');
const { WayChoice } = await import('../../../renderer/screens/source/way-choice.tsx');
const { SqlServerForm } = await import('../../../renderer/screens/source/connection/sql-server-form.tsx');
const { M3ApiForm } = await import('../../../renderer/screens/source/connection/m3-api-form.tsx');

function drawn(element: ReactElement): string {
  const inside = createElement(FluentProvider, null, element);
  return renderToStaticMarkup(createElement(QueryClientProvider, { client: queryClient }, inside));
}

const nothing = () => undefined;
const roster = {
  companies: [{ company: '100', emails: 3 }],
  statuses: [],
  users: 3,
} as unknown as RosterSummary;
const people = {
  total: 3,
  doubtful: 0,
  habits: [],
  findings: [],
  situations: {},
} as unknown as PeopleSummary;

/** Every form of a screen, for an environment. */
function screens(environment: ReturnType<typeof newEnvironment>): Readonly<Record<string, string>> {
  queryClient.setQueryData(['environments'], [environment]);
  adoptWorkspace({ ...currentWorkspace(), environmentId: environment.id, people, roster });
  const form = { environment, onSave: nothing };
  const way = { way: environment.m3.way, disabled: false, onChange: nothing };
  return {
    settings: drawn(createElement(SettingsScreen)),
    people: drawn(createElement(DecisionsPanel, { onClose: nothing })),
    plan: drawn(
      createElement(RulesPanel, {
        plan: { direction: 'forward', openedFrom: null } as never,
        onClose: nothing,
      }),
    ),
    source: [
      `<h2>Source</h2>${drawn(createElement(WayChoice, way))}`,
      drawn(createElement(SqlServerForm, form)),
      drawn(createElement(M3ApiForm, form)),
    ].join(''),
  };
}

/** What shows more of a form. */
const STATES: readonly Readonly<Record<string, unknown>>[] = [
  {},
  {
    'ipa.way': 'sql-server',
    'm3.sqlServer.signIn': 'domain',
    'm3.sqlServer.trust.by': 'authority',
    'm3.api.version': 'v2',
    'm3.api.trust.by': 'authority',
    'ipa.database.server.signIn': 'domain',
    'ipa.database.server.trust.by': 'authority',
    'ipa.web.trust.by': 'authority',
    'policy.scope.rule': 'filter',
    'policy.scope.tasks.rule': 'list',
    'policy.actorRoles.byRole': [{ role: 'BUYER', actorRole: 'Buyer_ST' }],
  },
  {
    'ipa.way': 'sql-server',
    'm3.sqlServer.reach': 'instance',
    'm3.sqlServer.trust.by': 'pin',
    'm3.api.trust.by': 'pin',
    'ipa.database.server.reach': 'instance',
    'ipa.database.server.trust.by': 'pin',
    'ipa.web.trust.by': 'pin',
    'policy.scope.rule': 'list',
  },
  { 'policy.scope.rule': 'roles' },
];

/** What is decided where it is seen, person by person or row by row, and what is chosen with another. */
const WITHOUT_LABEL: ReadonlySet<string> = new Set([
  'policy.scope.include',
  'policy.scope.exclude',
  'policy.nameSplit.corrections',
  'policy.accepted',
  'policy.changes.byHand.people',
  'policy.changes.byHand.tasks',
]);

const ALL = settingsIn(SETTINGS)
  .map(({ path, setting }) => ({ id: path.join('.'), setting }))
  .filter(({ id, setting }) => !WITHOUT_LABEL.has(id) && setting.bulky !== true);

/** What stands below the title of each place, in all states. */
const SEEN = new Map<string, string>();
for (const state of STATES) {
  const environment = Object.entries(state).reduce(
    (before, [id, value]) => withValueAt(before, id.split('.'), value),
    newEnvironment('tst', 'TST'),
  );
  for (const [screen, html] of Object.entries(screens(environment))) keepSections(screen, html);
}

function keepSections(screen: string, html: string): void {
  const titles = new Set(
    ALL.filter(({ setting }) => setting.place.screen === screen).map(({ setting }) => setting.place.title),
  );
  let title = '';
  for (const part of html.split(/<h[123][^>]*>/)) {
    const heading = part.split('</h')[0]!.replace(/<[^>]*>/g, '');
    if (titles.has(heading)) title = heading;
    const key = `${screen} ${title}`;
    SEEN.set(key, (SEEN.get(key) ?? '') + part);
  }
}

const escaped = (words: string) =>
  words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#x27;');

test.each(ALL)('$id stands where its description says, with its doubts', ({ setting }) => {
  const seen = SEEN.get(`${setting.place.screen} ${setting.place.title}`) ?? '';
  const words = [setting.label, whyUnverified(setting) ?? '', ...Object.values(setting.options ?? {})];
  expect(words.filter((one) => !seen.includes(escaped(one)))).toEqual([]);
});

test('a setting of a target that no screen knows is drawn by its description alone', () => {
  const moon = place('settings', 'Moon');
  const onMoon = { place: moon, known: unknown('1', 'What the moon does is not documented.') };
  const settings = {
    lit: yesNo({ ...onMoon, name: 'Lit', default: true }),
    orbit: {
      phase: choice({
        ...onMoon,
        name: 'Phase',
        options: { new: 'New moon', full: 'Full moon' },
        default: 'new',
      }),
      days: number<number>(
        { ...onMoon, ...wholeNumber(1, 40), name: 'Days', default: 28 },
        { after: 'days' },
      ),
    },
    elsewhere: yesNo({ ...onMoon, place: place('settings', 'Sun'), name: 'Hot', default: true }),
  };
  const html = drawn(
    createElement(PlacedSettings, { place: moon, settings, values: defaultsOf(settings), onSave: nothing }),
  );
  for (const words of ['Lit', 'Phase', 'New moon', 'Days', 'value="28"', 'not documented']) {
    expect(html).toContain(words);
  }
  expect(html).not.toContain('Hot');
});
