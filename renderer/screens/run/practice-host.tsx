import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { toMusterError } from '../../../shared/contract/failure.ts';
import { IPA_TYPES } from '../../../shared/ipa/objects.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { ErrorBar } from '../../components/error-bar.tsx';
import { OBJECT_NAMES } from '../../components/object-names.ts';
import { SideCard, useSideCardStyles } from '../../components/side-card.tsx';
import { ask, useCall } from '../../state/engine.ts';
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
  },
});

/** What the practice host holds now, and how to empty it. */
export function PracticeHost() {
  const styles = useStyles();
  const card = useSideCardStyles();
  const { environmentId } = useWorkspace();
  const key = ['practice:holds', environmentId];
  const holds = useQuery({ queryKey: key, queryFn: () => ask('practice:holds', {}), staleTime: 0 });
  const reset = useCall('practice:reset');
  const [asking, setAsking] = useState(false);
  const error = reset.error ?? (holds.error === null ? null : toMusterError(holds.error));
  const empty = holds.data !== undefined && IPA_TYPES.every((type) => holds.data.objects[type] === 0);

  async function empties() {
    setAsking(false);
    await reset.start({});
    await queryClient.invalidateQueries({ queryKey: key });
  }

  return (
    <div>
      <SideCard title="The practice host holds">
        <ErrorBar error={error} />
        {holds.data !== undefined && holds.data.notice !== '' && (
          <p className={card.text}>{holds.data.notice}</p>
        )}
        {empty && <p className={card.text}>Nothing. Every object of the plan can be created.</p>}
        {holds.data !== undefined && !empty && (
          <>
            <table className={styles.table}>
              <tbody>
                {IPA_TYPES.map((type) => (
                  <tr key={type}>
                    <th scope="row">{OBJECT_NAMES[type]}</th>
                    <td>{count(holds.data.objects[type])}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <p className={card.text}>What is there already is reported as already there.</p>
            <div>
              <Button icon={<ArrowResetRegular />} disabled={reset.busy} onClick={() => setAsking(true)}>
                Empty it…
              </Button>
            </div>
          </>
        )}
      </SideCard>
      {asking && (
        <ConfirmDialog
          title="Empty the practice host?"
          action="Empty the practice host"
          onCancel={() => setAsking(false)}
          onConfirm={() => void empties()}
        >
          <span>Everything that earlier practice runs created in it is removed. No server is touched.</span>
        </ConfirmDialog>
      )}
    </div>
  );
}
