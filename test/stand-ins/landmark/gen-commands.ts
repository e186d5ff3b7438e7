import { encodeFailure, isLatin1 } from './latin1.ts';
import type { ObjectStore } from './object-store.ts';

/** The service that a Landmark system has from the start. */
const SERVICES = ['SSOPV2'];

/** The actor roles that a Landmark system has from the start (domain.md, 1). */
const ROLES = [
  'BasicAdminAccess_ST',
  'ConfigConsoleSecurityAdmin_ST',
  'DataAreaAdmin_ST',
  'GlobalUIConfigAccess',
  'InbasketUser_ST',
  'JobQueueServer_ST',
  'LsuserappAccess_ST',
  'ProcessAutomationReporting_ST',
  'ProcessDesigner_ST',
  'ProcessServerAllAccess_ST',
  'ProcessServerReadAccess_ST',
  'SecurityAdministrator_ST',
];

/** A command's answer: null where it went well, else the sentence that the tool prints. */
type Answer = string | null;

const missing = (what: string): string => `${what} does not exist FAILED`;
const there = (what: string): string => `${what} already exists FAILED`;

/** The options after the fixed words, as pairs; null where they are not `--name value` pairs. */
function optionsOf(words: readonly string[], known: readonly string[]): Map<string, string> | null {
  const options = new Map<string, string>();
  for (let at = 0; at < words.length; at += 2) {
    const name = words[at]!;
    const value = words[at + 1];
    if (!known.includes(name) || value === undefined) return null;
    options.set(name, value);
  }
  return options;
}

function addIdentity(gen: ObjectStore, service: string, identity: string): Answer {
  if (!SERVICES.includes(service)) return missing(`Service ${service}`);
  if (!isLatin1(identity)) return encodeFailure('Identity', 'Identity', identity);
  if (gen.has('identity', service, identity)) return there(`Identity ${service} ${identity}`);
  gen.put('identity', [service, identity], { service, identity });
  return null;
}

function addActor(gen: ObjectStore, actor: string, options: ReadonlyMap<string, string>): Answer {
  const firstName = options.get('--firstname') ?? '';
  const lastName = options.get('--lastname') ?? '';
  const email = options.get('--ContactInfo.EmailAddress') ?? '';
  if (lastName.trim() === '') return 'Field Family Name is required';
  if (!isLatin1(actor)) return encodeFailure('Actor', 'Actor', actor);
  if (!isLatin1(firstName)) return encodeFailure('GivenName', 'Actor', actor);
  if (!isLatin1(lastName)) return encodeFailure('FamilyName', 'Actor', actor);
  if (!isLatin1(email)) return encodeFailure('EmailAddress', 'Actor', actor);
  if (gen.has('actor', actor)) return there(`Actor ${actor}`);
  gen.put('actor', [actor], { actor, firstName, lastName, email });
  return null;
}

function assignActor(gen: ObjectStore, actor: string, service: string, identity: string): Answer {
  if (!gen.has('actor', actor)) return missing(`Actor ${actor}`);
  if (!gen.has('identity', service, identity)) return missing(`Identity ${service} ${identity}`);
  // An identity belongs to one actor, so it is the key.
  if (gen.has('actor-identity', service, identity)) return there(`Actor of identity ${service} ${identity}`);
  gen.put('actor-identity', [service, identity], { actor, service, identity });
  return null;
}

function removeActor(gen: ObjectStore, actor: string, service: string, identity: string): Answer {
  if (gen.get('actor-identity', service, identity)?.actor !== actor) {
    return missing(`Actor identity ${actor} ${service} ${identity}`);
  }
  gen.drop('actor-identity', service, identity);
  return null;
}

function assignRole(gen: ObjectStore, actor: string, role: string): Answer {
  if (!gen.has('actor', actor)) return missing(`Actor ${actor}`);
  if (!ROLES.includes(role)) return missing(`Role ${role}`);
  if (gen.has('actor-role', actor, role)) return there(`Actor role ${actor} ${role}`);
  gen.put('actor-role', [actor, role], { actor, role });
  return null;
}

function drop(gen: ObjectStore, kind: string, what: string, key: readonly string[]): Answer {
  if (!gen.has(kind, ...key)) return missing(`${what} ${key.join(' ')}`);
  gen.drop(kind, ...key);
  return null;
}

/** An actor goes last but one: what hangs on it must be gone (domain.md, 4, the order of deletion). */
function deleteActor(gen: ObjectStore, actor: string): Answer {
  for (const kind of ['actor-role', 'actor-identity']) {
    if (gen.all(kind).some((held) => held.actor === actor)) return `Actor ${actor} is in use FAILED`;
  }
  return drop(gen, 'actor', 'Actor', [actor]);
}

function deleteIdentity(gen: ObjectStore, service: string, identity: string): Answer {
  if (gen.has('actor-identity', service, identity)) return `Identity ${service} ${identity} is in use FAILED`;
  return drop(gen, 'identity', 'Identity', [service, identity]);
}

/** Carries out one command of a secadm file; answers null, or the failure in secadm's words. */
export function carryOut(gen: ObjectStore, words: readonly string[]): Answer {
  const [object, verb, a = '', b = '', c = ''] = words;
  const count = words.length;
  switch (`${object} ${verb}`) {
    case 'identity add':
      if (count > 3 && optionsOf(words.slice(4), ['--password'])?.has('--password')) {
        return addIdentity(gen, a, b);
      }
      break;
    case 'actor add': {
      const options = optionsOf(words.slice(3), ['--firstname', '--lastname', '--ContactInfo.EmailAddress']);
      if (count > 2 && options !== null) return addActor(gen, a, options);
      break;
    }
    case 'actor assign':
      if (count === 5) return assignActor(gen, a, b, c);
      break;
    case 'role assign':
      if (count === 4) return assignRole(gen, a, b);
      break;
    case 'role remove':
      if (count === 4) return drop(gen, 'actor-role', 'Actor role', [a, b]);
      break;
    case 'actor remove':
      if (count === 5) return removeActor(gen, a, b, c);
      break;
    case 'actor delete':
      if (count === 4 && b === '--complete') return deleteActor(gen, a);
      break;
    case 'identity delete':
      if (count === 4) return deleteIdentity(gen, a, b);
      break;
  }
  return `Unknown command or wrong arguments: ${words.join(' ')} FAILED`;
}
