import type { ArtifactEncoding } from '../../../target/render/encoding.ts';
import { crlfLines } from './crlf-lines.ts';
import { secadmWords } from './secadm-words.ts';

/** The commands of a secadm script that Muster knows (domain.md, 4). An e-mail of '' is none. */
export type SecadmCommand =
  | { readonly verb: 'identity add'; readonly service: string; readonly identity: string }
  | { readonly verb: 'identity delete'; readonly service: string; readonly identity: string }
  | {
      readonly verb: 'actor add';
      readonly actor: string;
      readonly firstName: string;
      readonly lastName: string;
      readonly email: string;
    }
  | Assignment<'actor assign'>
  | Assignment<'actor remove'>
  | { readonly verb: 'actor delete'; readonly actor: string }
  | { readonly verb: 'role assign'; readonly actor: string; readonly role: string }
  | { readonly verb: 'role remove'; readonly actor: string; readonly role: string };

interface Assignment<Verb> {
  readonly verb: Verb;
  readonly actor: string;
  readonly service: string;
  readonly identity: string;
}

/** Where a reader puts what it read. Lines count from 1. */
export interface SecadmSink {
  command(command: SecadmCommand, line: number): void;
  /** A line that cannot be read for sure. Nothing of the line is in the reason, which may be shown as it is. */
  unreadable(reason: string, line: number): void;
}

/** Reads a script in pieces of any size. Nothing more comes after bytes that are not in the encoding. */
export interface SecadmReader {
  feed(chunk: Uint8Array): void;
  end(): void;
}

/** A reader of a `secadm -f` script: each line is a command and ends in CRLF, there are no comments. */
export function secadmReader(encoding: ArtifactEncoding, sink: SecadmSink): SecadmReader {
  return crlfLines(encoding, {
    line(text, number) {
      const read = readCommand(text);
      if (typeof read === 'string') sink.unreadable(read, number);
      else sink.command(read, number);
    },
    unreadable: (reason, number) => sink.unreadable(reason, number),
  });
}

/** The command of one line without its line end, or why it cannot be read for sure. */
export function readCommand(line: string): SecadmCommand | string {
  const read = secadmWords(line);
  if (!read.ok) return read.reason;
  const [object, verb, ...rest] = read.words;
  const grammar = GRAMMARS.get(`${object} ${verb}`);
  if (grammar === undefined) return 'the command is not known';
  return grammar(rest);
}

type Grammar = (words: readonly string[]) => SecadmCommand | string;

const GRAMMARS: ReadonlyMap<string, Grammar> = new Map<string, Grammar>([
  ['identity add', readIdentityAdd],
  [
    'identity delete',
    positional(2, ([service, identity]) => ({ verb: 'identity delete', service, identity })),
  ],
  ['actor add', readActorAdd],
  [
    'actor assign',
    positional(3, ([actor, service, identity]) => ({ verb: 'actor assign', actor, service, identity })),
  ],
  [
    'actor remove',
    positional(3, ([actor, service, identity]) => ({ verb: 'actor remove', actor, service, identity })),
  ],
  ['actor delete', readActorDelete],
  ['role assign', positional(2, ([actor, role]) => ({ verb: 'role assign', actor, role }))],
  ['role remove', positional(2, ([actor, role]) => ({ verb: 'role remove', actor, role }))],
]);

/** Quotes do not shield a value that looks like an option: the tool sees the word without them. */
function looksLikeOption(word: string | undefined): boolean {
  return word?.startsWith('-') === true;
}

type Positions = readonly [string, string, string];

function positional(count: number, make: (words: Positions) => SecadmCommand): Grammar {
  return (words) => {
    if (words.length !== count) return `${count} values are expected, ${words.length} stand there`;
    if (words.some(looksLikeOption)) return 'a value begins with - and would be taken for an option';
    if (words.includes('')) return 'a value is empty';
    return make(words as unknown as Positions);
  };
}

/** `<service> <identity> --password null`: any other password is a secret, which has no place in a file. */
function readIdentityAdd(words: readonly string[]): SecadmCommand | string {
  if (words.length !== 4 || words[2] !== '--password') return '--password null is expected at the end';
  if (words[3] !== 'null') return 'a password other than null stands in the file';
  return positional(2, ([service, identity]) => ({ verb: 'identity add', service, identity }))(
    words.slice(0, 2),
  );
}

function readActorDelete(words: readonly string[]): SecadmCommand | string {
  if (words.length !== 2 || words[1] !== '--complete') return '--complete is expected at the end';
  return positional(1, ([actor]) => ({ verb: 'actor delete', actor }))(words.slice(0, 1));
}

const ACTOR_OPTIONS = new Map([
  ['--firstname', 'firstName'],
  ['--lastname', 'lastName'],
  ['--ContactInfo.EmailAddress', 'email'],
] as const);

function readActorAdd(words: readonly string[]): SecadmCommand | string {
  const actor = words[0];
  if (actor === undefined || actor === '' || looksLikeOption(actor)) return 'the actor is missing';
  const fields = { firstName: '', lastName: '', email: '' };
  const seen = new Set<string>();
  for (let at = 1; at < words.length; at += 2) {
    const field = ACTOR_OPTIONS.get(words[at] as '--firstname');
    const value = words[at + 1];
    if (field === undefined) return 'an option is expected where something else stands';
    if (seen.has(field)) return `option ${words[at]} stands there twice`;
    if (value === undefined) return `option ${words[at]} has no value`;
    if (looksLikeOption(value)) return 'a value begins with - and would be taken for an option';
    seen.add(field);
    fields[field] = value;
  }
  return { verb: 'actor add', actor, ...fields };
}
