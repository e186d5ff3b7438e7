import { makeStyles, tokens } from '@fluentui/react-components';
import { useWayTextStyles } from './way-text.ts';

const useStyles = makeStyles({
  steps: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(176px, 1fr))',
    gap: '24px',
    listStyleType: 'none',
    margin: 0,
    padding: '4px 0 0',
  },
  step: { borderTop: `2px solid ${tokens.colorNeutralStroke2}`, paddingTop: '12px' },
  stepNumber: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

const STEPS: readonly (readonly [string, string])[] = [
  ['Source', 'Extracts of users, e-mails, roles and user-roles are read, and every row is accounted for.'],
  [
    'People',
    'Names are split, doubtful ones stand in front, and every decision is shown and can be changed.',
  ],
  ['Plan', 'What will be done for whom, with before and after, as data that can be checked.'],
  ['Preview', 'The exact bytes, line by line, rehearsed by an independent reader.'],
  ['Run', 'Here, on the practice host, or handed over as a bundle with its runbook.'],
];

/** What comes after, for whoever opens Muster for the first time. */
export function WhatFollows() {
  const styles = useStyles();
  const words = useWayTextStyles();
  return (
    <>
      <h2 className={words.heading}>What follows</h2>
      <ol className={styles.steps}>
        {STEPS.map(([title, text], at) => (
          <li key={title} className={styles.step}>
            <span className={styles.stepNumber} aria-hidden="true">
              {at + 1}
            </span>
            <span className={words.title}>{title}</span>
            <span className={words.text}>{text}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
