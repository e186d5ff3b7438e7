import { z } from 'zod';
import { confirmed } from '../base/certainty.ts';
import { oneLine } from '../base/settings/bounds.ts';
import { place } from '../base/settings/place.ts';
import { choice, ofItsOwn, text } from '../base/settings/setting.ts';
import type { ValuesOf } from '../base/settings/setting-tree.ts';
import { proxy, silenceTimeout } from './server-settings.ts';
import { trustSettings } from './trust-settings.ts';

const SERVER = 'M3 API';
const API_PLACE = place('source', SERVER);
const api = { place: API_PLACE, known: 'own' } as const;

/** What an `.ionapi` file says that is no secret (domain.md, 3). Client id, service account and their secrets are kept apart. */
export const gatewaySchema = z.object({
  /** ti */
  tenant: oneLine(100).schema,
  /** cn */
  clientName: oneLine(200).schema,
  /** iu, without a slash at its end. */
  apiUrl: oneLine(500).schema,
  /** pu, with its slash. */
  authorizationUrl: oneLine(500).schema,
  /** ot */
  tokenPath: oneLine(200).schema,
});
export type GatewaySettings = z.infer<typeof gatewaySchema>;

/** The M3 API (domain.md, 3). */
export const M3_API = {
  version: choice({
    place: API_PLACE,
    name: `${SERVER}: version`,
    label: 'Reached',
    known: confirmed('3'),
    options: {
      v1: 'On the grid (on premise, REST v1)',
      'v2-grid': 'On a newer grid (on premise, REST v2)',
      v2: 'Through the API gateway (cloud, REST v2, .ionapi file)',
    },
    default: 'v1',
  }),
  /** On the grid: '' until it is known. */
  gridUrl: text({
    ...api,
    ...oneLine(500),
    name: `${SERVER}: address of the grid`,
    label: 'Address of the grid',
    hint: 'For example https://m3tst.example.com:21107. What stands before /m3api-rest.',
    default: '',
  }),
  /** On the grid: of HTTP Basic. */
  user: text({ ...api, ...oneLine(128), name: `${SERVER}: user`, label: 'User', default: '' }),
  /** v2: null until a file is chosen. */
  gateway: ofItsOwn<GatewaySettings | null>({
    place: API_PLACE,
    name: `${SERVER}: gateway`,
    label: 'Credentials file (.ionapi)',
    hint: 'Of a backend service with a service account. Its secrets go to the secret store and not into the settings.',
    known: confirmed('3'),
    schema: gatewaySchema.nullable(),
    default: null,
  }),
  /** CONO that the calls are made in. */
  company: text({
    ...api,
    schema: oneLine(3).schema,
    problem: 'At most 3 characters.',
    name: `${SERVER}: company`,
    label: 'Company (CONO)',
    hint: "E-mails are those of this company. Empty: the user's own.",
    default: '',
  }),
  /** DIVI that the calls are made in. */
  division: text({
    ...api,
    schema: oneLine(3).schema,
    problem: 'At most 3 characters.',
    name: `${SERVER}: division`,
    label: 'Division (DIVI)',
    hint: "Empty: the user's own.",
    default: '',
  }),
  trust: trustSettings(API_PLACE, SERVER),
  proxy: proxy(API_PLACE, SERVER),
  silenceTimeoutS: silenceTimeout(API_PLACE, SERVER),
};

export type M3ApiSettings = ValuesOf<typeof M3_API>;
