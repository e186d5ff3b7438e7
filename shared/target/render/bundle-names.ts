import type { ArtifactShape } from './artifact.ts';

/** What the files of every bundle are called. `/` separates folders. Always these names, never one from data. */
export const BUNDLE_NAMES = {
  runbook: 'README.html',
  plan: 'plan.jsonl',
  people: 'people.csv',
  findings: 'findings.csv',
  sums: 'SHA256SUMS',
} as const;

/** The undo lies in a folder of its own, so that nobody takes it for a step of the run. */
export function bundleNameOf(shape: ArtifactShape): string {
  return shape.role === 'undo' ? `undo/${shape.fileName}` : shape.fileName;
}

/** A file of a finished bundle. `sha256` is lower-case hex. */
export interface BundleFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}
