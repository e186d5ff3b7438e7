import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from './build-app.ts';
import { runCommand } from './command.ts';
import { PROJECT } from './project.ts';
import { runEndToEndTests } from './test-e2e.ts';

// Everything that must hold, in one run. Every step runs whatever became of the others; the last line is the sum.

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Step {
  readonly title: string;
  run(): Promise<Counts>;
}

const TYPED_FOLDERS = ['shared', 'electron', 'renderer', 'test', 'build'];

// Colour codes are for a screen; in a log file they bury the text.
if (!process.stdout.isTTY) process.env.NO_COLOR = '1';
const biomeColours = process.stdout.isTTY ? [] : ['--colors=off'];

const reports = await mkdtemp(join(tmpdir(), 'muster-test-'));

const steps: readonly Step[] = [
  ...TYPED_FOLDERS.map((folder) => ({
    title: `types: ${folder}`,
    run: () => check('node_modules/typescript/bin/tsc', ['-p', folder]),
  })),
  {
    title: 'lint and format',
    run: () => check('node_modules/@biomejs/biome/bin/biome', ['ci', '--error-on-warnings', ...biomeColours]),
  },
  { title: 'layers', run: () => check('build/scripts/check-layers.ts', []) },
  { title: 'nothing unused', run: () => check('node_modules/knip/bin/knip.js', ['--no-progress']) },
  { title: 'unit, property, golden, contract, integration, security', run: runVitest },
  { title: 'build', run: async () => asCheck((await buildApp()).exitCode) },
  { title: 'end to end and accessibility, in the real Electron', run: runPlaywright },
];

try {
  process.exitCode = await runAll();
} finally {
  await rm(reports, { recursive: true, force: true });
}

async function runAll(): Promise<number> {
  const results: { title: string; counts: Counts; seconds: number }[] = [];
  for (const step of steps) {
    console.log(`\n── ${step.title}`);
    const startedAt = performance.now();
    const counts = await step.run().catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      return asCheck(1);
    });
    results.push({ title: step.title, counts, seconds: (performance.now() - startedAt) / 1000 });
  }
  console.log('\n── summary');
  for (const { title, counts, seconds } of results) {
    console.log(`${counts.failed === 0 ? 'ok    ' : 'FAILED'} ${seconds.toFixed(1).padStart(6)} s  ${title}`);
  }
  const total = sum(results.map((result) => result.counts));
  const skipped = total.skipped === 0 ? '' : `, ${total.skipped} skipped`;
  console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
  return total.failed === 0 ? 0 : 1;
}

/** A tool without tests of its own counts as one. */
async function check(script: string, args: readonly string[]): Promise<Counts> {
  const ended = await runCommand(process.execPath, [join(PROJECT, script), ...args], { cwd: PROJECT });
  return asCheck(ended.exitCode);
}

function asCheck(exitCode: number): Counts {
  return exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

async function runVitest(): Promise<Counts> {
  const report = join(reports, 'vitest.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const script = join(PROJECT, 'node_modules/vitest/vitest.mjs');
  const ended = await runCommand(process.execPath, [script, ...args], { cwd: PROJECT });
  const counted = readReport<{
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numTodoTests: number;
  }>(report);
  return believe(ended.exitCode, {
    passed: counted?.numPassedTests ?? 0,
    failed: counted?.numFailedTests ?? 0,
    skipped: (counted?.numPendingTests ?? 0) + (counted?.numTodoTests ?? 0),
  });
}

async function runPlaywright(): Promise<Counts> {
  const report = join(reports, 'playwright.json');
  const exitCode = await runEndToEndTests(['--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  const counted = readReport<{
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  }>(report)?.stats;
  return believe(exitCode, {
    passed: counted?.expected ?? 0,
    failed: (counted?.unexpected ?? 0) + (counted?.flaky ?? 0),
    skipped: counted?.skipped ?? 0,
  });
}

function readReport<T>(path: string): T | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : undefined;
}

/** A runner that failed without a failed test (a file that cannot be loaded, no test found) has failed all the same. */
function believe(exitCode: number, counts: Counts): Counts {
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function sum(all: readonly Counts[]): Counts {
  return all.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}
