/** Every decision that the data forces, with what it comes to. A change holds at once. */

import { Button, Field, makeStyles, Select, Switch } from '@fluentui/react-components';
import { AddRegular, DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { AnyFindingCode } from '../../../shared/base/finding.ts';
import type { RosterSummary } from '../../../shared/m3/roster-summary.ts';
import type { CharacterRule, NameSplitRule, Policy } from '../../../shared/policy/policy.ts';
import type { PeopleSummary } from '../../../shared/target/people-summary.ts';
import { PROTECTED_USERS } from '../../../shared/targets/ipa/objects.ts';
import { CommitInput, CommitList } from '../../components/commit-input.tsx';
import { useFocusStays } from '../../components/focus-back.ts';
import { PanelSection, SidePanel } from '../../components/side-panel.tsx';
import { type ChangePolicy, usePolicy } from '../../state/environments.ts';
import { count, counted } from '../../state/format.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { Effect } from './effect.tsx';
import { ScopeSection } from './scope-section.tsx';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '12px' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) auto',
    gap: '8px',
    alignItems: 'end',
  },
  select: { minWidth: 0 },
  // The control's own margin is taken back, so that it stands in line with the fields.
  switch: { marginInlineStart: '-8px' },
  list: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

interface SectionProps {
  readonly policy: Policy;
  readonly change: ChangePolicy;
  readonly people: PeopleSummary;
  readonly roster: RosterSummary;
}

export function DecisionsPanel({ onClose }: { readonly onClose: () => void }) {
  const [policy, change] = usePolicy();
  const { people, roster } = useWorkspace();
  if (policy === null || people === null || roster === null) return null;
  const section = { policy, change, people, roster };
  return (
    <SidePanel
      title="Decisions"
      sub="Kept with the environment, and part of the plan. A change holds at once."
      onClose={onClose}
    >
      <Company {...section} />
      <ScopeSection policy={policy} change={change} people={people} roster={roster} />
      <NameSplit {...section} />
      <Characters {...section} />
      <Identity {...section} />
      <ActorRoles {...section} />
      <Protected {...section} />
    </SidePanel>
  );
}

/** How many people have a finding. */
function found(people: PeopleSummary, ...codes: AnyFindingCode[]): number {
  return people.findings.filter(({ code }) => codes.includes(code)).reduce((sum, one) => sum + one.count, 0);
}

function Company({ policy, change, people, roster }: SectionProps) {
  const companies = roster.companies.filter(({ company }) => company !== '');
  const differing = found(people, 'EMAIL-SEVERAL-COMPANIES', 'EMAIL-COMPANY-UNDECIDED');
  const elsewhere = found(people, 'EMAIL-OTHER-COMPANY');
  if (companies.length === 0) {
    return (
      <PanelSection title="Company">
        <Effect>The e-mails carry no company, so there is nothing to choose.</Effect>
      </PanelSection>
    );
  }
  return (
    <PanelSection title="Company">
      <Field label="E-mails are taken from">
        <Select
          value={policy.company ?? ''}
          onChange={(_, { value }) =>
            void change((now) => ({ ...now, company: value === '' ? null : value }))
          }
        >
          <option value="">Not chosen</option>
          {companies.map(({ company, emails }) => (
            <option key={company} value={company}>
              {company} ({counted(emails, 'e-mail')})
            </option>
          ))}
        </Select>
      </Field>
      <Effect>
        {counted(differing, 'person', 'people')} with different addresses in several companies
        {elsewhere > 0 ? `; ${count(elsewhere)} only in another company` : ''}.
      </Effect>
    </PanelSection>
  );
}

const SPLIT_RULES: Readonly<Record<NameSplitRule, string>> = {
  particles: 'Knows particles: Jan | van der Berg',
  'first-space': 'At the first space: Jan | van der Berg',
  'last-space': 'At the last space: Jan van der | Berg',
  'family-first': 'Family name first: Van An | Nguyen',
};

function NameSplit({ policy, change, people }: SectionProps) {
  const styles = useStyles();
  const { nameSplit } = policy;
  const set = (part: Partial<Policy['nameSplit']>) =>
    void change((now) => ({ ...now, nameSplit: { ...now.nameSplit, ...part } }));
  const corrections = Object.keys(nameSplit.corrections).length;
  return (
    <PanelSection title="First and last name">
      <Field label="The name is split">
        <Select
          select={{ className: styles.select }}
          value={nameSplit.rule}
          onChange={(_, { value }) => set({ rule: value as NameSplitRule })}
        >
          {(Object.keys(SPLIT_RULES) as NameSplitRule[]).map((rule) => (
            <option key={rule} value={rule}>
              {SPLIT_RULES[rule]}
            </option>
          ))}
        </Select>
      </Field>
      <Switch
        className={styles.switch}
        checked={nameSplit.comma}
        label={'Recognise "Last, First" by its comma'}
        onChange={(_, { checked }) => set({ comma: checked })}
      />
      <Switch
        className={styles.switch}
        checked={nameSplit.evidence}
        label="Look at e-mail, user id and language first"
        onChange={(_, { checked }) => set({ evidence: checked })}
      />
      <div className={styles.pair}>
        <CommitInput
          label="Filler for one-word names"
          value={nameSplit.filler}
          maxLength={10}
          check={(value) => (value.trim() === '' ? 'secadm needs a last name.' : null)}
          onCommit={(filler) => set({ filler: filler.trim() })}
        />
      </div>
      <Effect>
        {counted(people.doubtful, 'doubtful split')},{' '}
        {counted(found(people, 'NAME-ONE-WORD'), 'one-word name')},{' '}
        {counted(corrections, 'remembered correction')}.
      </Effect>
      {people.habits.length === 0 ? null : (
        <Effect>Learned from the extract: {people.habits.join(' ')}</Effect>
      )}
    </PanelSection>
  );
}

const CHARACTER_RULES: Readonly<Record<CharacterRule, string>> = {
  'latin1-transliterate': 'Keep ISO-8859-1, rewrite the rest',
  ascii: 'Rewrite everything to ASCII',
  latin1: 'Keep ISO-8859-1, block the rest',
  block: 'Keep ASCII, block the rest',
};

function Characters({ policy, change, people }: SectionProps) {
  const set = (part: Partial<Policy['characters']>) =>
    void change((now) => ({ ...now, characters: { ...now.characters, ...part } }));
  const rewritten = found(people, 'TEXT-TRANSLITERATED');
  const blocked = found(people, 'TEXT-NOT-LATIN1', 'TEXT-UNQUOTABLE');
  return (
    <PanelSection title="Characters">
      <Field label="Characters that IPA cannot hold">
        <Select
          value={policy.characters.rule}
          onChange={(_, { value }) => set({ rule: value as CharacterRule })}
        >
          {(Object.keys(CHARACTER_RULES) as CharacterRule[]).map((rule) => (
            <option key={rule} value={rule}>
              {CHARACTER_RULES[rule]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Quotes and backslashes" hint="How they are written in a secadm file is not known.">
        <Select
          value={policy.characters.unquotable}
          onChange={(_, { value }) => set({ unquotable: value === 'block' ? 'block' : 'replace' })}
        >
          <option value="replace">Replace</option>
          <option value="block">Block the person</option>
        </Select>
      </Field>
      <Effect>
        {counted(rewritten, 'finding')} about rewritten text, {count(blocked)} about blocked text.
      </Effect>
    </PanelSection>
  );
}

function Identity({ policy, change }: SectionProps) {
  const styles = useStyles();
  const { identity } = policy;
  const set = (part: Partial<Policy['identity']>) =>
    void change((now) => ({ ...now, identity: { ...now.identity, ...part } }));
  return (
    <PanelSection title="Identity">
      <div className={styles.pair}>
        <CommitInput
          label="Service"
          value={identity.service}
          maxLength={40}
          check={(value) =>
            /^[A-Za-z0-9_.-]{1,40}$/.test(value) ? null : 'Letters, digits, dot, dash and underscore.'
          }
          onCommit={(service) => set({ service })}
        />
        <CommitInput
          label="Template"
          value={identity.template}
          maxLength={120}
          check={(value) => (value.includes('{USID}') ? null : '{USID} has to be in it.')}
          onCommit={(template) => set({ template })}
        />
      </div>
      <Effect>JSMITH becomes {identity.template.replaceAll('{USID}', 'JSMITH')}.</Effect>
    </PanelSection>
  );
}

const ACTOR_ROLE = /^[A-Za-z0-9_]{1,60}$/;
const ACTOR_ROLE_SAYS = 'Letters, digits and underscore only.';

function ActorRoles({ policy, change }: SectionProps) {
  const styles = useStyles();
  const { actorRoles } = policy;
  const set = (part: Partial<Policy['actorRoles']>) =>
    void change((now) => ({ ...now, actorRoles: { ...now.actorRoles, ...part } }));
  return (
    <PanelSection title="Actor roles">
      <CommitList
        label="Everyone gets, one a line"
        values={actorRoles.default}
        check={(values) => {
          if (values.length === 0) return 'At least one is needed.';
          return values.every((one) => ACTOR_ROLE.test(one)) ? null : ACTOR_ROLE_SAYS;
        }}
        onCommit={(values) => set({ default: values })}
      />
      <div className={styles.list}>
        {actorRoles.byRole.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be alike
          <div key={at} className={styles.row}>
            <CommitInput
              label="M3 role"
              value={one.role}
              maxLength={10}
              onCommit={(role) => set({ byRole: replaceAt(actorRoles.byRole, at, { ...one, role }) })}
            />
            <CommitInput
              label="Also gives"
              value={one.actorRole}
              check={(value) => (ACTOR_ROLE.test(value) ? null : ACTOR_ROLE_SAYS)}
              onCommit={(actorRole) =>
                set({ byRole: replaceAt(actorRoles.byRole, at, { ...one, actorRole }) })
              }
            />
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={`Remove the actor role for M3 role ${one.role}`}
              onClick={() => set({ byRole: actorRoles.byRole.filter((_, index) => index !== at) })}
            />
          </div>
        ))}
      </div>
      <NewActorRole onAdd={(one) => set({ byRole: [...actorRoles.byRole, one] })} />
    </PanelSection>
  );
}

function replaceAt<T>(list: readonly T[], at: number, value: T): T[] {
  return list.map((one, index) => (index === at ? value : one));
}

/** A mapping is added whole: an actor role without a name would not be one. */
function NewActorRole(props: { readonly onAdd: (one: { role: string; actorRole: string }) => void }) {
  const [open, setOpen] = useState(false);
  const [role, setRole] = useState('');
  const styles = useStyles();
  const { place, use } = useFocusStays<HTMLDivElement>(open ? 'asked' : 'open');
  const close = () => {
    use();
    setOpen(false);
  };
  if (!open) {
    return (
      <div ref={place}>
        <Button size="small" icon={<AddRegular />} onClick={() => setOpen(true)}>
          Actor role for an M3 role
        </Button>
      </div>
    );
  }
  return (
    <>
      <div className={styles.row}>
        <CommitInput
          autoFocus
          label="M3 role"
          value={role}
          maxLength={10}
          onCommit={(value) => setRole(value.trim())}
        />
        <CommitInput
          label="Also gives"
          value=""
          check={(value) => {
            if (role === '') return 'Name the M3 role first.';
            return ACTOR_ROLE.test(value) ? null : ACTOR_ROLE_SAYS;
          }}
          onCommit={(actorRole) => {
            props.onAdd({ role, actorRole });
            setRole('');
            close();
          }}
        />
        <Button appearance="subtle" icon={<DismissRegular />} aria-label="Cancel" onClick={close} />
      </div>
      <Effect>Added once both are filled in.</Effect>
    </>
  );
}

function Protected({ policy, change, people }: SectionProps) {
  return (
    <PanelSection title="Protected users">
      <CommitList
        label="Never touched, one a line"
        hint={`Always protected: ${PROTECTED_USERS.join(', ')}.`}
        values={policy.protectedUsers}
        onCommit={(protectedUsers) => void change((now) => ({ ...now, protectedUsers }))}
      />
      <Effect>{counted(people.situations.protected, 'person', 'people')} of those that were read.</Effect>
    </PanelSection>
  );
}
