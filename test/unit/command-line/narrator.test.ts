import { describe, expect, it } from 'vitest';
import { Narrator } from '../../../electron/command-line/narrator.ts';
import type { Progress } from '../../../shared/contract/workspace.ts';
import { aRun } from '../renderer/run/a-run.ts';

function narrated(): { readonly narrator: Narrator; readonly lines: string[] } {
  const lines: string[] = [];
  return { narrator: new Narrator((text) => lines.push(text)), lines };
}

const READING: Progress = {
  call: '1',
  phase: 'reading',
  subject: 'users.csv',
  done: 0,
  total: 1000,
  unit: 'rows',
};

describe('progress', () => {
  it('is a line when something begins, and at each tenth of it', () => {
    const { narrator, lines } = narrated();
    for (const done of [0, 50, 99, 100, 150, 1000]) narrator.hear('progress', { ...READING, done });
    expect(lines).toEqual([
      'reading users.csv: 0 %\n',
      'reading users.csv: 10 %\n',
      'reading users.csv: 100 %\n',
    ]);
  });

  it('counts where nobody knows how much there is, and ends at once where there is nothing', () => {
    const { narrator, lines } = narrated();
    narrator.hear('progress', { ...READING, subject: '', done: 12, total: null });
    narrator.hear('progress', { ...READING, total: 0 });
    expect(lines).toEqual(['reading: 12 rows\n', 'reading users.csv: 100 %\n']);
  });

  it('says nothing of other events', () => {
    const { narrator, lines } = narrated();
    narrator.hear('workspace', {} as never);
    expect(lines).toEqual([]);
  });
});

describe('a run', () => {
  const phase = {
    id: 'gen-create',
    title: 'Add · secadm · gen',
    status: 'running',
    calls: { done: 1, total: 4 },
    operations: { done: 60, total: 240 },
    exitCode: null,
  } as const;
  const running = aRun({ status: 'running', endedAt: null, phases: [phase] });

  it('says how far its phase is, and what the run has to say', () => {
    const { narrator, lines } = narrated();
    narrator.hear('run', running);
    narrator.hear('run', running);
    narrator.hear('run', { ...running, phases: [], notice: 'The tool is silent.' });
    expect(lines).toEqual(['Add · secadm · gen: 20 % of 240 operations\n', 'The tool is silent.\n']);
  });

  it('ends for those who waited for it, and for those who ask later', async () => {
    const { narrator } = narrated();
    const waited = narrator.runEnded();
    narrator.hear('run', running);
    narrator.hear('run', aRun({ id: 'ended' }));
    expect((await waited).id).toBe('ended');
    expect((await narrator.runEnded()).id).toBe('ended');
  });
});
