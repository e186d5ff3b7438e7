import type { IpaObjects, IpaObjectType } from '../objects.ts';
import { secadmWords } from '../rehearse/secadm-words.ts';

/** What a line of a secadm script says about what is there. */
export type ScriptLine =
  | {
      readonly kind: 'adds' | 'takes';
      readonly type: IpaObjectType;
      readonly object: IpaObjects[IpaObjectType];
    }
  /** Blank, or a command that says nothing of who is there, as `role add`. */
  | { readonly kind: 'blank' | 'other' }
  /** Something of the type may be there, or be gone, that is not known. */
  | { readonly kind: 'unreadable'; readonly type: IpaObjectType; readonly reason: string };

interface Arguments {
  readonly values: readonly string[];
  readonly options: ReadonlyMap<string, string>;
}

interface Meaning {
  readonly kind: 'adds' | 'takes';
  readonly type: IpaObjectType;
  /** How many values stand in front of the options. */
  readonly values: number;
  readonly make: (given: Arguments) => IpaObjects[IpaObjectType];
}

const identity = ({ values: [service = '', name = ''] }: Arguments) => ({ service, identity: name });
const assignment = ({ values: [actor = '', service = '', name = ''] }: Arguments) => ({
  ...{ actor, service, identity: name },
});
const role = ({ values: [actor = '', name = ''] }: Arguments) => ({ actor, role: name });
const actor = ({ values: [name = ''], options }: Arguments) => ({
  actor: name,
  firstName: options.get('--firstname') ?? '',
  lastName: options.get('--lastname') ?? '',
  email: options.get('--ContactInfo.EmailAddress') ?? '',
});

/** The commands that say something of who is there (domain.md, 4). */
const MEANINGS: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ['identity add', { kind: 'adds', type: 'identity', values: 2, make: identity }],
  ['identity delete', { kind: 'takes', type: 'identity', values: 2, make: identity }],
  ['actor add', { kind: 'adds', type: 'actor', values: 1, make: actor }],
  ['actor delete', { kind: 'takes', type: 'actor', values: 1, make: actor }],
  ['actor assign', { kind: 'adds', type: 'actor-identity', values: 3, make: assignment }],
  ['actor remove', { kind: 'takes', type: 'actor-identity', values: 3, make: assignment }],
  ['role assign', { kind: 'adds', type: 'actor-role', values: 2, make: role }],
  ['role remove', { kind: 'takes', type: 'actor-role', values: 2, make: role }],
]);

/** Where a line begins that may be a command of a script, with the tool in front or without. */
const COMMAND = /^(?:secadm )?((?:identity|actor|role) [a-z]+)(?= |$)/;

/** Whether a text has a line that is a command of a script. What is generated may begin with many that say nothing of who is there. */
export function looksLikeScript(text: string): boolean {
  return text.split('\n').some((line) => COMMAND.test(line.trim()));
}

/**
 * What a line says, without its line end. Scripts come from Muster, from `secadm generate` and from people: options that are
 * not known, as a password, are passed over. Nothing of the line is in a reason.
 */
export function readScriptLine(line: string): ScriptLine {
  const text = line.trim();
  if (text === '') return { kind: 'blank' };
  const [start, name = ''] = COMMAND.exec(text) ?? [];
  const meaning = MEANINGS.get(name);
  if (start === undefined || meaning === undefined) return { kind: 'other' };
  const words = secadmWords(text.slice(start.length - name.length));
  const unreadable = (reason: string) => ({ kind: 'unreadable', type: meaning.type, reason }) as const;
  if (!words.ok) return unreadable(words.reason);
  const given = argumentsOf(words.words.slice(2));
  if (typeof given === 'string') return unreadable(given);
  if (given.values.length !== meaning.values) {
    return unreadable(`${name} takes ${meaning.values} values, ${given.values.length} stand there`);
  }
  if (given.values.some((value) => value.trim() === '')) return unreadable('a value is empty');
  return { kind: meaning.kind, type: meaning.type, object: meaning.make(given) };
}

/** Options that say something of somebody: their value is never passed over. */
const SAYING: ReadonlySet<string> = new Set(['--firstname', '--lastname', '--ContactInfo.EmailAddress']);

/** Values up to the first option; an option has the word behind it as its value, unless that looks like an option as well. */
function argumentsOf(words: readonly string[]): Arguments | string {
  const first = words.findIndex((word) => word.startsWith('-'));
  if (first < 0) return { values: words, options: new Map() };
  const options = new Map<string, string>();
  for (let at = first; at < words.length; at++) {
    const [word = '', next] = [words[at], words[at + 1]];
    if (!word.startsWith('-')) continue;
    const hasValue = next !== undefined && !next.startsWith('-');
    if (hasValue) options.set(word, next);
    else if (SAYING.has(word)) return `${word} has no value, or one that looks like an option`;
  }
  return { values: words.slice(0, first), options };
}
