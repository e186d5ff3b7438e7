/** What may be done about a difference between M3 and IPA. A change makes the plan again, so its effect is seen at once. */

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type {
  ChangePolicy,
  EmailCaseRule,
  FieldRule,
  OnlyInTargetRule,
} from '../../../shared/policy/changes.ts';
import type { PlanSummary } from '../../../shared/targets/ipa/plan/plan-summary.ts';
import { RadioSetting, SelectSetting } from '../../components/choice-setting.tsx';
import { NoticeBar } from '../../components/notice-bar.tsx';
import { PanelSection, SidePanel } from '../../components/side-panel.tsx';
import { SwitchSetting } from '../../components/switch-setting.tsx';
import { usePolicy } from '../../state/environments.ts';
import { counted } from '../../state/format.ts';
import { changeRules } from '../../state/policy-changes.ts';
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
  readonly change: (change: Partial<ChangePolicy>) => void;
}

export function RulesPanel(props: { readonly plan: PlanSummary; readonly onClose: () => void }) {
  const [policy, changePolicy] = usePolicy();
  if (policy === null) return null;
  const rules = policy.changes;
  const change = (part: Partial<ChangePolicy>) => void changePolicy(changeRules(part));
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
      <Switches {...given} />
      <OnlyInIpa {...given} />
      <Fields {...given} />
      <OtherEnvironments {...given} />
      <ActorUpdates {...given} />
      <ByHand {...given} />
    </SidePanel>
  );
}

function Text({ children }: { readonly children: ReactNode }) {
  return <p className={useStyles().text}>{children}</p>;
}

function Switches({ rules, change }: RulesProps) {
  return (
    <PanelSection title="What is planned at all">
      <SwitchSetting label="Create" value={rules.create} onSave={(create) => change({ create })} />
      <SwitchSetting label="Change" value={rules.update} onSave={(update) => change({ update })} />
      <SwitchSetting
        label="Delete and remove access"
        value={rules.delete}
        hint="What is off is planned for nobody, whatever is decided below or by hand."
        onSave={(gone) => change({ delete: gone })}
      />
    </PanelSection>
  );
}

const LESSER_CHOICES = [
  { value: 'report', text: 'Only report' },
  { value: 'leave', text: 'Leave, and say nothing' },
  { value: 'delete', text: 'Delete' },
] as const;

/** What is only in IPA and is no person: each has the same three answers. */
type LesserObject = 'tasks' | 'userTasks' | 'actorRoles';

function OnlyInIpa({ rules, change }: RulesProps) {
  const { onlyInTarget } = rules;
  const set = (part: Partial<ChangePolicy['onlyInTarget']>) =>
    change({ onlyInTarget: { ...onlyInTarget, ...part } });
  const lesser = (name: LesserObject, label: string, hint: string) => (
    <SelectSetting
      label={label}
      value={onlyInTarget[name]}
      choices={LESSER_CHOICES}
      hint={hint}
      onSave={(rule) => set({ [name]: rule })}
    />
  );
  return (
    <PanelSection title="Only in IPA">
      <SelectSetting<OnlyInTargetRule>
        label="People"
        value={onlyInTarget.people}
        choices={[
          { value: 'report', text: 'Only report' },
          { value: 'leave', text: 'Leave, and say nothing' },
          { value: 'disable', text: 'Remove access' },
          { value: 'delete', text: 'Delete' },
        ]}
        hint="Removing access deletes user-tasks, user and actor roles; actor and identity stay. Deleting also takes those, where no other environment needs them."
        onSave={(people) => set({ people })}
      />
      {lesser('tasks', 'Roles', 'Tasks that M3 has no role for. A task goes after all its user-tasks.')}
      {lesser(
        'userTasks',
        'Roles of people who are in both',
        'User-tasks that the person has in IPA and not in M3.',
      )}
      {lesser(
        'actorRoles',
        'Actor roles of people who are in both',
        'Roles in gen that no decision on People gives. They may have been given by hand.',
      )}
      <SelectSetting
        label="Actors of unknown origin"
        value={onlyInTarget.actorsOfUnknownOrigin}
        choices={[
          { value: 'leave', text: 'Leave in gen' },
          { value: 'delete', text: 'Delete with the person' },
        ]}
        hint="Nobody knows who brought the actor, and gen is shared: another environment may need it."
        onSave={(actorsOfUnknownOrigin) => set({ actorsOfUnknownOrigin })}
      />
    </PanelSection>
  );
}

const FIELD_CHOICES: readonly { readonly value: FieldRule; readonly text: string }[] = [
  { value: 'm3', text: 'M3 wins' },
  { value: 'target', text: 'IPA wins' },
  { value: 'fill', text: 'Fill if empty' },
];

function Fields({ rules, change }: RulesProps) {
  const styles = useStyles();
  const { fields } = rules;
  const field = (name: keyof ChangePolicy['fields'], label: string) => (
    <SelectSetting
      label={label}
      value={fields[name]}
      choices={FIELD_CHOICES}
      onSave={(rule) => change({ fields: { ...fields, [name]: rule } })}
    />
  );
  return (
    <PanelSection title="Where a value differs">
      <div className={styles.pair}>
        {field('name', 'Name')}
        {field('email', 'E-mail')}
        {field('description', 'Description of a role')}
        {field('validity', 'Validity of a user-task')}
      </div>
      <SelectSetting<EmailCaseRule>
        label="An e-mail that differs in case alone"
        value={rules.emailCase}
        choices={[
          { value: 'leave', text: 'Leave the one in IPA' },
          { value: 'm3', text: 'As any other e-mail' },
        ]}
        hint="Mail goes to the same address. No actor is deleted and added again for it."
        onSave={(emailCase) => change({ emailCase })}
      />
      <Text>
        First and last name go together. Blanks, case of ids and Unicode form count as no difference.
      </Text>
    </PanelSection>
  );
}

function OtherEnvironments({ rules, change }: RulesProps) {
  return (
    <PanelSection title="Whose value it is">
      <SelectSetting
        label="Another environment brought other values"
        value={rules.otherEnvironment}
        choices={[
          { value: 'ask', text: 'Report both, change nothing' },
          { value: 'this', text: 'Take the values of this environment' },
          { value: 'that', text: 'Leave those of the other one' },
        ]}
        hint="Environments of one Landmark system share gen, so a name or e-mail can only be there once."
        onSave={(otherEnvironment) => change({ otherEnvironment })}
      />
      <SelectSetting
        label="An id that may be another person now"
        value={rules.reusedId}
        choices={[
          { value: 'report', text: 'Only report' },
          { value: 'update', text: 'Change as any other' },
        ]}
        hint="Name and e-mail have nothing in common with those in IPA. Old tasks and mails would go to the new person."
        onSave={(reusedId) => change({ reusedId })}
      />
    </PanelSection>
  );
}

function ActorUpdates({ rules, change }: RulesProps) {
  return (
    <PanelSection title="How an actor is changed">
      <RadioSetting
        label="secadm has no command for it"
        value={rules.actorUpdate}
        choices={[
          { value: 'administration', text: 'In the web administration, one request each' },
          { value: 'recreate', text: 'With secadm: delete it and add it again' },
        ]}
        onSave={(actorUpdate) => change({ actorUpdate })}
      />
      {rules.actorUpdate === 'administration' ? (
        <Text>
          Nothing is taken away in between. It needs the address and sign-in of the web administration;
          without them the changes are listed for the administrator to make by hand.
        </Text>
      ) : (
        <NoticeBar kind="warning">
          Between the two steps the person cannot sign in. If the run stops there, the actor is gone until the
          rest is run. What Muster does not know of the actor is lost, and open work units may keep it from
          being deleted.
        </NoticeBar>
      )}
    </PanelSection>
  );
}

function ByHand({ rules, change }: RulesProps) {
  const styles = useStyles();
  const people = Object.keys(rules.byHand.people).length;
  const tasks = Object.keys(rules.byHand.tasks).length;
  if (people + tasks === 0) return null;
  return (
    <PanelSection title="Decided by hand">
      <div className={styles.line}>
        <Text>
          {counted(people, 'person', 'people')}, {counted(tasks, 'role')}.
        </Text>
        <Button size="small" onClick={() => change({ byHand: { people: {}, tasks: {} } })}>
          Undo all by hand
        </Button>
      </div>
    </PanelSection>
  );
}
