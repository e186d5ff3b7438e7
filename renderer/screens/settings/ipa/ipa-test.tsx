/** Tries how IPA is read, step by step, and shows what was found. */
import { Button } from '@fluentui/react-components';
import { PlugConnectedCheckmarkRegular } from '@fluentui/react-icons';
import type { Environment } from '../../../../shared/environment/environment.ts';
import type { IpaSourceSettings, IpaWay } from '../../../../shared/targets/ipa/ipa-source.ts';
import { ConnectionReportView } from '../../../components/connection/connection-report.tsx';
import { ErrorBar } from '../../../components/error-bar.tsx';
import { useFocusStays } from '../../../components/focus-back.ts';
import { ProgressLine } from '../../../components/progress-line.tsx';
import type { Call } from '../../../state/engine.ts';
import { allSaved } from '../../../state/environments.ts';
import { refreshSecrets } from '../../../state/secrets.ts';
import { useWorkspace } from '../../../state/workspace.ts';

const READY: Readonly<Partial<Record<IpaWay, (ipa: IpaSourceSettings) => boolean>>> = {
  'sql-server': ({ database }) =>
    database.server.host !== '' && database.server.database !== '' && database.server.user !== '',
  'data-rest': ({ web }) => web.url !== '' && web.user !== '',
};

export function IpaTest(props: {
  readonly environment: Environment;
  readonly test: Call<'ipa:test'>;
  readonly onSave: (change: Partial<IpaSourceSettings>) => void;
}) {
  const { environment, test, onSave } = props;
  const { ipa } = environment;
  const { ipaTest } = useWorkspace();
  const { place, use } = useFocusStays<HTMLDivElement>(test.busy ? 'testing' : 'waiting');
  const start = async () => {
    use();
    await allSaved();
    await test.start({});
    void refreshSecrets();
  };
  const pin = (fingerprint: string) => {
    const trusting = { by: 'pin', pin: fingerprint } as const;
    const { database, web } = ipa;
    if (ipa.way === 'data-rest') {
      onSave({ web: { ...web, trust: { ...web.trust, ...trusting } } });
      return;
    }
    const server = { ...database.server, trust: { ...database.server.trust, ...trusting } };
    onSave({ database: { ...database, server } });
  };
  const shown = ipaTest?.way === ipa.way ? ipaTest : null;
  return (
    <>
      <div ref={place}>
        {test.busy ? (
          <ProgressLine progress={null} starting="Testing" onCancel={test.cancel} />
        ) : (
          <Button
            icon={<PlugConnectedCheckmarkRegular />}
            disabled={READY[ipa.way]?.(ipa) !== true}
            onClick={() => void start()}
          >
            Test
          </Button>
        )}
      </div>
      <ErrorBar error={test.error} onDismiss={test.clearError} />
      {shown === null ? null : (
        <ConnectionReportView
          report={shown}
          objects={ipa.way === 'data-rest' ? 'Lists' : 'Tables'}
          onPin={pin}
        />
      )}
    </>
  );
}
