/** Two environments side by side: every setting that differs. */
import '../../state/without-eval.ts';
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  Select,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { compareEnvironments } from '../../../shared/environment/compare-environments.ts';
import type { Environment } from '../../../shared/environment/environment.ts';
import { settingInWords } from '../../../shared/environment/setting-in-words.ts';
import { useFocusBack } from '../../components/focus-back.ts';
import { counted } from '../../state/format.ts';

/** How many differences are shown; further ones are only counted, because lists of users can be long. */
const MOST_SHOWN = 500;

const useStyles = makeStyles({
  surface: { maxWidth: '960px' },
  content: { display: 'flex', flexDirection: 'column', gap: '16px' },
  box: {
    maxHeight: '50vh',
    overflow: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: 'collapse', width: '100%', tableLayout: 'fixed' },
  head: {
    position: 'sticky',
    top: 0,
    padding: '8px 12px',
    textAlign: 'start',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  cell: {
    padding: '6px 12px',
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  none: { color: tokens.colorNeutralForeground3 },
});

export function CompareDialog(props: {
  readonly one: Environment;
  readonly others: readonly Environment[];
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const { one, others } = props;
  const [chosen, setChosen] = useState(others[0]?.id ?? '');
  const other = others.find(({ id }) => id === chosen);
  useFocusBack();
  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? undefined : props.onClose())}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>Compare {one.name}</DialogTitle>
          <DialogContent className={styles.content}>
            <Field label="With">
              <Select value={chosen} onChange={(_event, { value }) => setChosen(value)}>
                {others.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </Select>
            </Field>
            {other === undefined ? null : <Differences one={one} other={other} />}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={props.onClose}>
              Close
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Differences({ one, other }: { readonly one: Environment; readonly other: Environment }) {
  const styles = useStyles();
  const changes = compareEnvironments(one, other);
  if (changes.length === 0) return <div>No setting differs but the name.</div>;
  return (
    <>
      <div>
        {counted(changes.length, 'setting')} {changes.length === 1 ? 'differs' : 'differ'}
        {changes.length > MOST_SHOWN ? `; the first ${MOST_SHOWN} are shown` : ''}.
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard */}
      <section className={styles.box} tabIndex={0} aria-label="Settings that differ">
        <table className={styles.table}>
          <thead>
            <tr>
              {['Setting', one.name, other.name].map((title) => (
                <th key={title} scope="col" className={styles.head}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {changes
              .slice(0, MOST_SHOWN)
              .map(settingInWords)
              .map(({ name, before, after }) => (
                <tr key={JSON.stringify([name, before, after])}>
                  <th scope="row" className={styles.cell}>
                    {name}
                  </th>
                  <Value text={before} />
                  <Value text={after} />
                </tr>
              ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Value({ text }: { readonly text: string | null }) {
  const styles = useStyles();
  const words = text === null || text === '' ? <span className={styles.none}>(empty)</span> : text;
  return <td className={styles.cell}>{words}</td>;
}
