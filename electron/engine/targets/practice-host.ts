import { createReadStream } from 'node:fs';
import type { IpaObjects, IpaObjectType } from '../../../shared/ipa/objects.ts';
import { type ImportRow, importReader } from '../../../shared/rehearse/import-reader.ts';
import { type IpaCommand, subjectOf, titleOf } from '../../../shared/rehearse/ipa-commands.ts';
import type { IpaKeys, IpaLookup, IpaModel } from '../../../shared/rehearse/ipa-model.ts';
import { secadmReader } from '../../../shared/rehearse/secadm-reader.ts';
import type { ArtifactEncoding } from '../../../shared/render/artifact.ts';
import { PracticeLog } from './practice-log.ts';
import type { TargetTools, ToolEnd, ToolWatch } from './tools.ts';

/** Some two hundred lines. Reading one chunk after the other gives everybody else a turn in between. */
const CHUNK_BYTES = 16 * 1024;

/** Commands gathered before they are kept: few enough to be written within a turn. */
const WRITE_AT = 2000;

const KILLED: ToolEnd = { ended: 'killed', exitCode: null };

export interface PracticeHostOptions {
  /** Where the state is kept; made where it is not there. One host at a time may use it. */
  readonly folder: string;
  /** How secadm scripts are read where nothing else is said. Import files say it themselves. */
  readonly scriptEncoding: ArtifactEncoding;
}

/**
 * A target inside the app that behaves like secadm and importPFIdata as far as domain.md (sections 1, 4, 5)
 * tells, for trying a plan without a server. Its state outlives the program.
 *
 * It says what became of every command: `Line 12: actor add ABERGSTR: done`, `…: already exists`,
 * `…: <the reason> FAILED`, and `Row 7 (line 9): WFTASK BUYER: updated` for rows. What is there already is
 * neither an error nor a reason to stop: whether it is one for secadm is not known in public.
 */
export class PracticeHost implements TargetTools, IpaLookup {
  /** What has to be told about the kept state, such as a damaged file set aside; '' for nothing. */
  readonly notice: string;
  readonly #log: PracticeLog;
  readonly #scriptEncoding: ArtifactEncoding;
  #model: IpaModel;
  /** The call under way: like an IPA, the host does one thing after the other. */
  #busy: Promise<unknown> = Promise.resolve();

  private constructor(
    log: PracticeLog,
    options: PracticeHostOptions,
    kept: { model: IpaModel; notice: string },
  ) {
    this.#log = log;
    this.#scriptEncoding = options.scriptEncoding;
    this.#model = kept.model;
    this.notice = kept.notice;
  }

  /** Reads back what was kept. Throws PRACTICE-STATE-NOT-KEPT where the folder cannot be used. */
  static async open(options: PracticeHostOptions): Promise<PracticeHost> {
    const log = new PracticeLog(options.folder);
    return new PracticeHost(log, options, await log.load());
  }

  /** Throws PRACTICE-STATE-NOT-KEPT where the folder cannot be written to. */
  async check(): Promise<void> {
    await this.#log.check();
  }

  async secadm(
    script: string,
    options: { readonly continueOnError: boolean },
    watch: ToolWatch,
  ): Promise<ToolEnd> {
    return this.#secadm(script, this.#scriptEncoding, options.continueOnError, watch);
  }

  /** This host's tools for scripts in another encoding: plans of several environments may go to one host. */
  toolsFor(scriptEncoding: ArtifactEncoding): TargetTools {
    return {
      check: () => this.check(),
      secadm: (script, { continueOnError }, watch) =>
        this.#secadm(script, scriptEncoding, continueOnError, watch),
      importPfiData: (file, watch) => this.importPfiData(file, watch),
    };
  }

  async #secadm(
    script: string,
    encoding: ArtifactEncoding,
    continueOnError: boolean,
    watch: ToolWatch,
  ): Promise<ToolEnd> {
    return this.#alone(() => {
      const call = new PracticeCall(this.#model, this.#log, watch, !continueOnError);
      const reader = secadmReader(encoding, {
        command: (command, line) => call.run(command, `Line ${line}`, titleOf(command)),
        unreadable: (reason, line) => call.fail(`Line ${line}`, reason),
      });
      return this.#feed(script, reader, call, 'secadm');
    });
  }

  async importPfiData(file: string, watch: ToolWatch): Promise<ToolEnd> {
    return this.#alone(() => {
      const call = new PracticeCall(this.#model, this.#log, watch, false);
      const reader = importReader(null, {
        row: (row, number, line) => call.run(row, `Row ${number} (line ${line})`, rowTitle(row)),
        badRow: (reason, number, line) => call.fail(`Row ${number} (line ${line})`, reason),
        stopped: (reason, line) => call.fail(`Line ${line}`, `${reason}; the rest was not read`),
      });
      return this.#feed(file, reader, call, 'importPFIdata');
    });
  }

  /** How many objects of each type there are. */
  holds(): Record<IpaObjectType, number> {
    return this.#model.holds();
  }

  /** The object with this key and all its fields; null where there is none. */
  find<T extends IpaObjectType>(type: T, key: IpaKeys[T]): IpaObjects[T] | null {
    return this.#model.find(type, key);
  }

  /** All objects of a type, in no particular order. Nothing may be run meanwhile. */
  readBack<T extends IpaObjectType>(type: T): Iterable<IpaObjects[T]> {
    return this.#model.objects(type);
  }

  /** Empties the host. */
  async reset(): Promise<void> {
    await this.#alone(async () => {
      await this.#log.clear();
      this.#model = (await this.#log.load()).model;
    });
  }

  async #feed(path: string, reader: Reader, call: PracticeCall, tool: string): Promise<ToolEnd> {
    if (call.killed) return KILLED;
    try {
      for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
        reader.feed(chunk as Buffer);
        if (call.killed || call.stopped) break;
        if (this.#log.pending >= WRITE_AT) await this.#log.write();
      }
      if (!call.killed && !call.stopped) reader.end();
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
      call.fail(tool, `the file cannot be read (${code})`, 'err');
    }
    await this.#log.write();
    await this.#log.tidy(this.#model);
    if (call.killed) return KILLED;
    return { ended: 'exit', exitCode: call.failed ? 1 : 0 };
  }

  async #alone<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#busy.then(work);
    this.#busy = done.catch(() => {});
    return done;
  }
}

interface Reader {
  feed(chunk: Uint8Array): void;
  end(): void;
}

/** One call of a tool: does the commands as they come, says what became of them, and knows when to stop. */
class PracticeCall {
  failed = false;
  readonly #model: IpaModel;
  readonly #log: PracticeLog;
  readonly #watch: ToolWatch;
  readonly #stopsAtError: boolean;

  constructor(model: IpaModel, log: PracticeLog, watch: ToolWatch, stopsAtError: boolean) {
    this.#model = model;
    this.#log = log;
    this.#watch = watch;
    this.#stopsAtError = stopsAtError;
  }

  get killed(): boolean {
    return this.#watch.signal.aborted;
  }

  get stopped(): boolean {
    return this.failed && this.#stopsAtError;
  }

  run(command: IpaCommand, place: string, title: string): void {
    if (this.stopped || this.killed) return;
    const { outcome, words } = this.#model.apply(command);
    if (outcome === 'failed') this.fail(`${place}: ${title}`, words);
    else {
      if (outcome !== 'already exists') this.#log.add(command);
      this.#watch.onLine('out', `${place}: ${title}: ${outcome}`);
    }
  }

  fail(about: string, words: string, stream: 'out' | 'err' = 'out'): void {
    if (this.stopped || this.killed) return;
    this.failed = true;
    this.#watch.onLine(stream, `${about}: ${words} FAILED`);
  }
}

const TABLES = { user: 'WFUSRPROFL', task: 'WFTASK', 'user-task': 'WFUSERTASK' } as const;

function rowTitle(row: ImportRow): string {
  const key = row.verb === 'user-task' ? `${row.user} ${row.task}` : subjectOf(row);
  return `${TABLES[row.verb]} ${key}`;
}
