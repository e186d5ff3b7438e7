/** What Plan, Preview and Run show where nothing has been read yet. */
import { Button } from '@fluentui/react-components';
import { DocumentTableRegular, HomeRegular } from '@fluentui/react-icons';
import { navigate } from '../state/navigation.ts';
import { useWorkspace } from '../state/workspace.ts';
import { EmptyState } from './empty-state.tsx';

export function NothingRead(props: { readonly children: string }) {
  const { environmentId } = useWorkspace();
  if (environmentId === null) {
    return (
      <EmptyState
        icon={<HomeRegular />}
        title="No environment is open."
        action={
          <Button appearance="primary" onClick={() => navigate('start')}>
            Go to Start
          </Button>
        }
      />
    );
  }
  return (
    <EmptyState
      icon={<DocumentTableRegular />}
      title="Nothing has been read yet."
      action={
        <Button appearance="primary" onClick={() => navigate('source')}>
          Go to Source
        </Button>
      }
    >
      {props.children}
    </EmptyState>
  );
}
