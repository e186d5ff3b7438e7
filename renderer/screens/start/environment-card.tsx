/** One environment as a card: its name, colour and place, and what has been read into it. */
import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import {
  BranchCompareRegular,
  CopyRegular,
  DeleteRegular,
  MoreHorizontalRegular,
  RenameRegular,
  SettingsRegular,
} from '@fluentui/react-icons';
import type { Environment } from '../../../shared/environment/environment.ts';
import { companyWords, landmarkWords } from '../../components/environment-words.ts';
import { leavingEnvironments } from '../../state/leaving-environments.ts';
import { useScheme } from '../../state/theme.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { toneOf } from '../../theme/environment-tones.ts';
import { sourceState } from './source-state.ts';

const useStyles = makeStyles({
  card: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: 'hidden',
    ':hover': { boxShadow: tokens.shadow4 },
    ':focus-within': { border: `1px solid ${tokens.colorNeutralStroke1}` },
  },
  stripe: { height: '6px', flexShrink: 0, forcedColorAdjust: 'none' },
  open: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '16px 56px 16px 16px',
    border: 'none',
    backgroundColor: 'transparent',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    cursor: 'pointer',
    flex: 1,
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-3px',
      borderRadius: tokens.borderRadiusLarge,
    },
  },
  name: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  production: {
    fontSize: tokens.fontSizeBase100,
    lineHeight: '18px',
    fontWeight: tokens.fontWeightBold,
    letterSpacing: '0.06em',
    padding: '0 6px',
    borderRadius: tokens.borderRadiusSmall,
    border: '1px solid currentcolor',
  },
  line: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300 },
  place: { marginBottom: '12px' },
  // At the foot of the card, so that all cards in a row agree however long their names are.
  state: {
    marginTop: 'auto',
    paddingTop: '12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    marginInlineEnd: '-40px',
  },
  opened: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  menu: { position: 'absolute', insetInlineEnd: '8px', top: '18px' },
});

interface CardProps {
  readonly environment: Environment;
  readonly disabled: boolean;
  readonly onOpen: () => void;
  readonly onSettings: () => void;
  readonly onRename: () => void;
  readonly onCopy: () => void;
  /** null where there is no other environment to compare with. */
  readonly onCompare: (() => void) | null;
}

export function EnvironmentCard(props: CardProps) {
  const styles = useStyles();
  const { environment } = props;
  const tone = toneOf(environment, useScheme());
  const workspace = useWorkspace();
  const opened = workspace.environmentId === environment.id;
  return (
    <li className={styles.card}>
      <span aria-hidden="true" className={styles.stripe} style={{ backgroundColor: tone.mark }} />
      <button type="button" className={styles.open} disabled={props.disabled} onClick={props.onOpen}>
        <span className={styles.name}>
          {environment.name}
          {environment.production ? (
            <span className={styles.production} style={{ color: tone.mark }}>
              PRODUCTION
            </span>
          ) : null}
        </span>
        <span className={styles.line}>
          {landmarkWords(environment)} · {environment.landmark.dataArea}
        </span>
        <span className={mergeClasses(styles.line, styles.place)}>{companyWords(environment)}</span>
        <span className={mergeClasses(styles.state, opened && styles.opened)}>
          {sourceState(environment, workspace)}
        </span>
      </button>
      <div className={styles.menu}>
        <CardMenu {...props} />
      </div>
    </li>
  );
}

function CardMenu(props: CardProps) {
  const { environment } = props;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={`More for ${environment.name}`}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<SettingsRegular />} onClick={props.onSettings}>
            Settings
          </MenuItem>
          <MenuItem icon={<RenameRegular />} onClick={props.onRename}>
            Rename…
          </MenuItem>
          <MenuItem icon={<CopyRegular />} onClick={props.onCopy}>
            Copy…
          </MenuItem>
          {props.onCompare === null ? null : (
            <MenuItem icon={<BranchCompareRegular />} onClick={props.onCompare}>
              Compare…
            </MenuItem>
          )}
          <MenuItem icon={<DeleteRegular />} onClick={() => leavingEnvironments.removeLater(environment)}>
            Remove
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
