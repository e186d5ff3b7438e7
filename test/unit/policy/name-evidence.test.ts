import { describe, expect, it } from 'vitest';
import { type NameHabit, NO_HABIT } from '../../../shared/policy/name-evidence/habit.ts';
import { splitName } from '../../../shared/policy/name-split.ts';
import { DEFAULT_POLICY, type NameSplitRule } from '../../../shared/policy/policy.ts';

interface Known {
  readonly mail?: string;
  readonly id?: string;
  readonly language?: string;
  readonly rule?: NameSplitRule;
  readonly habit?: Partial<NameHabit>;
}

function split(name: string, { mail = '', id = '', language = '', rule = 'particles', habit = {} }: Known) {
  const evidence = {
    address: mail === '' ? '' : `${mail}@example.com`,
    id,
    language,
    habit: { ...NO_HABIT, ...habit },
  };
  return splitName(name, { ...DEFAULT_POLICY.nameSplit, rule }, undefined, evidence);
}

function shown(name: string, known: Known): string {
  const { firstName, lastName, doubtful } = split(name, known);
  return `${firstName} | ${lastName}${doubtful ? ' ?' : ''}`;
}

// Words that no list knows, so that only the evidence speaks.
const NAME = 'Monica Qwert Yuiop';
const ONE = 'Monica Qwert | Yuiop';
const TWO = 'Monica | Qwert Yuiop';

describe('the local part of an address', () => {
  it.each([
    ['monica.qwert', TWO],
    ['monica.qwertyuiop', TWO],
    ['monica.qwert-yuiop', TWO],
    ['Monica_QwertYuiop42', TWO],
    ['mqwert', TWO],
    ['monicaq.yuiop', ONE],
    ['monica.yuiop', ONE],
    ['monicaqwert.yuiop', ONE],
    ['monica-qwert.yuiop', ONE],
    ['yuiop.monica', ONE],
    ['m.yuiop', ONE],
    ['myuiop2', ONE],
    ['mq.yuiop', ONE],
    ['monicay', ONE],
    ['monica.yuiop+news', ONE],
  ])('%s splits the name', (mail, expected) => {
    expect(shown(NAME, { mail })).toBe(expected);
    expect(split(NAME, { mail })).toMatchObject({
      how: 'email',
      reason: expect.stringContaining('local part'),
    });
  });

  it.each(['info', 'monica', 'someone.else', 'x', 'monica.qwert.yuiop', '"monica qwert"', 'm@q'])(
    '%s says nothing of it, so that it stays a guess',
    (mail) => expect(shown(NAME, { mail })).toBe(`${ONE} ?`),
  );

  it('is a guess where the family name may stand first in both', () => {
    expect(shown(NAME, { mail: 'qwert.monica' })).toBe(`${TWO} ?`);
    expect(shown(NAME, { id: 'QWERTM' })).toBe(`${TWO} ?`);
  });

  it.each([
    ['Jörg Qwertz Müller', 'joerg.mueller', 'Jörg Qwertz | Müller'],
    ['Jörg Qwertz Müller', 'jorg.muller', 'Jörg Qwertz | Müller'],
    ['Hans Qwertz Groß', 'hans.qwertzgross', 'Hans | Qwertz Groß'],
    ['Łukasz Wórtz Bńkow', 'lukasz.wortz', 'Łukasz | Wórtz Bńkow'],
    ['Søren Kværn Rødd', 'soeren.kvaern', 'Søren | Kværn Rødd'],
    ["Sean Qwert O'Brann", 'sean.obrann', "Sean Qwert | O'Brann"],
    ['محمد قورت', 'mohammed.qwrt', 'محمد | قورت'],
    ['Xenya Qwert van den Ploxt', 'xenya.qwertvandenploxt', 'Xenya | Qwert van den Ploxt'],
  ])('%s is known by %s', (name, mail, expected) => expect(shown(name, { mail })).toBe(expected));

  it('turns a name that stands the other way round, where the names are known', () => {
    expect(shown('Smith Anna', { mail: 'anna.smith' })).toBe('Anna | Smith');
    expect(shown('Nagy Péter', { mail: 'peter.nagy' })).toBe('Péter | Nagy');
    expect(shown('Anna Smith', { mail: 'smith.anna' })).toBe('Anna | Smith');
  });

  it('leaves a doubt where it contradicts the order and nothing else tells', () => {
    expect(shown('Xqzo Vbni', { mail: 'vbni.xqzo' })).toBe('Xqzo | Vbni ?');
    const { reason } = split('Xqzo Vbni', { mail: 'vbni.xqzo' });
    expect(reason).toBe("the e-mail's local part is vbni.xqzo, which does not fit the order of the words");
  });

  it('wins over every rule where it is sure, and leaves the rule alone where it says nothing', () => {
    for (const rule of ['first-space', 'last-space', 'family-first'] as const) {
      expect(shown('Mary Ann Smith', { mail: 'maryann.smith', rule })).toBe('Mary Ann | Smith');
    }
    expect(shown('Mary Ann Smith', { mail: 'info', rule: 'first-space' })).toBe('Mary | Ann Smith ?');
  });

  it('leaves a title and a suffix to be looked at', () => {
    expect(shown('Dr. Monica Qwert Yuiop', { mail: 'monica.qwert' })).toBe('Dr. Monica | Qwert Yuiop ?');
  });
});

describe('what is no name', () => {
  it.each([
    ['*** DO NOT USE ***', { id: 'DONOTUSE' }],
    ['Eva Holm (external)', { mail: 'eva.holm' }],
    ['Elli 🌻 Sonntag', { mail: 'elli.sonntag' }],
    ['Dock 7 North', { id: 'DOCKNORTH' }],
    ['EDI inbound', { id: 'EDIIN' }],
    ['John Smith IT', { mail: 'john.smith' }],
  ])('%s stays a guess of the rule', (name, known) => {
    const { firstName, lastName, doubtful } = split(name, known);
    const byRule = splitName(name, DEFAULT_POLICY.nameSplit);
    expect([firstName, lastName, doubtful]).toEqual([byRule.firstName, byRule.lastName, true]);
  });
});

describe('the user id', () => {
  it.each([
    ['MQWERT', TWO],
    ['MQWERTYU', TWO],
    ['MYUIOP', ONE],
    ['MYUIOP01', ONE],
    ['YUIOPM', ONE],
  ])('%s splits the name', (id, expected) => {
    expect(shown(NAME, { id })).toBe(expected);
    expect(split(NAME, { id }).how).toBe('user-id');
  });

  it.each(['U00123', 'MQY', 'QXPSRV', '000000'])('%s says nothing of it', (id) =>
    expect(shown(NAME, { id })).toBe(`${ONE} ?`),
  );
});

describe('the language', () => {
  it('speaks for two family names and for the order, and is a hint alone', () => {
    expect(shown('Xqzo Qwert Yuiop', { language: 'ES' })).toBe('Xqzo | Qwert Yuiop ?');
    expect(shown('Xqzo Qwert Yuiop', { language: 'SE' })).toBe('Xqzo Qwert | Yuiop ?');
    expect(shown('Nagy Péter János', { language: 'HU' })).toBe('Péter János | Nagy');
  });

  it('changes no name of two plain words', () => {
    for (const language of ['HU', 'ES', 'VN', '??'])
      expect(shown('Anna Smith', { language })).toBe('Anna | Smith');
  });
});

describe('the habit of the extract', () => {
  const habit = { order: 'last-first', orderReason: '9 of 9 names of this extract are Last First' } as const;

  it('turns names of two words, and says why', () => {
    expect(shown('Qwert Yuiop', { habit })).toBe('Yuiop | Qwert');
    expect(split('Qwert Yuiop', { habit })).toMatchObject({ how: 'habit', reason: habit.orderReason });
    expect(shown('Qwert Anna Maria', { habit })).toBe('Anna Maria | Qwert');
  });

  it('does not change what another rule says', () => {
    expect(shown('Qwert Yuiop', { habit, rule: 'first-space' })).toBe('Qwert | Yuiop');
  });
});

describe('words that are known', () => {
  it.each([
    ['two family names after one given name', 'Emilio Olivo Mejía', 'Emilio | Olivo Mejía'],
    ['a family name that is a given name as well', 'Carlota Rosario Mayorga', 'Carlota | Rosario Mayorga ?'],
    ['a usual given name of two words', 'João Miguel Souza', 'João Miguel | Souza'],
    ['a Danish middle name', 'Astrid Frost Bundgaard', 'Astrid Frost | Bundgaard'],
    ['two family names of Norway', 'Emilie Sørlie Hagen', 'Emilie | Sørlie Hagen'],
    ['one in -sson, which is no middle name', 'Arvid Andreasson Persson', 'Arvid | Andreasson Persson'],
    ['the Hungarian order', 'Bakos Dániel Attila', 'Dániel Attila | Bakos'],
    ["a name from the father's, in either order", 'Кузнецов Олег Иванович', 'Олег Иванович | Кузнецов'],
    ['scripts where two family names are not written apart', 'कविता चेतना ओक', 'कविता चेतना | ओक'],
    ['Vietnamese with the family name last', 'Thu Nga Lê', 'Thu Nga | Lê'],
    ['Vietnamese with the family name first', 'Nguyễn Văn An', 'Văn An | Nguyễn'],
    ['Vietnamese with one at either end', 'Hoàng Miên Vương', 'Miên Vương | Hoàng ?'],
    ['a syllable that is a particle elsewhere', 'Thiên Di Tăng', 'Thiên Di | Tăng'],
    ['a particle that is a name as well', 'Phillip Ben Oppong', 'Phillip | Ben Oppong ?'],
    [
      'a family name of two words of which one is a given name',
      'Beata Štefan Ivanišić',
      'Beata Štefan | Ivanišić ?',
    ],
    ['the second of two family names with a particle', 'Joey Mohr-van den Berg', 'Joey | Mohr-van den Berg'],
    ["Arabic with the father's name first", 'بن عبد الكريم نهاد', 'نهاد | بن عبد الكريم'],
    ['a Kurdish name of three', 'به‌هزاد ده‌شتیوان ده‌وه‌ن', 'به‌هزاد ده‌شتیوان | ده‌وه‌ن'],
    ['the second half of a Persian given name', 'فرخ رو فتاحی', 'فرخ رو | فتاحی'],
    ['a Hebrew word that is a name and leads one', 'בת בר יהודה', 'בת בר | יהודה ?'],
    ['two words of which nothing is known', 'Rina Quolvan Faistek', 'Rina Quolvan | Faistek ?'],
  ])('tell of %s: %s', (_, name, expected) => expect(shown(name, {})).toBe(expected));

  it('are said to be known where they are, and only there', () => {
    const { reason } = split('कविता चेतना ओक', {});
    expect(reason).toBe('family names of one word are the most usual in names like it');
    expect(split('Piret Marta Hansen', {}).reason).toBe('"Marta" is known as a given name');
    expect(split('Thu Nga Lê', {}).reason).toBe('"Lê" is known as a family name');
  });

  it('that are not are settled by others of the extract', () => {
    const words = { first: new Map([['quolvan', 9]]), last: new Map([['faistek', 9]]) };
    expect(shown('Rina Quolvan Faistek', { habit: { words } })).toBe('Rina Quolvan | Faistek');
    expect(split('Rina Quolvan Faistek', { habit: { words } }).reason).toBe(
      'others of this extract have "Quolvan" as a first name',
    );
    const turned = { first: new Map(), last: new Map([['quolvan', 9]]) };
    expect(shown('Rina Quolvan Faistek', { habit: { words: turned } })).toBe('Rina | Quolvan Faistek ?');
  });
});
