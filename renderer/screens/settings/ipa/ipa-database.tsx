/** IPA's database: where it is, and the queries that are sent to it. */
import type { Environment } from '../../../../shared/environment/environment.ts';
import { type IpaDatabaseSettings, ipaDatabaseSchema } from '../../../../shared/targets/ipa/ipa-source.ts';
import { SqlServerFields } from '../../../components/connection/sql-server-fields.tsx';
import { FormGroup, Wide } from '../../../components/form-grid.tsx';
import { TextSetting } from '../../../components/text-setting.tsx';
import { IpaQueries } from './ipa-queries.tsx';

export function IpaDatabase(props: {
  readonly environment: Environment;
  readonly onSave: (database: IpaDatabaseSettings) => void;
  readonly onEnvironment: (environment: Environment) => void;
}) {
  const { environment, onSave } = props;
  const { database } = environment.ipa;
  return (
    <>
      <SqlServerFields
        environment={environment}
        settings={database.server}
        slot="ipa-sql-password"
        databaseHint="Of the environment's data area."
        schemaHint="dbo unless the site has another."
        userHint="Needs to read a few tables and nothing else."
        onSave={(server) => onSave({ ...database, server })}
        onEnvironment={props.onEnvironment}
      />
      <FormGroup title="gen">
        <Wide>
          <TextSetting
            label="Database of gen"
            value={database.genDatabase}
            schema={ipaDatabaseSchema.shape.genDatabase}
            problem="One line, at most 128 characters."
            hint="On the same server. Empty where gen is in the database above."
            unverified="Where a site keeps the tables of gen is not documented. The test shows what it finds."
            onSave={(genDatabase) => onSave({ ...database, genDatabase })}
          />
        </Wide>
      </FormGroup>
      <IpaQueries environment={environment} onSave={onSave} />
    </>
  );
}
