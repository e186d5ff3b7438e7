/** The settings of M3 on SQL Server. */
import { DatabaseRegular } from '@fluentui/react-icons';
import type { Environment } from '../../../../shared/environment/environment.ts';
import { M3_SOURCE } from '../../../../shared/m3/m3-source.ts';
import { SqlServerFields } from '../../../components/connection/sql-server-fields.tsx';
import { ConnectionForm } from './connection-form.tsx';

export function SqlServerForm(props: {
  readonly environment: Environment;
  readonly onSave: (environment: Environment) => void;
}) {
  const { environment, onSave } = props;
  const { m3 } = environment;
  return (
    <ConnectionForm icon={<DatabaseRegular />} title={M3_SOURCE.sqlServer.host.place.title}>
      <SqlServerFields
        environment={environment}
        settings={M3_SOURCE.sqlServer}
        values={m3.sqlServer}
        slot="sql-password"
        onSave={(sqlServer) => onSave({ ...environment, m3: { ...m3, sqlServer } })}
        onEnvironment={onSave}
      />
    </ConnectionForm>
  );
}
