import type { IpaTool } from '../../../../../shared/targets/ipa/tools.ts';
import type { ToolEnd, ToolWatch } from '../../../tools/run-tools.ts';

/**
 * The tools of IPA at one place: those of this machine (landmark-tools.ts), or the practice host's (practice-host.ts).
 */
export interface IpaTools {
  readonly notice?: string;
  /** See RunTools.check. */
  check(taken: readonly IpaTool[], signal: AbortSignal): Promise<void>;
  /** secadm -f <script> -d <gen data area> [-c]. The script is complete: frame and line ends included. */
  secadm(script: string, options: { readonly continueOnError: boolean }, watch: ToolWatch): Promise<ToolEnd>;
  /** importPFIdata <data area> -f <file>. */
  importPfiData(file: string, watch: ToolWatch): Promise<ToolEnd>;
  /**
   * Sends the requests of a file to IPA's web administration, one after the other, and says what became of each in the
   * lines that administration-output.ts reads. Not there where it is not known how to reach it.
   */
  administration?(file: string, watch: ToolWatch): Promise<ToolEnd>;
}
