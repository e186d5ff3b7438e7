import { expect, it } from 'vitest';
import { trustingPin } from '../../../../renderer/screens/source/connection/trusting-pin.ts';
import { newEnvironment } from '../../../../shared/environment/environment.ts';

const ENVIRONMENT = newEnvironment('1', 'TST');
const PIN = 'ab'.repeat(32);

it.each([
  ['sql-server', 'sqlServer', 'api'],
  ['m3-api', 'api', 'sqlServer'],
] as const)('trusts one certificate of the server of %s, and of no other', (way, pinned, other) => {
  const environment = { ...ENVIRONMENT, m3: { ...ENVIRONMENT.m3, way } };
  const { m3 } = trustingPin(environment, PIN);
  expect(m3[pinned].trust).toMatchObject({ by: 'pin', pin: PIN });
  expect(m3[other]).toEqual(ENVIRONMENT.m3[other]);
});
