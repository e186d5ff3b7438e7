import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type {
  Branch,
  Condition,
  EventHubKit,
  FlowStep,
  Leaf,
} from '../../../../shared/targets/ipa/render/event-hub/pieces.ts';
import { KIT_WORDS, placeText } from '../../../../shared/targets/ipa/render/event-hub/words.ts';
import { NoticeBar } from '../../../components/notice-bar.tsx';
import { CertaintyMark } from './certainty-mark.tsx';
import { CopyText } from './copy-text.tsx';
import { useKitStyles } from './kit-styles.ts';

const useStyles = makeStyles({
  step: { display: 'grid', gridTemplateColumns: '28px minmax(0, 1fr)', columnGap: '8px' },
  number: {
    width: '24px',
    height: '24px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '24px',
    textAlign: 'center',
    fontVariantNumeric: 'tabular-nums',
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '12px' },
  place: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** One operation of a document: when it is taken, and its activities in order. */
export function LeafPart(props: { readonly kit: EventHubKit; readonly branch: Branch; readonly leaf: Leaf }) {
  const shared = useKitStyles();
  const { kit, branch, leaf } = props;
  const id = useId();
  return (
    <section className={shared.part} aria-labelledby={id}>
      <h2 id={id} className={shared.title}>
        {branch.title}: {leaf.operation}
      </h2>
      <ConditionBlock title="The document" label="condition of the document" condition={branch.condition} />
      {branch.guard !== null && (
        <ConditionBlock
          title="Not a protected user"
          about={KIT_WORDS.guard}
          label="condition for protected users"
          condition={branch.guard}
        />
      )}
      <ConditionBlock title="The operation" label="condition of the operation" condition={leaf.condition} />
      {leaf.notes.map((note) => (
        <NoticeBar key={note} kind="info">
          {note}
        </NoticeBar>
      ))}
      <h3 className={shared.heading}>
        {leaf.steps.length === 1
          ? 'Then one activity'
          : `Then ${leaf.steps.length} activities, in this order`}
      </h3>
      <ol className={shared.blocks}>
        {leaf.steps.map((step, at) => (
          // Two M3 roles may bring the same actor role: the condition tells their activities apart.
          <Step key={`${step.title} ${step.only?.copy.text ?? ''}`} number={at + 1} step={step} kit={kit} />
        ))}
      </ol>
    </section>
  );
}

function Step(props: { readonly number: number; readonly step: FlowStep; readonly kit: EventHubKit }) {
  const styles = useStyles();
  const shared = useKitStyles();
  const { number, step } = props;
  return (
    <li className={styles.step}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <div className={shared.block}>
        <div className={styles.line}>
          <h4 className={shared.heading}>{step.title}</h4>
          <span className={styles.place}>
            {step.object} · {placeText(step, props.kit)}
          </span>
        </div>
        {step.only !== null && (
          <ConditionBlock title="Only when" label={`condition of ${step.title}`} condition={step.only} />
        )}
        <CopyText copy={step.copy} label={step.title} />
        {step.note !== '' && <p className={mergeClasses(shared.text, shared.quiet)}>{step.note}</p>}
        <CertaintyMark mark={step.mark} />
      </div>
    </li>
  );
}

function ConditionBlock(props: {
  readonly title: string;
  readonly about?: string;
  readonly label: string;
  readonly condition: Condition;
}) {
  const shared = useKitStyles();
  return (
    <div className={shared.block}>
      <div className={shared.heading}>{props.title}</div>
      {props.about !== undefined && <p className={mergeClasses(shared.text, shared.quiet)}>{props.about}</p>}
      <CopyText copy={props.condition.copy} label={props.label} />
      <CertaintyMark mark={props.condition.mark} />
    </div>
  );
}
