import type { OperationAction } from '../../../../../shared/target/operation.ts';
import type { IpaObjectType } from '../../../../../shared/targets/ipa/objects.ts';
import type { OutputFact, OutputReader } from '../../../tools/output-facts.ts';
import { FailureContext, idWords } from './failure-context.ts';
import { saysAlreadyThere, saysFailure } from './failure-words.ts';
import type { IpaCall } from './ipa-call.ts';
import type { PlanIds } from './plan-ids.ts';

/** What Landmark calls each object in its messages, most particular first. */
const BUSINESS_CLASS: readonly (readonly [RegExp, IpaObjectType])[] = [
  [/\bIdentityActor\b|\bActorIdentity\b/, 'actor-identity'],
  [/\bActorRole\b/, 'actor-role'],
  [/\bbusiness class Actor\b|\bField (?:Family|Given) Name\b|\b(?:Family|Given)Name\b/, 'actor'],
  [/\bbusiness class Identity\b/, 'identity'],
];

/**
 * secadm's output (domain.md, 4). What it says of success is unknown, so only failures are read: a line with
 * FAILED, or `Field … is required`. A failure belongs to an operation where the command is echoed in its line
 * or right before it, or where exactly one person of the call is named there; otherwise it is doubtful.
 */
export class SecadmOutput implements OutputReader {
  readonly #contents: IpaCall;
  readonly #ids: PlanIds;
  readonly #context = new FailureContext();

  constructor(contents: IpaCall, ids: PlanIds) {
    this.#contents = contents;
    this.#ids = ids;
  }

  line(text: string): OutputFact | null {
    const near = this.#context.take(text, (line) => saysFailure(withoutValues(line)));
    if (near === null) return null;
    const operations = this.#echoedNear(near) ?? this.#namedNear(near) ?? [];
    return fact(operations, text);
  }

  /** An echo right before counts unless the failure itself names somebody else. */
  #echoedNear(near: readonly string[]): readonly number[] | null {
    const named = this.#peopleIn(near[0]!);
    for (const line of near) {
      const operations = this.#echoed(line);
      if (operations === null) continue;
      const person = this.#contents.at(operations[0]!).subject.index;
      return line === near[0] || named.size === 0 || named.has(person) ? operations : null;
    }
    return null;
  }

  #namedNear(near: readonly string[]): readonly number[] | null {
    for (const line of near) {
      const operations = this.#named(line, near[0]!);
      if (operations !== null) return operations;
    }
    return null;
  }

  /** The operation whose command stands in the line; null where no command of this call does. */
  #echoed(line: string): readonly number[] | null {
    const command = echoedCommand(line);
    if (command === null) return null;
    const person = this.#ids.person(command.subject);
    if (person === undefined) return null;
    const operations = this.#contents
      .ofPerson(person, command.type)
      .filter((number) => this.#contents.at(number).action === command.action)
      .filter((number) => command.role === null || roleOf(this.#contents, number) === command.role);
    return operations.length === 1 ? operations : null;
  }

  /** The operations of the only person whose id is in the line; null where it names nobody. */
  #named(line: string, failureLine: string): readonly number[] | null {
    const people = this.#peopleIn(line);
    if (people.size === 0) return null;
    const [person] = people;
    if (people.size > 1) return [];
    const type = BUSINESS_CLASS.find(([pattern]) => pattern.test(failureLine))?.[1] ?? null;
    return this.#contents.ofPerson(person!, type);
  }

  #peopleIn(line: string): Set<number> {
    const people = new Set<number>();
    for (const word of idWords(withoutValues(line))) {
      const person = this.#ids.person(word);
      if (person !== undefined && this.#contents.ofPerson(person).length > 0) people.add(person);
    }
    return people;
  }
}

function fact(operations: readonly number[], words: string): OutputFact {
  const [operation] = operations;
  if (operation === undefined || operations.length > 1) return { kind: 'doubtful', operations, words };
  const outcome = saysAlreadyThere(words) ? 'already-there' : 'failed';
  return { kind: 'said', operation, outcome, words, stops: true };
}

interface EchoedCommand {
  readonly type: IpaObjectType;
  readonly action: OperationAction;
  /** The identity in the commands of identities, the actor in the others. */
  readonly subject: string;
  readonly role: string | null;
}

const WORD = '("[^"]*"|(?:\\\\.|[^\\s\\\\"])+)';
const COMMAND = new RegExp(
  `\\b(?:identity (add|delete) ${WORD} ${WORD}|(actor (?:add|assign|remove|delete)|role (?:assign|remove)) ${WORD}(?: ${WORD})?)`,
);

/** What each command is about, and what it does. */
const MEANINGS: Readonly<Record<string, readonly [IpaObjectType, OperationAction]>> = {
  'actor add': ['actor', 'create'],
  'actor delete': ['actor', 'delete'],
  'actor assign': ['actor-identity', 'create'],
  'actor remove': ['actor-identity', 'delete'],
  'role assign': ['actor-role', 'create'],
  'role remove': ['actor-role', 'delete'],
};

function echoedCommand(line: string): EchoedCommand | null {
  const match = COMMAND.exec(line);
  if (match === null) return null;
  const [, ofIdentity, , identity, verb, subject, next] = match;
  if (identity !== undefined) {
    const action = ofIdentity === 'add' ? 'create' : 'delete';
    return { type: 'identity', action, subject: unquoted(identity), role: null };
  }
  const [type, action] = MEANINGS[verb!]!;
  const role = type === 'actor-role' && next !== undefined ? unquoted(next) : null;
  return { type, action, subject: unquoted(subject!), role };
}

function unquoted(word: string): string {
  return word.startsWith('"') ? word.slice(1, -1) : word.replaceAll('\\ ', ' ').replace(/:$/, '');
}

function roleOf(contents: IpaCall, number: number): string | null {
  const operation = contents.at(number);
  return operation.type === 'actor-role' ? (operation.after ?? operation.before)!.role : null;
}

/** `--complete` has no value: what follows it is the tool's own word. */
const VALUES = new RegExp(`--(?!complete\\b)[\\w.]+ ${WORD}`, 'g');

/** A line without the names and addresses of an echoed command: somebody may be called FAILED. */
function withoutValues(line: string): string {
  return line.replace(VALUES, '');
}
