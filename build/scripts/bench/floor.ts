import { createReadStream } from 'node:fs';
import Papa from 'papaparse';
import { reportMeasure } from './measure.ts';

// The least that reading the extracts can take: papaparse over every file, nothing done with the rows.
// Arguments: the files.

await reportMeasure(async () => {
  for (const path of process.argv.slice(2)) await parseOnly(path);
});

function parseOnly(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 }), {
      delimiter: ';',
      chunk: () => {},
      complete: () => resolve(),
      error: reject,
    });
  });
}
