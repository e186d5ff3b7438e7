import type { ArtifactShape } from '../../../shared/targets/ipa/render/artifact.ts';

/**
 * The two Landmark tools as the runner sees them. Implemented by the tools of this machine
 * (landmark-tools.ts) and by the practice host (practice-host.ts); to add a target that takes the same
 * files, implement this.
 */
export interface TargetTools {
  /** What a run has to say in its log before it begins, e.g. that a damaged state was set aside; '' for nothing. */
  readonly notice?: string;
  /**
   * Throws a Failure where the tools that a run takes cannot be used at all: wrong folder, no folder, a sign-in that is
   * refused.
   */
  check(taken: readonly ArtifactShape['tool'][], signal: AbortSignal): Promise<void>;
  /** secadm -f <script> -d <gen data area> [-c]. The script is complete: frame and line ends included. */
  secadm(script: string, options: { readonly continueOnError: boolean }, watch: ToolWatch): Promise<ToolEnd>;
  /** importPFIdata <data area> -f <file>. */
  importPfiData(file: string, watch: ToolWatch): Promise<ToolEnd>;
  /**
   * Sends the requests of a file to IPA's web administration, one after the other, and says what became of each in the
   * lines that administration-output.ts reads. Not there where it is not known how to reach it: then these operations
   * are left to the administrator.
   */
  administration?(file: string, watch: ToolWatch): Promise<ToolEnd>;
}

export interface ToolWatch {
  /** One line of output, decoded, without its line end. */
  readonly onLine: (stream: 'out' | 'err', text: string) => void;
  /** Ends the whole process tree. The promise then resolves with `ended: 'killed'`. */
  readonly signal: AbortSignal;
}

export interface ToolEnd {
  readonly ended: 'exit' | 'killed' | 'died';
  /** null where it was killed or died of a signal. */
  readonly exitCode: number | null;
}
