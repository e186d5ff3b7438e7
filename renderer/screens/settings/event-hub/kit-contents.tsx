import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { EventHubKit } from '../../../../shared/targets/ipa/render/event-hub/pieces.ts';

const useStyles = makeStyles({
  nav: {
    width: '208px',
    flexShrink: 0,
    overflowY: 'auto',
    paddingInlineEnd: '8px',
    boxSizing: 'border-box',
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  group: { marginBlock: '8px 0' },
  groupTitle: {
    padding: '2px 12px 2px 15px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  item: {
    width: '100%',
    minHeight: '28px',
    padding: '2px 12px',
    border: 'none',
    borderLeft: '3px solid transparent',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  inner: { paddingInlineStart: '24px' },
  current: {
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Which part is shown: one of four, or an operation of a document as `CMNUSR CREATE`. */
export type KitPlace = string;
export const FIRST_PLACE: KitPlace = 'Subscriptions';

export function placeOf(document: string, operation: string): KitPlace {
  return `${document} ${operation}`;
}

/** The parts of the kit as a tree of two levels. */
export function KitContents(props: {
  readonly kit: EventHubKit;
  readonly place: KitPlace;
  readonly onPlace: (place: KitPlace) => void;
}) {
  const styles = useStyles();
  const item = (place: KitPlace, title: string, inner = false) => (
    <li key={place}>
      <button
        type="button"
        aria-current={place === props.place ? 'true' : undefined}
        className={mergeClasses(styles.item, inner && styles.inner, place === props.place && styles.current)}
        onClick={() => props.onPlace(place)}
      >
        {title}
      </button>
    </li>
  );
  return (
    <nav className={styles.nav} aria-label="Parts of the kit">
      <ul className={styles.list}>
        {item('Subscriptions', 'Subscriptions')}
        {props.kit.branches.map((branch) => (
          <li key={branch.document} className={styles.group}>
            <div id={`kit-${branch.document}`} className={styles.groupTitle}>
              {branch.title}
            </div>
            <ul className={styles.list} aria-labelledby={`kit-${branch.document}`}>
              {branch.leaves.map(({ operation }) =>
                item(placeOf(branch.document, operation), operation, true),
              )}
            </ul>
          </li>
        ))}
        <li className={styles.group}>
          <ul className={styles.list}>
            {item('Variables', 'Variables')}
            {item('Rules', 'The flow’s own work')}
            {item('Warnings', 'Warnings')}
          </ul>
        </li>
      </ul>
    </nav>
  );
}
