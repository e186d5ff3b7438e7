/** Start: the environments, and the three ways to get one. */
import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Environment } from '../../../shared/environment/environment.ts';
import { ErrorBar } from '../../components/error-bar.tsx';
import { NoticeBar } from '../../components/notice-bar.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { useEnvironments } from '../../state/environments.ts';
import { leavingEnvironments } from '../../state/leaving-environments.ts';
import { enterEnvironment, enterSettings, importProfile, openSample } from './enter-environment.ts';
import { EnvironmentCard } from './environment-card.tsx';
import { EnvironmentDialogs, type OpenDialog } from './environment-dialogs.tsx';
import { type Attempt, useAttempt } from './use-attempt.ts';
import { WaysToBegin } from './ways-to-begin.tsx';
import { WhatFollows } from './what-follows.tsx';

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
});

export function StartScreen() {
  const styles = useStyles();
  const { environments, loading, error: listError } = useEnvironments();
  const leaving = leavingEnvironments.useLeaving();
  const staying = environments.filter(({ id }) => !leaving.some((one) => one.id === id));
  const attempt = useAttempt();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const none = staying.length === 0;
  return (
    <PageFrame
      title="Start"
      lead={
        none
          ? 'Muster brings the people of an M3 environment into Infor Process Automation (IPA). Nothing is run that was not shown first.'
          : 'Open the environment that people are to be brought into.'
      }
    >
      <div className={styles.page}>
        <ErrorBar error={attempt.error ?? listError} onDismiss={attempt.clearError} />
        <LeavingNotices leaving={leaving} />
        {none ? null : <Cards environments={staying} attempt={attempt} onDialog={setDialog} />}
        {loading ? null : (
          <WaysToBegin
            first={none}
            disabled={attempt.busy}
            onNew={() => setDialog({ what: 'new' })}
            onImport={() => void attempt.start(importProfile)}
            onSample={() => void attempt.start(openSample)}
          />
        )}
        {loading || !none ? null : <WhatFollows />}
        <EnvironmentDialogs
          open={dialog}
          environments={staying}
          onClose={() => setDialog(null)}
          onMade={(environment) => {
            setDialog(null);
            void attempt.start(() => enterEnvironment(environment));
          }}
        />
      </div>
    </PageFrame>
  );
}

function LeavingNotices({ leaving }: { readonly leaving: readonly Environment[] }) {
  return leaving.map((environment) => (
    <NoticeBar
      key={environment.id}
      kind="info"
      action={<Button onClick={() => leavingEnvironments.undo(environment.id)}>Undo</Button>}
    >
      {environment.name} is removed. Its settings, passwords and snapshots go with it; bundles, profiles and
      runs stay.
    </NoticeBar>
  ));
}

function Cards(props: {
  readonly environments: readonly Environment[];
  readonly attempt: Attempt;
  readonly onDialog: (dialog: OpenDialog) => void;
}) {
  const styles = useStyles();
  const { environments, attempt, onDialog } = props;
  return (
    <ul className={styles.cards} aria-label="Environments">
      {environments.map((environment) => (
        <EnvironmentCard
          key={environment.id}
          environment={environment}
          disabled={attempt.busy}
          onOpen={() => void attempt.start(() => enterEnvironment(environment))}
          onRename={() => onDialog({ what: 'rename', environment })}
          onCopy={() => onDialog({ what: 'copy', environment })}
          onCompare={environments.length < 2 ? null : () => onDialog({ what: 'compare', environment })}
          onSettings={() => void attempt.start(() => enterSettings(environment))}
        />
      ))}
    </ul>
  );
}
