import { constants, createReadStream } from 'node:fs';
import { access, appendFile, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { failure } from '../../../shared/contract/failure.ts';
import type { IpaCommand } from '../../../shared/rehearse/ipa-commands.ts';
import { makeBreath } from './practice-breath.ts';
import { isInPlace, type PlacedCommand, PracticeState } from './practice-state.ts';

const FILE_NAME = 'practice-ipa.jsonl';
/** The second form: each command of a data area names it. The first knew one data area, of whichever environment. */
const HEADER = JSON.stringify({ practiceIpa: 2 });
/** A log is written anew when it has this many more commands than the state needs, and half as many at least. */
const LEAST_WASTE = 20_000;

/** What was kept from before. `notice` says what had to be done about it, '' for nothing. */
export interface KeptState {
  readonly state: PracticeState;
  readonly notice: string;
}

/**
 * A practice host's memory: a file of JSON lines, first a header, then every command that changed something,
 * in order, those of a data area with its name. Appending keeps a call as cheap as what it did, however much the host already holds. The whole
 * file is only written to take out what no longer matters: beside it, then renamed over it.
 */
export class PracticeLog {
  readonly #folder: string;
  readonly #path: string;
  /** Commands in the file and pending. */
  #commands = 0;
  #pending: PlacedCommand[] = [];
  /** The file as this log left it: which one it is, and how long. */
  #left = '';

  constructor(folder: string) {
    this.#folder = folder;
    this.#path = join(folder, FILE_NAME);
  }

  /** How many commands are not on disk yet. */
  get pending(): number {
    return this.#pending.length;
  }

  /** Throws PRACTICE-STATE-NOT-KEPT where the folder cannot be written to. */
  async check(): Promise<void> {
    await this.#guarded(() => access(this.#folder, constants.W_OK));
  }

  /** Reads the state back. A file that cannot be understood is set aside under another name, never deleted. */
  async load(): Promise<KeptState> {
    return this.#guarded(async () => {
      await mkdir(this.#folder, { recursive: true });
      if (!(await exists(this.#path))) return this.#begin('');
      const { state, problem, torn } = await this.#replay();
      if (problem !== '') return this.#setAside(problem);
      if (torn || this.#wasteful(state)) await this.#replace(state);
      else await this.#remember();
      const notice = 'The last command kept by the practice host was cut off; it is left out.';
      return { state, notice: torn ? notice : '' };
    });
  }

  /** Whether somebody else has written to the file meanwhile, e.g. the command line beside the app. */
  async changedElsewhere(): Promise<boolean> {
    return (await markOf(this.#path)) !== this.#left;
  }

  /** Remembers a command that changed something; it is on disk after the next write. */
  add(command: PlacedCommand): void {
    this.#pending.push(command);
    this.#commands++;
  }

  /** Writes what is pending. */
  async write(): Promise<void> {
    if (this.#pending.length === 0) return;
    const text = textOf(this.#pending);
    this.#pending = [];
    await this.#guarded(async () => {
      await appendFile(this.#path, text);
      await this.#remember();
    });
  }

  /** Writes the whole file anew where it has grown far beyond the state. */
  async tidy(state: PracticeState): Promise<void> {
    if (this.#wasteful(state)) await this.#guarded(() => this.#replace(state));
  }

  /** Forgets everything. */
  async clear(): Promise<void> {
    this.#pending = [];
    await this.#guarded(() => this.#replace(new PracticeState()));
  }

  #wasteful(state: PracticeState): boolean {
    const needed = state.size;
    return this.#commands - needed > Math.max(LEAST_WASTE, needed / 2);
  }

  async #begin(notice: string): Promise<KeptState> {
    const state = new PracticeState();
    await this.#replace(state);
    return { state, notice };
  }

  async #replay(): Promise<{ state: PracticeState; problem: string; torn: boolean }> {
    const state = new PracticeState();
    const breath = makeBreath();
    let number = 0;
    let problem = '';
    let torn = false;
    this.#commands = 0;
    const input = createReadStream(this.#path, { encoding: 'utf8' });
    const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
    for await (const line of lines) {
      number++;
      // A cut-off line is only forgiven at the end of the file, where a stop in mid-write leaves one.
      if (torn) problem = `line ${number - 1} is no JSON`;
      if (number === 1 && line !== HEADER) problem = 'line 1 is not the header of a practice state';
      if (problem !== '') break;
      if (number === 1 || line === '') continue;
      const replayed = replay(state, line);
      if (replayed === 'torn') torn = true;
      else if (replayed === 'refused') problem = `line ${number} is no command that can have been done`;
      else this.#commands++;
      if (breath.due()) await breath.take();
    }
    lines.close();
    input.destroy();
    return { state, problem: number === 0 ? 'the file is empty' : problem, torn };
  }

  async #setAside(problem: string): Promise<KeptState> {
    let number = 1;
    while (await exists(`${this.#path}.damaged-${number}`)) number++;
    const aside = `${FILE_NAME}.damaged-${number}`;
    await rename(this.#path, join(this.#folder, aside));
    return this.#begin(
      `The kept state of the practice host could not be read: ${problem}. It was set aside as ${aside}, and the practice host begins empty.`,
    );
  }

  async #replace(state: PracticeState): Promise<void> {
    const beside = `${this.#path}.new`;
    try {
      this.#commands = await writeState(beside, state);
      await rename(beside, this.#path);
      await this.#remember();
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
  }

  async #remember(): Promise<void> {
    this.#left = await markOf(this.#path);
  }

  async #guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw failure('PRACTICE-STATE-NOT-KEPT', { folder: this.#folder, reason }, error);
    }
  }
}

/** Each line begins with its line break, so that one that was cut off cannot run into the next. */
function textOf(commands: readonly PlacedCommand[]): string {
  return commands
    .map(({ dataArea, command }) => JSON.stringify(dataArea === null ? command : { dataArea, ...command }))
    .map((line) => `\n${line}`)
    .join('');
}

/** Writes a whole state into a file of its own. Answers how many commands that took. */
async function writeState(path: string, state: PracticeState): Promise<number> {
  const breath = makeBreath();
  await writeFile(path, HEADER);
  let count = 0;
  let pending: PlacedCommand[] = [];
  for (const command of state.commands()) {
    pending.push(command);
    count++;
    if (pending.length < 1000 || !breath.due()) continue;
    await appendFile(path, textOf(pending));
    pending = [];
    await breath.take();
  }
  await appendFile(path, textOf(pending));
  return count;
}

/** Applies one line. A command that changed something once must change something again. */
function replay(state: PracticeState, line: string): 'done' | 'torn' | 'refused' {
  let kept: unknown;
  try {
    kept = JSON.parse(line);
  } catch {
    return 'torn';
  }
  try {
    const texts = Object.values(kept as object).every((value) => typeof value === 'string');
    const { dataArea = null, ...command } = kept as IpaCommand & { readonly dataArea?: string };
    const placed = { dataArea, command: command as IpaCommand };
    if (!texts || !isInPlace(placed)) return 'refused';
    const { outcome } = state.apply(placed);
    return outcome === 'done' || outcome === 'updated' ? 'done' : 'refused';
  } catch {
    return 'refused';
  }
}

/** '' where there is no file. */
async function markOf(path: string): Promise<string> {
  return stat(path).then(
    ({ ino, size }) => `${ino} ${size}`,
    () => '',
  );
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
