import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowRightRegular, PlugConnectedCheckmarkRegular } from '@fluentui/react-icons';
import { useFocusStays } from '../../components/focus-back.ts';
import { ProgressLine } from '../../components/progress-line.tsx';
import { navigate } from '../../state/navigation.ts';
import type { SourceCalls } from './source-calls.ts';

const useStyles = makeStyles({
  actions: { display: 'flex', gap: '8px' },
  progress: { display: 'flex', minWidth: '360px' },
});

/** The actions in the head of the screen, and the progress of what they started. */
export function SourceActions(props: {
  readonly calls: SourceCalls;
  /** Whether M3 is on a server, whose connection can be tested. */
  readonly onServer: boolean;
  /** Whether everything that reading needs is there. */
  readonly ready: boolean;
  readonly isRead: boolean;
  /** Whether the source is unchanged since it was read. */
  readonly fresh: boolean;
}) {
  const styles = useStyles();
  const { calls, ready, fresh } = props;
  const { read, test } = calls;
  const { place, use } = useFocusStays<HTMLDivElement>(calls.busy ? 'reading' : 'waiting');
  const start = (call: () => Promise<void>) => {
    use();
    void call();
  };
  if (calls.busy) {
    return (
      <div ref={place} className={styles.progress}>
        {read.busy ? (
          <ProgressLine progress={read.progress} starting="Reading" onCancel={read.cancel} />
        ) : (
          <ProgressLine progress={null} starting="Testing the connection" onCancel={test.cancel} />
        )}
      </div>
    );
  }
  return (
    <div ref={place} className={styles.actions}>
      {props.onServer ? (
        <Button
          icon={<PlugConnectedCheckmarkRegular />}
          disabled={!ready}
          onClick={() => start(calls.testConnection)}
        >
          Test connection
        </Button>
      ) : null}
      <Button
        appearance={fresh ? 'secondary' : 'primary'}
        disabled={!ready}
        onClick={() => start(calls.readAll)}
      >
        {props.isRead ? 'Read again' : 'Read'}
      </Button>
      {fresh ? <GoToPeople /> : null}
    </div>
  );
}

function GoToPeople() {
  return (
    <Button
      appearance="primary"
      icon={<ArrowRightRegular />}
      iconPosition="after"
      onClick={() => navigate('people')}
    >
      Go to People
    </Button>
  );
}
