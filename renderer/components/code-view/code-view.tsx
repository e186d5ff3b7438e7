import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle12Filled } from '@fluentui/react-icons';
import type { Ref } from 'react';
import type { ArtifactLine } from '../../../shared/contract/workspace.ts';
import { count } from '../../state/format.ts';
import type { RowSource } from '../../state/pages.ts';
import { VirtualLines, type VirtualLinesHandle } from './virtual-lines.tsx';
import { VisibleLine } from './visible-line.tsx';

const ROW_PX = 20;

const useStyles = makeStyles({
  row: { display: 'flex', backgroundColor: tokens.colorNeutralBackground1, cursor: 'text' },
  ofSubject: { backgroundColor: tokens.colorNeutralBackground2 },
  active: { backgroundColor: tokens.colorNeutralBackground1Selected },
  gutter: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    flexShrink: 0,
    boxSizing: 'border-box',
    paddingInlineEnd: '12px',
    marginInlineEnd: '8px',
    textAlign: 'right',
    color: tokens.colorNeutralForeground3,
    backgroundColor: 'inherit',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: 'tabular-nums',
    userSelect: 'none',
    cursor: 'default',
  },
  // A bar beside the number as well as a shade, because colour alone must not tell anything.
  gutterOfSubject: { boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}` },
  failed: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  failedIcon: { marginInlineEnd: '4px', verticalAlign: 'middle' },
  text: { paddingInlineEnd: '24px' },
  waiting: { color: tokens.colorNeutralForeground3 },
});

interface CodeViewProps {
  readonly label: string;
  readonly lines: number;
  readonly rows: RowSource<ArtifactLine>;
  /** The line that is selected, from 0; null for none. */
  readonly active: number | null;
  readonly onActive: (line: number) => void;
  /** Whose lines are marked beside their numbers. */
  readonly subject: ArtifactLine['subject'];
  /** Lines (from 0) that would fail, with what the target would say. */
  readonly failures: ReadonlyMap<number, string>;
  /** The text that is searched for, marked wherever it occurs. */
  readonly wanted: string;
  readonly ref?: Ref<VirtualLinesHandle>;
}

/** Shows an artifact line by line as it is in the file: numbered, virtual, with every character visible. */
export function CodeView(props: CodeViewProps) {
  const styles = useStyles();
  const { rows, subject } = props;
  const gutterWidth = `${count(props.lines).length + 5}ch`;

  const ofSubject = (line: number) => {
    const owner = rows.at(line)?.subject;
    return !!subject && owner?.kind === subject.kind && owner.id === subject.id;
  };

  return (
    <VirtualLines
      {...(props.ref ? { ref: props.ref } : {})}
      label={props.label}
      lines={props.lines}
      rowPx={ROW_PX}
      active={props.active}
      onActive={props.onActive}
      onWindow={rows.want}
      copyText={(line) => rows.at(line)?.text}
      rowClass={(line, active) =>
        mergeClasses(styles.row, ofSubject(line) && styles.ofSubject, active && styles.active)
      }
      renderLine={(line) => {
        const failure = props.failures.get(line);
        const text = rows.at(line)?.text;
        return (
          <>
            <span
              className={mergeClasses(
                styles.gutter,
                ofSubject(line) && styles.gutterOfSubject,
                failure !== undefined && styles.failed,
              )}
              style={{ width: gutterWidth }}
              title={failure === undefined ? undefined : `Would fail: ${failure}`}
            >
              {failure !== undefined && (
                <ErrorCircle12Filled className={styles.failedIcon} aria-label="Would fail" />
              )}
              {count(line + 1)}
            </span>
            <span className={styles.text}>
              {text === undefined ? (
                <span className={styles.waiting}>…</span>
              ) : (
                <VisibleLine text={text} wanted={props.wanted} />
              )}
            </span>
          </>
        );
      }}
    />
  );
}
