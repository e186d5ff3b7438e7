import { basename } from 'node:path';
import { failure } from '../../shared/base/failure.ts';
import type { Access } from '../../shared/environment/access.ts';
import { calledAddresses } from '../../shared/environment/called-addresses.ts';
import type { Environment } from '../../shared/environment/environment.ts';
import type { Reach } from '../../shared/environment/reach.ts';
import { type SecretNeed, type SecretSlot, secretNeeds } from '../../shared/environment/secrets.ts';
import { otherSystem, parseIonapi } from '../../shared/m3/api/ionapi.ts';
import { readBoundedText } from '../bounded-text.ts';
import { fileFailure } from '../engine/base/file-errors.ts';
import { proxyByVariables } from './proxy-variables.ts';

/** Such files have less than a hundredth of this. */
const MOST_IONAPI_BYTES = 100_000;

/**
 * The environment variables that the command line takes secrets from. Unlike arguments, other users of the machine cannot
 * list them. The one for the gateway holds the path of the `.ionapi` file.
 */
export const SECRET_VARIABLES: Readonly<Record<SecretSlot, string>> = {
  'sql-password': 'MUSTER_SQL_PASSWORD',
  'm3-password': 'MUSTER_M3_PASSWORD',
  ionapi: 'MUSTER_IONAPI_FILE',
  'ipa-password': 'MUSTER_IPA_PASSWORD',
  'ipa-sql-password': 'MUSTER_IPA_SQL_PASSWORD',
};

/**
 * The access that a call of this reach needs to leave this machine, taken from the variables.
 * @throws Failure SECRET-VARIABLE-NONE, IONAPI-…, FILE-…
 */
export async function accessFromVariables(
  environment: Environment,
  reach: Reach,
  variables: NodeJS.ProcessEnv,
): Promise<Access> {
  const secrets: Partial<Record<SecretSlot, string>> = {};
  const purposes: Partial<Record<SecretSlot, string>> = {};
  for (const need of secretNeeds(environment, reach)) {
    secrets[need.slot] = await secretOf(environment, need, variables);
    purposes[need.slot] = need.purpose;
  }
  return { secrets, purposes, proxies: proxiesOf(calledAddresses(environment, reach), variables) };
}

async function secretOf(
  { m3 }: Environment,
  { slot, purpose }: SecretNeed,
  variables: NodeJS.ProcessEnv,
): Promise<string> {
  const variable = SECRET_VARIABLES[slot];
  const value = variables[variable];
  if (value === undefined || value === '') throw failure('SECRET-VARIABLE-NONE', { purpose, variable });
  if (slot !== 'ionapi') return value;
  const file = basename(value);
  const text = await readBoundedText(value, MOST_IONAPI_BYTES).catch((error: unknown) => {
    throw fileFailure(error, file);
  });
  if (text === null) throw failure('IONAPI-INVALID', { file, field: 'size', reason: 'it is far too large' });
  const { gateway, credentials } = parseIonapi(text, file);
  // A profile may come from anybody, so that credentials are only ever sent to the system that they are for.
  const other = m3.api.gateway === null ? null : otherSystem(gateway, m3.api.gateway);
  if (other !== null) throw failure('IONAPI-OTHER', { file, ...other });
  return JSON.stringify(credentials);
}

function proxiesOf(addresses: readonly string[], variables: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    addresses
      .filter((address) => URL.canParse(address))
      .map((address) => new URL(address))
      .map((address) => [address.origin, proxyByVariables(address, variables)]),
  );
}
