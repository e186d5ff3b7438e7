/** A finding or a severity in a few words. Icon and word tell the severity; colour only supports them. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  InfoRegular,
  ProhibitedRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { type AnyFindingCode, type Severity, wordsOf } from '../../shared/base/finding.ts';

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    height: '22px',
    boxSizing: 'border-box',
    padding: '0 8px 0 6px',
    borderRadius: '11px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    whiteSpace: 'nowrap',
    minWidth: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
  },
  text: { overflow: 'hidden', textOverflow: 'ellipsis' },
  icon: { flexShrink: 0, fontSize: '14px', lineHeight: 0 },
  warning: {
    border: `1px solid ${tokens.colorPaletteMarigoldBorder1}`,
    backgroundColor: tokens.colorPaletteYellowBackground1,
    color: tokens.colorNeutralForeground1,
  },
  blocked: {
    border: `1px solid ${tokens.colorPaletteRedBorder1}`,
    backgroundColor: tokens.colorPaletteRedBackground1,
    color: tokens.colorNeutralForeground1,
  },
  blockedIcon: { color: tokens.colorPaletteRedForeground1 },
});

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  info: 'Information',
  warning: 'Warning',
  blocked: 'Blocked',
};

export function SeverityIcon(props: { readonly severity: Severity; readonly accepted?: boolean }) {
  const styles = useStyles();
  if (props.accepted) return <CheckmarkCircleRegular aria-hidden="true" />;
  if (props.severity === 'blocked') {
    return <ProhibitedRegular aria-hidden="true" className={styles.blockedIcon} />;
  }
  return props.severity === 'warning' ? (
    <WarningRegular aria-hidden="true" />
  ) : (
    <InfoRegular aria-hidden="true" />
  );
}

export function SeverityBadge(props: {
  readonly severity: Severity;
  readonly accepted?: boolean;
  readonly title?: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const plain = props.accepted === true || props.severity === 'info';
  return (
    <span className={mergeClasses(styles.badge, !plain && styles[props.severity])} title={props.title}>
      <span className={styles.icon}>
        <SeverityIcon severity={props.severity} accepted={props.accepted ?? false} />
      </span>
      <span className={styles.text}>{props.children}</span>
    </span>
  );
}

/** Shows a finding by its title, with its sentence as the tooltip. */
export function FindingBadge(props: {
  readonly code: AnyFindingCode;
  readonly text: string;
  readonly accepted?: boolean;
}) {
  const { severity, title } = wordsOf(props.code);
  const accepted = props.accepted ?? false;
  return (
    <SeverityBadge
      severity={severity}
      accepted={accepted}
      title={accepted ? `${props.text} (accepted)` : props.text}
    >
      {title}
    </SeverityBadge>
  );
}
