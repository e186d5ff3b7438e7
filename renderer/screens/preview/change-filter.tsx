import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CHANGE_KINDS,
  CHANGE_SUBJECTS,
  type ChangeCounts,
  type ChangeKind,
  type ChangeSubject,
} from '../../../shared/plan/plan-changes.ts';
import { count } from '../../state/format.ts';
import { KIND_WORDS, SUBJECT_WORDS } from './change-words.ts';

const useStyles = makeStyles({
  groups: { display: 'flex', flexWrap: 'wrap', gap: '8px 20px', minWidth: 0 },
  group: { display: 'flex', flexDirection: 'column', border: 'none', margin: 0, padding: 0 },
  title: {
    padding: 0,
    marginBottom: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  kinds: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  kind: {
    display: 'inline-flex',
    alignItems: 'baseline',
    gap: '8px',
    height: '28px',
    padding: '0 10px',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '26px',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  pressed: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  count: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

/** What of the changes is shown: all people and roles, those of a kind, or the settings. */
export type ChangesShown =
  | { readonly what: 'objects'; readonly subject: ChangeSubject | null; readonly kind: ChangeKind | null }
  | { readonly what: 'settings' };

export const ALL_OBJECTS: ChangesShown = { what: 'objects', subject: null, kind: null };

/** How much changed how; each count is also a filter, and pressed once more shows everything again. */
export function ChangeFilter(props: {
  readonly counts: ChangeCounts;
  readonly value: ChangesShown;
  readonly onChange: (shown: ChangesShown) => void;
}) {
  const styles = useStyles();
  const { counts, value } = props;
  const button = (title: string, number: number, shown: ChangesShown, pressed: boolean) => (
    <button
      key={title}
      type="button"
      aria-pressed={pressed}
      className={mergeClasses(styles.kind, pressed && styles.pressed)}
      onClick={() => props.onChange(pressed ? ALL_OBJECTS : shown)}
    >
      {title}
      <span className={styles.count}>{count(number)}</span>
    </button>
  );
  return (
    <div className={styles.groups}>
      {CHANGE_SUBJECTS.map((subject) => (
        <fieldset key={subject} className={styles.group}>
          <legend className={styles.title}>{SUBJECT_WORDS[subject]}</legend>
          <div className={styles.kinds}>
            {CHANGE_KINDS.map((kind) =>
              button(
                KIND_WORDS[kind],
                counts[subject][kind],
                { what: 'objects', subject, kind },
                value.what === 'objects' && value.subject === subject && value.kind === kind,
              ),
            )}
          </div>
        </fieldset>
      ))}
      <fieldset className={styles.group}>
        <legend className={styles.title}>Settings</legend>
        <div className={styles.kinds}>
          {button('Changed', counts.settings, { what: 'settings' }, value.what === 'settings')}
        </div>
      </fieldset>
    </div>
  );
}
