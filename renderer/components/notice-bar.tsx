/**
 * A statement that should be noticed but is no error: information, a success or a warning, with an action if there is
 * one.
 */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, DismissRegular, InfoRegular, WarningFilled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    minHeight: '40px',
    boxSizing: 'border-box',
    padding: '4px 8px 4px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  warning: {
    backgroundColor: tokens.colorPaletteYellowBackground1,
    border: `1px solid ${tokens.colorPaletteMarigoldBorder1}`,
  },
  // Beside the first line, however many there are.
  icon: {
    alignSelf: 'flex-start',
    marginTop: '5px',
    fontSize: '20px',
    lineHeight: 0,
    color: tokens.colorNeutralForeground3,
  },
  warningIcon: { color: tokens.colorPaletteMarigoldForeground2 },
  successIcon: { color: tokens.colorStatusSuccessForeground1 },
  text: {
    flex: 1,
    minWidth: 0,
    paddingBlock: '5px',
    overflowWrap: 'anywhere',
    lineHeight: tokens.lineHeightBase300,
  },
});

const ICONS = { info: InfoRegular, success: CheckmarkCircleFilled, warning: WarningFilled } as const;

export function NoticeBar(props: {
  readonly kind: 'info' | 'success' | 'warning';
  readonly children: ReactNode;
  readonly action?: ReactNode;
  readonly onDismiss?: () => void;
}) {
  const styles = useStyles();
  const warning = props.kind === 'warning';
  const Icon = ICONS[props.kind];
  return (
    <div role="status" className={mergeClasses(styles.bar, warning && styles.warning)}>
      <span
        className={mergeClasses(
          styles.icon,
          warning && styles.warningIcon,
          props.kind === 'success' && styles.successIcon,
        )}
        aria-hidden="true"
      >
        <Icon />
      </span>
      <div className={styles.text}>{props.children}</div>
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
