import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { failure } from '../../shared/contract/failure.ts';
import type { GatewaySettings } from '../../shared/environment/m3-source.ts';
import { type Ionapi, parseIonapi } from '../../shared/m3/api/ionapi.ts';

/** No more than this is read: the parser refuses a text of this length. */
const MAX_BYTES = 100_001;

/**
 * Reads an `.ionapi` file.
 * @throws Failure FILE-NOT-READABLE, IONAPI-INVALID, IONAPI-NO-SERVICE-ACCOUNT
 */
export async function readIonapiFile(path: string): Promise<Ionapi> {
  const file = basename(path);
  return parseIonapi(await readStart(path, file), file);
}

/** The first field, by its name in the file, in which it is for another system than `gateway`; null where it is for the same. */
export function otherSystem(
  read: GatewaySettings,
  gateway: GatewaySettings,
): { readonly field: string; readonly value: string } | null {
  for (const [key, field] of Object.entries(FIELD_OF) as [keyof GatewaySettings, string][]) {
    if (read[key] !== gateway[key]) return { field, value: read[key] };
  }
  return null;
}

const FIELD_OF: Readonly<Record<keyof GatewaySettings, string>> = {
  tenant: 'tenant (ti)',
  apiUrl: 'API address (iu)',
  authorizationUrl: 'authorization address (pu)',
  tokenPath: 'token path (ot)',
  clientName: 'client name (cn)',
};

async function readStart(path: string, file: string): Promise<string> {
  try {
    const handle = await open(path, 'r');
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(MAX_BYTES), 0, MAX_BYTES, 0);
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw failure('FILE-NOT-READABLE', { file, reason: (error as Error).message }, error);
  }
}
