/** Where the people of the environment come from. */
import { makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { M3_SOURCE, type M3Way } from '../../../shared/m3/m3-source.ts';

const { values: WAYS, options, abouts } = M3_SOURCE.way;

const useStyles = makeStyles({
  ways: { display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: '12px', maxWidth: '960px' },
  way: {
    padding: '2px 12px 2px 4px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  chosen: { border: `1px solid ${tokens.colorCompoundBrandStroke}` },
  label: { display: 'flex', flexDirection: 'column', color: tokens.colorNeutralForeground1 },
  title: { fontWeight: tokens.fontWeightSemibold },
  about: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export function WayChoice(props: {
  readonly way: M3Way;
  readonly disabled: boolean;
  readonly onChange: (way: M3Way) => void;
}) {
  const styles = useStyles();
  return (
    <RadioGroup
      aria-label={M3_SOURCE.way.label}
      className={styles.ways}
      value={props.way}
      disabled={props.disabled}
      onChange={(_event, { value }) => {
        const way = WAYS.find((one) => one === value);
        if (way !== undefined) props.onChange(way);
      }}
    >
      {WAYS.map((way) => (
        <div key={way} className={mergeClasses(styles.way, way === props.way && styles.chosen)}>
          <Radio
            value={way}
            label={
              <span className={styles.label}>
                <span className={styles.title}>{options[way]}</span>
                <span className={styles.about}>{abouts[way]}</span>
              </span>
            }
          />
        </div>
      ))}
    </RadioGroup>
  );
}
