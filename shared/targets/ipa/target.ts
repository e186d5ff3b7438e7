import type { Steps } from '../../base/steps.ts';
import type { BundleText, Target } from '../../target/target.ts';
import { headerLine, readCanonicalPlan, writeCanonicalPlan } from './plan/canonical-plan.ts';
import { comparePlans } from './plan/compare-plans.ts';
import { IPA_OPERATIONS } from './plan/ipa-operations.ts';
import type { Operation } from './plan/operation.ts';
import type { OperationList } from './plan/operation-list.ts';
import type { Plan } from './plan/plan.ts';
import type { Section } from './plan/section.ts';
import { modelOfPlan } from './rehearse/model-of-plan.ts';
import { modelOfState } from './rehearse/model-of-state.ts';
import { makeRehearsal } from './rehearse/rehearse.ts';
import type { ArtifactId, ArtifactShape } from './render/artifact.ts';
import { IPA_BUNDLE_NAMES } from './render/bundle-names.ts';
import { renderDeleteList } from './render/delete-list.ts';
import { renderPeopleCsv } from './render/people-csv.ts';
import { artifactShapes, operationsOf, renderArtifact } from './render/render-artifact.ts';
import { renderRunCmd } from './render/run-cmd.ts';
import { renderRunbook } from './render/runbook/runbook.ts';
import type { TargetState } from './state/target-state.ts';

/** Infor Process Automation. */
export const IPA: Target<Plan, Operation, Section, TargetState> = {
  ...IPA_OPERATIONS,
  id: 'ipa',
  title: 'IPA',
  planFile: { write: writeCanonicalPlan, read: readCanonicalPlan, header: headerLine },
  artifacts: {
    shapes: artifactShapes,
    operations: (list, id) => operationsOf(list, id as ArtifactId),
    render: (list, id, sink) => renderArtifact(list, id as ArtifactId, sink),
  },
  *rehearse(list, artifacts, state) {
    const start = yield* state === null ? modelOfPlan(list) : modelOfState(state);
    return makeRehearsal(artifacts as readonly ArtifactShape[], list.plan.target.landmark.dataArea, start);
  },
  compare: comparePlans,
  bundle: { scripts, people: renderPeopleCsv, runbook: renderRunbook },
};

function scripts(list: OperationList): readonly BundleText[] {
  const run: BundleText = {
    name: IPA_BUNDLE_NAMES.run,
    *write(write): Steps<void> {
      yield 0;
      write(renderRunCmd(list));
    },
  };
  return hasWorkByHand(list) ? [run, { name: IPA_BUNDLE_NAMES.byHand, write: writeDeleteList }] : [run];

  function writeDeleteList(write: (text: string) => void): Steps<void> {
    return renderDeleteList(list, (row) => write(`${row}\r\n`));
  }
}

/** Whether something is for the web administration, which the administrator can do by hand. */
function hasWorkByHand(list: OperationList): boolean {
  return artifactShapes(list).some(({ tool }) => tool === 'administration');
}
