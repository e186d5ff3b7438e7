/** How it is known what is already in IPA, and what that way needs. */
import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Environment } from '../../../../shared/environment/environment.ts';
import { IPA_WAYS, type IpaSourceSettings } from '../../../../shared/targets/ipa/ipa-source.ts';
import { useLocked } from '../../../components/form-lock.tsx';
import { IPA_WAY_TEXTS } from '../../../components/ipa-way-words.ts';
import { Section } from '../section.tsx';
import { IpaDatabase } from './ipa-database.tsx';
import { IpaFiles } from './ipa-files.tsx';

const useStyles = makeStyles({
  ways: { display: 'flex', flexDirection: 'column', marginInlineStart: '-8px' },
  title: { color: tokens.colorNeutralForeground1 },
  about: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  text: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300 },
});

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
    <Section
      anchor="ipa"
      title="What is already in IPA"
      about="A plan compares M3 with it: only then can it change and delete, and leave what is equal alone. Plan shows what it rests on."
    >
      <RadioGroup
        aria-label="How it is known"
        className={styles.ways}
        value={ipa.way}
        disabled={locked}
        onChange={(_event, { value }) => {
          const way = IPA_WAYS.find((one) => one === value);
          if (way !== undefined) save({ way });
        }}
      >
        {IPA_WAYS.map((way) => (
          <Radio
            key={way}
            value={way}
            label={
              <span>
                <span className={styles.title}>{IPA_WAY_TEXTS[way].title}</span>
                <span className={styles.about}>{IPA_WAY_TEXTS[way].about}</span>
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
