import { Failure } from '../../../../../../shared/base/failure.ts';
import type { Access } from '../../../../../../shared/environment/access.ts';
import { requirePurposes } from '../../../../../../shared/environment/access.ts';
import type { Environment } from '../../../../../../shared/environment/environment.ts';
import { IPA_TYPES, type IpaObjectType } from '../../../../../../shared/targets/ipa/objects.ts';
import { leftOutOf } from '../../../../../../shared/targets/ipa/state/fields.ts';
import { ReadingBuilder } from '../../../../../../shared/targets/ipa/state/reading-builder.ts';
import { DoubtBook } from '../../../../../../shared/targets/ipa/state/reading-doubts.ts';
import type { TargetReading } from '../../../../../../shared/targets/ipa/state/target-state.ts';
import type { SourceProgress } from '../../../../sources/source-call.ts';
import { WebKeys, WebSession } from '../../landmark-web/web-session.ts';
import { rowReader } from './business-classes.ts';
import { DataRestLists, type KnownList } from './data-rest-lists.ts';

/**
 * Reads what IPA holds from Landmark's data REST lists, signed in by the form (domain.md, 6). A list of gen that is not
 * there, or closed to the user, is not known; without those of the data area nothing is. Of a list that did not come whole, the
 * type is in doubt.
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
    const builder = new ReadingBuilder();
    // Those of the data area first: without them nothing else is worth reading.
    for (const type of IPA_TYPES.toReversed()) {
      const list = await findUnlessClosed(lists, type);
      if (list !== null) await readObjects(lists, list, environment, builder, onProgress);
    }
    return builder.finish();
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
  builder: ReadingBuilder,
  onProgress: (progress: SourceProgress) => void,
): Promise<void> {
  const { type, name } = list.of;
  const make = rowReader(list, environment.policy.identity.template);
  builder.know(type);
  let done = 0;
  const refused = new DoubtBook();
  /** Fields that some row has: a list that knows a field leaves it out where it is blank, one that does not leaves it out always. */
  const shown = new Map<string, number>();
  const { doubts } = await lists.read(list, {}, (rows) => {
    for (const row of rows) {
      done++;
      if (shown.size < list.columns.length) for (const field in row) shown.set(field, 0);
      const object = make(row);
      if (typeof object === 'string') refused.add(type, { list: name, row: done, reason: object });
      else builder.add(type, object);
    }
    onProgress({ subject: name, done, total: null, unit: 'rows' });
  });
  for (const { row, reason } of doubts) builder.doubt(type, { list: name, row, reason });
  builder.doubtAll(refused);
  if (done > 0) builder.leaveOut(type, leftOutOf(type, shown));
}
