/**
 * What the plan took as the state of IPA: from where, as of when, how much; and how to read it again or choose another
 * way.
 */

import { Button, Link, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons';
import { IPA_SOURCE, type IpaWay } from '../../../shared/targets/ipa/ipa-source.ts';
import { IPA_TYPES, type IpaObjectType } from '../../../shared/targets/ipa/objects.ts';
import type { CurrentState } from '../../../shared/targets/ipa/plan/plan.ts';
import type { PlanSummary } from '../../../shared/targets/ipa/plan/plan-summary.ts';
import { doubtInWords } from '../../../shared/targets/ipa/state/reading-doubts.ts';
import { fieldName, objectName } from '../../components/object-names.ts';
import { saveEnvironment, useEnvironment } from '../../state/environments.ts';
import { ago, count, counted, dateTime } from '../../state/format.ts';
import { navigate } from '../../state/navigation.ts';
import { isDecidable } from './by-hand.ts';

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  quiet: { color: tokens.colorNeutralForeground2 },
  strong: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  counts: {
    display: 'grid',
    // The longest name is in the left column.
    gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 4fr)',
    columnGap: '12px',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: 'tabular-nums',
  },
  pair: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  number: { margin: 0 },
  select: { minWidth: 0, width: '100%', '& select': { minWidth: 0 } },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px' },
  link: { fontSize: tokens.fontSizeBase200 },
});

export function IpaBasis(props: {
  readonly plan: PlanSummary;
  readonly busy: boolean;
  readonly onReadAgain: () => void;
}) {
  const styles = useStyles();
  const { plan } = props;
  const { current } = plan;
  return (
    <>
      <StateWords current={current} />
      {isDecidable(plan) && (
        <>
          {current.kind === 'assumed-empty' && <WayChoice />}
          <div className={styles.actions}>
            {current.kind === 'read' && (
              <Button
                size="small"
                icon={<ArrowClockwiseRegular />}
                disabled={props.busy}
                onClick={props.onReadAgain}
              >
                Read IPA again
              </Button>
            )}
            <Link className={styles.link} onClick={() => navigate('settings', { section: 'ipa' })}>
              {IPA_SOURCE.way.name}, in Settings
            </Link>
          </div>
        </>
      )}
    </>
  );
}

function StateWords({ current }: { readonly current: CurrentState }) {
  const styles = useStyles();
  if (current.kind === 'assumed-empty') {
    return (
      <p className={styles.text}>
        <span className={styles.strong}>Nothing is compared.</span> IPA is taken as empty, so everything is
        created and nothing is changed or deleted. Choose where Muster can look:
      </p>
    );
  }
  if (current.kind === 'run') {
    return (
      <p className={styles.text}>
        <span className={styles.strong}>What the run of {dateTime(current.endedAt)} did.</span> Only what it
        did is taken back, object by object.
        {current.unknown !== undefined &&
          ` Of ${count(current.unknown)} operations nobody knows whether it did them: they are not taken back.`}
      </p>
    );
  }
  return (
    <>
      <p className={styles.text}>
        <span className={styles.strong}>{current.from}</span>
        <br />
        <span className={styles.quiet}>
          As it was {ago(current.asOf, Date.now())}, {dateTime(current.asOf)}.
        </span>
      </p>
      <Counts counts={current.counts} notRead={current.notRead} />
      <NotKnown current={current} />
    </>
  );
}

/**
 * Which lists were not read whole, which fields they lack, and which objects are left alone because they are IPA's own.
 */
function NotKnown({ current }: { readonly current: Extract<CurrentState, { kind: 'read' }> }) {
  const styles = useStyles();
  const { doubts = [], leftOut = {}, setAside } = current;
  const fields = IPA_TYPES.flatMap((type) =>
    (leftOut[type] ?? []).map((field) => `${fieldName(field)} (${objectName(type)})`),
  );
  return (
    <>
      {doubts.map((one) => (
        <p key={one.type} className={styles.text}>
          <span className={styles.strong}>Not read whole: {objectName(one.type)}.</span> {doubtInWords(one)}.
          Of these, nothing is created or deleted because it is missing.
        </p>
      ))}
      {fields.length > 0 && (
        <p className={styles.text}>
          <span className={styles.strong}>Not in the lists:</span> {fields.join(', ')}. They are not compared.
        </p>
      )}
      {setAside !== undefined && (
        <p className={mergeClasses(styles.text, styles.quiet)}>
          IPA's own and left alone: {counted(setAside.tasks, 'task')},{' '}
          {counted(setAside.userTasks, 'user-task')}.
        </p>
      )}
    </>
  );
}

function Counts(props: {
  readonly counts: Readonly<Record<IpaObjectType, number>>;
  readonly notRead: readonly IpaObjectType[];
}) {
  const styles = useStyles();
  const { counts, notRead } = props;
  return (
    <>
      <dl className={styles.counts}>
        {IPA_TYPES.filter((type) => !notRead.includes(type)).map((type) => (
          <div key={type} className={styles.pair}>
            <dt className={styles.quiet}>{objectName(type)}</dt>
            <dd className={styles.number}>{count(counts[type])}</dd>
          </div>
        ))}
      </dl>
      {notRead.length > 0 && (
        <p className={styles.text}>
          <span className={styles.strong}>Not read:</span>{' '}
          {notRead.map((type) => objectName(type)).join(', ')}. They count as not there.
        </p>
      )}
    </>
  );
}

/** Chooses where Muster finds out what is in IPA. Whatever else a way needs is entered in Settings. */
export function WayChoice(props: {
  /** Called once another way is saved. */
  readonly onChosen?: () => void;
}) {
  const styles = useStyles();
  const environment = useEnvironment();
  if (environment === null) return null;
  const { name, values, options } = IPA_SOURCE.way;
  const { ipa } = environment;
  const choose = (way: IpaWay) => {
    void saveEnvironment({ ...environment, ipa: { ...ipa, way } }).then(() => props.onChosen?.());
    if (way === 'files' || way === 'sql-server' || way === 'data-rest') {
      navigate('settings', { section: 'ipa' });
    }
  };
  return (
    <Select
      aria-label={name}
      className={styles.select}
      value={ipa.way}
      onChange={(_event, { value }) => {
        const way = values.find((one) => one === value);
        if (way !== undefined && way !== ipa.way) choose(way);
      }}
    >
      {values.map((way) => (
        <option key={way} value={way}>
          {options[way]}
        </option>
      ))}
    </Select>
  );
}
