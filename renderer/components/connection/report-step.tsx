import { makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  CircleRegular,
  DismissCircleFilled,
  SubtractCircleRegular,
  WarningFilled,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { ConnectionStep } from '../../../shared/contract/connection.ts';
import { OriginalText } from '../original-text.tsx';
import { useReportCardStyles } from './report-card.ts';

const STATE_WORDS: Readonly<Record<ConnectionStep['state'], string>> = {
  waiting: 'Waiting',
  running: 'Running',
  done: 'Done',
  warning: 'Warning',
  failed: 'Failed',
  skipped: 'Not reached',
};

const useStyles = makeStyles({
  step: { display: 'grid', gridTemplateColumns: '20px 104px minmax(0, 1fr)', columnGap: '8px' },
  icon: { fontSize: '20px', lineHeight: 0, color: tokens.colorNeutralForeground3 },
  done: { color: tokens.colorPaletteGreenForeground1 },
  warning: { color: tokens.colorPaletteMarigoldForeground2 },
  failed: { color: tokens.colorPaletteRedForeground1 },
  text: { overflowWrap: 'anywhere', minWidth: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** One step of a test: its state, and what was found or what went wrong. */
export function ReportStep({ step, title }: { readonly step: ConnectionStep; readonly title: string }) {
  const styles = useStyles();
  const card = useReportCardStyles();
  const quiet = step.state === 'waiting' || step.state === 'skipped';
  return (
    <li className={styles.step}>
      <StepIcon state={step.state} />
      <span className={card.title}>{title}</span>
      <div className={mergeClasses(styles.text, quiet && styles.hint)}>
        <span className={styles.unseen}>{STATE_WORDS[step.state]}: </span>
        {step.error === null ? step.text || STATE_WORDS[step.state] : step.error.message}
        {step.error?.hint === undefined ? null : <div className={styles.hint}>{step.error.hint}</div>}
        <OriginalText text={step.error?.original} />
      </div>
    </li>
  );
}

function StepIcon({ state }: { readonly state: ConnectionStep['state'] }): ReactNode {
  const styles = useStyles();
  const icons = {
    waiting: <CircleRegular />,
    running: <Spinner size="extra-tiny" />,
    done: <CheckmarkCircleFilled className={styles.done} />,
    warning: <WarningFilled className={styles.warning} />,
    failed: <DismissCircleFilled className={styles.failed} />,
    skipped: <SubtractCircleRegular />,
  };
  return (
    <span className={styles.icon} aria-hidden>
      {icons[state]}
    </span>
  );
}
