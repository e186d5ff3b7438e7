import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArtifactWriter } from '../../electron/engine/artifacts/artifact-file.ts';
import { renderFiles } from '../../electron/engine/artifacts/render-files.ts';
import { inspectFile } from '../../electron/engine/sources/inspect-file.ts';
import { readRoster } from '../../electron/engine/sources/read-roster.ts';
import { Failure } from '../../shared/base/failure.ts';
import { makeMeter } from '../../shared/base/meter.ts';
import { complete } from '../../shared/base/steps.ts';
import type { Progress } from '../../shared/contract/workspace.ts';
import { listOperations } from '../../shared/targets/ipa/plan/operation-list.ts';
import type { Plan } from '../../shared/targets/ipa/plan/plan.ts';
import {
  artifactShapes,
  operationsOf,
  renderArtifact,
} from '../../shared/targets/ipa/render/render-artifact.ts';
import { IPA } from '../../shared/targets/ipa/target.ts';
import { anyPlan } from '../support/any-plan.ts';
import { planOf } from '../support/changes.ts';
import { NEVER, writeExtract } from '../support/extracts.ts';
import { tempFolder } from '../support/temp-folder.ts';

type Told = Pick<Progress, 'done' | 'total'>;

function expectSteady(told: readonly Told[]): void {
  let before = 0;
  for (const { done, total } of told) {
    expect(done).toBeGreaterThanOrEqual(before);
    if (total !== null) expect(done).toBeLessThanOrEqual(total);
    before = done;
  }
}

describe('progress never goes beyond all of it, and never back', () => {
  it('whatever is told to a meter', () => {
    fc.assert(
      fc.property(fc.option(fc.nat()), fc.array(fc.nat()), (total, steps) => {
        const told = steps.map(makeMeter(total));
        expectSteady(told);
        expect(told.at(-1)?.done ?? 0).toBe(Math.max(0, ...steps));
      }),
    );
  });

  it('while the files of a plan are written: each operation is one line of those that are counted', () => {
    const folder = tempFolder();
    let file = 0;
    let lines = 0;
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const list = listOperations(plan);
        for (const shape of artifactShapes(list)) {
          const writer = new ArtifactWriter(shape, join(folder, `${file++}`));
          try {
            complete(renderArtifact(list, shape.id, writer));
          } catch (error) {
            // Values that no file can carry; what was written until then is not too much.
            if (!(error instanceof Failure)) throw error;
            writer.abandon();
            expect(writer.operations).toBeLessThanOrEqual(operationsOf(list, shape.id));
            continue;
          }
          writer.abandon();
          lines += writer.operations;
          expect(writer.operations).toBe(operationsOf(list, shape.id));
        }
      }),
      { numRuns: 150 },
    );
    expect(lines).toBeGreaterThan(300);
  });

  it('while they are written to the disk, up to exactly all of it', async () => {
    const rows = {
      users: Array.from({ length: 900 }, (_, at) => [`U${at}`, `Anna Ash${at}`, '', '20'] as const),
      roles: [['BUYER', 'Buys']] as const,
      userRoles: Array.from({ length: 900 }, (_, at) => [`U${at}`, 'BUYER'] as const),
    };
    const plan: Plan = planOf({ rows, target: null });
    const told: Progress[] = [];
    const report = (progress: Omit<Progress, 'call'>) => told.push({ call: '', ...progress });
    await renderFiles(IPA, listOperations(plan), join(tempFolder(), 'files'), report, NEVER);
    expectSteady(told);
    expect(told.at(-1)).toMatchObject({ unit: 'operations' });
    expect(told.at(-1)!.done).toBe(told.at(-1)!.total);
  });

  it('while several files are read, up to exactly all of it', async () => {
    const size = fc.integer({ min: 1, max: 9000 });
    await fc.assert(
      fc.asyncProperty(size, size, async (users, roles) => {
        const folder = tempFolder();
        const usersFile = writeExtract(folder, 'users', many('U', users));
        const rolesFile = writeExtract(folder, 'roles', many('R', roles));
        const files = [
          await inspectFile('users', usersFile, NEVER),
          await inspectFile('roles', rolesFile, NEVER),
        ];
        const told: Told[] = [];
        await readRoster(files, { onProgress: (progress) => told.push(progress), signal: NEVER });
        expectSteady(told);
        expect(told.at(-1)!.done).toBe(told.at(-1)!.total);
      }),
      { numRuns: 15 },
    );
  });

  it('while a file is read that grows', async () => {
    const path = writeExtract(tempFolder(), 'users', many('U', 60_000));
    const file = await inspectFile('users', path, NEVER);
    const told: Told[] = [];
    const onProgress = (progress: Told) => {
      if (told.push(progress) === 1) appendFileSync(path, many('V', 60_000));
    };
    await expect(readRoster([file], { onProgress, signal: NEVER })).rejects.toThrow();
    expect(told.length).toBeGreaterThan(3);
    expect(told.at(-1)!.total).toBeGreaterThan(told[0]!.total!);
    expectSteady(told);
  });
});

function many(letter: string, rows: number): string {
  return Array.from({ length: rows }, (_, at) => `${letter}${at};Anna Ash ${at}\n`).join('');
}
