/** M3 on a server: the settings of the connection, and what a test of it found. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Environment } from '../../../../shared/environment/environment.ts';
import { ConnectionReportView } from '../../../components/connection/connection-report.tsx';
import { FormLock } from '../../../components/form-lock.tsx';
import { saveEnvironment } from '../../../state/environments.ts';
import { useConnection } from '../../../state/workspace.ts';
import { M3ApiForm } from './m3-api-form.tsx';
import { SqlServerForm } from './sql-server-form.tsx';
import { trustingPin } from './trusting-pin.ts';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '16px',
    alignItems: 'start',
    maxWidth: '1600px',
  },
  none: {
    padding: '16px 20px',
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    color: tokens.colorNeutralForeground2,
  },
});

export function ConnectionSource(props: {
  readonly environment: Environment;
  /** Why nothing can be changed for now; '' where it can. */
  readonly locked: string;
}) {
  const { environment } = props;
  const styles = useStyles();
  const report = useConnection();
  const save = (changed: Environment) => void saveEnvironment(changed);
  const shown = report?.way === environment.m3.way ? report : null;
  return (
    <FormLock reason={props.locked}>
      <div className={styles.columns}>
        {environment.m3.way === 'sql-server' ? (
          <SqlServerForm environment={environment} onSave={save} />
        ) : (
          <M3ApiForm environment={environment} onSave={save} />
        )}
        {shown === null ? (
          <div className={styles.none}>
            Not tested yet. A test goes step by step, runs the real query, and shows five users as they are
            there. It changes nothing.
          </div>
        ) : (
          <ConnectionReportView
            report={shown}
            objects={shown.way === 'm3-api' ? 'Transactions' : 'Tables'}
            onPin={(pin) => save(trustingPin(environment, pin))}
            company={{
              chosen: environment.policy.company,
              onChoose: (company) => save({ ...environment, policy: { ...environment.policy, company } }),
            }}
          />
        )}
      </div>
    </FormLock>
  );
}
