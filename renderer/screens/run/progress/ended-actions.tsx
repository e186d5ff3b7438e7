import { Button } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons';
import type { RunState } from '../../../../shared/contract/run.ts';
import { ask, useCall } from '../../../state/engine.ts';
import { restOf } from '../rest-of-run.ts';

/** What leads on from a run that has ended. */
export function EndedActions(props: { readonly run: RunState; readonly onAnother: () => void }) {
  const { id, outcomes } = props.run;
  return (
    <>
      <RevealRun id={id} />
      <Button
        appearance={outcomes.done === 0 || restOf(outcomes) > 0 ? 'secondary' : 'primary'}
        onClick={props.onAnother}
      >
        New run
      </Button>
    </>
  );
}

/** History knows the run's folder; it is asked when the folder is wanted. */
function RevealRun({ id }: { readonly id: string }) {
  const reveal = useCall('shell:reveal');
  return (
    <Button
      icon={<FolderOpenRegular />}
      onClick={async () => {
        const record = (await ask('history:list', {})).find((one) => one.id === id);
        if (record) await reveal.start({ path: record.folder });
      }}
    >
      Show files
    </Button>
  );
}
