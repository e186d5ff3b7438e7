import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { Sentence as SentenceValue } from '../../../shared/base/settings/place.ts';
import { Sentence } from '../../components/sentence.tsx';
import { type SettingsSection, useArrival } from '../../state/navigation.ts';

const useStyles = makeStyles({
  section: {
    display: 'grid',
    gridTemplateColumns: 'minmax(160px, 240px) minmax(320px, 640px)',
    columnGap: '32px',
    paddingBlock: '24px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottom: 'none' },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outline: 'none',
    scrollMarginTop: '16px',
  },
  about: {
    marginBlock: '4px 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  fields: { display: 'flex', flexDirection: 'column', rowGap: '20px', minWidth: 0 },
});

/** A group of settings: what it is about on the left, the settings on the right. */
export function Section(props: {
  readonly title: string;
  readonly about: SentenceValue;
  /** The name under which other screens lead here. */
  readonly anchor?: SettingsSection;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const wanted = useArrival('settings')?.section;
  useEffect(() => {
    if (props.anchor === undefined || wanted !== props.anchor) return;
    heading.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, [wanted, props.anchor]);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div>
        <h2 id={id} ref={heading} tabIndex={-1} className={styles.title}>
          {props.title}
        </h2>
        <p className={styles.about}>
          <Sentence text={props.about} />
        </p>
      </div>
      <div className={styles.fields}>{props.children}</div>
    </section>
  );
}
