import { Field, type FieldProps, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { UnverifiedMark } from './unverified-mark.tsx';

const useStyles = makeStyles({
  setting: { display: 'flex', flexDirection: 'column', rowGap: '4px' },
});

/** What every setting says about itself. */
export interface SettingWords {
  readonly label: string;
  readonly hint?: string;
  /** Why the default is not confirmed; absent where it is. */
  readonly unverified?: string;
}

/** The frame of a setting: its label, its control, its hint, and the mark of a default that is not confirmed. */
export function SettingFrame(props: {
  readonly words: Partial<SettingWords>;
  /** What is wrong with the entered value; absent where nothing is. */
  readonly problem?: string;
  readonly children: ReactElement;
}) {
  const styles = useStyles();
  const { label, hint, unverified } = props.words;
  const state: FieldProps =
    props.problem === undefined ? {} : { validationState: 'error', validationMessage: props.problem };
  return (
    <div className={styles.setting}>
      <Field {...(label === undefined ? {} : { label })} hint={hint ?? null} {...state}>
        {props.children}
      </Field>
      {unverified !== undefined && <UnverifiedMark why={unverified} />}
    </div>
  );
}
