/** What the app has to say whatever the screen: a settings file set aside, a change that could not be saved. */
import { makeStyles } from '@fluentui/react-components';
import { clearSettingsNotice, settingsNotice } from '../state/app-info.ts';
import { useSaveError } from '../state/environments.ts';
import { useStore } from '../state/store.ts';
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
  if (error === null && notice === '') return <div className={styles.none} />;
  return (
    <div className={styles.root}>
      <ErrorBar error={error} onDismiss={clearError} />
      {notice === '' ? null : (
        <NoticeBar kind="warning" onDismiss={clearSettingsNotice}>
          {notice}
        </NoticeBar>
      )}
    </div>
  );
}
