import { z } from 'zod';

/** The ways to read M3: extracts (CSV, workbooks, pasted tables), its database, or its API. */
export const M3_WAYS = ['files', 'sql-server', 'm3-api'] as const;
export type M3Way = (typeof M3_WAYS)[number];

/**
 * One line, without characters that split it, turn its direction or cannot be seen: what it says is shown where a
 * password is asked for. What it means is checked where it is used.
 */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u);

/**
 * How the certificate of a server is trusted: as this machine trusts it, by an authority of one's own, or one
 * certificate alone by its fingerprint. There is no way to trust just any.
 */
export const trustSchema = z.object({
  by: z.enum(['system', 'authority', 'pin']),
  /** Certificates of the authority as PEM; '' where none is chosen. A certificate is no secret, so it travels with the profile. */
  authorityPem: z.string().max(100_000),
  /** The file that it came from, for people. */
  authorityName: line(260),
  /** SHA-256 of the server's certificate, 64 lower-case hex digits; '' for none. */
  pin: z.string().regex(/^([0-9a-f]{64})?$/),
});
export type Trust = z.infer<typeof trustSchema>;

/** M3 on SQL Server (domain.md, 2). */
export const sqlServerSchema = z.object({
  /** A name or address; '' until it is known. */
  host: line(255),
  /** Whether the server is found by its port, or by its instance name through the SQL Server Browser. */
  reach: z.enum(['port', 'instance']),
  port: z.number().int().min(1).max(65_535),
  instance: line(128),
  /** Any name SQL Server allows; it is handed over as a value or quoted in brackets, never as text of a query. */
  database: line(128),
  schema: line(128),
  signIn: z.enum(['sql', 'domain']),
  /** Of the account, for `domain`. */
  domain: line(128),
  user: line(128),
  /** `required`: nothing is sent in clear text. `off`: for servers that cannot encrypt; the password then crosses the network readable. */
  encryption: z.enum(['required', 'off']),
  trust: trustSchema,
  connectTimeoutS: z.number().int().min(1).max(600),
  /** How long the server may be silent, in seconds. */
  silenceTimeoutS: z.number().int().min(1).max(86_400),
  /** Asks for a readable secondary of an availability group. */
  readOnlyIntent: z.boolean(),
});
export type SqlServerSettings = z.infer<typeof sqlServerSchema>;

/** What an `.ionapi` file says that is no secret (domain.md, 3). Client id, service account and their secrets are kept apart. */
export const gatewaySchema = z.object({
  /** ti */
  tenant: line(100),
  /** cn */
  clientName: line(200),
  /** iu, without a slash at its end. */
  apiUrl: line(500),
  /** pu, with its slash. */
  authorizationUrl: line(500),
  /** ot */
  tokenPath: line(200),
});
export type GatewaySettings = z.infer<typeof gatewaySchema>;

/** The M3 API (domain.md, 3). */
export const m3ApiSchema = z.object({
  /** `v1` on the grid, `v2` through the API gateway, `v2-grid` the same on a newer grid, without a gateway. */
  version: z.enum(['v1', 'v2', 'v2-grid']),
  /** On the grid: scheme, host, port, and the path before `/m3api-rest`; '' until it is known. */
  gridUrl: line(500),
  /** On the grid: the user of HTTP Basic. */
  user: line(128),
  /** v2: from the `.ionapi` file; null until one is chosen. */
  gateway: gatewaySchema.nullable(),
  /** CONO and DIVI that the calls are made in; '' takes the user's own. */
  company: line(3),
  division: line(3),
  trust: trustSchema,
  /** `system`: the proxy that this machine uses for the address. */
  proxy: z.enum(['system', 'none']),
  /** How long the server may be silent, in seconds. */
  silenceTimeoutS: z.number().int().min(1).max(86_400),
});
export type M3ApiSettings = z.infer<typeof m3ApiSchema>;

/** `keep`: in the system's secret store. `session`: until Muster ends. `ask`: at every use. */
export const SECRET_KEEPING = ['keep', 'session', 'ask'] as const;
export type SecretKeeping = (typeof SECRET_KEEPING)[number];

/** Where the people of an environment come from. */
export const m3SourceSchema = z.object({
  way: z.enum(M3_WAYS),
  sqlServer: sqlServerSchema,
  api: m3ApiSchema,
  secrets: z.enum(SECRET_KEEPING),
  /** How many of what was read are kept as snapshots; the oldest go first. */
  snapshotsKept: z.number().int().min(1).max(1000),
  /** Fewer users, roles, e-mails or user-roles than this share of those before are not taken without asking, in percent. */
  shrinkAskPercent: z.number().int().min(0).max(100),
});
export type M3SourceSettings = z.infer<typeof m3SourceSchema>;

const DEFAULT_TRUST: Trust = { by: 'system', authorityPem: '', authorityName: '', pin: '' };

export const DEFAULT_M3_SOURCE: M3SourceSettings = {
  way: 'files',
  sqlServer: {
    host: '',
    reach: 'port',
    port: 1433,
    instance: '',
    database: '',
    schema: 'MVXJDTA',
    signIn: 'sql',
    domain: '',
    user: '',
    encryption: 'required',
    trust: DEFAULT_TRUST,
    connectTimeoutS: 15,
    silenceTimeoutS: 120,
    readOnlyIntent: true,
  },
  api: {
    version: 'v1',
    gridUrl: '',
    user: '',
    gateway: null,
    company: '',
    division: '',
    trust: DEFAULT_TRUST,
    proxy: 'system',
    silenceTimeoutS: 120,
  },
  secrets: 'keep',
  snapshotsKept: 20,
  shrinkAskPercent: 80,
};
