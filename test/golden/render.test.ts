import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { complete } from '../../shared/base/steps.ts';
import { LINE_END } from '../../shared/target/render/artifact.ts';
import { encodeText } from '../../shared/target/render/encoding.ts';
import { renderFindingsCsv } from '../../shared/target/render/findings-csv.ts';
import { writeCanonicalPlan } from '../../shared/targets/ipa/plan/canonical-plan.ts';
import { inverseChanges } from '../../shared/targets/ipa/plan/inverse-plan.ts';
import { listOperations } from '../../shared/targets/ipa/plan/operation-list.ts';
import type { Plan } from '../../shared/targets/ipa/plan/plan.ts';
import { renderDeleteList } from '../../shared/targets/ipa/render/delete-list.ts';
import { renderPeopleCsv } from '../../shared/targets/ipa/render/people-csv.ts';
import { artifactShapes, renderArtifact } from '../../shared/targets/ipa/render/render-artifact.ts';
import { renderRunCmd } from '../../shared/targets/ipa/render/run-cmd.ts';
import { renderRunbook } from '../../shared/targets/ipa/render/runbook/runbook.ts';
import type { RenderSettings } from '../../shared/targets/ipa/render-settings.ts';
import { lineSink } from '../support/line-sink.ts';
import { hostilePlan } from './hostile-plan.ts';
import { incrementalPlan } from './incremental-plan.ts';

/**
 * The bytes as they were looked at and agreed to. After a wanted change: UPDATE_GOLDEN=1 npx vitest run
 * test/golden, and read the difference.
 */
function expectGolden(name: string, bytes: Uint8Array): void {
  const path = join(import.meta.dirname, 'files', name);
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
  const golden = readFileSync(path);
  expect(Buffer.from(bytes).toString('latin1')).toBe(golden.toString('latin1'));
}

function lines(write: (sink: (line: string) => void) => void, end: string): string {
  let text = '';
  write((line) => {
    text += line + end;
  });
  return text;
}

function expectArtifacts(folder: string, plan: Plan): void {
  const list = listOperations(plan);
  for (const shape of artifactShapes(list)) {
    const text = lines(
      (sink) => complete(renderArtifact(list, shape.id, lineSink(shape.encoding, sink))),
      LINE_END,
    );
    expectGolden(`${folder}/${shape.fileName}`, encodeText(text, shape.encoding));
  }
}

const WRITINGS: readonly (readonly [string, Partial<RenderSettings>])[] = [
  ['default', {}],
  ['utf-8', { scriptEncoding: 'utf-8', xmlEncoding: 'utf-8' }],
  ['latin1', { xmlEncoding: 'iso-8859-1' }],
];

describe('the bytes of a hostile plan', () => {
  it.each(WRITINGS)('artifacts, %s', (folder, render) => {
    expectArtifacts(folder, hostilePlan(render));
  });

  it('artifacts with backslashes, of the people that this style can write', () => {
    const plan = hostilePlan({ quoting: 'backslash' });
    const people = plan.people.map((person) =>
      person.id === 'EVIL 1'
        ? { ...person, firstName: 'Maria del Mar', lastName: 'van der Berg' }
        : person.id === 'EVIL2'
          ? { ...person, firstName: 'É', lastName: 'Ü' }
          : person,
    );
    expectArtifacts('backslash', { ...plan, people });
  });

  it('plan, tables, run.cmd and runbook', () => {
    expectPapers('', hostilePlan());
  });
});

/** Everything of a bundle but the artifacts. */
function expectPapers(folder: string, plan: Plan): void {
  const list = listOperations(plan);
  const canonical = utf8(lines((sink) => complete(writeCanonicalPlan(plan, sink)), '\n'));
  expectGolden(`${folder}plan.jsonl`, canonical);
  expectGolden(`${folder}people.csv`, utf8(lines((sink) => complete(renderPeopleCsv(plan, sink)), '\r\n')));
  expectGolden(
    `${folder}findings.csv`,
    utf8(lines((sink) => complete(renderFindingsCsv(plan, 'IPA', sink)), '\r\n')),
  );
  if (artifactShapes(list).some(({ tool }) => tool === 'administration')) {
    expectGolden(
      `${folder}by-hand.csv`,
      utf8(lines((sink) => complete(renderDeleteList(list, sink)), '\r\n')),
    );
  }
  expectGolden(`${folder}run.cmd`, encodeText(renderRunCmd(list), 'us-ascii'));
  const planHash = createHash('sha256').update(canonical).digest('hex');
  const files = [{ name: '01-gen-create.secadm.txt', bytes: 1234567, sha256: 'cd'.repeat(32) }];
  expectGolden(`${folder}README.html`, utf8(renderRunbook({ list, planHash, files })));
}

function utf8(text: string): Buffer {
  return Buffer.from(text, 'utf8');
}

/** A run of the plan, taken back. */
function undoOf(plan: Plan): Plan {
  return {
    ...plan,
    direction: 'undo',
    only: 'CHANGED',
    current: {
      kind: 'run',
      run: '<2026-11-20>',
      target: 'local',
      endedAt: '2026-11-20T09:05:00.000Z',
      planHash: 'ab'.repeat(32),
    },
    changes: inverseChanges(plan.changes),
  };
}

describe('the bytes of a hostile plan that changes and deletes', () => {
  const plans: readonly (readonly [string, Plan])[] = [
    ['administration', incrementalPlan('administration')],
    ['recreate', writable(incrementalPlan('recreate', { quoting: 'double-quotes' }))],
    ['undo', undoOf(writable(incrementalPlan('administration')))],
  ];
  it.each(plans)('%s', (folder, plan) => {
    expectArtifacts(folder, plan);
    expectPapers(`${folder}/`, plan);
  });
});

/** What is made again has to be such that the tools can take its values before. */
function writable(plan: Plan): Plan {
  return {
    ...plan,
    changes: plan.changes.map((change) =>
      change.type === 'actor' && change.before?.actor === 'CHANGED'
        ? { ...change, before: { ...change.before, firstName: "Å'sa; & <Co>" } }
        : change.type === 'task' && change.action === 'delete'
          ? { ...change, before: { ...change.before!, description: 'Ünused; "quoted"' } }
          : change,
    ) as Plan['changes'],
  };
}
