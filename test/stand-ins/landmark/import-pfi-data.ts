import { existsSync, readFileSync } from 'node:fs';
import { openStore, storeExists, storePath } from './object-store.ts';
import { PfiFileError, readPfiFile } from './pfi-file.ts';
import { importRow, rowName } from './pfi-tables.ts';
import { type OpenCall, runTool } from './tool-call.ts';

await runTool('importPFIdata', async (call: OpenCall) => {
  const refuse = (words: string): number => {
    call.complain(words);
    return 1;
  };
  const [dataArea = '', flag, file] = call.argv;
  if (flag !== '-f' || file === undefined || call.argv.length !== 3) {
    return refuse('Usage: importPFIdata <dataarea> -f <file> FAILED');
  }
  if (!storeExists(call.folder, 'process', dataArea)) {
    return refuse(`Data area ${dataArea} does not exist FAILED`);
  }
  if (!existsSync(file)) return refuse(`File ${file} can not be read FAILED`);
  call.keep(file);
  const area = openStore(storePath(call.folder, 'process', dataArea));
  try {
    const steps = readPfiFile(readFileSync(file)).map((row) => ({
      text: rowName(row),
      values: [...row.columns.values()],
      carryOut: () => importRow(area, row),
    }));
    return await call.carryOut(steps, { stopAtFailure: call.behaviour.stopAtFailure ?? false });
  } catch (error) {
    if (error instanceof PfiFileError) return refuse(`File ${file}: ${error.message} FAILED`);
    throw error;
  }
});
