import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  ErrorCircleFilled,
  type FluentIcon,
  WarningFilled,
} from '@fluentui/react-icons';
import { navigate } from '../../../state/navigation.ts';
import type { Need, NeedState } from './needs.ts';

const useStyles = makeStyles({
  needs: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  need: { display: 'flex', gap: '8px', alignItems: 'flex-start', lineHeight: tokens.lineHeightBase300 },
  icon: { fontSize: '20px', lineHeight: 0, flexShrink: 0 },
  there: { color: tokens.colorStatusSuccessForeground1 },
  missing: { color: tokens.colorStatusDangerForeground1 },
  attention: { color: tokens.colorStatusWarningForeground3 },
  text: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

const STATES: Readonly<Record<NeedState, { readonly name: string; readonly icon: FluentIcon }>> = {
  there: { name: 'There', icon: CheckmarkCircleFilled },
  attention: { name: 'To be looked at', icon: WarningFilled },
  missing: { name: 'Missing', icon: ErrorCircleFilled },
};

const SCREEN_TITLES: Readonly<Record<Need['screen'], string>> = {
  plan: 'Plan',
  preview: 'Preview',
  settings: 'Settings',
};

/** Lists what a run needs: whether each thing is there, and a link to where it can be had. */
export function NeedsList({ needs }: { readonly needs: readonly Need[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.needs}>
      {needs.map((need) => (
        <NeedItem key={need.text} need={need} />
      ))}
    </ul>
  );
}

function NeedItem({ need }: { readonly need: Need }) {
  const styles = useStyles();
  const { state, text, screen, section } = need;
  const { name, icon: Icon } = STATES[state];
  return (
    <li className={styles.need}>
      <span className={mergeClasses(styles.icon, styles[state])} role="img" aria-label={name}>
        <Icon />
      </span>
      <span className={styles.text}>{text}</span>
      <Link onClick={() => navigate(screen, section === undefined ? null : { section })}>
        {SCREEN_TITLES[screen]}
      </Link>
    </li>
  );
}
