import type { Access } from '../../../../shared/contract/access.ts';
import { Failure } from '../../../../shared/contract/failure.ts';
import type { Environment } from '../../../../shared/environment/environment.ts';
import { requirePurposes } from '../../../../shared/environment/secrets.ts';
import { IPA_TYPES, type IpaObjects, type IpaObjectType } from '../../../../shared/ipa/objects.ts';
import type { TargetReading } from '../../../../shared/ipa/target-state.ts';
import { WebKeys, WebSession } from '../../landmark-web/web-session.ts';
import type { SourceProgress } from '../../sources/read-m3.ts';
import { objectOfRow } from './business-classes.ts';
import { DataRestLists, type KnownList } from './data-rest-lists.ts';

type Objects = { [T in IpaObjectType]?: IpaObjects[T][] };

/**
 * Reads what IPA holds from Landmark's data REST lists, signed in by the form (domain.md, 6). A list of gen that is not
 * there, or closed to the user, is not known; without those of the data area nothing is.
 * @throws Failure IPA-WEB-…, API-…, TLS-…, SECRET-NONE; AbortError on cancel
 */
export async function readDataRest(
  environment: Environment,
  access: Access,
  signal: AbortSignal,
  onProgress: (progress: SourceProgress) => void,
): Promise<TargetReading> {
  requirePurposes(environment, access);
  const { web } = environment.ipa;
  const session = new WebSession(new WebKeys(web, access), web, access.proxies, signal);
  try {
    const lists = new DataRestLists(session, environment.landmark);
    const objects: Objects = {};
    // Those of the data area first: without them nothing else is worth reading.
    for (const type of IPA_TYPES.toReversed()) {
      const list = await findUnlessClosed(lists, type);
      if (list !== null) objects[type] = (await readObjects(lists, list, environment, onProgress)) as never;
    }
    return { objects: <T extends IpaObjectType>(type: T) => (objects[type] as IpaObjects[T][]) ?? null };
  } finally {
    session.close();
  }
}

/** null for a list of gen that is not there, or closed to the user. */
async function findUnlessClosed(lists: DataRestLists, type: IpaObjectType): Promise<KnownList | null> {
  try {
    return await lists.find(type);
  } catch (error) {
    if (isClosed(error) && !['user', 'task', 'user-task'].includes(type)) return null;
    throw error;
  }
}

/** Whether a list is not there, or closed to the user; another one may be open. */
export function isClosed(error: unknown): boolean {
  return error instanceof Failure && error.error.code === 'IPA-WEB-LIST-NONE';
}

async function readObjects(
  lists: DataRestLists,
  list: KnownList,
  environment: Environment,
  onProgress: (progress: SourceProgress) => void,
): Promise<IpaObjects[IpaObjectType][]> {
  const { type, name } = list.of;
  const { template } = environment.policy.identity;
  // Pages that overlap, since something was added meanwhile, bring a row twice.
  const seen = new Set<string>();
  const objects: IpaObjects[IpaObjectType][] = [];
  let done = 0;
  await lists.read(list, {}, (rows) => {
    for (const row of rows) {
      done++;
      const object = objectOfRow(type, row, template);
      if (object === null) continue;
      const text = JSON.stringify(object);
      if (seen.has(text)) continue;
      seen.add(text);
      objects.push(object);
    }
    onProgress({ subject: name, done, total: null, unit: 'rows' });
  });
  return objects;
}
