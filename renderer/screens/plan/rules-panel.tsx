/** What may be done about a difference between M3 and IPA. A change makes the plan again, so its effect is seen at once. */

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Place } from '../../../shared/base/settings/place.ts';
import { withValueAt } from '../../../shared/base/settings/setting-tree.ts';
import { CHANGES, type ChangePolicy, RULES } from '../../../shared/policy/changes.ts';
import type { PlanSummary } from '../../../shared/targets/ipa/plan/plan-summary.ts';
import { NoticeBar } from '../../components/notice-bar.tsx';
import { PlacedSettings } from '../../components/placed-settings.tsx';
import { settingFields } from '../../components/setting-field.tsx';
import { PanelSection, SidePanel } from '../../components/side-panel.tsx';
import { usePolicy } from '../../state/environments.ts';
import { counted } from '../../state/format.ts';
import { isDecidable } from './by-hand.ts';

const useStyles = makeStyles({
  text: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  pair: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '12px' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
});

interface RulesProps {
  readonly rules: ChangePolicy;
  readonly change: (change: (rules: ChangePolicy) => ChangePolicy) => void;
}

export function RulesPanel(props: { readonly plan: PlanSummary; readonly onClose: () => void }) {
  const [policy, changePolicy] = usePolicy();
  if (policy === null) return null;
  const rules = policy.changes;
  const change: RulesProps['change'] = (next) =>
    void changePolicy((now) => ({ ...now, changes: next(now.changes) }));
  const given = { rules, change };
  return (
    <SidePanel
      title="Rules"
      sub="What may be done about a difference. Kept with the environment; the plan is made again at once."
      onClose={props.onClose}
    >
      {isDecidable(props.plan) ? null : (
        <NoticeBar kind="info">
          This plan stands as it was made. The rules hold for the next plan of this environment.
        </NoticeBar>
      )}
      <RulesAt place={RULES.planned} {...given} />
      <RulesAt place={RULES.onlyInTarget} {...given} />
      <Fields {...given} />
      <RulesAt place={RULES.owner} {...given} />
      <RulesAt place={RULES.actorUpdate} {...given}>
        <ActorUpdate {...given} />
      </RulesAt>
      <ByHand {...given} />
    </SidePanel>
  );
}

function Text({ children }: { readonly children: ReactNode }) {
  return <p className={useStyles().text}>{children}</p>;
}

/** The rules of a section, and what follows from them. */
function RulesAt({ place, rules, change, children }: RulesProps & { place: Place; children?: ReactNode }) {
  return (
    <PanelSection title={place.title}>
      <PlacedSettings
        place={place}
        settings={CHANGES}
        values={rules}
        onSave={(path, value) => change((now) => withValueAt(now, path, value))}
      />
      {children}
    </PanelSection>
  );
}

function Fields({ rules, change }: RulesProps) {
  const styles = useStyles();
  const one = settingFields(CHANGES.fields, rules.fields, (part) =>
    change((now) => ({ ...now, fields: { ...now.fields, ...part } })),
  );
  const field = settingFields(CHANGES, rules, (part) => change((now) => ({ ...now, ...part })));
  return (
    <PanelSection title={RULES.fields.title}>
      <div className={styles.pair}>
        {one('name')}
        {one('email')}
        {one('description')}
        {one('validity')}
      </div>
      {field('emailCase')}
      <Text>
        First and last name go together. Blanks, case of ids and Unicode form count as no difference.
      </Text>
    </PanelSection>
  );
}

function ActorUpdate({ rules }: RulesProps) {
  if (rules.actorUpdate === 'administration') {
    return (
      <Text>
        Nothing is taken away in between. It needs the address and sign-in of the web administration; without
        them the changes are listed for the administrator to make by hand.
      </Text>
    );
  }
  return (
    <NoticeBar kind="warning">
      Between the two steps the person cannot sign in. If the run stops there, the actor is gone until the
      rest is run. What Muster does not know of the actor is lost, and open work units may keep it from being
      deleted.
    </NoticeBar>
  );
}

function ByHand({ rules, change }: RulesProps) {
  const styles = useStyles();
  const people = Object.keys(rules.byHand.people).length;
  const tasks = Object.keys(rules.byHand.tasks).length;
  if (people + tasks === 0) return null;
  return (
    <PanelSection title={RULES.byHand.title}>
      <div className={styles.line}>
        <Text>
          {counted(people, 'person', 'people')}, {counted(tasks, 'role')}.
        </Text>
        <Button size="small" onClick={() => change((now) => ({ ...now, byHand: { people: {}, tasks: {} } }))}>
          Undo all by hand
        </Button>
      </div>
    </PanelSection>
  );
}
