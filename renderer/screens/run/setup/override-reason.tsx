/** Lists the limits that the plan exceeds, and asks for the reason without which it is not run. */
import { Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { WarningFilled } from '@fluentui/react-icons';
import type { GuardVerdict } from '../../../../shared/target/guard-verdicts.ts';
import { guardCount, guardLimit } from '../../../components/guard-words.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '12px 16px 16px',
    backgroundColor: tokens.colorPaletteYellowBackground1,
    border: `1px solid ${tokens.colorPaletteMarigoldBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { fontSize: '20px', lineHeight: 0, color: tokens.colorPaletteMarigoldForeground2 },
  list: { margin: 0, paddingInlineStart: '20px', lineHeight: tokens.lineHeightBase300 },
});

export function OverrideReason(props: {
  readonly guards: readonly GuardVerdict[];
  readonly reason: string;
  readonly onReason: (reason: string) => void;
}) {
  const styles = useStyles();
  return (
    <section className={styles.root} aria-label="Limits that are exceeded">
      <h2 className={styles.title}>
        <span className={styles.icon} aria-hidden="true">
          <WarningFilled />
        </span>
        {props.guards.length === 1 ? 'A limit is exceeded' : 'Limits are exceeded'}
      </h2>
      <ul className={styles.list}>
        {props.guards.map((guard) => (
          <li key={`${guard.guard} ${guard.of}`}>
            {guardCount(guard)} {guardLimit(guard)}
          </li>
        ))}
      </ul>
      <Field
        label="Why it is run all the same"
        required
        hint="Without a reason nothing is started, not even a part. It holds for this run alone, and is kept with your name in History."
      >
        <Textarea
          value={props.reason}
          rows={2}
          maxLength={500}
          resize="vertical"
          onChange={(_event, { value }) => props.onReason(value)}
        />
      </Field>
    </section>
  );
}
