import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { ArtifactSummary } from '../../../shared/contract/workspace.ts';
import type { PlanChange } from '../../../shared/target/plan-changes.ts';
import type { RehearsalReport } from '../../../shared/target/rehearsal-report.ts';
import type { PlanSummary } from '../../../shared/targets/ipa/plan/plan-summary.ts';
import type { StepMaker } from '../../components/step-maker.tsx';
import { useArrival } from '../../state/navigation.ts';
import { differs, usePlanChanges } from '../../state/plan-changes.ts';
import type { LineSubject } from './artifact-pane.tsx';
import { ChangeDetails } from './change-details.tsx';
import { ChangesPane } from './changes-pane.tsx';
import { LineOwner } from './line-owner.tsx';
import { OpenFile } from './open-file.tsx';
import { CHANGES, type OpenPlace, useOpenPlace } from './open-place.ts';
import { RehearsalVerdict } from './rehearsal-verdict.tsx';
import { SinceHandOver } from './since-hand-over.tsx';

const useStyles = makeStyles({
  work: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 304px', gap: '16px', flex: 1, minHeight: 0 },
  // It shows values before and after side by side.
  comparing: {
    gridTemplateColumns: 'minmax(0, 1fr) 440px',
    '@media (max-width: 1499px)': { gridTemplateColumns: 'minmax(0, 1fr) 368px' },
  },
  main: { display: 'flex', flexDirection: 'column', gap: '8px', minHeight: 0, minWidth: 0 },
  side: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    minHeight: 0,
    overflowY: 'auto',
    // The scrollbar takes its room from the margin of the page, so that the cards keep their width when it appears.
    scrollbarGutter: 'stable',
    marginInlineEnd: '-10px',
  },
});

interface ArtifactReaderProps {
  readonly artifacts: readonly ArtifactSummary[];
  readonly plan: PlanSummary;
  readonly rehearsal: RehearsalReport | null;
  readonly rehearsing: StepMaker;
}

const UNKNOWN: LineSubject = { known: false, subject: null };

/**
 * The files one beside the other, the one that is open line by line, and what is known about the selected line;
 * in their place, when it is asked for, what differs from another plan.
 */
export function ArtifactReader(props: ArtifactReaderProps) {
  const styles = useStyles();
  const { artifacts, plan } = props;
  const arrival = useArrival('preview');
  /** The plan file to compare with; null for the plan that was handed over last. */
  const [file, setFile] = useState(arrival?.compareWith ?? null);
  const place = useOpenPlace(artifacts, file !== null);
  const compared = usePlanChanges(plan, file?.path ?? null);
  const changes = compared.changes !== null && differs(compared.changes) ? compared.changes : null;
  const [change, setChange] = useState<PlanChange | null>(null);
  const [subject, setSubject] = useState<LineSubject>(UNKNOWN);
  const [wanted, setWanted] = useState('');
  const comparing = place.showsChanges && changes !== null;
  const backToFiles = () => place.open(artifacts[0]!.id);
  return (
    <div className={mergeClasses(styles.work, comparing && styles.comparing)}>
      <div className={styles.main}>
        {comparing ? (
          <ChangesPane
            plan={plan}
            changes={changes}
            file={file}
            open={change}
            onOpen={setChange}
            onBack={backToFiles}
          />
        ) : (
          <OpenFile {...props} place={place} wanted={wanted} onWanted={setWanted} onSubject={setSubject} />
        )}
      </div>
      <aside
        className={styles.side}
        aria-label={comparing ? 'Selected change' : 'Rehearsal and selected line'}
      >
        {comparing ? (
          <ChangeDetails artifacts={artifacts} change={change} onGo={place.goTo} />
        ) : (
          <FileDetails {...props} place={place} subject={subject} />
        )}
        <SinceHandOver
          plan={plan}
          compared={compared}
          file={file}
          onForgetFile={() => {
            setFile(null);
            backToFiles();
          }}
          onShow={comparing ? null : () => place.open(CHANGES)}
        />
      </aside>
    </div>
  );
}

function FileDetails(
  props: ArtifactReaderProps & { readonly place: OpenPlace; readonly subject: LineSubject },
) {
  const { artifacts, place, subject } = props;
  return (
    <>
      <RehearsalVerdict
        report={props.rehearsal}
        plan={props.plan}
        artifacts={artifacts}
        rehearsing={props.rehearsing}
        onFailure={({ artifact, line }) => place.goTo(artifact, line - 1)}
      />
      <LineOwner
        artifacts={artifacts}
        active={place.active}
        subject={subject.subject}
        known={subject.known}
        onGo={place.goTo}
      />
    </>
  );
}
