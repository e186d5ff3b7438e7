import { Button, Link, MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { DeleteRegular, SaveRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Environment } from '../../../shared/environment/environment.ts';
import { useCall } from '../../state/engine.ts';
import { leavingEnvironments } from '../../state/leaving-environments.ts';
import { navigate } from '../../state/navigation.ts';
import { Section } from './section.tsx';

const useStyles = makeStyles({
  buttons: { display: 'flex', columnGap: '8px' },
});

/** Handing the environment's settings on, and taking the environment away. */
export function ProfileSection({ environment }: { readonly environment: Environment }) {
  const styles = useStyles();
  const choose = useCall('dialog:choose');
  const exporting = useCall('environments:export');
  const reveal = useCall('shell:reveal');
  const [written, setWritten] = useState<string | null>(null);
  const error = choose.error ?? exporting.error ?? reveal.error;

  async function exportProfile() {
    setWritten(null);
    const chosen = await choose.start({ purpose: 'profile-save', suggestion: `${environment.name}.json` });
    if (!chosen) return;
    const done = await exporting.start({ id: environment.id, path: chosen.path });
    if (done) setWritten(done.path);
  }

  /** Nothing is asked: on Start it can be undone for a while. */
  function remove() {
    leavingEnvironments.removeLater(environment);
    navigate('start');
  }

  return (
    <Section
      title="Profile"
      about="Settings and decisions as one file, for another machine or a colleague. It holds no password."
    >
      <div className={styles.buttons}>
        <Button icon={<SaveRegular />} disabled={exporting.busy} onClick={() => void exportProfile()}>
          Export profile…
        </Button>
        <Button icon={<DeleteRegular />} onClick={remove}>
          Remove environment
        </Button>
      </div>
      {written !== null && (
        <MessageBar intent="success">
          <MessageBarBody>
            Written to {written}.{' '}
            <Link inline onClick={() => void reveal.start({ path: written })}>
              Show in folder
            </Link>
          </MessageBarBody>
        </MessageBar>
      )}
      {error !== null && (
        <MessageBar intent="error">
          <MessageBarBody>
            {error.message} {error.hint}
          </MessageBarBody>
        </MessageBar>
      )}
    </Section>
  );
}
