import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import iconv from 'iconv-lite';
import { failure } from '../../../../../shared/base/failure.ts';
import type { LandmarkSettings } from '../../../../../shared/targets/ipa/landmark-settings.ts';
import { OutputLines } from '../../../tools/output-lines.ts';
import { endTree, holdTree, TREE_OPTIONS } from '../../../tools/process-tree.ts';
import type { ToolEnd, ToolWatch } from '../../../tools/run-tools.ts';
import { consoleEncoding } from './console-encoding.ts';
import type { IpaTools } from './ipa-tools.ts';
import { landmarkEnvironment } from './landmark-environment.ts';
import { inspectLandmarkFolder } from './landmark-folder.ts';
import { type StepTool, stepOf } from './landmark-steps.ts';

/** How long a stream may stay open after the shell has ended: something it started may hold it for ever. */
const DRAIN_MS = 2000;

/**
 * The Landmark tools of this machine (domain.md, 4 and 5). The secadm password is never passed: `-p` would
 * show it to everyone who lists processes.
 */
export class LandmarkTools implements IpaTools {
  readonly #settings: LandmarkSettings;
  #encoding: Promise<string> | null = null;

  constructor(settings: LandmarkSettings) {
    this.#settings = settings;
  }

  /** Throws LANDMARK-FOLDER-NONE or LANDMARK-FOLDER-WRONG. */
  async check(): Promise<void> {
    await inspectLandmarkFolder(this.#settings);
  }

  async secadm(
    script: string,
    options: { readonly continueOnError: boolean },
    watch: ToolWatch,
  ): Promise<ToolEnd> {
    const tool = options.continueOnError ? 'secadm-continue' : 'secadm';
    return this.#call(tool, script, this.#settings.genDataArea, watch);
  }

  async importPfiData(file: string, watch: ToolWatch): Promise<ToolEnd> {
    return this.#call('importPFIdata', file, this.#settings.dataArea, watch);
  }

  /** Throws TOOL-NOT-STARTED where the tool itself was never reached. */
  async #call(tool: StepTool, file: string, area: string, watch: ToolWatch): Promise<ToolEnd> {
    if (watch.signal.aborted) return { ended: 'killed', exitCode: null };
    const found = await inspectLandmarkFolder(this.#settings);
    this.#encoding ??= consoleEncoding(this.#settings.consoleEncoding);
    const encoding = await this.#encoding;
    const windows = process.platform === 'win32';
    const step = stepOf(tool, this.#settings.preCommandOpens, windows ? 'win32' : 'posix');
    const folder = await mkdtemp(join(tmpdir(), 'muster-call-'));
    try {
      const path = join(folder, windows ? 'step.cmd' : 'step.sh');
      await writeFile(path, step.script, { mode: 0o600 });
      const mark = `muster-${randomBytes(12).toString('hex')}`;
      const env = landmarkEnvironment({
        MUSTER_STEP: path,
        MUSTER_FOLDER: resolve(this.#settings.folder),
        MUSTER_PRE: this.#settings.preCommand,
        MUSTER_PRE_FILE: found.preCommandFile === null ? '' : resolve(found.preCommandFile),
        MUSTER_TOOL: found.importTool,
        MUSTER_FILE: resolve(file),
        MUSTER_AREA: area,
        MUSTER_MARK: mark,
      });
      const name = tool === 'importPFIdata' ? tool : 'secadm';
      return await watchStep(startStep(env, step.input, name), { name, mark, encoding, watch });
    } finally {
      await rm(folder, { recursive: true, force: true }).catch(() => {});
    }
  }
}

function startStep(env: NodeJS.ProcessEnv, input: string | null, tool: string): ChildProcess {
  const options: SpawnOptions = {
    ...TREE_OPTIONS,
    env,
    cwd: String(env.MUSTER_FOLDER),
    stdio: [input === null ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  };
  let child: ChildProcess;
  try {
    child =
      process.platform === 'win32'
        ? // /d no AutoRun, /v:off no `!NAME!`; the script's path is looked up by cmd itself, inside quotes.
          spawn(
            process.env.ComSpec ?? 'cmd.exe',
            ['/d', '/e:on', '/v:off', '/s', '/c', '""%MUSTER_STEP%""'],
            {
              ...options,
              windowsVerbatimArguments: true,
            },
          )
        : spawn('/bin/sh', [String(env.MUSTER_STEP)], options);
  } catch (error) {
    throw failure('TOOL-NOT-STARTED', { tool, reason: reasonOf(error) }, error);
  }
  holdTree(child);
  // A sub-shell that ends without reading closes the pipe; the missing mark says so better than an error.
  child.stdin?.on('error', () => {});
  child.stdin?.end(input ?? '');
  return child;
}

interface StepWatch {
  readonly name: string;
  readonly mark: string;
  readonly encoding: string;
  readonly watch: ToolWatch;
}

/** Follows a step to its end: lines to the watcher, marks to itself, and the whole tree ended on abort. */
function watchStep(child: ChildProcess, { name, mark, encoding, watch }: StepWatch): Promise<ToolEnd> {
  return new Promise((settle, reject) => {
    const marks = new StepMarks(mark, (line) => watch.onLine('out', line));
    let killed = false;
    const out = readLines(child.stdout, encoding, (line) => marks.line(line));
    const err = readLines(child.stderr, encoding, (line) => watch.onLine('err', line));

    const abort = () => {
      killed = true;
      void endTree(child).then(() => finish(null));
    };
    const finish = (code: number | null) => {
      watch.signal.removeEventListener('abort', abort);
      for (const stream of [out, err]) stream.end();
      marks.end();
      if (killed) return settle({ ended: 'killed', exitCode: null });
      if (marks.exitCode !== null) return settle({ ended: 'exit', exitCode: marks.exitCode });
      if (marks.begun) return settle({ ended: 'died', exitCode: null });
      const reason = `the pre-command ended (exit code ${code ?? 'none'}) before ${name} was reached`;
      reject(failure('TOOL-NOT-STARTED', { tool: name, reason }));
    };
    child.once('error', (error) => {
      watch.signal.removeEventListener('abort', abort);
      reject(failure('TOOL-NOT-STARTED', { tool: name, reason: reasonOf(error) }, error));
    });
    child.once('exit', (code) => {
      const drained = Promise.race([Promise.all([out.ended, err.ended]), delay(DRAIN_MS)]);
      // Cancelled in the meantime: then the whole tree has to be gone first.
      void drained.then(() => (killed ? undefined : finish(code)));
    });
    watch.signal.addEventListener('abort', abort, { once: true });
    if (watch.signal.aborted) abort();
  });
}

/**
 * Finds the step's own marks in the output and keeps them, with the empty line that may stand before each,
 * from the watcher.
 */
class StepMarks {
  readonly #mark: string;
  readonly #onLine: (line: string) => void;
  #emptyHeld = false;
  begun = false;
  exitCode: number | null = null;

  constructor(mark: string, onLine: (line: string) => void) {
    this.#mark = mark;
    this.#onLine = onLine;
  }

  line(text: string): void {
    if (text.startsWith(this.#mark)) {
      this.#emptyHeld = false;
      this.#read(text.slice(this.#mark.length).trim());
      return;
    }
    this.end();
    if (text === '') this.#emptyHeld = true;
    else this.#onLine(text);
  }

  end(): void {
    if (this.#emptyHeld) this.#onLine('');
    this.#emptyHeld = false;
  }

  #read(said: string): void {
    if (said === 'begin') this.begun = true;
    const code = /^end (-?\d+)$/.exec(said)?.[1];
    if (code !== undefined) this.exitCode = Number(code);
  }
}

function readLines(stream: Readable | null, encoding: string, onLine: (line: string) => void) {
  const lines = new OutputLines(onLine);
  const decoder = iconv.getDecoder(encoding);
  let over = stream === null;
  stream?.on('data', (chunk: Buffer) => {
    if (!over) lines.push(decoder.write(chunk));
  });
  const ended = new Promise<void>((resolve) => {
    if (stream === null) return resolve();
    stream.once('close', resolve);
    stream.once('error', () => resolve());
  });
  return {
    ended,
    end: () => {
      if (over) return;
      over = true;
      lines.push(decoder.end() ?? '');
      lines.end();
      stream?.destroy();
    },
  };
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
