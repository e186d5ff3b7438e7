/** Before a run: where, what is needed, and the last question. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PlayRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { PageFrame } from '../../../components/page-frame.tsx';
import { PLACE_NAMES } from '../../../components/run-place.ts';
import { STARTS } from '../../../state/activation-guard.ts';
import { useCall } from '../../../state/engine.ts';
import { useEnvironment } from '../../../state/environments.ts';
import { refreshSecrets } from '../../../state/secrets.ts';
import { useWorkspace } from '../../../state/workspace.ts';
import { RunQuestion } from '../question/run-question.tsx';
import { RunRefused } from '../run-refused.tsx';
import { AfterError } from './after-error.tsx';
import { NeedsList } from './needs-list.tsx';
import { OverrideReason } from './override-reason.tsx';
import { PlaceChoice } from './place-choice.tsx';
import { PracticeHost } from './practice-host.tsx';
import { useSetupSectionStyles } from './setup-section.ts';
import { footWords, setupLead } from './setup-words.ts';
import { type Setup, useSetup } from './use-setup.ts';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 640px) minmax(280px, 360px)',
    gap: '24px',
    '@media (max-width: 1099px)': { gridTemplateColumns: 'minmax(0, 1fr) 264px' },
  },
  form: { display: 'flex', flexDirection: 'column', gap: '24px' },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface RunSetupProps {
  /** Whether the run goes on after an error. */
  readonly goesOn: boolean;
  readonly onGoesOn: (goesOn: boolean) => void;
  readonly onStarted: () => void;
}

export function RunSetup({ goesOn, onGoesOn, onStarted }: RunSetupProps) {
  const styles = useStyles();
  const { plan } = useWorkspace();
  const environment = useEnvironment();
  const setup = useSetup();
  const starting = useCall('run:start');
  const [asking, setAsking] = useState(false);
  const { target, overrideReason } = setup;

  async function start(confirmation: string) {
    setAsking(false);
    if (target === null) return;
    const run = { target, continueOnError: goesOn, part: 'all', confirmation, overrideReason } as const;
    const state = await starting.start(run);
    void refreshSecrets();
    if (state !== undefined) onStarted();
  }

  return (
    <PageFrame
      title="Run"
      lead={setupLead(plan, environment?.name ?? '')}
      foot={
        <>
          <Button
            {...STARTS}
            appearance="primary"
            icon={<PlayRegular />}
            disabled={!setup.ready || starting.busy}
            onClick={() => setAsking(true)}
          >
            {target === null ? 'Run…' : `Run on ${PLACE_NAMES[target]}…`}
          </Button>
          <span className={styles.quiet}>{footWords(target, setup.ready)}</span>
        </>
      }
    >
      <div className={styles.columns}>
        <div className={styles.form}>
          <RunRefused error={starting.error} onDismiss={starting.clearError} />
          <SetupForm setup={setup} />
          <AfterError goesOn={goesOn} onGoesOn={onGoesOn} />
        </div>
        {target === 'practice' && <PracticeHost />}
      </div>
      {asking && (
        <RunQuestion
          target={target}
          rest={null}
          reason={overrideReason}
          onCancel={() => setAsking(false)}
          onRun={(typed) => void start(typed)}
        />
      )}
    </PageFrame>
  );
}

function SetupForm({ setup }: { readonly setup: Setup }) {
  const { section, title } = useSetupSectionStyles();
  const { exceeded } = setup;
  return (
    <>
      {exceeded.length > 0 && (
        <OverrideReason guards={exceeded} reason={setup.reason} onReason={setup.setReason} />
      )}
      <PlaceChoice
        target={setup.target}
        onTarget={setup.setTarget}
        last={setup.last}
        elsewhere={setup.elsewhere}
      />
      <section className={section}>
        <h2 className={title}>Needed</h2>
        <NeedsList needs={setup.needs} />
      </section>
    </>
  );
}
