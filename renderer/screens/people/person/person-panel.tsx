/** One person, traced: source rows, decisions, findings, operations, and the exact lines. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { toMusterError } from '../../../../shared/base/failure.ts';
import type { PersonTrace } from '../../../../shared/contract/workspace.ts';
import { ErrorBar } from '../../../components/error-bar.tsx';
import { PanelSection, SidePanel } from '../../../components/side-panel.tsx';
import { ask } from '../../../state/engine.ts';
import { usePolicy } from '../../../state/environments.ts';
import { useWorkspace } from '../../../state/workspace.ts';
import { PersonFindings } from './person-findings.tsx';
import { PersonLines } from './person-lines.tsx';
import { PersonNames } from './person-names.tsx';
import { PersonOperations } from './person-operations.tsx';
import { PersonRoles } from './person-roles.tsx';
import { PersonScope } from './person-scope.tsx';
import { TraceFacts } from './trace-facts.tsx';

export function PersonPanel(props: { readonly index: number; readonly onClose: () => void }) {
  const { revision, environmentId } = useWorkspace();
  const trace = useQuery({
    queryKey: ['people:trace', environmentId, revision, props.index],
    queryFn: () => ask('people:trace', { index: props.index }),
    placeholderData: keepPreviousData,
  });
  const data = trace.data;
  if (data === undefined) {
    return (
      <SidePanel title="Person" onClose={props.onClose}>
        <ErrorBar error={trace.error === null ? null : toMusterError(trace.error)} />
      </SidePanel>
    );
  }
  return (
    <SidePanel title={data.person.id} sub={data.person.name} onClose={props.onClose}>
      <Trace trace={data} />
    </SidePanel>
  );
}

function Trace({ trace }: { readonly trace: PersonTrace }) {
  const [policy, change] = usePolicy();
  const { person } = trace;
  if (policy === null) return null;
  return (
    <>
      <PersonScope person={person} policy={policy} change={change} />
      {person.situation === 'protected' ? null : (
        <PersonNames person={person} reason={trace.splitReason} policy={policy} change={change} />
      )}
      <PersonFindings person={person} policy={policy} change={change} />
      <PanelSection title="Decisions">
        <TraceFacts facts={trace.decisions.map(({ policy: by, text }) => [by, text])} />
      </PanelSection>
      <PanelSection title="Where it was read">
        <TraceFacts facts={trace.source.map(({ file, line, what }) => [`${file}:${line}`, what])} wide />
      </PanelSection>
      <PersonRoles roles={trace.roles} />
      <PersonOperations operations={trace.operations} />
      <PersonLines trace={trace} />
    </>
  );
}
