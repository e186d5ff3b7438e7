import { describe, expect, it } from 'vitest';
import { checkHouse } from '../../../build/scripts/layers/check-house.ts';
import type { House, Room } from '../../../build/scripts/layers/room.ts';

const HOUSE: House = {
  rooms: [
    room('shared/base', 'The base knows nobody.', []),
    room('shared/m3', 'M3 knows the base.', ['shared/base']),
    room('shared/targets/*', 'A target knows the base.', ['shared/base']),
    room('shared/targets.ts', 'One file names all targets.', ['shared/targets']),
    {
      ...room('electron', 'Electron acts.', ['shared']),
      packages: ['node', 'window'],
      globals: ['clock', 'node'],
    },
  ],
  packages: { zod: 'pure', 'node:': 'node', electron: 'window', '@scope/thing': 'window' },
  globals: { clock: ['Date', 'setTimeout'], node: ['process', 'Buffer'], chance: ['crypto', 'Math.random'] },
};

function room(folder: string, rule: string, knows: readonly string[]): Room {
  return { folder, rule, knows, packages: ['pure'], globals: [] };
}

/** The violations of these modules; the shared ones exist unless they say otherwise. */
function check(modules: Readonly<Record<string, string>>): string[] {
  const standing = {
    'shared/base/text.ts': 'export const text = 1; export type Text = string;',
    'shared/m3/user.ts': 'export const user = 1; export interface User { id: string }',
  };
  return checkHouse(new Map(Object.entries({ ...standing, ...modules })), HOUSE);
}

describe('the layers', () => {
  it('find nothing where every import is in the table', () => {
    expect(
      check({
        'shared/m3/role.ts': `import { text } from '../base/text.ts'; import { user } from './user.ts'; import { z } from 'zod';`,
        'electron/main.ts': `import { app } from 'electron'; import { join } from 'node:path'; import '@scope/thing/style.css'; process.exit(Date.now());`,
      }),
    ).toEqual([]);
  });

  it.each([
    ['a value', `import { user } from '../m3/user.ts';`],
    ['a type', `import type { User } from '../m3/user.ts';`],
    ['a type among values', `import { type User } from '../m3/user.ts';`],
    ['a module for its effect', `import '../m3/user.ts';`],
    ['all of a module', `import * as m3 from '../m3/user.ts';`],
    ['a re-export', `export { user } from '../m3/user.ts';`],
    ['a re-export of all', `export * from '../m3/user.ts';`],
    ['a type in place', `export type One = import('../m3/user.ts').User;`],
    ['a module when it runs', `export const one = () => import('../m3/user.ts');`],
  ])('refuse to import %s upward, and say the rule and where it is explained', (_what, text) => {
    expect(check({ 'shared/base/upward.ts': `\n${text}` })).toEqual([
      'shared/base/upward.ts:2 imports shared/m3/user.ts, which shared/base may not know. The base knows nobody. See CONTRIBUTING.md, Layers.',
    ]);
  });

  it('see through a module that only hands a name on', () => {
    const modules = {
      'shared/targets.ts': `export { ipa } from './targets/ipa/ipa.ts'; export const own = 1;`,
      'shared/targets/ipa/ipa.ts': 'export const ipa = 1;',
      'shared/base/sly.ts': '',
    };
    const house: House = {
      ...HOUSE,
      rooms: HOUSE.rooms.map((one) =>
        one.folder === 'shared/base' ? { ...one, knows: ['shared/targets.ts'] } : one,
      ),
    };
    const violations = (text: string) =>
      checkHouse(new Map(Object.entries({ ...modules, 'shared/base/sly.ts': text })), house).filter((one) =>
        one.startsWith('shared/base/sly.ts'),
      );
    expect(violations(`import { own } from '../targets.ts';`)).toEqual([]);
    expect(violations(`import { ipa } from '../targets.ts';`)).toEqual([
      expect.stringContaining(
        'imports shared/targets/ipa/ipa.ts through shared/targets.ts, which shared/base may not know',
      ),
    ]);
    expect(violations(`import type { ipa as other } from '../targets.ts';`)).toHaveLength(1);
    expect(violations(`export * from '../targets.ts';`)).toHaveLength(1);
  });

  it('see through a name that is imported, then exported under another', () => {
    const violations = check({
      'shared/targets/ipa/ipa.ts': 'export const ipa = 1;',
      'shared/targets/mas/bridge.ts': `import { text } from '../../base/text.ts'; export { text as words };`,
      'shared/targets.ts': `import { ipa } from './targets/ipa/ipa.ts'; export { ipa as first };`,
      'shared/m3/sly.ts': `import { first } from '../targets.ts';`,
    });
    expect(violations).toEqual([expect.stringContaining('shared/m3/sly.ts:1 imports shared/targets.ts')]);
  });

  it('keep the rooms of a row apart', () => {
    expect(
      check({
        'shared/targets/ipa/ipa.ts': `import { mas } from '../mas/mas.ts';`,
        'shared/targets/mas/mas.ts': 'export const mas = 1;',
      }),
    ).toEqual([expect.stringContaining('which shared/targets/ipa may not know')]);
  });

  it.each([
    [
      'of another kind',
      `import { app } from 'electron';`,
      'the package electron (window), which shared/m3 may not use',
    ],
    ['of Node', `import { join } from 'node:path';`, 'the package node: (node), which shared/m3 may not use'],
    ['by a path inside it', `import '@scope/thing/style.css';`, 'the package @scope/thing (window)'],
    [
      'that is not sorted in',
      `import type { X } from 'unheard-of/sub';`,
      'the package unheard-of, which is not sorted in',
    ],
    [
      'of a name that objects have',
      `import 'constructor';`,
      'the package constructor, which is not sorted in',
    ],
  ])('refuse a package %s', (_what, text, expected) => {
    expect(check({ 'shared/m3/one.ts': text })).toEqual([expect.stringContaining(expected)]);
  });

  it.each([
    ['Date.now()', 'Date (clock)'],
    ['export const later = (f: () => void) => setTimeout(f, 1);', 'setTimeout (clock)'],
    ['export type At = Date;', 'Date (clock)'],
    ['const { env } = process;', 'process (node)'],
    ['export const id = crypto.randomUUID();', 'crypto (chance)'],
    ['export const a = Math.random();', 'Math.random (chance)'],
    ['export const a = { Date };', 'Date (clock)'],
    ['export const a = (b = new Date()) => b;', 'Date (clock)'],
  ])('refuse a global: %s', (text, expected) => {
    expect(check({ 'shared/m3/one.ts': text })).toEqual([
      expect.stringContaining(`uses ${expected}, which shared/m3 may not use`),
    ]);
  });

  it.each([
    ['a member of that name', 'export const a = (row: { Date: string }) => row.Date;'],
    ['a name of its own', 'export function run(process: string) { return process; }'],
    ['a part of its own', 'export const f = ({ Date }: { Date: string }) => Date;'],
    ['an imported name', `import { text as Buffer } from '../base/text.ts'; export const b = Buffer;`],
    ['what else a name holds', 'export const a = Math.max(1, 2);'],
    ['a member of a name of its own', 'export const f = (Math: { random: number }) => Math.random;'],
    ['a word in a text', `export const a = 'process';`],
  ])('take %s for no global', (_what, text) => {
    expect(check({ 'shared/m3/one.ts': text })).toEqual([]);
  });

  it('find a circle, types included, and show the way around', () => {
    const violations = check({
      'shared/m3/a.ts': `import type { B } from './b.ts'; export type A = B;`,
      'shared/m3/b.ts': `import { c } from './c.ts'; export type B = typeof c;`,
      'shared/m3/c.ts': `export * from './a.ts'; export const c = 1;`,
    });
    expect(violations).toEqual([
      'shared/m3/a.ts imports shared/m3/b.ts imports shared/m3/c.ts imports shared/m3/a.ts: modules import each other in a circle. See CONTRIBUTING.md, Layers.',
    ]);
  });

  it('ask for a room for every file', () => {
    expect(check({ 'elsewhere/file.ts': '' })).toEqual([
      expect.stringContaining('elsewhere/file.ts lies in no room'),
    ]);
  });
});
