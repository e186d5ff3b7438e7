import type { IpaFile } from '../../../../../shared/contract/workspace.ts';
import type { Environment } from '../../../../../shared/environment/environment.ts';
import type { IpaWay } from '../../../../../shared/targets/ipa/ipa-source.ts';
import { IPA_TYPES, type IpaObjectType } from '../../../../../shared/targets/ipa/objects.ts';
import type { TargetReading } from '../../../../../shared/targets/ipa/state/target-state.ts';
import type { SourceCall } from '../../../sources/source-call.ts';
import { readIpaDatabase } from './database/read-ipa-database.ts';
import { readIpaFiles } from './files/read-ipa-files.ts';

/** What is in IPA, with what a plan has to say of where it comes from. */
export interface IpaReading {
  readonly reading: TargetReading;
  /** Where it comes from, for a person. */
  readonly from: string;
  /** ISO time at which it was so. */
  readonly asOf: string;
  /** Types of which this way knows nothing. */
  readonly notRead: readonly IpaObjectType[];
}

/** The ways that other parts of the engine know. */
export interface IpaParts {
  /** What the practice host of the environment's Landmark system holds. */
  practice(): TargetReading | Promise<TargetReading>;
  /** What Muster's runs have left, and when the last of them ended. */
  record(): KnownSince | Promise<KnownSince>;
  /** Landmark's data REST lists. */
  dataRest(call: SourceCall): Promise<TargetReading>;
}

export interface KnownSince {
  readonly reading: TargetReading;
  /** ISO time. */
  readonly asOf: string;
}

export interface IpaCall extends SourceCall {
  readonly now: () => Date;
  readonly files: readonly IpaFile[];
  readonly parts: IpaParts;
}

/** Names of files in what a person is told. */
const FILES_NAMED = 4;

/**
 * Reads what is in IPA in the environment's way; for the way `empty` there is nothing to read, which is null.
 * @throws Failure in the way's own codes; AbortError on cancel
 */
export async function readIpa(environment: Environment, call: IpaCall): Promise<IpaReading | null> {
  const { way } = environment.ipa;
  if (way === 'empty') return null;
  const { reading, asOf } = await readBy(way, environment, call);
  const notRead = IPA_TYPES.filter((type) => reading.objects(type) === null);
  return { reading, asOf, from: wordsFor(way, environment, call.files), notRead };
}

/** What lives is as it was when its reading began: it may have changed while it was read. */
async function readBy(
  way: Exclude<IpaWay, 'empty'>,
  environment: Environment,
  call: IpaCall,
): Promise<KnownSince> {
  const asOf = call.now().toISOString();
  switch (way) {
    case 'practice':
      return { reading: await call.parts.practice(), asOf };
    case 'record':
      return call.parts.record();
    case 'files':
      return readFiles(call);
    case 'sql-server':
      return { reading: await readIpaDatabase(environment, call), asOf };
    case 'data-rest':
      return { reading: await call.parts.dataRest(call), asOf };
  }
}

async function readFiles({ files, signal, onProgress }: IpaCall): Promise<KnownSince> {
  const paths = files.map(({ path }) => path);
  const { reading, asOf } = await readIpaFiles(paths, signal, onProgress);
  return { reading, asOf: asOf.toISOString() };
}

function wordsFor(
  way: Exclude<IpaWay, 'empty'>,
  { name, landmarkSystem, ipa }: Environment,
  files: readonly IpaFile[],
): string {
  const system = landmarkSystem === '' ? name : landmarkSystem;
  switch (way) {
    case 'practice':
      return `practice host of ${system}`;
    case 'record':
      return `what runs of Muster did in ${system}`;
    case 'files':
      return fileNames(files);
    case 'sql-server': {
      const { server, genDatabase } = ipa.database;
      const gen = genDatabase === '' || genDatabase === server.database ? '' : ` and ${genDatabase}`;
      return `${server.database}${gen} on SQL Server ${server.host}`;
    }
    case 'data-rest':
      return `data REST lists of ${ipa.web.url}`;
  }
}

function fileNames(files: readonly IpaFile[]): string {
  const named = files.slice(0, FILES_NAMED).map(({ name }) => name);
  const more = files.length - named.length;
  return more === 0 ? named.join(', ') : `${named.join(', ')} and ${more} more`;
}
