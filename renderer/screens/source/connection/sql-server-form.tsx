/** The settings of M3 on SQL Server. */
import { DatabaseRegular } from '@fluentui/react-icons';
import type { Environment } from '../../../../shared/environment/environment.ts';
import { SqlServerFields } from '../../../components/connection/sql-server-fields.tsx';
import { ConnectionForm } from './connection-form.tsx';

export function SqlServerForm(props: {
  readonly environment: Environment;
  readonly onSave: (environment: Environment) => void;
}) {
  const { environment, onSave } = props;
  const { m3 } = environment;
  return (
    <ConnectionForm icon={<DatabaseRegular />} title="M3 on SQL Server">
      <SqlServerFields
        environment={environment}
        settings={m3.sqlServer}
        slot="sql-password"
        databaseHint="For example M3FDBTST."
        schemaHint="MVXJDTA unless the site has another."
        userHint="Needs to read four tables and nothing else."
        onSave={(sqlServer) => onSave({ ...environment, m3: { ...m3, sqlServer } })}
        onEnvironment={onSave}
      />
    </ConnectionForm>
  );
}
