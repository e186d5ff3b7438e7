import { createReadStream } from 'node:fs';
import { complete } from '../../../../../shared/base/steps.ts';
import type { DataAreaCounts } from '../../../../../shared/contract/channels.ts';
import type { ArtifactEncoding } from '../../../../../shared/target/render/encoding.ts';
import { IPA_TYPES, type IpaObjectType, NO_DATE } from '../../../../../shared/targets/ipa/objects.ts';
import { type ImportRow, importReader } from '../../../../../shared/targets/ipa/rehearse/import-reader.ts';
import {
  type IpaCommand,
  subjectOf,
  titleOf,
} from '../../../../../shared/targets/ipa/rehearse/ipa-commands.ts';
import { requestsReader } from '../../../../../shared/targets/ipa/rehearse/requests-reader.ts';
import { secadmReader } from '../../../../../shared/targets/ipa/rehearse/secadm-reader.ts';
import { setPersonalTasksAside } from '../../../../../shared/targets/ipa/state/personal-tasks.ts';
import type { TargetReading } from '../../../../../shared/targets/ipa/state/target-state.ts';
import { drive } from '../../../base/drive.ts';
import { OneAtATime } from '../../../base/one-at-a-time.ts';
import type { ToolEnd, ToolWatch } from '../../../tools/run-tools.ts';
import { type AreaUsers, type LandmarkReading, readingOf } from '../landmark-state/landmark-state.ts';
import type { IpaTools } from '../tools/ipa-tools.ts';
import { openPracticeLog, type PracticeLog } from './practice-log.ts';

/** Some two hundred lines. Reading one chunk after the other gives everybody else a turn in between. */
const CHUNK_BYTES = 16 * 1024;

/** Commands gathered before they are kept: few enough to be written within a turn. */
const WRITE_AT = 2000;

/** Any type but 2, which is that of a group task (domain.md, 1). */
const PERSONAL_TASK = '1';

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
 * A Landmark system inside the app, whose secadm, importPFIdata and web administration behave as far as domain.md
 * (sections 1, 4, 5, 6) tells, for trying a plan without a server. All environments of the system share its gen; each has its
 * data area. Its state outlives the program.
 *
 * It says what became of every command: `Line 12: actor add ABERGSTR: done`, `…: already exists`,
 * `…: <the reason> FAILED`, and `Row 7 (line 9): WFTASK BUYER: updated` for rows. What is there already is
 * neither an error nor a reason to stop: whether it is one for secadm is not known in public.
 */
export class PracticeHost {
  readonly #log: PracticeLog;
  readonly #opening: string;
  /** Like an IPA, the host does one thing after the other. */
  readonly #calls = new OneAtATime();

  private constructor(log: PracticeLog, opening: string) {
    this.#log = log;
    this.#opening = opening;
  }

  /** What has to be told about the kept state, such as a damaged file set aside; '' for nothing. */
  get notice(): string {
    return [this.#opening, this.#log.notice].filter((text) => text !== '').join(' ');
  }

  /** Reads back what was kept. Throws PRACTICE-STATE-NOT-KEPT where the folder cannot be used. */
  static async open({ folder, opening }: PracticeHostOptions): Promise<PracticeHost> {
    return new PracticeHost(await openPracticeLog(folder), opening);
  }

  /**
   * The tools as an environment of this system calls them. To be asked for while nobody else may run
   * anything: what another Muster has done to the same folder meanwhile is taken in first.
   */
  async toolsFor({ dataArea, scriptEncoding }: PracticePlace): Promise<IpaTools> {
    await this.#calls.do(() => this.#log.catchUp());
    return {
      notice: this.notice,
      check: () => this.#log.check(),
      secadm: (script, { continueOnError }, watch) =>
        this.#secadm(script, scriptEncoding, continueOnError, watch),
      importPfiData: (file, watch) => this.#importPfiData(file, dataArea, watch),
      administration: (file, watch) => this.#administration(file, dataArea, watch),
    };
  }

  /**
   * What an environment with this data area sees now, as lists: nothing that is run later changes them. As IPA's lists do, they show
   * the personal task of each user, which is then set aside.
   */
  copyFor(dataArea: string): Promise<TargetReading> {
    return this.#calls.do(async () => {
      await this.#log.catchUp();
      const reading = this.readingFor(dataArea);
      const lists = new Map<IpaObjectType, object[]>(
        IPA_TYPES.map((type) => [type, [...reading.objects(type)]]),
      );
      for (const { user } of reading.objects('user')) {
        const own = { task: user, taskType: PERSONAL_TASK };
        lists.get('task')!.push({ ...own, description: '' });
        lists.get('user-task')!.push({ ...own, user, startDate: NO_DATE, stopDate: NO_DATE });
      }
      return complete(setPersonalTasksAside({ objects: (type) => lists.get(type) as never }));
    });
  }

  /** What an environment with this data area sees: gen, whoever filled it, and its own data area. */
  readingFor(dataArea: string): LandmarkReading {
    return readingOf(() => this.#log.state, dataArea);
  }

  /** The data areas beside this one that hold something, by name. */
  otherDataAreas(dataArea: string): DataAreaCounts[] {
    return this.#log.state.otherDataAreas(dataArea);
  }

  /** The users of every data area. @throws AbortError when `signal` is aborted */
  users(signal: AbortSignal): Promise<readonly AreaUsers[]> {
    return this.#calls.do(() => drive(this.#log.state.users(), signal));
  }

  /** Empties the host: gen and every data area. */
  async reset(): Promise<void> {
    await this.#calls.do(() => this.#log.clear());
  }

  async #secadm(
    script: string,
    encoding: ArtifactEncoding,
    continueOnError: boolean,
    watch: ToolWatch,
  ): Promise<ToolEnd> {
    return this.#calls.do(() => {
      const call = new PracticeCall(this.#log, null, watch, !continueOnError);
      const reader = secadmReader(encoding, {
        command: (command, line) => call.run(command, `Line ${line}`, titleOf(command)),
        unreadable: (reason, line) => call.fail(`Line ${line}`, reason),
      });
      return this.#feed(script, reader, call, 'secadm');
    });
  }

  async #importPfiData(file: string, dataArea: string, watch: ToolWatch): Promise<ToolEnd> {
    return this.#calls.do(() => {
      const call = new PracticeCall(this.#log, dataArea, watch, false);
      const reader = importReader(null, {
        row: (row, number, line) => call.run(row, `Row ${number} (line ${line})`, rowTitle(row)),
        badRow: (reason, number, line) => call.fail(`Row ${number} (line ${line})`, reason),
        stopped: (reason, line) => call.fail(`Line ${line}`, `${reason}; the rest was not read`),
      });
      return this.#feed(file, reader, call, 'importPFIdata');
    });
  }

  /** Like the real one, it does one request after the other and goes on after a failure. */
  async #administration(file: string, dataArea: string, watch: ToolWatch): Promise<ToolEnd> {
    return this.#calls.do(() => {
      const call = new PracticeCall(this.#log, dataArea, watch, false);
      const reader = requestsReader(dataArea, {
        command: (command, line) => call.run(command, `Request ${line}`, titleOf(command)),
        unreadable: (reason, line) => call.fail(`Request ${line}`, reason),
      });
      return this.#feed(file, reader, call, 'web administration');
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
    await this.#log.tidy();
    if (call.killed) return KILLED;
    return { ended: 'exit', exitCode: call.failed ? 1 : 0 };
  }
}

interface Reader {
  feed(chunk: Uint8Array): void;
  end(): void;
}

/** One call of a tool: does the commands as they come, says what became of them, and knows when to stop. */
class PracticeCall {
  failed = false;
  readonly #log: PracticeLog;
  /** The data area that the call names; null for gen. */
  readonly #dataArea: string | null;
  readonly #watch: ToolWatch;
  readonly #stopsAtError: boolean;

  constructor(log: PracticeLog, dataArea: string | null, watch: ToolWatch, stopsAtError: boolean) {
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
    // The web administration changes actors, too, and those are in gen.
    const placed = { dataArea: command.verb === 'actor update' ? null : this.#dataArea, command };
    const { outcome, words } = this.#log.state.apply(placed);
    if (outcome === 'failed') this.fail(`${place}: ${title}`, words);
    else {
      if (outcome !== 'already exists') this.#log.add(placed);
      this.#watch.onLine('out', `${place}: ${title}: ${wordOf(command, outcome)}`);
    }
  }

  fail(about: string, words: string, stream: 'out' | 'err' = 'out'): void {
    if (this.stopped || this.killed) return;
    this.failed = true;
    this.#watch.onLine(stream, `${about}: ${words} FAILED`);
  }
}

/** What the administration changes is done, as what it deletes; what is imported again is updated. */
function wordOf({ verb }: IpaCommand, outcome: string): string {
  return verb === 'actor update' && outcome === 'updated' ? 'done' : outcome;
}

const TABLES = { user: 'WFUSRPROFL', task: 'WFTASK', 'user-task': 'WFUSERTASK' } as const;

function rowTitle(row: ImportRow): string {
  const key = row.verb === 'user-task' ? `${row.user} ${row.task}` : subjectOf(row);
  return `${TABLES[row.verb]} ${key}`;
}
