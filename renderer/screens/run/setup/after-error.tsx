import { Checkbox, makeStyles } from '@fluentui/react-components';
import { ChoiceLabel } from './choice-label.tsx';
import { useSetupSectionStyles } from './setup-section.ts';

const useStyles = makeStyles({
  // Takes back the control's own margin, so that it is as close to its title as the others.
  box: { marginTop: '-8px' },
});

/** Whether the run goes on after an error. */
export function AfterError(props: {
  readonly goesOn: boolean;
  readonly onGoesOn: (goesOn: boolean) => void;
}) {
  const { section, title } = useSetupSectionStyles();
  const styles = useStyles();
  return (
    <section className={section}>
      <h2 className={title}>After an error</h2>
      <Checkbox
        className={styles.box}
        checked={props.goesOn}
        onChange={(_event, { checked }) => props.onGoesOn(checked === true)}
        label={
          <ChoiceLabel title="Go on">
            {props.goesOn
              ? 'The other operations are still tried. What failed is listed afterwards and can be tried again.'
              : 'Off: the run stops at the first failure. What was not tried is counted as skipped and can be run later.'}
          </ChoiceLabel>
        }
      />
    </section>
  );
}
