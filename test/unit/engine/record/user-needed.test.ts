import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SystemRecords } from '../../../../electron/engine/targets/ipa/record/system-records.ts';
import type { Operation } from '../../../../shared/targets/ipa/plan/operation.ts';
import { tempFolder } from '../../../support/temp-folder.ts';
import { deleted, person } from './done.ts';

const place = (id: string, dataArea: string) => ({
  id,
  landmarkSystem: 'LMTST',
  name: id.toUpperCase(),
  dataArea,
});
const TST = place('tst', 'lmtstipa');
const SAME = place('dev', 'LMTSTIPA');
const OTHER = place('acc', 'lmaccipa');

it('a user is needed by another environment of the same data area that has brought it, until it deletes it', async () => {
  const record = await new SystemRecords(join(tempFolder(), 'record')).of(TST);
  const take = ({ id, name, dataArea }: typeof TST, operations: readonly Operation[]) =>
    record.take({
      environmentId: id,
      environmentName: name,
      dataArea,
      at: '2026-11-01T08:00:00.000Z',
      operations,
    });
  const register = async ({ id, dataArea }: typeof TST) =>
    record.registerFor({ environmentId: id, dataArea }, new AbortController().signal);
  await take(TST, person('ANNA', 'Anna'));
  await take(SAME, person('BEN', 'Ben'));
  await take(OTHER, person('CARL', 'Carl'));
  const tst = await register(TST);
  expect(['ANNA', 'BEN', 'CARL'].map((key) => tst.userNeededBy(key))).toEqual([[], ['DEV'], []]);
  expect((await register(SAME)).userNeededBy('ANNA')).toEqual(['TST']);
  expect((await register(OTHER)).userNeededBy('BEN')).toEqual([]);
  await take(SAME, [deleted('user', { user: 'BEN' })]);
  expect((await register(TST)).userNeededBy('BEN')).toEqual([]);
});
