/** How it is known what is already in IPA, and what that way needs. */
import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Environment } from '../../../../shared/environment/environment.ts';
import {
  IPA_SOURCE,
  type IpaSourceSettings,
  WHAT_IS_IN_IPA,
} from '../../../../shared/targets/ipa/ipa-source.ts';
import { useLocked } from '../../../components/form-lock.tsx';
import { Section } from '../section.tsx';
import { IpaDatabase } from './ipa-database.tsx';
import { IpaFiles } from './ipa-files.tsx';

const useStyles = makeStyles({
  ways: { display: 'flex', flexDirection: 'column', marginInlineStart: '-8px' },
  title: { color: tokens.colorNeutralForeground1 },
  about: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  text: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300 },
});

const WAY = IPA_SOURCE.way;

export function IpaSection(props: {
  readonly environment: Environment;
  readonly onSave: (environment: Environment) => void;
  /** The test of the way, where it is shown here. */
  readonly test: ReactNode;
}) {
  const styles = useStyles();
  const { environment, onSave } = props;
  const { ipa } = environment;
  const locked = useLocked();
  const save = (change: Partial<IpaSourceSettings>) => onSave({ ...environment, ipa: { ...ipa, ...change } });
  return (
    <Section anchor="ipa" title={WHAT_IS_IN_IPA.title} about={WHAT_IS_IN_IPA.about}>
      <RadioGroup
        aria-label={WAY.label}
        className={styles.ways}
        value={ipa.way}
        disabled={locked}
        onChange={(_event, { value }) => {
          const way = WAY.values.find((one) => one === value);
          if (way !== undefined) save({ way });
        }}
      >
        {WAY.values.map((way) => (
          <Radio
            key={way}
            value={way}
            label={
              <span>
                <span className={styles.title}>{WAY.options[way]}</span>
                <span className={styles.about}>{WAY.abouts[way]}</span>
              </span>
            }
          />
        ))}
      </RadioGroup>
      {ipa.way === 'files' && <IpaFiles />}
      {ipa.way === 'sql-server' && (
        <IpaDatabase
          environment={environment}
          onSave={(database) => save({ database })}
          onEnvironment={onSave}
        />
      )}
      {ipa.way === 'data-rest' && (
        <p className={styles.text}>Its address and sign-in stand below, under Web administration.</p>
      )}
      {props.test}
    </Section>
  );
}
