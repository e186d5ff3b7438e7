/** One person, traced: source rows, decisions, findings, operations, and the exact lines. */

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { toMusterError } from '../../../shared/base/failure.ts';
import { severityOf } from '../../../shared/base/finding.ts';
import { idKey } from '../../../shared/base/id-key.ts';
import type { PersonRow, PersonTrace } from '../../../shared/contract/workspace.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import { AcceptForm } from '../../components/accept-form.tsx';
import { CommitInput } from '../../components/commit-input.tsx';
import { ErrorBar } from '../../components/error-bar.tsx';
import { FindingBadge } from '../../components/finding-badge.tsx';
import { PanelSection, SidePanel } from '../../components/side-panel.tsx';
import { SituationBadge } from '../../components/situation-badge.tsx';
import { ask } from '../../state/engine.ts';
import { type ChangePolicy, usePolicy } from '../../state/environments.ts';
import { count, counted } from '../../state/format.ts';
import { navigate } from '../../state/navigation.ts';
import {
  acceptFinding,
  correctName,
  correctPart,
  decideByHand,
  revertName,
  unacceptFinding,
} from '../../state/policy-changes.ts';
import { useWorkspace } from '../../state/workspace.ts';

const useStyles = makeStyles({
  names: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '12px' },
  line: { display: 'flex', alignItems: 'center', gap: '8px', flexWrap: 'wrap' },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  finding: { display: 'flex', flexDirection: 'column', gap: '4px', alignItems: 'flex-start' },
  text: { margin: 0, overflowWrap: 'anywhere', lineHeight: tokens.lineHeightBase300 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(88px, auto) minmax(0, 1fr)',
    columnGap: '16px',
    rowGap: '6px',
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  code: {
    margin: 0,
    padding: '8px 12px',
    overflowX: 'auto',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'pre',
  },
  codeLine: { display: 'block' },
  number: {
    display: 'inline-block',
    minWidth: '48px',
    marginInlineEnd: '12px',
    textAlign: 'end',
    color: tokens.colorNeutralForeground3,
    userSelect: 'none',
  },
});

export function PersonPanel(props: { readonly index: number; readonly onClose: () => void }) {
  const { revision, environmentId } = useWorkspace();
  const trace = useQuery({
    queryKey: ['people:trace', environmentId, revision, props.index],
    queryFn: () => ask('people:trace', { index: props.index }),
    placeholderData: keepPreviousData,
  });
  const data = trace.data;
  if (data === undefined) {
    return (
      <SidePanel title="Person" onClose={props.onClose}>
        <ErrorBar error={trace.error === null ? null : toMusterError(trace.error)} />
      </SidePanel>
    );
  }
  return (
    <SidePanel title={data.person.id} sub={data.person.name} onClose={props.onClose}>
      <Trace trace={data} />
    </SidePanel>
  );
}

function Trace({ trace }: { readonly trace: PersonTrace }) {
  const styles = useStyles();
  const [policy, changePolicy] = usePolicy();
  const { person } = trace;
  if (policy === null) return null;
  return (
    <>
      <Scope person={person} policy={policy} change={changePolicy} />
      {person.situation === 'protected' ? null : (
        <Names person={person} reason={trace.splitReason} policy={policy} change={changePolicy} />
      )}
      {person.findings.length === 0 ? null : (
        <PanelSection title="Findings">
          <ul className={styles.list}>
            {person.findings.map((finding) => (
              <li key={`${finding.code} ${finding.text}`} className={styles.finding}>
                <FindingBadge code={finding.code} text={finding.text} accepted={finding.accepted} />
                <p className={styles.text}>{finding.text}</p>
                {severityOf(finding.code) === 'warning' ? (
                  <AcceptForm
                    what="Accept"
                    {...acceptanceOf(policy, finding.code, person.id)}
                    onAccept={(reason) => void changePolicy(acceptFinding(finding.code, person.id, reason))}
                    onTakeBack={() => void changePolicy(unacceptFinding(finding.code, person.id))}
                  />
                ) : null}
              </li>
            ))}
          </ul>
        </PanelSection>
      )}
      <PanelSection title="Decisions">
        <Facts facts={trace.decisions.map(({ policy: by, text }) => [by, text])} />
      </PanelSection>
      <PanelSection title="Where it was read">
        <Facts facts={trace.source.map(({ file, line, what }) => [`${file}:${line}`, what])} wide />
      </PanelSection>
      <PanelSection title={trace.roles.length === 0 ? 'Roles' : `Roles (${trace.roles.length})`}>
        {trace.roles.length === 0 ? (
          <p className={styles.quiet}>No role in M3, so no user-task.</p>
        ) : (
          <ul className={styles.list}>
            {trace.roles.map((role) => (
              <li key={role} className={styles.text}>
                {role}
              </li>
            ))}
          </ul>
        )}
      </PanelSection>
      <Operations trace={trace} />
      <Lines trace={trace} />
    </>
  );
}

/** How a finding of a person was accepted: with a reason of its own, or with everybody's. */
function acceptanceOf(policy: Policy, code: string, id: string) {
  const ofCode = policy.accepted.filter((one) => one.code === code);
  const own = ofCode.find(({ subject }) => idKey(subject) === idKey(id));
  if (own !== undefined) return { accepted: own.reason };
  const ofAll = ofCode.find(({ subject }) => subject === '*');
  return { accepted: ofAll?.reason ?? null, takeBack: 'Take back for all' };
}

function Scope(props: {
  readonly person: PersonRow;
  readonly policy: Policy;
  readonly change: ChangePolicy;
}) {
  const styles = useStyles();
  const { person, policy, change } = props;
  const has = (list: readonly string[]) => list.some((id) => idKey(id) === idKey(person.id));
  const byHand = has(policy.scope.include) || has(policy.scope.exclude);
  const decide = (what: 'include' | 'exclude' | 'rule') => void change(decideByHand([person.id], what));
  return (
    <div className={styles.line}>
      <SituationBadge situation={person.situation} />
      {person.situation === 'protected' ? null : person.situation === 'excluded' ? (
        <Button size="small" onClick={() => decide('include')}>
          Take in
        </Button>
      ) : (
        <Button size="small" onClick={() => decide('exclude')}>
          Leave out
        </Button>
      )}
      {byHand ? (
        <Button size="small" onClick={() => decide('rule')}>
          As the scope says
        </Button>
      ) : null}
    </div>
  );
}

function Names(props: {
  readonly person: PersonRow;
  readonly reason: string;
  readonly policy: Policy;
  readonly change: ChangePolicy;
}) {
  const styles = useStyles();
  const { person, reason, policy, change } = props;
  // What the engine says of it does not hold for who is left out: it splits no name for them.
  const corrected = policy.nameSplit.corrections[idKey(person.id)]?.name === person.name;
  const { firstName, lastName, name } = person;
  const save = (part: 'first-name' | 'last-name', next: { firstName: string; lastName: string }) =>
    void change(correctPart(person.id, { name, ...next }, part));
  const confirm = () => void change(correctName(person.id, { name, firstName, lastName, byHand: 'both' }));
  return (
    <PanelSection title="Name">
      <div className={styles.names}>
        <CommitInput
          key={`first ${person.id}`}
          label="First name"
          value={firstName}
          maxLength={100}
          onCommit={(value) => save('first-name', { firstName: value.trim(), lastName })}
        />
        <CommitInput
          key={`last ${person.id}`}
          label="Last name"
          value={lastName}
          maxLength={100}
          onCommit={(value) => save('last-name', { firstName, lastName: value.trim() })}
        />
      </div>
      <p className={styles.quiet}>
        {person.doubtful ? `The split is a guess: ${reason}.` : `Split this way because ${reason}.`}
      </p>
      {corrected || person.doubtful ? (
        <div className={styles.line}>
          {person.doubtful ? (
            <Button size="small" onClick={confirm}>
              Both names are right
            </Button>
          ) : null}
          {corrected ? (
            <Button size="small" onClick={() => void change(revertName(person.id))}>
              Back to the rule
            </Button>
          ) : null}
        </div>
      ) : null}
    </PanelSection>
  );
}

function Facts(props: {
  readonly facts: readonly (readonly [string, ReactNode])[];
  readonly wide?: boolean;
}) {
  const styles = useStyles();
  return (
    <dl
      className={styles.facts}
      style={props.wide ? { gridTemplateColumns: 'fit-content(50%) minmax(0, 1fr)' } : {}}
    >
      {props.facts.map(([term, value], at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two facts may be worded alike
        <div key={at} style={{ display: 'contents' }}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Operations({ trace }: { readonly trace: PersonTrace }) {
  const styles = useStyles();
  const { plan } = useWorkspace();
  if (plan === null) {
    return (
      <PanelSection title="Operations">
        <p className={styles.quiet}>No plan yet.</p>
      </PanelSection>
    );
  }
  return (
    <PanelSection title={`Operations (${trace.operations.length})`}>
      {trace.operations.length === 0 ? (
        <p className={styles.quiet}>Nothing will be done for this person.</p>
      ) : (
        <Facts
          facts={trace.operations.map((operation) => [
            `${operation.action} ${operation.type}`,
            operation.key,
          ])}
        />
      )}
    </PanelSection>
  );
}

function Lines({ trace }: { readonly trace: PersonTrace }) {
  const styles = useStyles();
  const { artifacts } = useWorkspace();
  if (artifacts === null) {
    return (
      <PanelSection title="Exact lines">
        <p className={styles.quiet}>Shown once the files are written on Preview.</p>
      </PanelSection>
    );
  }
  if (trace.lines.length === 0) return null;
  const files = [...new Set(trace.lines.map(({ artifact }) => artifact))];
  return (
    <PanelSection title={`Exact lines (${trace.lines.length})`}>
      {files.map((file) => {
        const lines = trace.lines.filter(({ artifact }) => artifact === file);
        return (
          <figure key={file} style={{ margin: 0 }}>
            <figcaption className={styles.quiet}>
              {file}, {counted(lines.length, 'line')}
            </figcaption>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard */}
            <pre className={styles.code} tabIndex={0}>
              {lines.map(({ line, text }) => (
                <span key={line} className={styles.codeLine}>
                  <span className={styles.number}>{count(line)}</span>
                  {text}
                </span>
              ))}
            </pre>
          </figure>
        );
      })}
      <div>
        <Button size="small" onClick={() => navigate('preview', { person: trace.person.id })}>
          Show in Preview
        </Button>
      </div>
    </PanelSection>
  );
}
