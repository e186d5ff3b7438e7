import { failure } from '../../../../../shared/base/failure.ts';
import type { Steps } from '../../../../../shared/base/steps.ts';
import type { GenRegister } from '../../../../../shared/targets/ipa/plan/gen-register.ts';
import type { Operation } from '../../../../../shared/targets/ipa/plan/operation.ts';
import { makeBreath } from '../../../base/breath.ts';
import { drive } from '../../../base/drive.ts';
import { OneAtATime } from '../../../base/one-at-a-time.ts';
import { type AreaUsers, type LandmarkReading, readingOf } from '../landmark-state/landmark-state.ts';
import { type LogContent, StateLog } from '../landmark-state/state-log.ts';
import { RecordRegister, type RegisterPlace } from './record-register.ts';
import { entryOfLine, lineOfEntry, noteSchema, type RecordEntry, RecordState } from './record-state.ts';
import { Taking } from './taking.ts';

/** Entries gathered before they are written: few enough to be made text within a turn. */
const WRITE_AT = 4000;

/** The format of a record's log. */
export const RECORD_FORMAT = 1;

const CONTENT: LogContent<RecordState, RecordEntry> = {
  fileName: 'record.jsonl',
  kind: 'musterRecord',
  format: RECORD_FORMAT,
  begin: () => new RecordState(),
  entryOf: entryOfLine,
  lineOf: lineOfEntry,
  apply: (state, entry) => {
    state.apply(entry);
    return true;
  },
  entries: (state) => state.entries(),
  size: (state) => state.size,
  words: {
    file: "Muster's own record of what its runs did",
    torn: "The last line of Muster's own record was cut off; it is left out.",
    damaged: (problem, aside) =>
      `Muster's own record of what its runs did could not be read: ${problem}. It was set aside as ${aside}, and the record begins empty.`,
    notKept: (folder, reason, cause) => failure('RECORD-NOT-KEPT', { folder, reason }, cause),
  },
};

/** What a run has done. */
export interface DoneRun {
  readonly environmentId: string;
  readonly environmentName: string;
  readonly dataArea: string;
  /** ISO time, in UTC, at which the run ended; null for what became known later of a run that was taken when it ended. */
  readonly at: string | null;
  /** Those known to be done, in the order in which they were. */
  readonly operations: Iterable<Operation>;
}

/** The record as the state of a target. */
export interface RecordReading extends LandmarkReading {
  /** ISO time of the last run taken; null where none was. */
  readonly asOf: string | null;
  /** How many runs were taken, of all environments of the Landmark system. */
  readonly runs: number;
}

/**
 * What Muster's runs have done to one Landmark system: gen and every data area as they left them, and which
 * environment has brought which actor. It says nothing of what others have done, and is right only where
 * nobody has.
 */
export class SystemRecord {
  readonly #log: StateLog<RecordState, RecordEntry>;
  readonly #turns = new OneAtATime();

  private constructor(log: StateLog<RecordState, RecordEntry>) {
    this.#log = log;
  }

  /** Reads back what was kept. Throws RECORD-NOT-KEPT where the folder cannot be used; FILE-OF-NEWER-MUSTER. */
  static async open(folder: string): Promise<SystemRecord> {
    return new SystemRecord(await StateLog.open(folder, CONTENT));
  }

  /** What has to be told about the kept record, such as a damaged file set aside; '' for nothing. */
  get notice(): string {
    return this.#log.notice;
  }

  /** Takes in what another Muster has recorded meanwhile. Throws RECORD-NOT-KEPT. */
  catchUp(): Promise<void> {
    return this.#turns.do(() => this.#log.catchUp());
  }

  /** gen, and the environment's data area. Stays up to date. */
  readingFor(dataArea: string): RecordReading {
    const log = this.#log;
    return {
      ...readingOf(() => log.state.landmark, dataArea),
      get asOf() {
        return log.state.runs.asOf;
      },
      get runs() {
        return log.state.runs.count;
      },
    };
  }

  /**
   * Takes what a run has done. It is on the disk when this ends; where it fails half-way, what was written stays,
   * each entry being true for itself, and the same run can be taken again.
   * @returns how many operations the record cannot hold, such as a role of an actor of whom nothing is known
   * @throws RECORD-NOT-KEPT
   */
  take({ environmentId, environmentName, dataArea, at, operations }: DoneRun): Promise<number> {
    return this.#turns.do(async () => {
      await this.#log.catchUp();
      const { state } = this.#log;
      // What could not be read back must not be written.
      const place = noteSchema.parse({
        note: 'place',
        environment: environmentId,
        name: environmentName,
        dataArea,
      });
      const runs =
        at === null ? null : noteSchema.parse({ note: 'runs', count: state.runs.count + 1, asOf: at });
      const taking = new Taking(state, { environmentId, dataArea }, (entry) => this.#log.add(entry));
      taking.note(place);
      const leftOut = await this.#driveWriting(taking.take(operations));
      if (runs !== null) taking.note(runs);
      await this.#log.write();
      await this.#log.sync();
      await this.#log.tidy();
      return leftOut;
    });
  }

  /**
   * Who uses the actors of gen, as an environment has to know it, as of now.
   * @param users those of every data area, from whoever knows better than the record, such as the practice host
   * @throws AbortError when `signal` is aborted
   */
  registerFor(
    place: RegisterPlace,
    signal: AbortSignal,
    users: readonly AreaUsers[] | null = null,
  ): Promise<GenRegister> {
    return this.#turns.do(async () => {
      const { state } = this.#log;
      return new RecordRegister(state, place, users ?? (await drive(state.landmark.users(), signal)));
    });
  }

  /**
   * Forgets what an environment has brought, since it is no more. What it has done to gen and its data area
   * stays, and so do the users there, who need their actors. Throws RECORD-NOT-KEPT.
   */
  forget(environmentId: string): Promise<void> {
    return this.#turns.do(async () => {
      await this.#log.catchUp();
      const { state } = this.#log;
      if (!state.knows(environmentId)) return;
      const note = { note: 'forgotten', environment: environmentId } as const;
      state.apply(note);
      this.#log.add(note);
      await this.#log.write();
      await this.#log.sync();
    });
  }

  /** Forgets everything. Throws RECORD-NOT-KEPT. */
  clear(): Promise<void> {
    return this.#turns.do(() => this.#log.clear());
  }

  async #driveWriting<T>(steps: Steps<T>): Promise<T> {
    const breath = makeBreath();
    let step = steps.next();
    while (!step.done) {
      if (this.#log.pending >= WRITE_AT) await this.#log.write();
      if (breath.due()) await breath.take();
      step = steps.next();
    }
    return step.value;
  }
}
