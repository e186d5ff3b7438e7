/**
 * What the app says on every screen: that a settings file was set aside, a change was not saved, or the scope was
 * changed.
 */
import { Button, makeStyles } from '@fluentui/react-components';
import { clearSettingsNotice, settingsNotice } from '../state/app-info.ts';
import { usePolicy, useSaveError } from '../state/environments.ts';
import { scopeAsBefore, useScopeChange } from '../state/scope-change.ts';
import { useStore } from '../state/store.ts';
import { useWorkspace } from '../state/workspace.ts';
import { ErrorBar } from './error-bar.tsx';
import { NoticeBar } from './notice-bar.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px 24px 0' },
  none: { display: 'block' },
});

export function Notices() {
  const styles = useStyles();
  const [error, clearError] = useSaveError();
  const notice = useStore(settingsNotice);
  const { environmentId } = useWorkspace();
  const [, changePolicy] = usePolicy();
  const [change, forget] = useScopeChange();
  const scope = change?.environmentId === environmentId ? change : null;
  if (error === null && notice === '' && scope === null) return <div className={styles.none} />;
  return (
    <div className={styles.root}>
      <ErrorBar error={error} onDismiss={clearError} />
      {notice === '' ? null : (
        <NoticeBar kind="warning" onDismiss={clearSettingsNotice}>
          {notice}
        </NoticeBar>
      )}
      {scope === null ? null : (
        <NoticeBar
          kind="info"
          onDismiss={forget}
          action={
            <Button
              onClick={() => {
                void changePolicy(scopeAsBefore(scope));
                forget();
              }}
            >
              Undo
            </Button>
          }
        >
          The scope of {scope.environmentName} is now a list: {scope.words}. It stays until it is changed
          under Decisions on People.
        </NoticeBar>
      )}
    </div>
  );
}
