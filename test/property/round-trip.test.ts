import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { complete } from '../../shared/base/steps.ts';
import { newEnvironment } from '../../shared/environment/environment.ts';
import { cleanText } from '../../shared/policy/characters.ts';
import { LINE_END } from '../../shared/target/render/artifact.ts';
import { encodeText } from '../../shared/target/render/encoding.ts';
import { noCounts } from '../../shared/targets/ipa/differences/change-book.ts';
import type { Operation } from '../../shared/targets/ipa/plan/operation.ts';
import { listOperations, type OperationList } from '../../shared/targets/ipa/plan/operation-list.ts';
import type { Plan, PlannedPerson, PlannedTask } from '../../shared/targets/ipa/plan/plan.ts';
import type { Section } from '../../shared/targets/ipa/plan/section.ts';
import { makeRehearsal } from '../../shared/targets/ipa/rehearse/rehearse.ts';
import type { SecadmCommand } from '../../shared/targets/ipa/rehearse/secadm-reader.ts';
import type { ArtifactId } from '../../shared/targets/ipa/render/artifact.ts';
import { artifactShapes, renderArtifact } from '../../shared/targets/ipa/render/render-artifact.ts';
import { quoteSecadm } from '../../shared/targets/ipa/render/secadm-quoting.ts';
import type { RenderSettings } from '../../shared/targets/ipa/render-settings.ts';
import { lineSink } from '../support/line-sink.ts';
import { readImport, readScript } from '../unit/targets/ipa/rehearse/reading.ts';

/** Any text there is, and what has a meaning to secadm, to XML, to a shell or to a line, in any mixture. */
const trouble = fc.constantFrom(
  ...['"', '\\', ' ', '\\ ', '" "', '-', '--password', '\r\n', '\n', '\u0085', '\u2028', '\u202e', '\u200b'],
  ...['<', '>', '&', "'", ']]>', '<!--', '&#10;', '&amp;', '</Value>', '<?x?>', '%PATH%', '$(x)', ';', '|'],
  ...[
    'é',
    'ÿ',
    '\u00a0',
    '\u00ad',
    '\u0080',
    '€',
    'Ł',
    '王',
    '😀',
    'e\u0301',
    '\ud800',
    '\ufeff',
    '\uffff',
    '\ufdd0',
  ],
  ...['Anna', 'van der Berg', 'identity add SSOPV2 X --password null', 'secadm'],
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.array(trouble, { maxLength: 5 }).map((parts) => parts.join('')),
  fc
    .array(fc.oneof(trouble, fc.string({ unit: 'binary', maxLength: 2 })), { maxLength: 5 })
    .map((parts) => parts.join('')),
  fc.string({ minLength: 1, maxLength: 10 }),
);

const settings: fc.Arbitrary<RenderSettings> = fc.record({
  quoting: fc.constantFrom('double-quotes', 'backslash'),
  scriptEncoding: fc.constantFrom('iso-8859-1', 'utf-8', 'us-ascii'),
  xmlEncoding: fc.constantFrom('us-ascii', 'utf-8', 'iso-8859-1'),
});

const RANGE = {
  'us-ascii': /^[\x00-\x7f]*$/,
  'iso-8859-1': /^[\x00-\x7f\xa0-\xff]*$/,
  'utf-8': /^/,
} as const;

/** Whether a value may go into a script: the question that the planner asks of every value. */
function passes(value: string, render: RenderSettings): boolean {
  return quoteSecadm(value, render.quoting) !== null && RANGE[render.scriptEncoding].test(value);
}

interface Raw {
  readonly render: RenderSettings;
  readonly people: readonly { id: string; first: string; last: string; email: string; tasks: number[] }[];
  readonly tasks: readonly { id: string; description: string }[];
}

const raw: fc.Arbitrary<Raw> = fc.record({
  render: settings,
  people: fc.array(
    fc.record({
      id: anyText,
      first: anyText,
      last: anyText,
      email: fc.oneof(fc.constant(''), anyText),
      tasks: fc.array(fc.nat(3), { maxLength: 3 }),
    }),
    { maxLength: 5 },
  ),
  tasks: fc.array(fc.record({ id: anyText, description: anyText }), { maxLength: 4 }),
});

const environment = newEnvironment('tst', 'TST');

/** U+FFFE and U+FFFF cannot be written in XML at all; the policies keep them out as not storable. */
function isXmlText(text: string): boolean {
  return !/[\uFFFE\uFFFF]/.test(text);
}

/** A plan of all that passes: a value that cannot be written gives way to a plain one; tasks as the policies leave them. */
function planOf({ render, people, tasks }: Raw): Plan {
  const seen = new Set<string>();
  const usable = (value: string, other: string) => (passes(value, render) ? value : other);
  const planned = people
    .map((person, index) => ({
      id: usable(person.id, '') || `U${index}`,
      first: usable(person.first, 'First'),
      last: usable(person.last, 'Last'),
      email: usable(person.email, ''),
      tasks: person.tasks,
    }))
    .filter(({ id }) => !seen.has(id) && seen.add(id));
  const plannedTasks = tasks
    .map(({ id, description }) => [cleanText(id, 'id'), cleanText(description, 'description')] as const)
    .filter((texts) => texts.every(({ findings }) => findings.every(({ code }) => code !== 'TEXT-BROKEN')))
    .map(([id, description]) => ({ id: id.value, description: description.value }))
    .filter(({ id, description }) => id !== '' && isXmlText(id + description))
    .map((task, source): PlannedTask => ({ ...task, situation: 'new', action: 'create', source }));
  const offsets = new Uint32Array(planned.length + 1);
  const task: number[] = [];
  planned.forEach((person, index) => {
    if (plannedTasks.length > 0) task.push(...new Set(person.tasks.map((n) => n % plannedTasks.length)));
    offsets[index + 1] = task.length;
  });
  return {
    format: 2,
    direction: 'forward',
    only: null,
    target: {
      environment: 'TST',
      landmarkSystem: '',
      production: false,
      landmark: environment.landmark,
      render,
    },
    policy: environment.policy,
    sources: [],
    current: { kind: 'assumed-empty' },
    population: { user: 0, task: 0, 'user-task': 0 },
    people: planned.map(
      ({ id, first, last, email }, source): PlannedPerson => ({
        id,
        situation: 'new',
        action: 'create',
        whole: true,
        identity: `User:${id}`,
        firstName: first,
        lastName: last,
        email,
        actorRoles: ['InbasketUser_ST', 'ProcessDesigner_ST'],
        source,
      }),
    ),
    tasks: plannedTasks,
    userTasks: { offsets, task: Uint32Array.from(task) },
    changes: [],
    untouched: { equal: noCounts(), onlyInTarget: noCounts() },
    findings: [],
  };
}

/** The bytes of an artifact; none where the plan has no operations for it. */
function bytesOf(plan: Plan, id: ArtifactId): Uint8Array {
  const list = listOperations(plan);
  const shape = artifactShapes(list).find((one) => one.id === id);
  if (shape === undefined) return new Uint8Array();
  const { encoding } = shape;
  const parts: Uint8Array[] = [];
  const sink = lineSink(encoding, (line) => parts.push(encodeText(line + LINE_END, encoding)));
  complete(renderArtifact(list, id, sink));
  return Buffer.concat(parts);
}

/** What an operation should be read back as. */
function commandOf(operation: Operation): object {
  const verbs = {
    identity: 'identity add',
    actor: 'actor add',
    'actor-identity': 'actor assign',
    'actor-role': 'role assign',
    user: 'user',
    task: 'task',
    'user-task': 'user-task',
  } as const;
  return { verb: verbs[operation.type], ...operation.after };
}

/** What the operations of a section should be read back as. */
function commandsOf(list: OperationList, section: Section): object[] {
  const { from, to } = list.sections[section];
  return Array.from({ length: to - from }, (_, at) => commandOf(list.at(from + at)));
}

const RUNS = { numRuns: 3000 };

describe('what is written and read back', () => {
  it('secadm script: exactly the planned commands, one line each', () => {
    let people = 0;
    fc.assert(
      fc.property(raw, fc.integer({ min: 1, max: 200 }), (given, size) => {
        const plan = planOf(given);
        people += plan.people.length;
        const read = readScript(bytesOf(plan, 'gen-create'), plan.target.render.scriptEncoding, size);
        const list = listOperations(plan);
        const planned = commandsOf(list, 'gen-create');
        expect(read.unreadable).toEqual([]);
        expect(read.commands).toEqual(planned);
        expect(read.lines).toEqual(planned.map((_, at) => at + 1));
      }),
      RUNS,
    );
    expect(people).toBeGreaterThan(3000);
  });

  it('undo: exactly the deletions of what the run made, the last one first', () => {
    fc.assert(
      fc.property(raw, (given) => {
        const plan = planOf(given);
        const read = readScript(bytesOf(plan, 'gen-undo'), plan.target.render.scriptEncoding);
        expect(read.unreadable).toEqual([]);
        const expected = plan.people
          .toReversed()
          .flatMap(({ id: actor, identity, actorRoles }): SecadmCommand[] => [
            ...actorRoles.toReversed().map((role): SecadmCommand => ({ verb: 'role remove', actor, role })),
            { verb: 'actor remove', actor, service: 'SSOPV2', identity },
            { verb: 'actor delete', actor },
            { verb: 'identity delete', service: 'SSOPV2', identity },
          ]);
        expect(read.commands).toEqual(expected);
      }),
      RUNS,
    );
  });

  it('import: well-formed, pure in its encoding, and equal when read back', () => {
    let tasks = 0;
    fc.assert(
      fc.property(raw, fc.integer({ min: 1, max: 200 }), (given, size) => {
        const plan = planOf(given);
        tasks += plan.tasks.length;
        const { xmlEncoding } = plan.target.render;
        const list = listOperations(plan);
        const bytes = bytesOf(plan, 'environment-import');
        // Nothing to import is no file, and so nothing to read.
        expect(bytes.length > 0).toBe(plan.people.length + plan.tasks.length > 0);
        if (bytes.length === 0) return;
        if (xmlEncoding === 'us-ascii') expect(bytes.every((byte) => byte < 0x80)).toBe(true);
        const read = readImport(bytes, xmlEncoding, size);
        expect(read.stopped).toEqual([]);
        expect(read.bad).toEqual([]);
        expect(read.rows).toEqual(commandsOf(list, 'environment-import'));
        expect(new Set(read.lines).size).toBe(read.lines.length);
        const text = Buffer.from(bytes).toString(xmlEncoding === 'iso-8859-1' ? 'latin1' : 'utf8');
        expect(() => new SaxesParser().write(text).close()).not.toThrow();
        expect(text.split('\n').every((line) => line === '' || line.endsWith('\r'))).toBe(true);
      }),
      RUNS,
    );
    expect(tasks).toBeGreaterThan(3000);
  });

  it('rehearsal: all is held, and whatever an IPA can hold does not fail', () => {
    fc.assert(
      fc.property(raw, (given) => {
        const plan = planOf(given);
        const shapes = artifactShapes(listOperations(plan));
        const rehearsal = makeRehearsal(shapes, plan.target.landmark.dataArea);
        for (const { id } of shapes) {
          rehearsal.feed(id, bytesOf(plan, id));
          rehearsal.endArtifact(id);
        }
        const report = rehearsal.report();
        const values = [
          ...plan.people.flatMap(({ id, firstName, lastName, email }) => [id, firstName, lastName, email]),
          ...plan.tasks.flatMap(({ id, description }) => [id, description]),
        ];
        const storable = values.every((value) => /^[\x20-\x7e\xa0-\xff]*$/.test(value));
        const named =
          plan.people.every(({ lastName }) => lastName !== '') && plan.tasks.every(({ id }) => id !== '');
        if (storable && named) expect(report.failures).toEqual([]);
        if (!storable) expect(report.failed).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });
});
