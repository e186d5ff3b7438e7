import { makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, ArrowImportRegular, BeakerRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useWayTextStyles } from './way-text.ts';

const useStyles = makeStyles({
  ways: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(280px, 1fr))', gap: '16px' },
  way: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: '16px',
    alignItems: 'start',
    padding: '16px',
    textAlign: 'start',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: 'pointer',
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground1,
      border: `1px solid ${tokens.colorNeutralStroke1}`,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    ':disabled': { cursor: 'default', color: tokens.colorNeutralForegroundDisabled },
  },
  icon: { fontSize: '24px', lineHeight: 0, color: tokens.colorBrandForeground1 },
});

/** The three ways to get an environment. */
export function WaysToBegin(props: {
  /** Whether there is no environment yet. */
  readonly first: boolean;
  readonly disabled: boolean;
  readonly onNew: () => void;
  readonly onImport: () => void;
  readonly onSample: () => void;
}) {
  const styles = useStyles();
  const words = useWayTextStyles();
  const { disabled } = props;
  return (
    <>
      <h2 className={words.heading}>{props.first ? 'Three ways to begin' : 'Add an environment'}</h2>
      <div className={styles.ways}>
        <Way
          icon={<AddRegular />}
          title="New environment"
          text="Name it, give it a colour, and say whether it is production."
          disabled={disabled}
          onClick={props.onNew}
        />
        <Way
          icon={<ArrowImportRegular />}
          title="Import profile"
          text="Take over an environment that a colleague exported from Muster."
          disabled={disabled}
          onClick={props.onImport}
        />
        <Way
          icon={<BeakerRegular />}
          title="Open the sample"
          text="A fictional company of 1,200 people and a practice host: the whole way, without any server."
          disabled={disabled}
          onClick={props.onSample}
        />
      </div>
    </>
  );
}

function Way(props: {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
}) {
  const styles = useStyles();
  const words = useWayTextStyles();
  return (
    <button type="button" className={styles.way} disabled={props.disabled} onClick={props.onClick}>
      <span className={styles.icon} aria-hidden="true">
        {props.icon}
      </span>
      <span>
        <span className={words.title}>{props.title}</span>
        <span className={words.text}>{props.text}</span>
      </span>
    </button>
  );
}
