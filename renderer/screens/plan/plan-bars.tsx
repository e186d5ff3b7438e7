/**
 * What the reader has to know of a plan before anything else: that it is not the usual one, and that it exceeds limits.
 */

import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { PlanSummary } from '../../../shared/targets/ipa/plan/plan-summary.ts';
import { AcceptForm } from '../../components/accept-form.tsx';
import { guardCount, guardLimit } from '../../components/guard-words.ts';
import { NoticeBar } from '../../components/notice-bar.tsx';
import { usePolicy } from '../../state/environments.ts';
import { counted } from '../../state/format.ts';
import { navigate } from '../../state/navigation.ts';
import { acceptFinding } from '../../state/policy-changes.ts';
import { isDecidable } from './by-hand.ts';
import { whyUnusual } from './unusual-plan.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  quiet: { whiteSpace: 'nowrap', flexShrink: 0 },
});

/** Says that the plan is for one person, from a file, or an undo, and offers to make the usual one. */
export function UnusualBar(props: {
  readonly plan: PlanSummary;
  /** null where the usual plan cannot be made, because nothing has been read. */
  readonly onEverybody: (() => void) | null;
}) {
  const styles = useStyles();
  const said = whyUnusual(props.plan);
  if (said === null) return null;
  return (
    <NoticeBar
      kind="info"
      action={
        props.onEverybody === null ? null : (
          <Button className={styles.quiet} onClick={props.onEverybody}>
            {props.plan.only === null ? 'Plan from M3 again' : 'Plan for everybody again'}
          </Button>
        )
      }
    >
      <span className={styles.strong}>{said.what}</span> {said.more}
    </NoticeBar>
  );
}

/** Who is not removed because M3 may not have been read whole; a person can confirm that it was. */
export function UncertainBar({ plan }: { readonly plan: PlanSummary }) {
  const styles = useStyles();
  const [, changePolicy] = usePolicy();
  const { people, example, extracts } = plan.uncertain;
  if (people === 0) return null;
  const [first] = extracts;
  const confirm = (reason: string) =>
    void changePolicy((policy) =>
      extracts.reduce(
        (changed, { sha256 }) => acceptFinding('SOURCE-INCOMPLETE', sha256, reason)(changed),
        policy,
      ),
    );
  return (
    <NoticeBar
      kind="warning"
      action={
        first === undefined || !isDecidable(plan) ? null : (
          <AcceptForm
            what="Take the extract as whole"
            accepted={null}
            onAccept={confirm}
            onTakeBack={() => {}}
          />
        )
      }
    >
      <span className={styles.strong}>
        {counted(people, 'person', 'people')} only in IPA {people === 1 ? 'is' : 'are'} reported and not taken
        away, since it is not certain that M3 does not have them.
      </span>{' '}
      {example}{' '}
      {first === undefined ? null : (
        <Link inline onClick={() => navigate('source')}>
          Remarks about {first.name}
        </Link>
      )}
    </NoticeBar>
  );
}

/** Every limit that the plan exceeds. */
export function GuardBar({ plan }: { readonly plan: PlanSummary }) {
  const styles = useStyles();
  const exceeded = plan.guards.filter((guard) => guard.exceeded);
  if (exceeded.length === 0) return null;
  return (
    <NoticeBar
      kind="warning"
      action={
        <Link className={styles.quiet} onClick={() => navigate('settings', { section: 'limits' })}>
          Limits in Settings
        </Link>
      }
    >
      <span className={styles.strong}>
        {exceeded.length === 1 ? 'A limit is exceeded' : `${exceeded.length} limits are exceeded`}. A run asks
        for a reason.
      </span>
      <ul className={styles.list}>
        {exceeded.map((guard) => (
          <li key={`${guard.guard} ${guard.of}`}>
            {guardCount(guard)} {guardLimit(guard)}
          </li>
        ))}
      </ul>
    </NoticeBar>
  );
}
