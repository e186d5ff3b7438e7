import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { WebAdministration } from '../../electron/engine/targets/ipa/web-administration/web-administration.ts';
import type { ToolEnd } from '../../electron/engine/tools/run-tools.ts';
import { Failure, type MusterError } from '../../shared/base/failure.ts';
import type { Access } from '../../shared/environment/access.ts';
import { type Environment, newEnvironment } from '../../shared/environment/environment.ts';
import { secretNeeds } from '../../shared/environment/secrets.ts';
import type { IpaWebSettings } from '../../shared/targets/ipa/ipa-source.ts';
import type { Operation } from '../../shared/targets/ipa/plan/operation.ts';
import { requestWriter } from '../../shared/targets/ipa/render/administration-requests.ts';
import type { Holds, HoldsKeeper } from '../stand-ins/web-administration/landmark-state.ts';
import {
  startWebAdministration,
  type WebAdministrationOptions,
  type WebAdministrationStandIn,
} from '../stand-ins/web-administration/web-administration.ts';
import { tempFolder } from './temp-folder.ts';

/** A small system with everything once. */
export const HOLDS = {
  identities: [
    { service: 'SSOPV2', identity: 'User:AAKESSON' },
    { service: 'SSOPV2', identity: 'User:BERG' },
  ],
  actors: [
    { actor: 'AAKESSON', firstName: 'Åsa', lastName: 'Åkesson', email: 'asa@one.test' },
    { actor: 'BERG', firstName: 'Bo', lastName: 'Berg', email: '' },
  ],
  actorIdentities: [{ actor: 'AAKESSON', service: 'SSOPV2', identity: 'User:AAKESSON' }],
  actorRoles: [{ actor: 'AAKESSON', role: 'InbasketUser_ST' }],
  users: [{ user: 'AAKESSON' }, { user: 'BERG' }],
  tasks: [
    { task: 'BUYER', description: 'Buys', type: '2' },
    { task: 'SELLER', description: 'Sells', type: '2' },
    { task: 'APPROVE', description: 'A task of a flow', type: '1' },
  ],
  userTasks: [
    { user: 'AAKESSON', task: 'BUYER', startDate: '20200101', stopDate: '' },
    { user: 'AAKESSON', task: 'SELLER', startDate: '', stopDate: '' },
    { user: 'BERG', task: 'APPROVE', startDate: '', stopDate: '' },
  ],
  pendingWork: [],
} as const satisfies { readonly [K in keyof Holds]: readonly unknown[] };

/** A stand-in that is closed when the test ends. */
export async function landmark(options: WebAdministrationOptions = {}): Promise<WebAdministrationStandIn> {
  const started = await startWebAdministration({
    ...options,
    holds: isKeeper(options.holds) ? options.holds : (structuredClone(options.holds ?? HOLDS) as never),
  });
  onTestFinished(() => started.close());
  return started;
}

function isKeeper(holds: WebAdministrationOptions['holds']): holds is HoldsKeeper {
  return holds !== undefined && 'work' in holds;
}

export function webEnvironment(
  { url, user }: Pick<WebAdministrationStandIn, 'url' | 'user'>,
  change: Partial<IpaWebSettings> = {},
): Environment {
  const made = newEnvironment('tst', 'TST');
  const web = { ...made.ipa.web, url, user, silenceTimeoutS: 5, ...change };
  return { ...made, ipa: { ...made.ipa, way: 'data-rest', web } };
}

export function accessTo(
  environment: Environment,
  password: string,
  proxies: Access['proxies'] = {},
): Access {
  const [need] = secretNeeds(environment, 'ipa');
  return {
    secrets: { 'ipa-password': password },
    purposes: need === undefined ? {} : { 'ipa-password': need.purpose },
    proxies,
  };
}

const SUBJECT = { situation: 'extra', subject: { kind: 'person', index: 0 } } as const;

/** The lines that a run would send, as the files have them. */
export const LINES = {
  actor: (actor: string, firstName: string, lastName: string, email: string) =>
    lineOf({
      ...SUBJECT,
      type: 'actor',
      action: 'update',
      before: null,
      after: { actor, firstName, lastName, email },
    }),
  user: (user: string) =>
    lineOf({ ...SUBJECT, type: 'user', action: 'delete', before: { user }, after: null }),
  task: (task: string) =>
    lineOf({ ...SUBJECT, type: 'task', action: 'delete', before: { task, description: '' }, after: null }),
  userTask: (user: string, task: string) =>
    lineOf({
      ...SUBJECT,
      type: 'user-task',
      action: 'delete',
      before: { user, task, startDate: '00000000', stopDate: '00000000' },
      after: null,
    }),
};

function lineOf(operation: unknown): string {
  return requestWriter('lmtstipa')(operation as Operation);
}

export function requestFile(...lines: readonly string[]): string {
  const path = join(tempFolder(), 'environment-delete.jsonl');
  writeFileSync(path, lines.map((line) => `${line}\r\n`).join(''));
  return path;
}

export interface Ran {
  readonly end: ToolEnd;
  readonly lines: readonly string[];
  readonly errors: readonly string[];
}

/** Runs a file against a stand-in. */
export async function run(
  server: WebAdministrationStandIn,
  lines: readonly string[],
  change: Partial<IpaWebSettings> & { readonly password?: string; readonly signal?: AbortSignal } = {},
): Promise<Ran> {
  const { password = server.password, signal = new AbortController().signal, ...web } = change;
  const environment = webEnvironment(server, web);
  const tool = new WebAdministration(environment, accessTo(environment, password));
  const said: Ran & { lines: string[]; errors: string[] } = {
    end: undefined as never,
    lines: [],
    errors: [],
  };
  const onLine = (stream: 'out' | 'err', text: string) =>
    (stream === 'out' ? said.lines : said.errors).push(text);
  const end = await tool.administration(requestFile(...lines), { onLine, signal });
  return { ...said, end };
}

/** The error that something ends with. */
export async function refusal(work: Promise<unknown>): Promise<MusterError> {
  const thrown: unknown = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(thrown instanceof Failure)) throw new Error(`No failure: ${String(thrown)}`, { cause: thrown });
  return thrown.error;
}
