import { z } from 'zod';
import { failure } from '../../base/failure.ts';
import { type GatewaySettings, gatewaySchema } from '../api-settings.ts';
import type { GatewayCredentials } from './gateway-credentials.ts';

/** What an `.ionapi` file says, parted into what may be shown and what is secret. */
export interface Ionapi {
  readonly gateway: GatewaySettings;
  readonly credentials: GatewayCredentials;
}

/** Such a file has about a thousand characters; a large one is something else. */
const MOST_CHARACTERS = 100_000;

const filled = z.string('it is missing').trim().min(1, 'it is empty').max(1000, 'it is too long');
/** For names that travel with the environment: one line. */
const name = filled.regex(/^[^\p{Cc}]*$/u, 'it has control characters');
/** Encrypted all the way, but to this machine itself; an address that hides another host behind a name is none. */
const address = name
  .max(500, 'it is too long')
  .regex(
    /^(https:\/\/[^\s/?#@\\:]+|https:\/\/\[[\da-f:.]+\]|http:\/\/(localhost|127\.0\.0\.1|\[::1\]))(:\d{1,5})?(\/[^\s?#\\]*)?$/i,
    'it is no https address',
  );

/** The fields of domain.md, 3; those of a service account are looked at apart. */
const fileSchema = z.object({
  ti: name.max(100, 'it is too long'),
  cn: name.max(200, 'it is too long'),
  ci: filled,
  cs: filled,
  iu: address,
  pu: address.regex(/\/$/, 'it does not end in a slash'),
  ot: name
    .max(200, 'it is too long')
    .regex(/^(?!\.\.?(\/|$))[\w.-]+(\/(?!\.\.?(\/|$))[\w.-]+)*$/, 'it is no relative path'),
});
const accountSchema = z.object({ saak: filled, sask: filled });

/**
 * Reads the text of an `.ionapi` file (domain.md, 3). What is wrong is said by the field's name, never by its
 * content: it is full of secrets.
 * @param file its name, for messages
 * @throws Failure IONAPI-INVALID, IONAPI-NO-SERVICE-ACCOUNT
 */
export function parseIonapi(text: string, file: string): Ionapi {
  const content = parseObject(text, file);
  const { ti, cn, ci, cs, iu, pu, ot } = check(fileSchema, content, file);
  if (content.saak === undefined && content.sask === undefined) {
    throw failure('IONAPI-NO-SERVICE-ACCOUNT', { file });
  }
  const { saak, sask } = check(accountSchema, content, file);
  return {
    gateway: gatewaySchema.parse({
      tenant: ti,
      clientName: cn,
      apiUrl: iu.replace(/\/+$/, ''),
      authorizationUrl: pu,
      tokenPath: ot,
    }),
    credentials: { clientId: ci, clientSecret: cs, serviceAccountKey: saak, serviceAccountSecret: sask },
  };
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

function parseObject(text: string, file: string): Readonly<Record<string, unknown>> {
  if (text.length > MOST_CHARACTERS) throw invalid(file, 'the file', 'it is too large');
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // The parser's own message would quote from the file.
    throw invalid(file, 'the file', 'it is no JSON');
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw invalid(file, 'the file', 'it is no JSON object');
  }
  return content as Record<string, unknown>;
}

function check<S extends z.ZodType>(schema: S, content: unknown, file: string): z.infer<S> {
  const { success, data, error } = schema.safeParse(content);
  if (success) return data;
  const issue = error.issues[0];
  throw invalid(file, issue?.path.join('.') || 'the file', issue?.message ?? 'it is wrong');
}

function invalid(file: string, field: string, reason: string): Error {
  return failure('IONAPI-INVALID', { file, field, reason });
}
