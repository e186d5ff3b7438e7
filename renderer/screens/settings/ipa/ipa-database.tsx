/** IPA's database: where it is, and the queries that are sent to it. */
import type { Environment } from '../../../../shared/environment/environment.ts';
import { IPA_SOURCE, type IpaDatabaseSettings } from '../../../../shared/targets/ipa/ipa-source.ts';
import { SqlServerFields } from '../../../components/connection/sql-server-fields.tsx';
import { FormGroup, Wide } from '../../../components/form-grid.tsx';
import { settingFields } from '../../../components/setting-field.tsx';
import { IpaQueries } from './ipa-queries.tsx';

export function IpaDatabase(props: {
  readonly environment: Environment;
  readonly onSave: (database: IpaDatabaseSettings) => void;
  readonly onEnvironment: (environment: Environment) => void;
}) {
  const { environment, onSave } = props;
  const { database } = environment.ipa;
  const field = settingFields(IPA_SOURCE.database, database, (change) => onSave({ ...database, ...change }));
  return (
    <>
      <SqlServerFields
        environment={environment}
        settings={IPA_SOURCE.database.server}
        values={database.server}
        slot="ipa-sql-password"
        onSave={(server) => onSave({ ...database, server })}
        onEnvironment={props.onEnvironment}
      />
      <FormGroup title="gen">
        <Wide>{field('genDatabase')}</Wide>
      </FormGroup>
      <IpaQueries environment={environment} onSave={onSave} />
    </>
  );
}
