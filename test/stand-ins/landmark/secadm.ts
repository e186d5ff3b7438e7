import { existsSync, readFileSync } from 'node:fs';
import { carryOut } from './gen-commands.ts';
import { openStore, storeExists, storePath } from './object-store.ts';
import { wordsOf } from './secadm-words.ts';
import { type OpenCall, runTool, type Step } from './tool-call.ts';

const USAGE = 'Usage: secadm -f <file> -d <dataarea> [-c] [-p <password>] [-q] [-s] FAILED';

interface Options {
  readonly file: string;
  readonly dataArea: string;
  readonly continueOnError: boolean;
}

function optionsOf(argv: readonly string[]): Options | null {
  const values = new Map<string, string>();
  const flags = new Set<string>();
  for (let at = 0; at < argv.length; at++) {
    const name = argv[at]!;
    if (['-c', '-q', '-s'].includes(name)) flags.add(name);
    else if (['-f', '-d', '-p'].includes(name) && argv[at + 1] !== undefined) values.set(name, argv[++at]!);
    else return null;
  }
  const file = values.get('-f');
  const dataArea = values.get('-d');
  return file === undefined || dataArea === undefined
    ? null
    : { file, dataArea, continueOnError: flags.has('-c') };
}

await runTool('secadm', async (call: OpenCall) => {
  const refuse = (words: string): number => {
    call.complain(words);
    return 1;
  };
  const options = optionsOf(call.argv);
  if (options === null) return refuse(USAGE);
  if (!storeExists(call.folder, 'security', options.dataArea)) {
    return refuse(`Data area ${options.dataArea} does not exist or has no security data FAILED`);
  }
  if (!existsSync(options.file)) return refuse(`File ${options.file} can not be read FAILED`);
  call.keep(options.file);
  const gen = openStore(storePath(call.folder, 'security', options.dataArea));
  const script = new TextDecoder(call.behaviour.scriptEncoding ?? 'windows-1252').decode(
    readFileSync(options.file),
  );
  const steps = script
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .map((line): Step => {
      const words = wordsOf(line);
      return {
        text: line,
        values: words ?? [],
        carryOut: () => (words === null ? `Quote not closed: ${line} FAILED` : carryOut(gen, words)),
      };
    });
  return call.carryOut(steps, { stopAtFailure: !options.continueOnError });
});
