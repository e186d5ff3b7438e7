import { Radio, RadioGroup } from '@fluentui/react-components';
import type { RunTarget } from '../../../../shared/target/run-target.ts';
import { NoticeBar } from '../../../components/notice-bar.tsx';
import { useEnvironment } from '../../../state/environments.ts';
import { ChoiceLabel } from './choice-label.tsx';
import type { LastPlace } from './last-place.ts';
import { useSetupSectionStyles } from './setup-section.ts';
import { elsewhereWords, lastRunWords, thisMachineWords } from './setup-words.ts';

/** Where the plan is run. */
export function PlaceChoice(props: {
  readonly target: RunTarget | null;
  readonly onTarget: (target: RunTarget) => void;
  readonly last: LastPlace | null | undefined;
  /**
   * The only place where the plan can be run, if the last run went elsewhere and nothing is chosen yet; otherwise null.
   */
  readonly elsewhere: RunTarget | null;
}) {
  const styles = useSetupSectionStyles();
  const environment = useEnvironment();
  const { target, last, elsewhere } = props;
  return (
    <fieldset className={styles.section}>
      <legend className={styles.title}>Where</legend>
      <RadioGroup
        aria-label="Where"
        value={target ?? ''}
        onChange={(_event, { value }) => props.onTarget(value === 'local' ? 'local' : 'practice')}
      >
        <Radio
          value="practice"
          label={
            <ChoiceLabel title="Practice host" remark={lastRunWords('practice', last)}>
              Inside Muster. Answers as secadm and importPFIdata are known to; no server is needed or touched.
            </ChoiceLabel>
          }
        />
        <Radio
          value="local"
          label={
            <ChoiceLabel title="This machine" remark={lastRunWords('local', last)}>
              {thisMachineWords(environment)}
            </ChoiceLabel>
          }
        />
      </RadioGroup>
      {last && elsewhere !== null && (
        <NoticeBar kind="warning">{elsewhereWords(last.target, elsewhere)}</NoticeBar>
      )}
    </fieldset>
  );
}
