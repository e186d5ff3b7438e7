import { constants, createReadStream } from 'node:fs';
import { access, appendFile, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { failure } from '../../../shared/contract/failure.ts';
import type { IpaCommand } from '../../../shared/rehearse/ipa-commands.ts';
import { IpaModel } from '../../../shared/rehearse/ipa-model.ts';
import { makeBreath } from './practice-breath.ts';

const FILE_NAME = 'practice-ipa.jsonl';
const HEADER = JSON.stringify({ practiceIpa: 1 });
/** A log is written anew when it has this many more commands than the state needs, and half as many at least. */
const LEAST_WASTE = 20_000;

/** What was kept from before. `notice` says what had to be done about it, '' for nothing. */
export interface KeptState {
  readonly model: IpaModel;
  readonly notice: string;
}

/**
 * The practice host's memory: a file of JSON lines, first a header, then every command that changed something,
 * in order. Appending keeps a call as cheap as what it did, however much the host already holds. The whole
 * file is only written to take out what no longer matters: beside it, then renamed over it.
 */
export class PracticeLog {
  readonly #folder: string;
  readonly #path: string;
  /** Commands in the file and pending. */
  #commands = 0;
  #pending: IpaCommand[] = [];

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
      const { model, problem, torn } = await this.#replay();
      if (problem !== '') return this.#setAside(problem);
      if (torn || this.#wasteful(model)) await this.#replace(model);
      const notice = 'The last command kept by the practice host was cut off; it is left out.';
      return { model, notice: torn ? notice : '' };
    });
  }

  /** Remembers a command that changed something; it is on disk after the next write. */
  add(command: IpaCommand): void {
    this.#pending.push(command);
    this.#commands++;
  }

  /** Writes what is pending. */
  async write(): Promise<void> {
    if (this.#pending.length === 0) return;
    const text = textOf(this.#pending);
    this.#pending = [];
    await this.#guarded(() => appendFile(this.#path, text));
  }

  /** Writes the whole file anew where it has grown far beyond the state. */
  async tidy(model: IpaModel): Promise<void> {
    if (this.#wasteful(model)) await this.#guarded(() => this.#replace(model));
  }

  /** Forgets everything. */
  async clear(): Promise<void> {
    this.#pending = [];
    await this.#guarded(() => this.#replace(new IpaModel()));
  }

  #wasteful(model: IpaModel): boolean {
    const needed = Object.values(model.holds()).reduce((sum, count) => sum + count, 0);
    return this.#commands - needed > Math.max(LEAST_WASTE, needed / 2);
  }

  async #begin(notice: string): Promise<KeptState> {
    const model = new IpaModel();
    await this.#replace(model);
    return { model, notice };
  }

  async #replay(): Promise<{ model: IpaModel; problem: string; torn: boolean }> {
    const model = new IpaModel();
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
      const replayed = replay(model, line);
      if (replayed === 'torn') torn = true;
      else if (replayed === 'refused') problem = `line ${number} is no command that can have been done`;
      else this.#commands++;
      if (breath.due()) await breath.take();
    }
    lines.close();
    input.destroy();
    return { model, problem: number === 0 ? 'the file is empty' : problem, torn };
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

  async #replace(model: IpaModel): Promise<void> {
    const beside = `${this.#path}.new`;
    try {
      this.#commands = await writeState(beside, model);
      await rename(beside, this.#path);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
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
function textOf(commands: readonly IpaCommand[]): string {
  return commands.map((command) => `\n${JSON.stringify(command)}`).join('');
}

/** Writes a whole state into a file of its own. Answers how many commands that took. */
async function writeState(path: string, model: IpaModel): Promise<number> {
  const breath = makeBreath();
  await writeFile(path, HEADER);
  let count = 0;
  let pending: IpaCommand[] = [];
  for (const command of model.commands()) {
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
function replay(model: IpaModel, line: string): 'done' | 'torn' | 'refused' {
  let command: unknown;
  try {
    command = JSON.parse(line);
  } catch {
    return 'torn';
  }
  try {
    const texts = Object.values(command as object).every((value) => typeof value === 'string');
    const { outcome } = model.apply(command as IpaCommand);
    return texts && (outcome === 'done' || outcome === 'updated') ? 'done' : 'refused';
  } catch {
    return 'refused';
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
