/** Start: the environments, and the three ways to get one. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, ArrowImportRegular, BeakerRegular } from '@fluentui/react-icons';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { type MusterError, toMusterError } from '../../../shared/base/failure.ts';
import type { Environment } from '../../../shared/environment/environment.ts';
import { ErrorBar } from '../../components/error-bar.tsx';
import { NoticeBar } from '../../components/notice-bar.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { ask } from '../../state/engine.ts';
import { openEnvironment, refreshEnvironments, useEnvironments } from '../../state/environments.ts';
import { leavingEnvironments } from '../../state/leaving-environments.ts';
import { navigate } from '../../state/navigation.ts';
import { EnvironmentCard } from './environment-card.tsx';

/** A dialog about one environment. */
type Asked = { readonly about: 'rename' | 'copy' | 'compare'; readonly environment: Environment };

const NewEnvironmentDialog = lazy(async () => ({
  default: (await import('./new-environment-dialog.tsx')).NewEnvironmentDialog,
}));

const NameDialog = lazy(async () => ({ default: (await import('./name-dialog.tsx')).NameDialog }));
const CompareDialog = lazy(async () => ({ default: (await import('./compare-dialog.tsx')).CompareDialog }));

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '16px', maxWidth: '1160px' },
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(320px, 1fr))',
    gap: '16px',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  ways: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(280px, 1fr))', gap: '16px' },
  way: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: '16px',
    alignItems: 'start',
    padding: '16px',
    textAlign: 'start',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: 'pointer',
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground1,
      border: `1px solid ${tokens.colorNeutralStroke1}`,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    ':disabled': { cursor: 'default', color: tokens.colorNeutralForegroundDisabled },
  },
  wayIcon: { fontSize: '24px', lineHeight: 0, color: tokens.colorBrandForeground1 },
  wayTitle: { display: 'block', fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  wayText: {
    display: 'block',
    marginTop: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  steps: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(176px, 1fr))',
    gap: '24px',
    listStyleType: 'none',
    margin: 0,
    padding: '4px 0 0',
  },
  step: { borderTop: `2px solid ${tokens.colorNeutralStroke2}`, paddingTop: '12px' },
  stepNumber: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  heading: {
    margin: '8px 0 0',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export function StartScreen() {
  const styles = useStyles();
  const { environments, loading, error: listError } = useEnvironments();
  const leaving = leavingEnvironments.useLeaving();
  const [error, setError] = useState<MusterError | null>(null);
  const [busy, setBusy] = useState(false);
  const [naming, setNaming] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);
  const shown = environments.filter(({ id }) => !leaving.some((one) => one.id === id));

  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    setError(null);
    try {
      await work();
    } catch (thrown) {
      const failed = toMusterError(thrown);
      if (failed.code !== 'CANCELLED') setError(failed);
    } finally {
      setBusy(false);
    }
  };

  const enter = async (environment: Environment) => {
    await openEnvironment(environment);
    navigate('source');
  };
  const openSample = async () => {
    const environment = await ask('sample:open', {});
    await refreshEnvironments();
    await enter(environment);
  };
  const importProfile = async () => {
    const chosen = await ask('dialog:choose', { purpose: 'profile', suggestion: '' });
    if (chosen === null) return;
    await ask('environments:import', { path: chosen.path });
    await refreshEnvironments();
  };

  return (
    <PageFrame
      title="Start"
      lead={
        shown.length === 0
          ? 'Muster brings the people of an M3 environment into Infor Process Automation (IPA). Nothing is run that was not shown first.'
          : 'Open the environment that people are to be brought into.'
      }
    >
      <div className={styles.page}>
        <ErrorBar error={error ?? listError} onDismiss={() => setError(null)} />
        {leaving.map((environment) => (
          <NoticeBar
            key={environment.id}
            kind="info"
            action={<Button onClick={() => leavingEnvironments.undo(environment.id)}>Undo</Button>}
          >
            {environment.name} is removed. Its settings, passwords and snapshots go with it; bundles, profiles
            and runs stay.
          </NoticeBar>
        ))}
        {shown.length === 0 ? null : (
          <ul className={styles.cards} aria-label="Environments">
            {shown.map((environment) => (
              <EnvironmentCard
                key={environment.id}
                environment={environment}
                disabled={busy}
                onOpen={() => attempt(() => enter(environment))}
                onRename={() => setAsked({ about: 'rename', environment })}
                onCopy={() => setAsked({ about: 'copy', environment })}
                onCompare={shown.length < 2 ? null : () => setAsked({ about: 'compare', environment })}
                onSettings={() =>
                  attempt(async () => {
                    await openEnvironment(environment);
                    navigate('settings');
                  })
                }
              />
            ))}
          </ul>
        )}
        {loading ? null : (
          <>
            <h2 className={styles.heading}>
              {shown.length === 0 ? 'Three ways to begin' : 'Add an environment'}
            </h2>
            <div className={styles.ways}>
              <Way
                icon={<AddRegular />}
                title="New environment"
                text="Name it, give it a colour, and say whether it is production."
                disabled={busy}
                onClick={() => setNaming(true)}
              />
              <Way
                icon={<ArrowImportRegular />}
                title="Import profile"
                text="Take over an environment that a colleague exported from Muster."
                disabled={busy}
                onClick={() => attempt(importProfile)}
              />
              <Way
                icon={<BeakerRegular />}
                title="Open the sample"
                text="A fictional company of 1,200 people and a practice host: the whole way, without any server."
                disabled={busy}
                onClick={() => attempt(openSample)}
              />
            </div>
          </>
        )}
        {loading || shown.length > 0 ? null : <TheWay />}
        {asked === null ? null : (
          <Suspense fallback={null}>
            <AboutOne asked={asked} all={shown} onClose={() => setAsked(null)} />
          </Suspense>
        )}
        {naming ? (
          <Suspense fallback={null}>
            <NewEnvironmentDialog
              onClose={() => setNaming(false)}
              onMade={(environment) => {
                setNaming(false);
                void attempt(() => enter(environment));
              }}
            />
          </Suspense>
        ) : null}
      </div>
    </PageFrame>
  );
}

function AboutOne(props: {
  readonly asked: Asked;
  readonly all: readonly Environment[];
  readonly onClose: () => void;
}) {
  const { onClose } = props;
  const { about, environment } = props.asked;
  switch (about) {
    case 'compare':
      return (
        <CompareDialog
          one={environment}
          others={props.all.filter(({ id }) => id !== environment.id)}
          onClose={onClose}
        />
      );
    case 'copy':
      return (
        <NameDialog
          title={`Copy ${environment.name}`}
          action="Copy"
          hint="Every setting and decision is copied; a password is not."
          initial=""
          onClose={onClose}
          onNamed={async (name) => {
            await ask('environments:copy', { id: environment.id, name });
            await refreshEnvironments();
            onClose();
          }}
        />
      );
    case 'rename':
      return (
        <NameDialog
          title={`Rename ${environment.name}`}
          action="Rename"
          hint="Bundles, runs and snapshots made so far keep the name that it had."
          initial={environment.name}
          onClose={onClose}
          onNamed={async (name) => {
            await ask('environments:save', { environment: { ...environment, name } });
            await refreshEnvironments();
            onClose();
          }}
        />
      );
  }
}

const STEPS: readonly (readonly [string, string])[] = [
  ['Source', 'Extracts of users, e-mails, roles and user-roles are read, and every row is accounted for.'],
  [
    'People',
    'Names are split, doubtful ones stand in front, and every decision is shown and can be changed.',
  ],
  ['Plan', 'What will be done for whom, with before and after, as data that can be checked.'],
  ['Preview', 'The exact bytes, line by line, rehearsed by an independent reader.'],
  ['Run', 'Here, on the practice host, or handed over as a bundle with its runbook.'],
];

/** What comes after, for whoever opens Muster for the first time. */
function TheWay() {
  const styles = useStyles();
  return (
    <>
      <h2 className={styles.heading}>What follows</h2>
      <ol className={styles.steps}>
        {STEPS.map(([title, text], at) => (
          <li key={title} className={styles.step}>
            <span className={styles.stepNumber} aria-hidden="true">
              {at + 1}
            </span>
            <span className={styles.wayTitle}>{title}</span>
            <span className={styles.wayText}>{text}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

function Way(props: {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
}) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.way} disabled={props.disabled} onClick={props.onClick}>
      <span className={styles.wayIcon} aria-hidden="true">
        {props.icon}
      </span>
      <span>
        <span className={styles.wayTitle}>{props.title}</span>
        <span className={styles.wayText}>{props.text}</span>
      </span>
    </button>
  );
}
