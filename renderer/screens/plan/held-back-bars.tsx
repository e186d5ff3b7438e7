/** Names whom the plan holds back, and identities that differ only by their prefix, with what settles either. */

import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { HeldBack } from '../../../shared/target/held-back.ts';
import type { PlanSummary } from '../../../shared/targets/ipa/plan/plan-summary.ts';
import { NoticeBar } from '../../components/notice-bar.tsx';
import { usePolicy } from '../../state/environments.ts';
import { counted } from '../../state/format.ts';
import { isDecidable } from './by-hand.ts';
import { heldToSettle, heldWords } from './held-back-words.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  quiet: { whiteSpace: 'nowrap', flexShrink: 0 },
});

/** Names the first of those whom a finding of the comparison holds back. People names those who are blocked. */
export function HeldBackBar(props: {
  readonly plan: PlanSummary;
  readonly onShow: (held: HeldBack) => void;
}) {
  const styles = useStyles();
  const held = heldToSettle(props.plan);
  if (held.length === 0) return null;
  return (
    <NoticeBar kind="warning">
      <span className={styles.strong}>Held back by a finding, until somebody settles it:</span>
      <ul className={styles.list}>
        {held.map((one) => (
          <li key={`${one.kind} ${one.reason} ${one.inPart}`}>
            {heldWords(one)}{' '}
            <Link inline onClick={() => props.onShow(one)}>
              Show
            </Link>
          </li>
        ))}
      </ul>
    </NoticeBar>
  );
}

/** Says once for all that identities differ from the template only by their prefix, and what settles that. */
export function IdentityFormBar({ plan }: { readonly plan: PlanSummary }) {
  const [policy, change] = usePolicy();
  const decidable = isDecidable(plan) && policy !== null;
  return plan.identityForms.map(({ held, wanted, count: number, example, template }) => (
    <NoticeBar
      key={held}
      kind="warning"
      action={
        template === '' || !decidable ? null : (
          <UseTemplate
            template={template}
            onUse={() => void change((was) => ({ ...was, identity: { ...was.identity, template } }))}
          />
        )
      }
    >
      {counted(number, 'identity differs', 'identities differ')} from the template only by{' '}
      {held === '' ? `the prefix ${wanted}, which IPA does not have` : `the prefix ${held}`}, such as{' '}
      {example}. {number === 1 ? 'It counts' : 'They count'} as the same, and none is made anew.
    </NoticeBar>
  ));
}

function UseTemplate(props: { readonly template: string; readonly onUse: () => void }) {
  const styles = useStyles();
  return (
    <Button className={styles.quiet} onClick={props.onUse}>
      Use the template {props.template}
    </Button>
  );
}
