import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findSetting, settingsIn } from '../../../shared/base/settings/setting-tree.ts';
import { whyUnverified } from '../../../shared/base/settings/setting-words.ts';
import { newEnvironment, SETTINGS } from '../../../shared/environment/environment.ts';

/* A setting is described once, and wholly. The compiler asks for the parts; here is whether they say something. */

const DOMAIN = readFileSync(join(import.meta.dirname, '../../../shared/domain.md'), 'utf8');
const SECTIONS = Array.from(DOMAIN.matchAll(/^## (\d+)\. /gm), ([, section]) => section);
const ALL = settingsIn(SETTINGS).map(({ path, setting }) => ({ id: path.join('.'), setting }));

test('nothing of an environment but its id is without a description', () => {
  const { id: _, ...values } = newEnvironment('tst', 'TST');
  expect(Object.keys(values)).toEqual(Object.keys(SETTINGS));
  expect(ALL.length).toBeGreaterThan(100);
});

describe.each(ALL)('$id', ({ setting }) => {
  const { name, label, hint, place, known, options, problem } = setting;

  test('has a name, a label and a place, in words', () => {
    for (const words of [name, label, place.title, problem]) expect(words.trim()).toMatch(/\S/);
    expect(name).not.toMatch(/[.:]$/);
    expect(typeof hint === 'function' ? hint(setting.default) : (hint ?? 'Nothing.')).toMatch(/[.!]$/);
  });

  test('has a default that its schema takes', () => {
    expect(setting.schema.safeParse(setting.default)).toMatchObject({ success: true, data: setting.default });
  });

  test('has words for each of its values', () => {
    for (const words of Object.values(options ?? { yes: 'yes' })) expect(words).toMatch(/\S/);
    expect(new Set(Object.values(options ?? {})).size).toBe(Object.keys(options ?? {}).length);
  });

  test('says how surely it is known, by a section that is there', () => {
    if (known === 'own') return;
    expect(SECTIONS).toContain(known.section);
    if (known.certainty !== 'confirmed') expect(whyUnverified(setting)).toMatch(/\.$/);
  });
});

test('no two have one name, but for a certificate and its file', () => {
  const names = ALL.filter(({ setting }) => setting.bulky !== true).map(({ setting }) => setting.name);
  expect(names).toEqual([...new Set(names)]);
});

/** A row of a table that asks, and names the setting where its answer lives. */
const QUESTIONS = DOMAIN.split('\n').flatMap((line) => {
  const [, , mark, where] = line.split('|').map((cell) => cell.trim());
  const id = /^`([\w.]+)`/.exec(where ?? '')?.[1];
  return mark === '?' && id !== undefined && findSetting(SETTINGS, id.split('.')) ? [id] : [];
});

describe('domain.md', () => {
  const named = Array.from(
    DOMAIN.matchAll(/`((?:m3|ipa|policy|landmark|render)\.[\w.]+)`/g),
    ([, id]) => id!,
  );

  test.each([...new Set(named)])('names %s, which is a setting', (id) => {
    expect(findSetting(SETTINGS, id.split('.'))).not.toBeNull();
  });

  test.each(QUESTIONS)('leaves %s open, so it is not confirmed', (id) => {
    const known = findSetting(SETTINGS, id.split('.'))?.setting.known;
    expect(known === 'own' ? 'own' : known?.certainty).not.toBe('confirmed');
  });

  test('has such questions', () => expect(QUESTIONS.length).toBeGreaterThan(4));
});
