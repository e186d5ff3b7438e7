import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  ErrorCircleFilled,
  type FluentIcon,
  WarningFilled,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  need: { display: 'flex', gap: '8px', alignItems: 'flex-start', lineHeight: tokens.lineHeightBase300 },
  icon: { fontSize: '20px', lineHeight: 0, flexShrink: 0 },
  there: { color: tokens.colorStatusSuccessForeground1 },
  missing: { color: tokens.colorStatusDangerForeground1 },
  attention: { color: tokens.colorStatusWarningForeground3 },
  text: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

/** `attention` does not keep a run from starting; `missing` does. */
export type RequirementState = 'there' | 'attention' | 'missing';

const STATES: Readonly<Record<RequirementState, { readonly name: string; readonly icon: FluentIcon }>> = {
  there: { name: 'There', icon: CheckmarkCircleFilled },
  attention: { name: 'To be looked at', icon: WarningFilled },
  missing: { name: 'Missing', icon: ErrorCircleFilled },
};

/** One thing that a run needs: there, or missing with the way to it. */
export function Requirement(props: {
  readonly state: RequirementState;
  readonly action: ReactNode;
  readonly children: string;
}) {
  const styles = useStyles();
  const { name, icon: Icon } = STATES[props.state];
  return (
    <li className={styles.need}>
      <span className={mergeClasses(styles.icon, styles[props.state])} role="img" aria-label={name}>
        <Icon />
      </span>
      <span className={styles.text}>{props.children}</span>
      {props.action}
    </li>
  );
}
