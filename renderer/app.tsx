/**
 * The shell: band, rail, and one screen at a time.
 *
 * Each screen exports `XScreen` from screens/<name>/<name>-screen.tsx and is loaded when it is first shown; only Start is
 * part of the first chunk. A screen fills the space to the right of the rail: build it with PageFrame from
 * components/page-frame.tsx.
 */
import { FluentProvider, makeStyles, tokens, useFocusFinders } from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import { EnvironmentBand } from './components/environment-band.tsx';
import { ErrorBoundary } from './components/error-boundary.tsx';
import { Notices } from './components/notices.tsx';
import { StepRail } from './components/step-rail.tsx';
import { StartScreen } from './screens/start/start-screen.tsx';
import { navigate, SCREENS, type ScreenId, usePlace } from './state/navigation.ts';
import { queryClient } from './state/queries.ts';
import { useScheme } from './state/theme.ts';
import { THEMES } from './theme/themes.ts';

const REGISTRY: Readonly<Record<ScreenId, ComponentType>> = {
  start: StartScreen,
  source: lazy(async () => ({ default: (await import('./screens/source/source-screen.tsx')).SourceScreen })),
  people: lazy(async () => ({ default: (await import('./screens/people/people-screen.tsx')).PeopleScreen })),
  plan: lazy(async () => ({ default: (await import('./screens/plan/plan-screen.tsx')).PlanScreen })),
  preview: lazy(async () => ({
    default: (await import('./screens/preview/preview-screen.tsx')).PreviewScreen,
  })),
  run: lazy(async () => ({ default: (await import('./screens/run/run-screen.tsx')).RunScreen })),
  history: lazy(async () => ({
    default: (await import('./screens/history/history-screen.tsx')).HistoryScreen,
  })),
  settings: lazy(async () => ({
    default: (await import('./screens/settings/settings-screen.tsx')).SettingsScreen,
  })),
};

const useStyles = makeStyles({
  // Fluent also gives this class to everything that it opens over the page: with a height, an open list would cover the
  // window and take its clicks.
  provider: { backgroundColor: 'transparent' },
  app: {
    height: '100vh',
    display: 'grid',
    gridTemplateRows: 'auto auto minmax(0, 1fr)',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  skip: {
    position: 'absolute',
    insetInlineStart: '8px',
    top: '-60px',
    zIndex: 100,
    padding: '8px 16px',
    border: 'none',
    font: 'inherit',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
    ':focus': { top: '8px' },
  },
  below: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', minHeight: 0 },
  main: { minHeight: 0, minWidth: 0, display: 'flex', flexDirection: 'column', outline: 'none' },
});

/** Ctrl+1 … Ctrl+7 open the steps in the order of the rail; Ctrl+0 opens Start. */
function useStepKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const screen = /^[0-7]$/.test(event.key) ? SCREENS[Number(event.key)] : undefined;
      if (screen === undefined) return;
      event.preventDefault();
      navigate(screen);
      // The element that had the focus is gone with its screen; from here, Tab leads into the new screen.
      focusMain();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

export function App() {
  const scheme = useScheme();
  const styles = useStyles();
  useStepKeys();
  // Fluent's focus manager ends with its last user. If that were a dialog, it would leave the page hidden from screen
  // readers; therefore the app itself always uses the manager.
  useFocusFinders();
  return (
    <QueryClientProvider client={queryClient}>
      <FluentProvider theme={THEMES[scheme]} className={styles.provider}>
        <div className={styles.app}>
          <button type="button" className={styles.skip} onClick={focusMain}>
            Skip to the screen
          </button>
          <EnvironmentBand />
          <Notices />
          <div className={styles.below}>
            <StepRail />
            <main id="main" tabIndex={-1} className={styles.main}>
              <CurrentScreen />
            </main>
          </div>
        </div>
      </FluentProvider>
    </QueryClientProvider>
  );
}

function focusMain(): void {
  document.getElementById('main')?.focus();
}

function CurrentScreen() {
  const { screen, arrival } = usePlace();
  const Screen = REGISTRY[screen];
  const key = arrival === null ? screen : `${screen} ${JSON.stringify(arrival)}`;
  return (
    <ErrorBoundary key={key}>
      <Suspense fallback={null}>
        <Screen />
      </Suspense>
    </ErrorBoundary>
  );
}
