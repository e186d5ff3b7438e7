import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sampleFiles } from './sample/sample-files.ts';

/**
 * Writes the sample's extracts: `node build/scripts/make-sample.ts [folder]`. They are committed, so the
 * script is only run when the company changes; it writes the same bytes each time.
 */
const folder = process.argv[2] ?? join(import.meta.dirname, '..', 'sample');

await mkdir(folder, { recursive: true });
for (const [name, text] of Object.entries(sampleFiles())) await writeFile(join(folder, name), text, 'utf8');
