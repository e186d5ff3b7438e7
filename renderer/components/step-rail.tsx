/** The steps at the left, each with its state and count. The rail is one tab stop; the arrow keys move along it. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  CircleHalfFillRegular,
  CircleRegular,
  ErrorCircleFilled,
  HistoryRegular,
  HomeRegular,
  SettingsRegular,
} from '@fluentui/react-icons';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { count } from '../state/format.ts';
import { navigate, SCREENS, type ScreenId, useScreen } from '../state/navigation.ts';
import { type StepState, type StepView, stepsOf } from '../state/steps.ts';
import { useRun, useWorkspace } from '../state/workspace.ts';

const TITLES: Readonly<Record<ScreenId, string>> = {
  start: 'Start',
  source: 'Source',
  people: 'People',
  plan: 'Plan',
  preview: 'Preview',
  run: 'Run',
  history: 'History',
  settings: 'Settings',
};

const useStyles = makeStyles({
  rail: {
    width: '208px',
    boxSizing: 'border-box',
    padding: '12px 8px',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowY: 'auto',
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
  },
  gap: { height: '1px', margin: '8px 12px', backgroundColor: tokens.colorNeutralStroke2 },
  item: {
    display: 'grid',
    gridTemplateColumns: '20px 1fr auto',
    alignItems: 'center',
    columnGap: '12px',
    width: '100%',
    minHeight: '44px',
    boxSizing: 'border-box',
    padding: '4px 12px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  small: { minHeight: '36px' },
  current: {
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}, ${tokens.shadow2}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1 },
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  icon: { fontSize: '20px', lineHeight: 0, color: tokens.colorNeutralForeground3 },
  done: { color: tokens.colorPaletteGreenForeground1 },
  inWork: { color: tokens.colorBrandForeground1 },
  blocked: { color: tokens.colorPaletteRedForeground1 },
  names: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  words: {
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  count: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

const STATE_WORDS: Readonly<Record<StepState, string>> = {
  'not-started': 'not started',
  'in-work': 'in work',
  done: 'done',
  blocked: 'blocked',
};

function StateIcon({ state }: { readonly state: StepState }): ReactNode {
  const styles = useStyles();
  switch (state) {
    case 'done':
      return <CheckmarkCircleFilled className={styles.done} />;
    case 'in-work':
      return <CircleHalfFillRegular className={styles.inWork} />;
    case 'blocked':
      return <ErrorCircleFilled className={styles.blocked} />;
    case 'not-started':
      return <CircleRegular />;
  }
}

export function StepRail() {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const current = useScreen();
  const steps = stepsOf(useWorkspace(), useRun());

  const onKeyDown = (event: KeyboardEvent) => {
    const items = [...(list.current?.querySelectorAll<HTMLButtonElement>('button') ?? [])];
    const at = items.indexOf(document.activeElement as HTMLButtonElement);
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: items.length - 1,
    }[event.key];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    items[Math.min(items.length - 1, Math.max(0, to))]?.focus();
  };

  return (
    <nav aria-label="Steps" className={styles.rail}>
      <ul ref={list} className={styles.list} onKeyDown={onKeyDown}>
        <PlainItem id="start" current={current} icon={<HomeRegular />} />
        <li aria-hidden="true" className={styles.gap} />
        {steps.map((step) => (
          <StepItem key={step.id} step={step} current={current} />
        ))}
        <li aria-hidden="true" className={styles.gap} />
        <PlainItem id="history" current={current} icon={<HistoryRegular />} />
        <PlainItem id="settings" current={current} icon={<SettingsRegular />} />
      </ul>
    </nav>
  );
}

function shortcut(id: ScreenId): string {
  return `Ctrl+${SCREENS.indexOf(id)}`;
}

function PlainItem(props: { readonly id: ScreenId; readonly current: ScreenId; readonly icon: ReactNode }) {
  const styles = useStyles();
  const here = props.current === props.id;
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(styles.item, styles.small, here && styles.current)}
        tabIndex={here ? 0 : -1}
        aria-current={here ? 'page' : undefined}
        title={shortcut(props.id)}
        onClick={() => navigate(props.id)}
      >
        <span className={styles.icon} aria-hidden="true">
          {props.icon}
        </span>
        {TITLES[props.id]}
      </button>
    </li>
  );
}

function StepItem({ step, current }: { readonly step: StepView; readonly current: ScreenId }) {
  const styles = useStyles();
  const here = current === step.id;
  const counted = step.count === null ? '' : count(step.count);
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(styles.item, here && styles.current)}
        tabIndex={here ? 0 : -1}
        aria-current={here ? 'page' : undefined}
        aria-label={`${TITLES[step.id]}, ${STATE_WORDS[step.state]}: ${[counted, step.words].join(' ').trim()}`}
        title={`${step.words} (${shortcut(step.id)})`}
        onClick={() => navigate(step.id)}
      >
        <span className={styles.icon} aria-hidden="true">
          <StateIcon state={step.state} />
        </span>
        <span className={styles.names}>
          <span>{TITLES[step.id]}</span>
          <span className={styles.words}>{step.words}</span>
        </span>
        <span className={styles.count}>{counted}</span>
      </button>
    </li>
  );
}
