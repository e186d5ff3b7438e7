import { describe, expect, it } from 'vitest';
import type { RehearsedArtifact } from '../../../../../shared/target/rehearsal.ts';
import { IpaModel } from '../../../../../shared/targets/ipa/rehearse/ipa-model.ts';
import { makeRehearsal } from '../../../../../shared/targets/ipa/rehearse/rehearse.ts';
import type { ArtifactId } from '../../../../../shared/targets/ipa/render/artifact.ts';
import type { IpaTool } from '../../../../../shared/targets/ipa/tools.ts';
import { importFile, latin1, row, table } from './reading.ts';

const ARTIFACTS: readonly RehearsedArtifact<ArtifactId, IpaTool>[] = [
  { id: 'gen-create', tool: 'secadm', encoding: 'iso-8859-1', role: 'run' },
  { id: 'environment-import', tool: 'importPFIdata', encoding: 'us-ascii', role: 'run' },
  { id: 'gen-undo', tool: 'secadm', encoding: 'iso-8859-1', role: 'undo' },
];
const script = (...lines: string[]) => latin1(lines.map((line) => `${line}\r\n`).join(''));
const CREATE = [
  'identity add SSOPV2 ANNA --password null',
  'actor add ANNA --firstname Anna --lastname Berg',
  'actor assign ANNA SSOPV2 ANNA',
  'role assign ANNA InbasketUser_ST',
];
const UNDO = [
  'role remove ANNA InbasketUser_ST',
  'actor remove ANNA SSOPV2 ANNA',
  'actor delete ANNA --complete',
  'identity delete SSOPV2 ANNA',
];
const IMPORT = importFile(
  table('WFUSRPROFL', row(['WF-RM-ID', 'ANNA'])),
  table('WFTASK', row(['TASK', 'BUYER'], ['WF-DESCRIPTION', 'Buyer'])),
  table(
    'WFUSERTASK',
    row(['WF-RM-ID', 'ANNA'], ['TASK', 'BUYER'], ['START-DATE', '00000000'], ['STOP-DATE', '00000000']),
  ),
);

function rehearse(files: Partial<Record<RehearsedArtifact['id'], Uint8Array>>, start = new IpaModel()) {
  const rehearsal = makeRehearsal(ARTIFACTS, 'lmtstipa', start);
  for (const { id } of ARTIFACTS) {
    const bytes = files[id];
    if (bytes === undefined) continue;
    rehearsal.feed(id, bytes);
    rehearsal.endArtifact(id);
  }
  return rehearsal.report();
}

describe('the rehearsal', () => {
  it('says what an IPA would hold after the run, and that the undo takes it back', () => {
    const files = {
      'gen-create': script(...CREATE),
      'environment-import': IMPORT,
      'gen-undo': script(...UNDO),
    };
    expect(rehearse(files)).toEqual({
      commands: 8,
      rows: 3,
      holds: {
        identity: 1,
        actor: 1,
        'actor-identity': 1,
        'actor-role': 1,
        user: 1,
        task: 1,
        'user-task': 1,
      },
      failed: 0,
      failures: [],
    });
  });

  it('names line, words and person, and goes on', () => {
    const lines = [
      CREATE[0]!,
      'actor add ANNA --firstname Anna --lastname ""',
      CREATE[2]!,
      CREATE[3]!,
      'x "',
    ];
    const { failed, failures } = rehearse({ 'gen-create': script(...lines) });
    expect(failed).toBe(4);
    expect(failures.map(({ line, message, about }) => [line, message, about])).toEqual([
      [2, 'Field Family Name is required', 'ANNA'],
      [3, 'Actor ANNA does not exist', 'ANNA'],
      [4, 'Actor ANNA does not exist', 'ANNA'],
      [5, 'The line cannot be read for sure: a quote is not closed.', ''],
    ]);
  });

  it('takes a command that is there twice for a failure', () => {
    const { failures } = rehearse({ 'gen-create': script(CREATE[0]!, CREATE[0]!) });
    expect(failures).toMatchObject([{ line: 2, message: 'identity add SSOPV2 ANNA: already exists' }]);
  });

  it('begins with the state it is given', () => {
    const start = IpaModel.from([{ verb: 'identity add', service: 'SSOPV2', identity: 'ANNA' }]);
    const report = rehearse({ 'gen-create': script(...CREATE) }, start);
    expect(report.failures).toMatchObject([{ line: 1 }]);
    expect(report.holds.identity).toBe(1);
  });

  it.each([
    'actor add m3admin --firstname a --lastname b',
    'identity add SSOPV2 User:Lawson --password null',
  ])('lets nothing touch an administrator: %s', (line) => {
    const report = rehearse({ 'gen-create': script(line) });
    expect(report.failures[0]?.message).toMatch(/protected administrator/);
    expect(report.holds).toEqual(new IpaModel().holds());
  });

  it('finds an undo that leaves something', () => {
    const report = rehearse({ 'gen-create': script(...CREATE), 'gen-undo': script(...UNDO.slice(0, 3)) });
    expect(report.failures).toEqual([
      {
        artifact: 'gen-undo',
        line: 0,
        message: 'After the undo identity has 1 more than before the run',
        about: '',
      },
    ]);
    expect(report.holds.actor).toBe(1);
  });

  it('finds an undo in the wrong order', () => {
    const report = rehearse({ 'gen-create': script(...CREATE), 'gen-undo': script(...UNDO.toReversed()) });
    expect(report.failed).toBeGreaterThan(0);
  });

  it('counts bad rows and files that cannot be read', () => {
    const bad = importFile(table('WFTASK', row(['TASK', 'A'])));
    expect(rehearse({ 'environment-import': bad })).toMatchObject({ rows: 1, failed: 1 });
    const { failures } = rehearse({ 'environment-import': latin1('nothing') });
    expect(failures[0]?.message).toMatch(/cannot be read any further/);
  });

  it('keeps the first thousand failures and counts the others', () => {
    const report = rehearse({ 'gen-create': script(...Array<string>(1500).fill('role assign A B')) });
    expect(report.failed).toBe(1500);
    expect(report.failures).toHaveLength(1000);
  });
});
