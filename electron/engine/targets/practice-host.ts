import { createReadStream } from 'node:fs';
import type { DataAreaCounts } from '../../../shared/contract/channels.ts';
import { type ImportRow, importReader } from '../../../shared/rehearse/import-reader.ts';
import { type IpaCommand, subjectOf, titleOf } from '../../../shared/rehearse/ipa-commands.ts';
import { secadmReader } from '../../../shared/rehearse/secadm-reader.ts';
import type { ArtifactEncoding } from '../../../shared/render/artifact.ts';
import { PracticeLog } from './practice-log.ts';
import type { PracticeReading, PracticeState } from './practice-state.ts';
import type { TargetTools, ToolEnd, ToolWatch } from './tools.ts';

/** Some two hundred lines. Reading one chunk after the other gives everybody else a turn in between. */
const CHUNK_BYTES = 16 * 1024;

/** Commands gathered before they are kept: few enough to be written within a turn. */
const WRITE_AT = 2000;

const KILLED: ToolEnd = { ended: 'killed', exitCode: null };

export interface PracticeHostOptions {
  /** Where the state is kept; made where it is not there. One host at a time may use it. */
  readonly folder: string;
  /** What has to be told before anything about this host's own state; '' for nothing. */
  readonly opening: string;
}

/** Which calls a host takes: those of one environment. */
export interface PracticePlace {
  /** What importPFIdata's command line names. secadm's names gen, of which there is one. */
  readonly dataArea: string;
  /** How secadm scripts are read. Import files say it themselves. */
  readonly scriptEncoding: ArtifactEncoding;
}

/**
 * A Landmark system inside the app, whose secadm and importPFIdata behave as far as domain.md (sections 1, 4,
 * 5) tells, for trying a plan without a server. All environments of the system share its gen; each has its
 * data area. Its state outlives the program.
 *
 * It says what became of every command: `Line 12: actor add ABERGSTR: done`, `…: already exists`,
 * `…: <the reason> FAILED`, and `Row 7 (line 9): WFTASK BUYER: updated` for rows. What is there already is
 * neither an error nor a reason to stop: whether it is one for secadm is not known in public.
 */
export class PracticeHost {
  readonly #log: PracticeLog;
  #notice: string;
  #state: PracticeState;
  /** The call under way: like an IPA, the host does one thing after the other. */
  #busy: Promise<unknown> = Promise.resolve();

  private constructor(log: PracticeLog, state: PracticeState, notice: string) {
    this.#log = log;
    this.#state = state;
    this.#notice = notice;
  }

  /** What has to be told about the kept state, such as a damaged file set aside; '' for nothing. */
  get notice(): string {
    return this.#notice;
  }

  /** Reads back what was kept. Throws PRACTICE-STATE-NOT-KEPT where the folder cannot be used. */
  static async open({ folder, opening }: PracticeHostOptions): Promise<PracticeHost> {
    const log = new PracticeLog(folder);
    const { state, notice } = await log.load();
    return new PracticeHost(log, state, joined(opening, notice));
  }

  /**
   * The two tools as an environment of this system calls them. To be asked for while nobody else may run
   * anything: what another Muster has done to the same folder meanwhile is taken in first.
   */
  async toolsFor({ dataArea, scriptEncoding }: PracticePlace): Promise<TargetTools> {
    await this.#alone(() => this.#catchUp());
    return {
      notice: this.#notice,
      check: () => this.#log.check(),
      secadm: (script, { continueOnError }, watch) =>
        this.#secadm(script, scriptEncoding, continueOnError, watch),
      importPfiData: (file, watch) => this.#importPfiData(file, dataArea, watch),
    };
  }

  /** What an environment with this data area sees: gen, whoever filled it, and its own data area. */
  readingFor(dataArea: string): PracticeReading {
    return {
      holds: () => this.#state.holds(dataArea),
      find: (type, key) => this.#state.find(type, key, dataArea),
      objects: (type) => this.#state.objects(type, dataArea),
    };
  }

  /** The data areas beside this one that hold something, by name. */
  otherDataAreas(dataArea: string): DataAreaCounts[] {
    return this.#state.otherDataAreas(dataArea);
  }

  /** Empties the host: gen and every data area. */
  async reset(): Promise<void> {
    await this.#alone(async () => {
      await this.#log.clear();
      this.#state = (await this.#log.load()).state;
    });
  }

  async #secadm(
    script: string,
    encoding: ArtifactEncoding,
    continueOnError: boolean,
    watch: ToolWatch,
  ): Promise<ToolEnd> {
    return this.#alone(() => {
      const call = new PracticeCall(this.#state, this.#log, null, watch, !continueOnError);
      const reader = secadmReader(encoding, {
        command: (command, line) => call.run(command, `Line ${line}`, titleOf(command)),
        unreadable: (reason, line) => call.fail(`Line ${line}`, reason),
      });
      return this.#feed(script, reader, call, 'secadm');
    });
  }

  async #importPfiData(file: string, dataArea: string, watch: ToolWatch): Promise<ToolEnd> {
    return this.#alone(() => {
      const call = new PracticeCall(this.#state, this.#log, dataArea, watch, false);
      const reader = importReader(null, {
        row: (row, number, line) => call.run(row, `Row ${number} (line ${line})`, rowTitle(row)),
        badRow: (reason, number, line) => call.fail(`Row ${number} (line ${line})`, reason),
        stopped: (reason, line) => call.fail(`Line ${line}`, `${reason}; the rest was not read`),
      });
      return this.#feed(file, reader, call, 'importPFIdata');
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
    await this.#log.tidy(this.#state);
    if (call.killed) return KILLED;
    return { ended: 'exit', exitCode: call.failed ? 1 : 0 };
  }

  async #catchUp(): Promise<void> {
    if (!(await this.#log.changedElsewhere())) return;
    const { state, notice } = await this.#log.load();
    this.#state = state;
    this.#notice = joined(this.#notice, notice);
  }

  async #alone<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#busy.then(work);
    this.#busy = done.catch(() => {});
    return done;
  }
}

function joined(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(' ');
}

interface Reader {
  feed(chunk: Uint8Array): void;
  end(): void;
}

/** One call of a tool: does the commands as they come, says what became of them, and knows when to stop. */
class PracticeCall {
  failed = false;
  readonly #state: PracticeState;
  readonly #log: PracticeLog;
  /** The data area that the call names; null for gen. */
  readonly #dataArea: string | null;
  readonly #watch: ToolWatch;
  readonly #stopsAtError: boolean;

  constructor(
    state: PracticeState,
    log: PracticeLog,
    dataArea: string | null,
    watch: ToolWatch,
    stopsAtError: boolean,
  ) {
    this.#state = state;
    this.#log = log;
    this.#dataArea = dataArea;
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
    const placed = { dataArea: this.#dataArea, command };
    const { outcome, words } = this.#state.apply(placed);
    if (outcome === 'failed') this.fail(`${place}: ${title}`, words);
    else {
      if (outcome !== 'already exists') this.#log.add(placed);
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
