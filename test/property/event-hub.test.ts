import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newEnvironment } from '../../shared/environment/environment.ts';
import { scriptText } from '../../shared/targets/ipa/render/event-hub/conditions.ts';
import { renderEventHubHtml } from '../../shared/targets/ipa/render/event-hub-html.ts';
import { makeEventHubKit, stepsOf } from '../../shared/targets/ipa/render/event-hub-kit.ts';
import { renderEventHubText } from '../../shared/targets/ipa/render/event-hub-text.ts';

const pieces = fc.constantFrom(
  '"',
  '&',
  ' & ',
  '<',
  '!',
  '<!',
  '<!EMAL>',
  '>',
  '\\',
  '\\"',
  '=',
  '\r\n',
  '\u2028',
  '{USID}',
  'A',
  'é',
  '€',
  '\ud800',
  '<script>',
  '</pre>',
  '_actionName="Delete"',
);
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.array(pieces, { maxLength: 8 }).map((all) => all.join('')),
  // Of signs that can be written: with the others, nearly every template is refused.
  fc.array(fc.constantFrom('\\', 'A', 'é', ' ', '=', ':', "'"), { maxLength: 4 }).map((all) => all.join('')),
);

/** Reads a transaction string as its syntax says, and shares no code with the writer. */
function readTransaction(text: string): Map<string, string | null> {
  const fields = new Map<string, string | null>();
  let rest = text;
  while (rest !== '') {
    const field = /^([A-Za-z_.]+)(?:="((?:[^"\\]|\\.)*)")?(?: & |$)/.exec(rest);
    if (field === null) throw new Error(`not a transaction string at: ${rest}`);
    const [all, name, value] = field;
    if (fields.has(name!)) throw new Error(`${name} stands twice`);
    fields.set(name!, value?.replace(/\\(.)/g, '$1') ?? null);
    rest = rest.slice(all.length);
  }
  return fields;
}

function environmentOf(template: string, other: string) {
  const environment = newEnvironment('tst', 'TST');
  const { policy, landmark } = environment;
  // More than the schemas let through: the writer does not rely on them.
  return {
    ...environment,
    name: other,
    landmarkSystem: other,
    landmark: { ...landmark, genDataArea: other },
    policy: {
      ...policy,
      company: other,
      protectedUsers: [other],
      identity: { service: other, template },
      actorRoles: { default: [other], byRole: [{ role: other, actorRole: 'ProcessDesigner_ST' }] },
      nameSplit: { ...policy.nameSplit, filler: other },
    },
  };
}

const templates = fc.tuple(hostile, hostile).map(([before, after]) => `${before}{USID}${after}`);

describe('a setting', () => {
  it('never breaks out of a transaction string', () => {
    const plain = stepsOf(makeEventHubKit(environmentOf('{USID}', 'plain')));
    fc.assert(
      fc.property(templates, hostile, (template, other) => {
        const steps = stepsOf(makeEventHubKit(environmentOf(template, other)));
        expect(steps.length).toBe(plain.length);
        for (const [at, step] of steps.entries()) {
          if (step.copy.text === null) {
            expect(step.copy.problem).not.toBe('');
            continue;
          }
          const fields = readTransaction(step.copy.text);
          expect([...fields.keys()]).toEqual([...readTransaction(plain[at]!.copy.text!).keys()]);
          expect(fields.get('_objectName')).toBe(step.object);
          expect(fields.get('_actionName')).toBe(step.action);
          const identity = fields.get('Identity');
          if (identity !== undefined) expect(identity).toBe(template.replaceAll('{USID}', '<!USID>'));
          const variables = [...step.copy.text.matchAll(/<!(.*?)>/g)].map(([, name]) => name);
          for (const name of variables) expect(step.variables).toContain(name);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('inside a condition is one text of JavaScript, and the same one', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const written = scriptText(value);
        expect(written).toMatch(/^"(?:[A-Za-z0-9 _.@-]|\\u[0-9A-F]{4})*"$/);
        expect(JSON.parse(written)).toBe(value);
      }),
    );
  });

  it('is text in the document and in the plain text, and the same settings give the same bytes', () => {
    const tagsOf = (page: string) => new Set([...page.matchAll(/<([^\s>]*)/g)].map(([, tag]) => tag!));
    // A kit that is not whole has its problems, and so all that a page can have.
    const known = tagsOf(renderEventHubHtml(makeEventHubKit(environmentOf('"{USID}', 'plain'))));
    fc.assert(
      fc.property(templates, hostile, (template, other) => {
        const kit = makeEventHubKit(environmentOf(template, other));
        const page = renderEventHubHtml(kit);
        for (const tag of tagsOf(page)) expect(known).toContain(tag);
        const text = renderEventHubText(kit);
        expect(text).not.toMatch(/[^\P{Cc}\n]|\u2028/u);
        const again = makeEventHubKit(environmentOf(template, other));
        expect(renderEventHubHtml(again)).toBe(page);
        expect(renderEventHubText(again)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });
});
