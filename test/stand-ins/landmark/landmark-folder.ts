import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BEHAVIOUR_FILE, type LandmarkBehaviour, type ToolName } from './behaviour.ts';
import { type EnterKind, scriptsOf } from './enter-scripts.ts';
import { type Gate, openGate } from './gate.ts';
import type { GateFile } from './gate-client.ts';
import { openStore, storePath } from './object-store.ts';
import { endNow, isAlive } from './processes.ts';
import { CALLS_FILE, RECEIVED_FOLDER, type ToolCall } from './tool-call.ts';
import { GRANDCHILDREN_FILE } from './trouble.ts';

export interface LandmarkFolderOptions {
  /** A temporary folder of the test's own; the install folder is made inside. */
  readonly parent: string;
  readonly behaviour?: LandmarkBehaviour;
  /** What the enter script does; `call` by default. */
  readonly enter?: EnterKind;
  /** `gen` by default. */
  readonly genDataArea?: string;
  /** The environments that exist; `lmtstipa` alone by default. */
  readonly dataAreas?: readonly string[];
  /** Start of the folder's name; `LMTST-` by default. For spaces, percent signs and the like. */
  readonly name?: string;
}

type Fields = Readonly<Record<string, string>>;

/** What the stand-in's databases hold, in the order of creation. */
export interface LandmarkState {
  readonly gen: {
    /** {service, identity} */
    readonly identities: readonly Fields[];
    /** {actor, firstName, lastName, email} */
    readonly actors: readonly Fields[];
    /** {actor, service, identity} */
    readonly actorIdentities: readonly Fields[];
    /** {actor, role} */
    readonly actorRoles: readonly Fields[];
  };
  readonly dataAreas: Readonly<
    Record<
      string,
      {
        /** {user} */
        readonly users: readonly Fields[];
        /** {task, description} */
        readonly tasks: readonly Fields[];
        /** {user, task, startDate, stopDate} */
        readonly userTasks: readonly Fields[];
      }
    >
  >;
}

/** A folder that looks and acts like a Landmark install, with secadm and importPFIdata inside. */
export interface LandmarkFolder {
  readonly folder: string;
  /** What is run before the tools on this system: enter.cmd on Windows, enter.sh elsewhere. */
  readonly preCommand: 'enter.cmd' | 'enter.sh';
  readonly preCommandOpens: 'call' | 'shell';
  readonly genDataArea: string;
  /** The first of the environments. */
  readonly dataArea: string;
  /** How the tools behave from the next call on; whatever is not named is as by default. */
  behave(behaviour: LandmarkBehaviour): Promise<void>;
  state(): Promise<LandmarkState>;
  /** Every call of a tool, refused ones too, in order. */
  calls(): Promise<ToolCall[]>;
  /** The bytes of the file given to the Nth call of a tool (from 1); null where it got none. */
  received(tool: ToolName, call: number): Promise<Uint8Array | null>;
  /** Holds the tools: before each command, or (`trouble`) only to learn that one hangs. */
  openGate(stopAt?: GateFile['stopAt']): Promise<Gate>;
  /** Pids of the children that hanging tools have started. */
  grandchildren(): Promise<number[]>;
  /** Pids of tools and their children that are still at work. */
  alive(): Promise<number[]>;
  /** For the end of a test: ends what is still at work and takes the folder away. */
  dispose(): Promise<void>;
}

async function linesOf(path: string): Promise<string[]> {
  if (!existsSync(path)) return [];
  return (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '');
}

export async function makeLandmarkFolder(options: LandmarkFolderOptions): Promise<LandmarkFolder> {
  const { enter = 'call', genDataArea = 'gen', dataAreas = ['lmtstipa'], name = 'LMTST-' } = options;
  const folder = await realpath(await mkdtemp(join(options.parent, name)));
  for (const script of scriptsOf(folder, enter)) {
    await mkdir(dirname(script.path), { recursive: true });
    await writeFile(script.path, script.text);
    if (script.executable) await chmod(script.path, 0o755);
  }
  const genFile = storePath(folder, 'security', genDataArea);
  const areaFile = (area: string): string => storePath(folder, 'process', area);
  for (const file of [genFile, ...dataAreas.map(areaFile)]) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, '');
  }
  const behave = (behaviour: LandmarkBehaviour): Promise<void> =>
    writeFile(join(folder, BEHAVIOUR_FILE), JSON.stringify(behaviour));
  await behave(options.behaviour ?? {});

  const calls = async (): Promise<ToolCall[]> =>
    (await linesOf(join(folder, CALLS_FILE))).map((line) => JSON.parse(line) as ToolCall);
  const grandchildren = async (): Promise<number[]> =>
    (await linesOf(join(folder, GRANDCHILDREN_FILE))).map(Number);

  const alive = async (): Promise<number[]> =>
    [...(await calls()).map((call) => call.pid), ...(await grandchildren())].filter(isAlive);

  return {
    folder,
    preCommand: process.platform === 'win32' ? 'enter.cmd' : 'enter.sh',
    preCommandOpens: enter === 'shell' ? 'shell' : 'call',
    genDataArea,
    dataArea: dataAreas[0]!,
    behave,
    calls,
    grandchildren,
    openGate: (stopAt = 'each-command') => openGate(folder, stopAt),
    async state() {
      const gen = openStore(genFile);
      return {
        gen: {
          identities: gen.all('identity'),
          actors: gen.all('actor'),
          actorIdentities: gen.all('actor-identity'),
          actorRoles: gen.all('actor-role'),
        },
        dataAreas: Object.fromEntries(
          dataAreas.map((area) => {
            const store = openStore(areaFile(area));
            const held = { users: store.all('user'), tasks: store.all('task') };
            return [area, { ...held, userTasks: store.all('user-task') }];
          }),
        ),
      };
    },
    async received(tool, call) {
      const path = join(folder, RECEIVED_FOLDER, `${tool}-${call}`);
      return existsSync(path) ? readFile(path) : null;
    },
    alive,
    async dispose() {
      for (const pid of await alive()) endNow(pid);
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
