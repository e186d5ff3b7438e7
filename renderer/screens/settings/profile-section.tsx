import { Button, Link, MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { DeleteRegular, SaveRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Environment } from '../../../shared/environment/environment.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { useCall } from '../../state/engine.ts';
import { refreshEnvironments } from '../../state/environments.ts';
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
  const removing = useCall('environments:remove');
  const reveal = useCall('shell:reveal');
  const [written, setWritten] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const error = choose.error ?? exporting.error ?? removing.error ?? reveal.error;

  async function exportProfile() {
    setWritten(null);
    const chosen = await choose.start({ purpose: 'profile-save', suggestion: `${environment.name}.json` });
    if (!chosen) return;
    const done = await exporting.start({ id: environment.id, path: chosen.path });
    if (done) setWritten(done.path);
  }

  async function remove() {
    setAsking(false);
    if ((await removing.start({ id: environment.id })) === undefined) return;
    await refreshEnvironments();
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
        <Button icon={<DeleteRegular />} disabled={removing.busy} onClick={() => setAsking(true)}>
          Remove environment…
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
      {asking && (
        <ConfirmDialog
          title={`Remove ${environment.name}?`}
          action="Remove environment"
          onCancel={() => setAsking(false)}
          onConfirm={() => void remove()}
        >
          <span>
            Its settings and decisions are removed from this machine. Extracts, exported bundles and profiles
            stay where they are, and nothing changes in M3 or IPA.
          </span>
        </ConfirmDialog>
      )}
    </Section>
  );
}
