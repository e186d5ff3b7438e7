import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { RunLogLine } from '../../shared/contract/run.ts';
import { count } from '../state/format.ts';
import type { RowSource } from '../state/pages.ts';
import { useLinesFrameStyles, VirtualLines } from './code-view/virtual-lines.tsx';
import { VisibleLine } from './code-view/visible-line.tsx';

const ROW_PX = 20;

const useStyles = makeStyles({
  frame: { position: 'relative', height: '100%', boxSizing: 'border-box' },
  row: { display: 'flex', backgroundColor: tokens.colorNeutralBackground1 },
  active: { backgroundColor: tokens.colorNeutralBackground1Selected },
  time: {
    position: 'sticky',
    left: 0,
    flexShrink: 0,
    width: '76px',
    paddingInlineStart: '8px',
    color: tokens.colorNeutralForeground3,
    backgroundColor: 'inherit',
    fontVariantNumeric: 'tabular-nums',
    userSelect: 'none',
  },
  stream: { flexShrink: 0, width: '64px', color: tokens.colorNeutralForeground3, userSelect: 'none' },
  text: { paddingInlineEnd: '24px' },
  muster: { color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
  err: { color: tokens.colorStatusDangerForeground1 },
  empty: { padding: '12px', color: tokens.colorNeutralForeground3 },
  toEnd: { position: 'absolute', insetInlineEnd: '24px', bottom: '16px', zIndex: 2 },
});

const STREAM_NAMES = { muster: 'Muster', out: 'tool', err: 'error' } as const;

/**
 * The log of a run. The view follows its end until the reader scrolls away, and again once the reader returns to the end.
 */
export function LogView(props: { readonly rows: RowSource<RunLogLine>; readonly live: boolean }) {
  const styles = useStyles();
  const frame = useLinesFrameStyles();
  const { rows } = props;
  const [follows, setFollows] = useState(props.live);
  const [active, setActive] = useState<number | null>(null);
  return (
    <div className={mergeClasses(frame.frame, styles.frame)}>
      {rows.total === 0 && <div className={styles.empty}>No output yet.</div>}
      {rows.total > 0 && (
        <VirtualLines
          label={`Log, ${count(rows.total)} lines`}
          lines={rows.total}
          rowPx={ROW_PX}
          active={active}
          onActive={setActive}
          onWindow={rows.want}
          followsEnd={follows}
          onFollowsEnd={setFollows}
          copyText={(line) => rows.at(line)?.text}
          rowClass={(_line, isActive) => mergeClasses(styles.row, isActive && styles.active)}
          renderLine={(line) => {
            const held = rows.at(line);
            return (
              <>
                <span className={styles.time}>{held ? clock(held.at) : ''}</span>
                <span className={styles.stream}>{held ? STREAM_NAMES[held.stream] : ''}</span>
                <span
                  className={mergeClasses(
                    styles.text,
                    held?.stream === 'muster' && styles.muster,
                    held?.stream === 'err' && styles.err,
                  )}
                >
                  {held ? <VisibleLine text={held.text} /> : '…'}
                </span>
              </>
            );
          }}
        />
      )}
      {props.live && !follows && rows.total > 0 && (
        <Button
          className={styles.toEnd}
          size="small"
          appearance="primary"
          icon={<ArrowDownRegular />}
          onClick={() => setFollows(true)}
        >
          Follow the end
        </Button>
      )}
    </div>
  );
}

const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });

function clock(iso: string): string {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? '' : CLOCK.format(at);
}
