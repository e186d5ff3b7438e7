import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ArtifactSummary } from '../../../shared/contract/workspace.ts';
import type { PlanChange } from '../../../shared/target/plan-changes.ts';
import type { RehearsalReport } from '../../../shared/target/rehearsal-report.ts';
import type { PlanSummary } from '../../../shared/targets/ipa/plan/plan-summary.ts';
import type { VirtualLinesHandle } from '../../components/code-view/virtual-lines.tsx';
import type { StepMaker } from '../../components/step-maker.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { useArrival } from '../../state/navigation.ts';
import { differs, usePlanChanges } from '../../state/plan-changes.ts';
import { ArtifactPane, type LineSubject } from './artifact-pane.tsx';
import { ChangeDetails } from './change-details.tsx';
import { ChangesPane } from './changes-pane.tsx';
import { LineOwner } from './line-owner.tsx';
import { RehearsalVerdict } from './rehearsal-verdict.tsx';
import { SinceHandOver } from './since-hand-over.tsx';

const useStyles = makeStyles({
  work: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 304px', gap: '16px', flex: 1, minHeight: 0 },
  // Values before and after stand side by side in it.
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
    // The scrollbar has its room in the margin of the page, so that the cards keep their width when it comes.
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
 * beside them what differs from another plan.
 */
export function ArtifactReader(props: ArtifactReaderProps) {
  const styles = useStyles();
  const arrival = useArrival('preview');
  const { artifacts, rehearsal } = props;
  const [file, setFile] = useState(arrival?.compareWith ?? null);
  const [openId, setOpenId] = useState<string>(
    file !== null ? 'changes' : (arrival?.artifact ?? artifacts[0]?.id ?? 'gen-create'),
  );
  const [active, setActive] = useState<number | null>(arrival?.line ?? null);
  const compared = usePlanChanges(props.plan, file?.path ?? null);
  const changes = compared.changes !== null && differs(compared.changes) ? compared.changes : null;
  const [change, setChange] = useState<PlanChange | null>(null);
  const comparing = openId === 'changes' && changes !== null;
  const [subject, setSubject] = useState<LineSubject>(UNKNOWN);
  const [wanted, setWanted] = useState('');
  // Whoever comes with a person in hand is brought to that person's lines once, in the file that is open then.
  const [person, setPerson] = useState(arrival?.person ?? '');
  const code = useRef<VirtualLinesHandle>(null);
  const open = artifacts.find(({ id }) => id === openId) ?? artifacts[0]!;
  const failures = useMemo(
    () => rehearsal?.failures.filter(({ artifact }) => artifact === open.id) ?? [],
    [rehearsal, open.id],
  );

  // The line to show may lie in a file that is opened by the same click: it is shown once that file stands.
  const [going, setGoing] = useState<number | null>(arrival?.line ?? null);
  const goTo = useCallback((artifact: string, line: number) => {
    setOpenId(artifact);
    setActive(line);
    setGoing(line);
    setPerson('');
  }, []);
  const goToLine = useCallback((line: number) => goTo(open.id, line), [goTo, open.id]);
  useEffect(() => {
    if (going === null) return;
    code.current?.show(going);
    setGoing(null);
  }, [going]);

  const show = (id: string) => {
    setOpenId(id);
    setActive(null);
    setPerson('');
  };
  const since = (
    <SinceHandOver
      plan={props.plan}
      compared={compared}
      file={file}
      onForgetFile={() => {
        setFile(null);
        show(artifacts[0]!.id);
      }}
      onShow={comparing ? null : () => show('changes')}
    />
  );

  return (
    <div className={mergeClasses(styles.work, comparing && styles.comparing)}>
      <div className={styles.main}>
        {comparing ? (
          <ChangesPane
            plan={props.plan}
            changes={changes}
            file={file}
            open={change}
            onOpen={setChange}
            onBack={() => show(artifacts[0]!.id)}
          />
        ) : (
          <>
            <Tabs
              label="Files"
              value={open.id}
              onChange={show}
              tabs={artifacts.map(({ id, role, fileName }) =>
                role === 'undo'
                  ? { value: id, title: `Undo: ${fileName}`, icon: <ArrowUndoRegular aria-hidden="true" /> }
                  : { value: id, title: fileName },
              )}
            />
            <ArtifactPane
              key={`${open.id} ${open.sha256}`}
              ref={code}
              artifact={open}
              failures={failures}
              active={active}
              onActive={setActive}
              onGo={goToLine}
              onSubject={setSubject}
              wanted={wanted}
              onWanted={setWanted}
              person={person}
            />
          </>
        )}
      </div>
      {comparing ? (
        <aside className={styles.side} aria-label="Selected change">
          <ChangeDetails artifacts={artifacts} change={change} onGo={goTo} />
          {since}
        </aside>
      ) : (
        <aside className={styles.side} aria-label="Rehearsal and selected line">
          <RehearsalVerdict
            report={rehearsal}
            plan={props.plan}
            artifacts={artifacts}
            rehearsing={props.rehearsing}
            onFailure={({ artifact, line }) => goTo(artifact, line - 1)}
          />
          <LineOwner
            artifacts={artifacts}
            active={active}
            subject={subject.subject}
            known={subject.known}
            onGo={goTo}
          />
          {since}
        </aside>
      )}
    </div>
  );
}
