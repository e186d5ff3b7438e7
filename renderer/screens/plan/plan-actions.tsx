import { Button, ToggleButton } from '@fluentui/react-components';
import { ArrowRightRegular, OptionsRegular } from '@fluentui/react-icons';
import type { PlanSummary } from '../../../shared/targets/ipa/plan/plan-summary.ts';
import { navigate } from '../../state/navigation.ts';
import { PlanMenu } from './plan-menu.tsx';
import type { PlanFiles } from './use-plan-files.ts';

/** The actions in the head of the screen. */
export function PlanActions(props: {
  readonly plan: PlanSummary;
  /** False while the plan is made again. */
  readonly current: boolean;
  readonly files: PlanFiles;
  readonly rulesOpen: boolean;
  readonly onRules: (open: boolean) => void;
  /** null where nobody can be tried. */
  readonly onTryOne: (() => void) | null;
}) {
  const { plan, current, files, rulesOpen } = props;
  const hasOperations = plan.operations > 0;
  return (
    <>
      <ToggleButton icon={<OptionsRegular />} checked={rulesOpen} onClick={() => props.onRules(!rulesOpen)}>
        Rules
      </ToggleButton>
      <PlanMenu
        disabled={!current || files.busy}
        onSave={() => void files.save(`plan-${plan.hash.slice(0, 12)}.jsonl`)}
        onOpen={() => void files.open()}
        onCompare={hasOperations ? () => void files.compare() : null}
        onTryOne={props.onTryOne}
      />
      <Button
        appearance="primary"
        icon={<ArrowRightRegular />}
        iconPosition="after"
        disabled={!hasOperations || !current}
        onClick={() => navigate('preview')}
      >
        Go to Preview
      </Button>
    </>
  );
}
