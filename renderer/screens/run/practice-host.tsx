import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { toMusterError } from '../../../shared/base/failure.ts';
import type { PracticeContents } from '../../../shared/contract/channels.ts';
import {
  ENVIRONMENT_TYPES,
  GEN_TYPES,
  IPA_TYPES,
  type IpaObjectType,
} from '../../../shared/targets/ipa/objects.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { ErrorBar } from '../../components/error-bar.tsx';
import { objectName } from '../../components/object-names.ts';
import { SideCard, useSideCardStyles } from '../../components/side-card.tsx';
import { STARTS } from '../../state/activation-guard.ts';
import { ask, useCall } from '../../state/engine.ts';
import { useEnvironment } from '../../state/environments.ts';
import { count } from '../../state/format.ts';
import { queryClient } from '../../state/queries.ts';
import { useWorkspace } from '../../state/workspace.ts';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: 'tabular-nums',
    '& th': { textAlign: 'left', fontWeight: tokens.fontWeightRegular, padding: 0 },
    '& td': { textAlign: 'right', padding: 0 },
    '& th[scope="rowgroup"]': {
      fontWeight: tokens.fontWeightSemibold,
      paddingTop: '4px',
      overflowWrap: 'anywhere',
    },
  },
});

const HOLDS = 'practice:holds';

/** What the practice host of the environment's Landmark system holds now, and how to empty it. */
export function PracticeHost() {
  const card = useSideCardStyles();
  const environment = useEnvironment();
  const { plan } = useWorkspace();
  // What decides which host it is, and which data area of it: another answer is never shown in its place.
  const place = [environment?.id, environment?.landmarkSystem, environment?.landmark.dataArea];
  const key = [HOLDS, ...place];
  const holds = useQuery({ queryKey: key, queryFn: () => ask(HOLDS, {}), staleTime: 0 });
  const reset = useCall('practice:reset');
  const [asking, setAsking] = useState(false);
  const error = reset.error ?? (holds.error === null ? null : toMusterError(holds.error));
  const held = holds.data;

  async function empties() {
    setAsking(false);
    await reset.start({});
    await queryClient.invalidateQueries({ queryKey: [HOLDS] });
  }

  return (
    <div>
      <SideCard title={held === undefined ? 'Practice host' : `Practice host${suffix(held)}`}>
        <ErrorBar error={error} />
        {held !== undefined && (
          <>
            {held.notice !== '' && <p className={card.text}>{held.notice}</p>}
            <p className={card.text}>{sharing(held)}</p>
            {isEmpty(held) ? (
              <p className={card.text}>It holds nothing. Every object of the plan can be created.</p>
            ) : (
              <>
                <Contents held={held} />
                {plan?.current.kind === 'assumed-empty' && (
                  <p className={card.text}>What is there already is reported as already there.</p>
                )}
                <div>
                  <Button
                    {...STARTS}
                    icon={<ArrowResetRegular />}
                    disabled={reset.busy}
                    onClick={() => setAsking(true)}
                  >
                    Empty it…
                  </Button>
                </div>
              </>
            )}
          </>
        )}
      </SideCard>
      {asking && held !== undefined && (
        <ConfirmDialog
          title="Empty the practice host?"
          action="Empty the practice host"
          onCancel={() => setAsking(false)}
          onConfirm={() => void empties()}
        >
          <span>{whatGoes(held)} No server is touched.</span>
        </ConfirmDialog>
      )}
    </div>
  );
}

/** Data area for data area, as the host holds them. */
function Contents({ held }: { readonly held: PracticeContents }) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <Rows name="gen" types={GEN_TYPES} objects={held.objects} />
      <Rows name={`${held.dataArea} (this environment)`} types={ENVIRONMENT_TYPES} objects={held.objects} />
      {held.others.map(({ dataArea, objects }) => (
        <Rows key={dataArea} name={dataArea} types={ENVIRONMENT_TYPES} objects={objects} />
      ))}
    </table>
  );
}

interface RowsProps<T extends IpaObjectType> {
  readonly name: string;
  readonly types: readonly T[];
  readonly objects: Readonly<Record<T, number>>;
}

function Rows<T extends IpaObjectType>({ name, types, objects }: RowsProps<T>) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={2}>
          {name}
        </th>
      </tr>
      {types.map((type) => (
        <tr key={type}>
          <th scope="row">{objectName(type)}</th>
          <td>{count(objects[type])}</td>
        </tr>
      ))}
    </tbody>
  );
}

function isEmpty({ objects, others }: PracticeContents): boolean {
  return others.length === 0 && IPA_TYPES.every((type) => objects[type] === 0);
}

function suffix({ landmarkSystem }: PracticeContents): string {
  return landmarkSystem === '' ? '' : ` of ${landmarkSystem}`;
}

function sharing({ landmarkSystem }: PracticeContents): string {
  return landmarkSystem === ''
    ? 'No Landmark system is named in Settings, so this environment has a practice host of its own.'
    : `All environments of ${landmarkSystem} share its gen; each has its own data area.`;
}

/** What emptying takes away, and whom it concerns. */
function whatGoes({ landmarkSystem, dataArea, others }: PracticeContents): string {
  const areas = [dataArea, ...others.map((other) => other.dataArea)];
  const named = `gen and ${areas.length === 1 ? 'the data area' : 'the data areas'} ${areas.join(', ')}`;
  return landmarkSystem === ''
    ? `Everything that practice runs created in it is removed: ${named}.`
    : `Everything that practice runs created for any environment of ${landmarkSystem} is removed: ${named}.`;
}
