import { failure } from '../../../../../shared/base/failure.ts';
import type { IpaTool } from '../../../../../shared/targets/ipa/tools.ts';
import type { OutputReader } from '../../../tools/output-facts.ts';
import type { RunTools, ToolEnd, ToolWatch } from '../../../tools/run-tools.ts';
import { PracticeOutput } from '../practice/practice-output.ts';
import { AdministrationOutput } from './administration-output.ts';
import { ImportOutput } from './import-output.ts';
import type { IpaCall } from './ipa-call.ts';
import type { IpaTools } from './ipa-tools.ts';
import { PlanIds } from './plan-ids.ts';
import { SecadmOutput } from './secadm-output.ts';

/**
 * How the output of IPA's tools is read. `practice`: it says what became of every line. `landmark`: the text of success
 * is unknown (domain.md, 4), so only failures are read.
 */
export type OutputDialect = 'practice' | 'landmark';

/** IPA's tools as a run takes them. */
export class IpaRunTools implements RunTools {
  readonly #tools: IpaTools;
  readonly #dialect: OutputDialect;
  #ids: PlanIds | null = null;

  constructor(tools: IpaTools, dialect: OutputDialect) {
    this.#tools = tools;
    this.#dialect = dialect;
  }

  get notice(): string {
    return this.#tools.notice ?? '';
  }

  get sayAll(): boolean {
    return this.#dialect === 'practice';
  }

  has(tool: IpaTool): boolean {
    return tool !== 'administration' || this.#tools.administration !== undefined;
  }

  check(taken: readonly IpaTool[], signal: AbortSignal): Promise<void> {
    return this.#tools.check(taken, signal);
  }

  async start(
    tool: IpaTool,
    file: string,
    options: { readonly continueOnError: boolean },
    watch: ToolWatch,
  ): Promise<ToolEnd> {
    const tools = this.#tools;
    if (tool === 'secadm') return tools.secadm(file, options, watch);
    if (tool === 'importPFIdata') return tools.importPfiData(file, watch);
    if (tools.administration === undefined) throw failure('INTERNAL', { reason: 'no web administration' });
    return tools.administration(file, watch);
  }

  readerOf(tool: IpaTool, contents: IpaCall): OutputReader {
    if (tool === 'administration') return new AdministrationOutput(contents);
    if (this.#dialect === 'practice') return new PracticeOutput(contents);
    if (this.#ids?.list !== contents.list) this.#ids = new PlanIds(contents.list);
    return tool === 'secadm' ? new SecadmOutput(contents, this.#ids) : new ImportOutput(contents, this.#ids);
  }
}
