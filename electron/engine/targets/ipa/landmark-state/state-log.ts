import { constants } from 'node:fs';
import { access, appendFile, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure, failure } from '../../../../../shared/base/failure.ts';
import { isNewer, newerFormatWords } from '../../../../../shared/base/format/newer.ts';
import { isPlainObject } from '../../../../../shared/base/format/plain-object.ts';
import { makeBreath } from '../../../base/breath.ts';
import { FileLines } from '../../../base/file-lines.ts';

/** A log is written anew when it has this many more entries than the state needs, and half as many at least. */
const LEAST_WASTE = 20_000;
/** Entries made text at once: two milliseconds or so. */
const PIECE = 2000;

/** What a log keeps: a state, and the entries that make it, one after the other. */
export interface LogContent<State, Entry> {
  readonly fileName: string;
  /** What the first line names, as in `{"musterRecord":1}`: the kind of log and the number of its format. */
  readonly kind: string;
  readonly format: number;
  begin(): State;
  /** The entry of a line that is an object of JSON; null where it can be none. */
  entryOf(line: object): Entry | null;
  /** What `entryOf` reads. */
  lineOf(entry: Entry): object;
  /** Does an entry; false where it cannot have been done. */
  apply(state: State, entry: Entry): boolean;
  /** Entries that make the state out of nothing, in an order in which each of them is done. */
  entries(state: State): Iterable<Entry>;
  /** About how many entries that takes. */
  size(state: State): number;
  readonly words: {
    /** That the last line was cut off. */
    readonly torn: string;
    /** That the file was damaged and set aside. */
    damaged(problem: string, aside: string): string;
    notKept(folder: string, reason: string, cause: unknown): Failure;
    /** What the file is, e.g. `Muster's own record`. */
    readonly file: string;
  };
}

/**
 * A state that outlives the program: a file of JSON lines, first a header, then every entry that changed
 * something, in order. Appending keeps a call as cheap as what it did, however much is already held. The whole
 * file is only written to take out what no longer matters: beside it, then renamed over it. A file that a newer Muster
 * has written is refused and left as it is.
 */
export class StateLog<State, Entry> {
  readonly #folder: string;
  readonly #path: string;
  readonly #content: LogContent<State, Entry>;
  #state: State;
  #notices: string[] = [];
  /** Entries in the file and pending. */
  #entries = 0;
  #pending: Entry[] = [];
  /** The file as this log left it: which one it is, and how long; null where neither is known. */
  #left: FileMark | null = null;

  private constructor(folder: string, content: LogContent<State, Entry>) {
    this.#folder = folder;
    this.#path = join(folder, content.fileName);
    this.#content = content;
    this.#state = content.begin();
  }

  /**
   * Reads back what was kept. Throws the content's failure where the folder cannot be used, FILE-OF-NEWER-MUSTER where a
   * newer version has written the file.
   */
  static async open<State, Entry>(
    folder: string,
    content: LogContent<State, Entry>,
  ): Promise<StateLog<State, Entry>> {
    const log = new StateLog(folder, content);
    await log.#load();
    return log;
  }

  /** To be asked for again after each wait: what is read back may be another. */
  get state(): State {
    return this.#state;
  }

  /** What had to be done about the file, such as setting a damaged one aside; '' for nothing. */
  get notice(): string {
    return this.#notices.join(' ');
  }

  /** How many entries are not on disk yet. */
  get pending(): number {
    return this.#pending.length;
  }

  /** Throws where the folder cannot be written to. */
  async check(): Promise<void> {
    await this.#guarded(() => access(this.#folder, constants.W_OK));
  }

  /** Takes in what somebody else has written to the file meanwhile, e.g. the command line beside the app. */
  async catchUp(): Promise<void> {
    const now = await markOf(this.#path);
    if (now === null || now.ino !== this.#left?.ino || now.size !== this.#left.size) await this.#load();
  }

  /** Remembers an entry that was done to the state; it is on disk after the next write. */
  add(entry: Entry): void {
    this.#pending.push(entry);
    this.#entries++;
  }

  /** Writes what is pending. Where that fails, the state is read back before it is used again. */
  async write(): Promise<void> {
    const entries = this.#pending;
    if (entries.length === 0) return;
    this.#pending = [];
    const left = this.#left;
    this.#left = null;
    await this.#guarded(async () => {
      let bytes = 0;
      for (let from = 0; from < entries.length; from += PIECE) {
        const text = Buffer.from(this.#textOf(entries.slice(from, from + PIECE)));
        await appendFile(this.#path, text);
        bytes += text.length;
      }
      // Counted, not asked for: what somebody else wrote in the same moment is then noticed.
      if (left !== null) this.#left = { ...left, size: left.size + bytes };
    });
  }

  /** Lets what was written outlast a loss of power. */
  async sync(): Promise<void> {
    await this.#guarded(() => syncFile(this.#path));
  }

  /** Writes the whole file anew where it has grown far beyond the state. */
  async tidy(): Promise<void> {
    if (this.#wasteful()) await this.#guarded(() => this.#replace());
  }

  /** Forgets everything. */
  async clear(): Promise<void> {
    this.#pending = [];
    this.#state = this.#content.begin();
    await this.#guarded(() => this.#replace());
  }

  /** A file that cannot be understood is set aside under another name, never deleted. */
  async #load(): Promise<void> {
    this.#pending = [];
    this.#left = null;
    await this.#guarded(async () => {
      await mkdir(this.#folder, { recursive: true });
      const mark = await markOf(this.#path);
      if (mark === null) return this.#begin();
      const { state, problem, torn } = await this.#replay();
      if (problem !== '') return this.#setAside(problem);
      this.#state = state;
      this.#left = mark;
      if (torn) this.#notices.push(this.#content.words.torn);
      if (torn || this.#wasteful()) await this.#replace();
    });
  }

  #wasteful(): boolean {
    const needed = this.#content.size(this.#state);
    return this.#entries - needed > Math.max(LEAST_WASTE, needed / 2);
  }

  async #begin(): Promise<void> {
    this.#state = this.#content.begin();
    await this.#replace();
  }

  async #replay(): Promise<{ state: State; problem: string; torn: boolean }> {
    const state = this.#content.begin();
    const breath = makeBreath();
    let number = 0;
    let problem = '';
    let torn = false;
    this.#entries = 0;
    const lines = new FileLines(this.#path);
    try {
      for (const line of lines) {
        number++;
        // A cut-off line is only forgiven at the end of the file, where a stop in mid-write leaves one.
        if (torn) problem = `line ${number - 1} is no JSON`;
        if (number === 1 && line !== this.#header) {
          this.#requireKnownFormat(line);
          problem = 'line 1 is not the header of this form';
        }
        if (problem !== '') break;
        if (number === 1 || line === '') continue;
        const done = this.#redo(state, line);
        if (done === 'torn') torn = true;
        else if (done === 'refused') problem = `line ${number} is nothing that can have been done`;
        else this.#entries++;
        if (breath.due()) await breath.take();
      }
    } finally {
      lines.close();
    }
    return { state, problem: number === 0 ? 'the file is empty' : problem, torn };
  }

  #redo(state: State, line: string): 'done' | 'torn' | 'refused' {
    let kept: unknown;
    try {
      kept = JSON.parse(line);
    } catch {
      return 'torn';
    }
    if (typeof kept !== 'object' || kept === null) return 'refused';
    try {
      const entry = this.#content.entryOf(kept);
      return entry !== null && this.#content.apply(state, entry) ? 'done' : 'refused';
    } catch {
      return 'refused';
    }
  }

  get #header(): string {
    return JSON.stringify({ [this.#content.kind]: this.#content.format });
  }

  /** @param header the first line, which is not that of today */
  #requireKnownFormat(header: string): void {
    const { kind, format: known } = this.#content;
    const format = numberIn(header, kind);
    if (!isNewer(format, known)) return;
    const file = `${this.#content.words.file} in ${this.#folder}`;
    throw failure('FILE-OF-NEWER-MUSTER', { file, why: newerFormatWords(format, known) });
  }

  async #setAside(problem: string): Promise<void> {
    let number = 1;
    while ((await markOf(`${this.#path}.damaged-${number}`)) !== null) number++;
    const aside = `${this.#content.fileName}.damaged-${number}`;
    await rename(this.#path, join(this.#folder, aside));
    this.#notices.push(this.#content.words.damaged(problem, aside));
    await this.#begin();
  }

  async #replace(): Promise<void> {
    const beside = `${this.#path}.new`;
    this.#left = null;
    try {
      await this.#writeState(beside);
      await rename(beside, this.#path);
      this.#left = await markOf(this.#path);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
  }

  /** Writes the whole state into a file of its own. */
  async #writeState(path: string): Promise<void> {
    const file = await open(path, 'w');
    try {
      await file.writeFile(this.#header);
      let count = 0;
      let piece: Entry[] = [];
      for (const entry of this.#content.entries(this.#state)) {
        piece.push(entry);
        count++;
        if (piece.length < PIECE) continue;
        await file.appendFile(this.#textOf(piece));
        piece = [];
      }
      await file.appendFile(this.#textOf(piece));
      // Renamed over the old one before its bytes are safe, a loss of power could leave neither.
      await file.sync();
      this.#entries = count;
    } finally {
      await file.close();
    }
  }

  /** Each line begins with its line break, so that one that was cut off cannot run into the next. */
  #textOf(entries: readonly Entry[]): string {
    let text = '';
    for (const entry of entries) text += `\n${JSON.stringify(this.#content.lineOf(entry))}`;
    return text;
  }

  async #guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Failure && error.error.code === 'FILE-OF-NEWER-MUSTER') throw error;
      const reason = error instanceof Error ? error.message : String(error);
      throw this.#content.words.notKept(this.#folder, reason, error);
    }
  }
}

/** The number under a key of a line of JSON; undefined where there is none. */
function numberIn(line: string, key: string): unknown {
  try {
    const value: unknown = JSON.parse(line);
    return isPlainObject(value) ? value[key] : undefined;
  } catch {
    return undefined;
  }
}

interface FileMark {
  readonly ino: number;
  readonly size: number;
}

/** null where there is no file. */
async function markOf(path: string): Promise<FileMark | null> {
  return stat(path).then(
    ({ ino, size }) => ({ ino, size }),
    () => null,
  );
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
