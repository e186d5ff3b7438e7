import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RenderSettings } from '../../shared/environment/environment.ts';
import { writeCanonicalPlan } from '../../shared/plan/canonical-plan.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { LINE_END } from '../../shared/render/artifact.ts';
import { encodeText } from '../../shared/render/encoding.ts';
import { renderFindingsCsv } from '../../shared/render/findings-csv.ts';
import { renderPeopleCsv } from '../../shared/render/people-csv.ts';
import { artifactShapes, renderArtifact } from '../../shared/render/render-artifact.ts';
import { renderRunCmd } from '../../shared/render/run-cmd.ts';
import { renderRunbook } from '../../shared/render/runbook.ts';
import { complete } from '../../shared/steps/steps.ts';
import { lineSink } from '../support/line-sink.ts';
import { hostilePlan } from './hostile-plan.ts';

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
  for (const shape of artifactShapes(plan.target.render)) {
    const text = lines(
      (sink) => complete(renderArtifact(plan, shape.id, lineSink(shape.encoding, sink))),
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
    const plan = hostilePlan();
    const canonical = Buffer.from(
      lines((sink) => complete(writeCanonicalPlan(plan, sink)), '\n'),
      'utf8',
    );
    expectGolden('plan.jsonl', canonical);
    expectGolden(
      'people.csv',
      Buffer.from(
        lines((sink) => complete(renderPeopleCsv(plan, sink)), '\r\n'),
        'utf8',
      ),
    );
    expectGolden(
      'findings.csv',
      Buffer.from(
        lines((sink) => complete(renderFindingsCsv(plan, sink)), '\r\n'),
        'utf8',
      ),
    );
    expectGolden('run.cmd', encodeText(renderRunCmd(plan), 'us-ascii'));
    const planHash = createHash('sha256').update(canonical).digest('hex');
    const files = [{ name: '01-gen-create.secadm.txt', bytes: 1234567, sha256: 'cd'.repeat(32) }];
    expectGolden('README.html', Buffer.from(renderRunbook({ plan, planHash, files }), 'utf8'));
  });
});
