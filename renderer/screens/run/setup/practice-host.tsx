import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { toMusterError } from '../../../../shared/base/failure.ts';
import type { PracticeContents } from '../../../../shared/contract/channels.ts';
import { ENVIRONMENT_TYPES, GEN_TYPES, type IpaObjectType } from '../../../../shared/targets/ipa/objects.ts';
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx';
import { ErrorBar } from '../../../components/error-bar.tsx';
import { objectName } from '../../../components/object-names.ts';
import { SideCard, useSideCardStyles } from '../../../components/side-card.tsx';
import { STARTS } from '../../../state/activation-guard.ts';
import { ask, useCall } from '../../../state/engine.ts';
import { useEnvironment } from '../../../state/environments.ts';
import { count } from '../../../state/format.ts';
import { queryClient } from '../../../state/queries.ts';
import { useWorkspace } from '../../../state/workspace.ts';
import { emptyingWords, isPracticeEmpty, practiceTitle, sharingWords } from './practice-words.ts';

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

/** Shows what the practice host of the environment's Landmark system holds now, and can empty it. */
export function PracticeHost() {
  const environment = useEnvironment();
  // All that decides which host and which data area are shown, so that the contents of another one are never shown
  // instead.
  const place = [environment?.id, environment?.landmarkSystem, environment?.landmark.dataArea];
  const key = [HOLDS, ...place];
  const holds = useQuery({ queryKey: key, queryFn: () => ask(HOLDS, {}), staleTime: 0 });
  const reset = useCall('practice:reset');
  const [asking, setAsking] = useState(false);
  const error = reset.error ?? (holds.error === null ? null : toMusterError(holds.error));
  const held = holds.data;

  async function empty() {
    setAsking(false);
    await reset.start({});
    await queryClient.invalidateQueries({ queryKey: [HOLDS] });
  }

  return (
    <div>
      <SideCard title={held === undefined ? 'Practice host' : practiceTitle(held)}>
        <ErrorBar error={error} />
        {held !== undefined && <Held held={held} busy={reset.busy} onEmpty={() => setAsking(true)} />}
      </SideCard>
      {asking && held !== undefined && (
        <ConfirmDialog
          title="Empty the practice host?"
          action="Empty the practice host"
          onCancel={() => setAsking(false)}
          onConfirm={() => void empty()}
        >
          <span>{emptyingWords(held)} No server is touched.</span>
        </ConfirmDialog>
      )}
    </div>
  );
}

function Held(props: {
  readonly held: PracticeContents;
  readonly busy: boolean;
  readonly onEmpty: () => void;
}) {
  const card = useSideCardStyles();
  const { plan } = useWorkspace();
  const { held } = props;
  return (
    <>
      {held.notice !== '' && <p className={card.text}>{held.notice}</p>}
      <p className={card.text}>{sharingWords(held)}</p>
      {isPracticeEmpty(held) ? (
        <p className={card.text}>It holds nothing. Every object of the plan can be created.</p>
      ) : (
        <>
          <Contents held={held} />
          {plan?.current.kind === 'assumed-empty' && (
            <p className={card.text}>What is there already is reported as already there.</p>
          )}
          <div>
            <Button {...STARTS} icon={<ArrowResetRegular />} disabled={props.busy} onClick={props.onEmpty}>
              Empty it…
            </Button>
          </div>
        </>
      )}
    </>
  );
}

/** The contents of the host, one data area after the other. */
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
