/** A card in the side column of a screen: a heading and what belongs to it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** For texts inside a card. */
export const useSideCardStyles = makeStyles({
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px 16px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    flexShrink: 0,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
});

export function SideCard(props: { readonly title: ReactNode; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{props.title}</h2>
      {props.children}
    </section>
  );
}
