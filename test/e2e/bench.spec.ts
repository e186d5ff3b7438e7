import { BenchBook } from '../../build/scripts/bench/book.ts';
import { benchWindow } from '../../build/scripts/bench/window-part.ts';
import { expect, test } from './support/muster-test.ts';

test("the bench's way through the window ends, and tells what it measured", async () => {
  const lines: string[] = [];
  const book = new BenchBook((line) => lines.push(line));
  await benchWindow({ users: 300, roles: 20, rolesPerUser: 3, starts: 1 }, book);
  const text = lines.join('\n');
  expect(text).toMatch(/empty window [0-9]+ ms, Muster [0-9]+ ms, ratio [0-9.]+/);
  for (const doing of ['reading', 'people', 'planning', 'objects', 'previewing']) {
    expect(text).toMatch(new RegExp(`^${doing}: main process [0-9]+ ms, renderer [0-9]+ ms$`, 'm'));
  }
  expect(text).toMatch(/longest stall of the renderer, ms: [0-9.]+, at most 50$/m);
});
