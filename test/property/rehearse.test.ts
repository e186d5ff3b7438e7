import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IPA_TYPES, type IpaObjectType } from '../../shared/targets/ipa/objects.ts';
import { strictDecoder } from '../../shared/targets/ipa/rehearse/decode.ts';
import type { IpaCommand } from '../../shared/targets/ipa/rehearse/ipa-commands.ts';
import { IpaModel } from '../../shared/targets/ipa/rehearse/ipa-model.ts';
import type { SecadmCommand } from '../../shared/targets/ipa/rehearse/secadm-reader.ts';
import { readScript, utf8 } from '../unit/targets/ipa/rehearse/reading.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom('a', ' ', '"', '\\', '\r', '\n', '-', '\u202e', 'é', '😀'),
    maxLength: 12,
  }),
);

/** What may stand in a value that is written between double quotes, told apart from the reader's own rules. */
function isWritable(value: string): boolean {
  return (
    value !== '' && !/^-|["\\]|\p{C}|[\u2028\u2029\ufffe\uffff]|\p{Default_Ignorable_Code_Point}/u.test(value)
  );
}

/** A small writer of its own: neither the product's writer nor its reader had a hand in it. */
function writeCommand(command: SecadmCommand): string {
  const quoted = (value: string) => `"${value}"`;
  const escaped = (value: string) =>
    /^[A-Za-z0-9 ]+$/.test(value) ? value.replaceAll(' ', '\\ ') : quoted(value);
  switch (command.verb) {
    case 'identity add':
      return `identity add ${quoted(command.service)} ${escaped(command.identity)} --password null`;
    case 'identity delete':
      return `identity delete ${escaped(command.service)} ${quoted(command.identity)}`;
    case 'actor add': {
      const email = command.email === '' ? '' : ` --ContactInfo.EmailAddress ${quoted(command.email)}`;
      return `actor add ${quoted(command.actor)} --firstname ${escaped(command.firstName)} --lastname ${quoted(command.lastName)}${email}`;
    }
    case 'actor assign':
    case 'actor remove':
      return `${command.verb} ${escaped(command.actor)} ${quoted(command.service)} ${escaped(command.identity)}`;
    case 'actor delete':
      return `actor delete ${escaped(command.actor)} --complete`;
    case 'role assign':
    case 'role remove':
      return `${command.verb} ${quoted(command.actor)} ${escaped(command.role)}`;
  }
}

const value = anyText.filter(isWritable);
const secadmCommand: fc.Arbitrary<SecadmCommand> = fc.oneof(
  fc.record({ verb: fc.constantFrom('identity add', 'identity delete'), service: value, identity: value }),
  fc.record({
    verb: fc.constant('actor add'),
    actor: value,
    firstName: value,
    lastName: value,
    email: fc.oneof(value, fc.constant('')),
  }),
  fc.record({
    verb: fc.constantFrom('actor assign', 'actor remove'),
    actor: value,
    service: value,
    identity: value,
  }),
  fc.record({ verb: fc.constant('actor delete'), actor: value }),
  fc.record({ verb: fc.constantFrom('role assign', 'role remove'), actor: value, role: value }),
) as fc.Arbitrary<SecadmCommand>;

describe('the reader of secadm scripts', () => {
  it('reads back what was written, in chunks of any size', () => {
    fc.assert(
      fc.property(
        fc.array(secadmCommand, { maxLength: 8 }),
        fc.integer({ min: 1, max: 99 }),
        (commands, size) => {
          const text = commands.map((command) => `${writeCommand(command)}\r\n`).join('');
          const read = readScript(utf8(text), 'utf-8', size);
          expect(read.unreadable).toEqual([]);
          expect(read.commands).toEqual(commands);
          expect(read.lines).toEqual(commands.map((_, at) => at + 1));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never makes more commands out of a hostile value than there are lines, and accounts for every line', () => {
    fc.assert(
      fc.property(anyText, anyText, (first, last) => {
        const text = `actor add A --firstname ${first} --lastname "${last}"\r\n`.toWellFormed();
        const read = readScript(utf8(text), 'utf-8');
        const lines = text.split('\n').length - 1;
        expect(read.commands.length + read.unreadable.length).toBe(lines);
        for (const command of read.commands) {
          if (command.verb === 'actor add') expect(command.lastName).not.toMatch(/[\r\n"\\\u202e]/);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the decoder', () => {
  it('reads UTF-8 as Node does, and refuses exactly what Node refuses', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc
        .array(
          fc.constantFrom(0x41, 0xc2, 0xa9, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0x98, 0x80, 0xed, 0xa0, 0xf4, 0x90),
          { maxLength: 12 },
        )
        .map((all) => Uint8Array.from(all)),
      anyText.map((text) => new Uint8Array(utf8(text))),
    );
    fc.assert(
      fc.property(bytes, fc.integer({ min: 1, max: 9 }), (all, size) => {
        const decoder = strictDecoder('utf-8');
        let text = '';
        let refused = false;
        for (let at = 0; at < all.length; at += size) {
          const decoded = decoder.decode(all.subarray(at, at + size));
          text += decoded.text;
          refused ||= decoded.problem !== null;
        }
        refused ||= decoder.end().problem !== null;
        const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
        const expected = (() => {
          try {
            return strict.decode(all);
          } catch {
            return null;
          }
        })();
        expect(refused).toBe(expected === null);
        if (expected !== null) expect(text).toBe(expected);
      }),
      { numRuns: 3000 },
    );
  });
});

const id = fc.constantFrom('A', 'B', 'C');
const anyCommand: fc.Arbitrary<IpaCommand> = fc.oneof(
  fc.record({
    verb: fc.constantFrom('identity add', 'identity delete'),
    service: fc.constant('S'),
    identity: id,
  }),
  fc.record({
    verb: fc.constant('actor add'),
    actor: id,
    firstName: id,
    lastName: fc.constantFrom('', 'X', 'Ł'),
    email: id,
  }),
  fc.record({
    verb: fc.constantFrom('actor assign', 'actor remove'),
    actor: id,
    service: fc.constant('S'),
    identity: id,
  }),
  fc.record({ verb: fc.constantFrom('role assign', 'role remove'), actor: id, role: id }),
  fc.record({ verb: fc.constant('actor delete'), actor: id }),
  fc.record({ verb: fc.constantFrom('user', 'user delete'), user: id }),
  fc.record({ verb: fc.constant('task'), task: id, description: id }),
  fc.record({ verb: fc.constant('task delete'), task: id }),
  fc.record({
    verb: fc.constantFrom('user-task', 'user-task delete'),
    user: id,
    task: id,
    startDate: fc.constant('00000000'),
    stopDate: fc.constantFrom('00000000', '20271231'),
  }),
) as fc.Arbitrary<IpaCommand>;

/** Every object as one text, sorted. */
function stateOf(model: IpaModel): string[] {
  return IPA_TYPES.flatMap((type) => [...model.objects(type)].map((object) => textOf(type, object))).sort();
}

function textOf(type: string, object: object): string {
  return `${type} ${JSON.stringify(Object.entries(object).sort())}`;
}

/** The same model once more, slow and plain: a list of objects, searched from end to end. */
class PlainModel {
  objects: { readonly type: IpaObjectType; readonly fields: Record<string, string> }[] = [];

  has(type: IpaObjectType, key: Record<string, string>): boolean {
    return this.objects.some((held) => held.type === type && matches(held.fields, key));
  }

  apply({ verb, ...fields }: IpaCommand & Record<string, string>): string {
    const [type, kind] = PLAIN[verb]!;
    const key = Object.fromEntries(KEYS[type].map((name) => [name, fields[name]!]));
    const there = this.has(type, key);
    if (kind === 'delete') {
      const held = this.objects.some((other) => other.type !== type && matches(other.fields, key));
      if (!there || held) return 'failed';
      this.objects = this.objects.filter((other) => other.type !== type || !matches(other.fields, key));
      return 'done';
    }
    if (type === 'actor' && !/^[A-Z]$/.test(fields.lastName!)) return 'failed';
    for (const [part, names] of PARTS[type] ?? []) {
      if (!this.has(part, Object.fromEntries(names.map((name) => [name, fields[name]!])))) return 'failed';
    }
    if (there && kind === 'add') return 'already exists';
    this.objects = this.objects.filter((other) => other.type !== type || !matches(other.fields, key));
    this.objects.push({ type, fields });
    return there ? 'updated' : 'done';
  }

  state(): string[] {
    return this.objects.map(({ type, fields }) => textOf(type, fields)).sort();
  }
}

function matches(fields: Record<string, string>, key: Record<string, string>): boolean {
  return Object.entries(key).every(([name, text]) => fields[name] === text);
}

const KEYS: Record<IpaObjectType, string[]> = {
  identity: ['service', 'identity'],
  actor: ['actor'],
  'actor-identity': ['actor', 'service', 'identity'],
  'actor-role': ['actor', 'role'],
  user: ['user'],
  task: ['task'],
  'user-task': ['user', 'task'],
};
const PARTS: Partial<Record<IpaObjectType, [IpaObjectType, string[]][]>> = {
  'actor-identity': [
    ['actor', ['actor']],
    ['identity', ['service', 'identity']],
  ],
  'actor-role': [['actor', ['actor']]],
  'user-task': [
    ['user', ['user']],
    ['task', ['task']],
  ],
};
const PLAIN: Record<string, [IpaObjectType, 'add' | 'write' | 'delete']> = {
  'identity add': ['identity', 'add'],
  'identity delete': ['identity', 'delete'],
  'actor add': ['actor', 'add'],
  'actor delete': ['actor', 'delete'],
  'actor assign': ['actor-identity', 'add'],
  'actor remove': ['actor-identity', 'delete'],
  'role assign': ['actor-role', 'add'],
  'role remove': ['actor-role', 'delete'],
  user: ['user', 'write'],
  'user delete': ['user', 'delete'],
  task: ['task', 'write'],
  'task delete': ['task', 'delete'],
  'user-task': ['user-task', 'write'],
  'user-task delete': ['user-task', 'delete'],
};

describe('the model of an IPA', () => {
  it('does what a plain list of objects does, under any commands in any order', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { minLength: 20, maxLength: 120 }), (commands) => {
        const model = new IpaModel();
        const plain = new PlainModel();
        for (const command of commands) {
          expect(model.apply(command).outcome).toBe(
            plain.apply(command as IpaCommand & Record<string, string>),
          );
          expect(stateOf(model)).toEqual(plain.state());
        }
        for (const type of IPA_TYPES) {
          const objects = [...model.objects(type)];
          expect(model.holds()[type]).toBe(objects.length);
          for (const object of objects) expect(model.find(type, object)).toEqual(object);
        }
        expect(stateOf(IpaModel.from(model.commands()))).toEqual(stateOf(model));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps thousands of pairs through deletions', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(60 * 60 * 4 - 1)), (stream) => {
        const model = new IpaModel();
        for (let n = 0; n < 60; n++) {
          model.apply({ verb: 'user', user: `U${n}` });
          model.apply({ verb: 'task', task: `T${n}`, description: '' });
        }
        const expected = new Set<string>();
        for (const number of stream.take(6000)) {
          const pair = { user: `U${number % 60}`, task: `T${Math.trunc(number / 60) % 60}` };
          const key = `${pair.user} ${pair.task}`;
          if (number >= 60 * 60 * 3) {
            const { outcome } = model.apply({ verb: 'user-task delete', ...pair });
            expect(outcome === 'done').toBe(expected.delete(key));
          } else {
            const { outcome } = model.apply({
              verb: 'user-task',
              ...pair,
              startDate: '00000000',
              stopDate: '00000000',
            });
            expect(outcome).toBe(expected.has(key) ? 'updated' : 'done');
            expected.add(key);
          }
        }
        expect(expected.size).toBeGreaterThan(1000);
        expect(new Set([...model.objects('user-task')].map(({ user, task }) => `${user} ${task}`))).toEqual(
          expected,
        );
      }),
      { numRuns: 10 },
    );
  });
});
