import { join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { onlyFor } from '../../electron/app/dialogs.ts';
import { PathGrants } from '../../electron/security/path-grants.ts';
import { tempFolder } from '../support/temp-folder.ts';

const REFUSED = expect.objectContaining({ error: expect.objectContaining({ code: 'PATH-NOT-CHOSEN' }) });

test('a chosen path counts however it is written, and for itself alone', () => {
  const folder = tempFolder();
  const grants = new PathGrants();
  grants.grant(join(folder, 'users.csv'));
  for (const same of ['users.csv', `.${sep}users.csv`, `a${sep}..${sep}users.csv`]) {
    expect(() => grants.require(`${folder}${sep}${same}`)).not.toThrow();
  }
  const others = ['', 'users.csv.bak', `users.csv${sep}x`, 'USERS.CSV2', `..${sep}users.csv`, 'users.csv\0'];
  for (const other of others) {
    expect(() => grants.require(`${folder}${sep}${other}`), other).toThrow(REFUSED);
  }
});

test('a chosen folder is no leave for what lies in it', () => {
  const folder = tempFolder();
  const grants = new PathGrants();
  grants.grant(folder);
  expect(() => grants.require(folder)).not.toThrow();
  expect(() => grants.require(join(folder, 'x'))).toThrow(REFUSED);
});

test('what Muster keeps itself may be shown, and neither read nor written', () => {
  const folder = tempFolder();
  const grants = new PathGrants();
  grants.grantShowing(join(folder, 'engine'));
  for (const own of ['engine', join('engine', 'runs', 'r1')]) {
    expect(() => grants.requireShowing(join(folder, own))).not.toThrow();
    expect(() => grants.require(join(folder, own))).toThrow(REFUSED);
  }
  for (const other of ['', 'engine2', join('engine', '..', 'settings.json'), join('engine', '..', '..')]) {
    expect(() => grants.requireShowing(`${folder}${sep}${other}`), other).toThrow(REFUSED);
  }
  grants.grant(join(folder, 'bundle.zip'));
  expect(() => grants.requireShowing(join(folder, 'bundle.zip'))).not.toThrow();
});

test('a file that was chosen for one channel is nobody else’s', () => {
  const folder = tempFolder();
  const grants = new PathGrants();
  const file = join(folder, 'acme.ionapi');
  for (const purpose of ['ionapi', 'extract'] as const) grants.grant(file, onlyFor(file, purpose));
  expect(() => grants.require(file, 'ionapi:import')).not.toThrow();
  expect(() => grants.requireShowing(file)).not.toThrow();
  for (const other of ['source:attach', 'environments:import', 'bundle:export', '']) {
    expect(() => grants.require(file, other), other).toThrow(REFUSED);
  }
  grants.grant(join(folder, 'users.csv'), onlyFor('users.csv', 'extract'));
  expect(() => grants.require(join(folder, 'users.csv'), 'source:attach')).not.toThrow();
});
