import type { Steps } from '../../../shared/base/steps.ts';
import type { OperationList } from '../../../shared/target/operation-list.ts';
import { BUNDLE_NAMES, type BundleFile, bundleNameOf } from '../../../shared/target/render/bundle-names.ts';
import { renderFindingsCsv } from '../../../shared/target/render/findings-csv.ts';
import type { Target } from '../../../shared/target/target.ts';
import type { ArtifactFile } from '../artifacts/artifact-file.ts';

export interface BundleInput {
  readonly target: Target;
  readonly operations: OperationList;
  /** SHA-256 of the canonical plan file, lower-case hex. */
  readonly planHash: string;
  /** The plan file, where it is not the one that follows from the plan: an older version wrote it. */
  readonly olderPlanFile: string | null;
  readonly artifacts: readonly ArtifactFile[];
}

/**
 * One file of a bundle: an artifact that lies on disk already, a file that is taken as it is, or text that is made when
 * its turn comes.
 */
export type BundleEntry =
  | { readonly name: string; readonly artifact: ArtifactFile }
  | { readonly name: string; readonly copyOf: string; readonly sha256: string }
  | {
      readonly name: string;
      /** Given the files written so far, because runbook and sums speak of them. */
      readonly write: (write: (text: string) => void, written: readonly BundleFile[]) => Steps<void>;
    };

/** Everything that a bundle holds, in the order in which it is written: the sums cover all that comes before. */
export function bundleContents(input: BundleInput): BundleEntry[] {
  const { target, operations, planHash, artifacts } = input;
  const { title, bundle } = target;
  const { plan } = operations;
  return [
    ...artifacts.map((artifact) => ({ name: bundleNameOf(artifact.shape), artifact })),
    ...bundle.scripts(operations),
    planEntry(input),
    {
      name: BUNDLE_NAMES.people,
      write: (write) => bundle.people(plan, (line) => write(`${line}\r\n`)),
    },
    {
      name: BUNDLE_NAMES.findings,
      write: (write) => renderFindingsCsv(plan, title, (line) => write(`${line}\r\n`)),
    },
    {
      name: BUNDLE_NAMES.runbook,
      write: (write, files) => atOnce(write, bundle.runbook({ list: operations, planHash, files })),
    },
    { name: BUNDLE_NAMES.sums, write: (write, files) => atOnce(write, files.map(sumLine).join('')) },
  ];
}

/** Its bytes are those that the plan's hash names. */
function planEntry({ target, operations, planHash, olderPlanFile }: BundleInput): BundleEntry {
  const name = BUNDLE_NAMES.plan;
  return olderPlanFile === null
    ? { name, write: (write) => target.planFile.write(operations.plan, (line) => write(`${line}\n`)) }
    : { name, copyOf: olderPlanFile, sha256: planHash };
}

/** A text that is short enough to be made and written in one step. */
function* atOnce(write: (text: string) => void, text: string): Steps<void> {
  yield 0;
  write(text);
}

/** A line as `sha256sum -c` reads it. */
function sumLine(file: BundleFile): string {
  return `${file.sha256}  ${file.name}\n`;
}
