/** Shows an error where it happened: what happened, and what to do. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular, ErrorCircleFilled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { MusterError } from '../../shared/base/failure.ts';
import { OriginalText } from './original-text.tsx';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '12px',
    padding: '8px 8px 8px 12px',
    border: `1px solid ${tokens.colorPaletteRedBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorPaletteRedBackground1,
    color: tokens.colorNeutralForeground1,
  },
  icon: { color: tokens.colorPaletteRedForeground1, fontSize: '20px', lineHeight: 0, paddingTop: '2px' },
  text: {
    flex: 1,
    minWidth: 0,
    overflowWrap: 'anywhere',
    lineHeight: tokens.lineHeightBase300,
    paddingTop: '2px',
  },
  message: { fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground2 },
});

export function ErrorBar(props: {
  readonly error: MusterError | null;
  readonly onDismiss?: () => void;
  /** A button that fixes the problem, e.g. "Choose the file again". */
  readonly action?: ReactNode;
  /** More about the error, e.g. a list of what changed. */
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  if (props.error === null) return null;
  return (
    <div role="alert" className={styles.bar}>
      <span className={styles.icon} aria-hidden="true">
        <ErrorCircleFilled />
      </span>
      <div className={styles.text}>
        <div className={styles.message}>{props.error.message}</div>
        {props.error.hint === undefined ? null : <div className={styles.hint}>{props.error.hint}</div>}
        <OriginalText text={props.error.original} />
        {props.children}
      </div>
      {props.action}
      {props.onDismiss === undefined ? null : (
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label="Dismiss"
          onClick={props.onDismiss}
        />
      )}
    </div>
  );
}
