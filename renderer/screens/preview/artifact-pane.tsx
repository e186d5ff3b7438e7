import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type Ref, useEffect, useMemo } from 'react';
import type { ArtifactLine, ArtifactSummary } from '../../../shared/contract/workspace.ts';
import type { RehearsalFailure } from '../../../shared/target/rehearsal-report.ts';
import { CodeView } from '../../components/code-view/code-view.tsx';
import { useLinesFrameStyles, type VirtualLinesHandle } from '../../components/code-view/virtual-lines.tsx';
import { ErrorBar } from '../../components/error-bar.tsx';
import { HashText } from '../../components/hash-text.tsx';
import { NoticeBar } from '../../components/notice-bar.tsx';
import { toolName } from '../../components/object-names.ts';
import { bytes, count, counted } from '../../state/format.ts';
import { usePage } from '../../state/pages.ts';
import { FindBar } from './find-bar.tsx';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', gap: '8px', flex: 1, minHeight: 0 },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 16px',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  code: { flex: 1 },
});

const ENCODING_NAMES = { 'us-ascii': 'US-ASCII', 'iso-8859-1': 'ISO-8859-1', 'utf-8': 'UTF-8' } as const;

/** The selected line's owner; `known` is false until the line has arrived. */
export interface LineSubject {
  readonly known: boolean;
  readonly subject: ArtifactLine['subject'];
}

interface ArtifactPaneProps {
  readonly artifact: ArtifactSummary;
  readonly failures: readonly RehearsalFailure[];
  readonly active: number | null;
  /** Called when a line is selected in the text. */
  readonly onActive: (line: number) => void;
  /** Called when a line was found by search, number or person: selects the line and brings it into view. */
  readonly onGo: (line: number) => void;
  readonly onSubject: (subject: LineSubject) => void;
  /** The text that is searched for; it stays when another file is opened. */
  readonly wanted: string;
  readonly onWanted: (text: string) => void;
  /** A person to go to at once; '' for none. */
  readonly person: string;
  readonly ref: Ref<VirtualLinesHandle>;
}

/** One file: what it is, its search, and its lines. Each file mounts it anew, so that no line of another file remains. */
export function ArtifactPane(props: ArtifactPaneProps) {
  const styles = useStyles();
  const frame = useLinesFrameStyles();
  const { artifact, active, onSubject } = props;
  const rows = usePage('artifact:lines', { artifact: artifact.id }, { version: artifact.sha256 });
  const failures = useMemo(
    () => new Map(props.failures.map(({ line, message }) => [line - 1, message])),
    [props.failures],
  );
  const line = active === null ? undefined : rows.at(active);
  useEffect(
    () => onSubject({ known: line !== undefined, subject: line?.subject ?? null }),
    [onSubject, line],
  );

  return (
    <div className={styles.pane}>
      <p className={styles.facts}>
        <span>for {toolName(artifact.tool)}</span>
        <span>{ENCODING_NAMES[artifact.encoding]}</span>
        <span>{counted(artifact.lines, 'line')}</span>
        <span title={`${count(artifact.bytes)} bytes`}>{bytes(artifact.bytes)}</span>
        <span>
          SHA-256 <HashText hash={artifact.sha256} short />
        </span>
      </p>
      {artifact.role === 'undo' && (
        <NoticeBar kind="info">
          The way back, in delete order. It is kept apart and never run by Muster.
        </NoticeBar>
      )}
      <FindBar
        artifact={artifact}
        active={active}
        person={props.person}
        wanted={props.wanted}
        onWanted={props.onWanted}
        onGo={props.onGo}
      />
      <ErrorBar error={rows.error} />
      <div className={mergeClasses(frame.frame, styles.code)}>
        <CodeView
          ref={props.ref}
          label={`${artifact.fileName}, ${counted(artifact.lines, 'line')}`}
          lines={artifact.lines}
          rows={rows}
          active={active}
          onActive={props.onActive}
          subject={line?.subject ?? null}
          failures={failures}
          wanted={props.wanted}
        />
      </div>
    </div>
  );
}
