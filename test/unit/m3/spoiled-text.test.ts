import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import * as pools from '../../../build/scripts/sample/name-pools.ts';
import { CODE_PAGES, ofBytes, ofUtf8, toBytes } from '../../../shared/m3/code-pages.ts';
import { isSpoiledFormOf, spoiledText } from '../../../shared/m3/spoiled-text.ts';

const NAMES = Object.values(pools).flatMap((pool) => [...pool.first, ...pool.last]);

describe('a code page', () => {
  it.each(CODE_PAGES)('%s reads and writes its bytes as others do', (page) => {
    for (let byte = 0x80; byte < 0x100; byte++) {
      const text = iconv.decode(Buffer.of(byte), page);
      // Where a page has no character, readers differ: U+FFFD, or the control character of that number.
      if (text === '\uFFFD' || text.charCodeAt(0) < 0xa0) continue;
      expect(ofBytes(String.fromCharCode(byte), page)).toBe(text);
      expect(toBytes(text, page)).toBe(String.fromCharCode(byte));
    }
    expect(toBytes('漢', page)).toBeNull();
  });

  it('is none for UTF-8, which is read only where it is sound', () => {
    for (const text of ['Jürgen', '山田', '😀', 'Đặng'])
      expect(ofUtf8(Buffer.from(text).toString('latin1'))).toBe(text);
    for (const broken of ['\xc3', '\xc0\xaf', '\xe0\x80\x80', '\xed\xa0\x80', '\xff', '\x80'])
      expect(ofUtf8(broken)).toBeNull();
  });
});

describe('spoiled letters are found', () => {
  it.each([
    // UTF-8 taken for Windows-1252, once, twice and three times
    ['BjÃ¶rn Ã…berg', 'Björn Åberg'],
    ['JÃ¼rgen MÃ¼ller', 'Jürgen Müller'],
    ['MÃƒÂ¼ller', 'Müller'],
    ['MÃƒÆ’Ã‚Â¼ller', 'Müller'],
    ['Oâ€™Brien', 'O’Brien'],
    ['DvoÅ™Ã¡k', 'Dvořák'],
    ['Nguyá»…n', 'Nguyễn'],
    ['Ð˜Ð²Ð°Ð½', 'Иван'],
    ['å±±ç”°', '山田'],
    ['RENÃ‰', 'RENÉ'],
    ['VÃ\u009f', 'Vß'],
    // for code pages of a command line, and for Mac Roman
    ['W├╢rld', 'Wörld'],
    ['M├╝ller', 'Müller'],
    ['√∂stberg', 'östberg'],
  ])('%s was %s', (text, was) => {
    expect(spoiledText(text, 'name')).toEqual({ way: 'encoded-twice', repaired: was });
  });

  it.each([
    ['M\u0081ller', 'Müller'],
    ['J÷rg', 'Jörg'],
    ['M³ller', 'Müller'],
    ['Wa³êsa', 'Wałęsa'],
    ['Œwi¹tek', 'Świątek'],
    ['Bj÷rn ┼kesson', 'Björn Åkesson'],
  ])('%s was %s in another code page', (text, was) => {
    expect(spoiledText(text, 'name')).toEqual({ way: 'code-page', repaired: was });
  });

  it.each(['J„ger', 'J”rg', 'Ren‚', '†ke', 'JŠger', 'RenŽ', 'RenÚ', 'Jos‚ Garc¡a'])(
    '%s was read in another code page',
    (text) => expect(spoiledText(text, 'name')).toMatchObject({ way: 'code-page' }),
  );

  it.each(['M?ller', 'Bj?rn', 'Andr? Dupont', '???? ????', 'Jos? Garc?a', '?ke Berg'])(
    '%s has question marks for letters',
    (text) => expect(spoiledText(text, 'name')).toEqual({ way: 'question-mark', repaired: null }),
  );

  it('U+FFFD and a letter whose second half was dropped', () => {
    expect(spoiledText('M\uFFFDller', 'name')).toEqual({ way: 'replacement', repaired: null });
    expect(spoiledText('GarcÃa', 'name')).toEqual({ way: 'encoded-twice', repaired: null });
  });
});

describe('right texts are left alone', () => {
  const RIGHT = (
    'JOÃO;JOÃO CONCEIÇÃO;São Paulo;Ấn Nguyễn;NGUYỄN;Âu Dương;Ștefan;ÎONIȚĂ;Ŵyn;LUKÁŠ;TOMÁŠ BENEŠ;KNÍŽEK;RŮŽIČKA;Ñandú;MUÑOZ;' +
    'Ýr Þór;GUÐMUNDSDÓTTIR;Strauß;GROẞ;Gal·la;D´Angelo;O’Brien;M.ª José;Hans–Peter;McÉwan;JÜrgen;MÜller;Çiğdem Yılmaz;IŞIK;' +
    'İbrahim;Иван Петров;山田 太郎;Αλέξης;ŽIŽEK;ŠÍMOVÁ;Ærø;ØSTERGÅRD;Œuvrard;Louÿs;ÀNGEL;Ünal ÖZTÜRK;ÉLÉONORE;Łódź;' +
    'ŁUKASZ ŻÓŁĆ;GYŐRFFY;Kovačević;ĐURIĆ;Niccolò;ÍÑIGO;SØRLIE;MÅNS;ĐẶNG;Jõgi;NÕMM;Müller (extern);Ω'
  ).split(';');

  it.each(RIGHT)('%s', (text) => {
    expect(spoiledText(text, 'name')).toBeNull();
    expect(spoiledText(text, 'description')).toBeNull();
  });

  it.each(NAMES)('%s, also in capitals', (name) => {
    expect(spoiledText(name, 'name')).toBeNull();
    expect(spoiledText(name.toUpperCase(), 'name')).toBeNull();
  });

  it.each(['Budget > 500 €', 'Markt™', '5°C', 'Lager – Süd', '„Einkauf“', 'Fertig?', 'Größe A²', '½ Stelle'])(
    'the description %s',
    (text) => expect(spoiledText(text, 'description')).toBeNull(),
  );
});

it('finds every name beyond ASCII that was encoded twice', () => {
  const beyond = NAMES.filter((name) => /[^\u0000-\u007f]/.test(name));
  expect(beyond.length).toBeGreaterThan(100);
  for (const name of beyond) {
    const spoiled = iconv.decode(Buffer.from(name), 'windows-1252');
    if (!spoiled.includes('\uFFFD')) expect(spoiledText(spoiled, 'name')?.repaired).toBe(name);
  }
});

describe('a spoiled form of a name that is known', () => {
  it.each([
    ['Jõger', 'Jäger'],
    ['M?ller', 'Müller'],
    ['J?rgen M?ller', 'Jürgen Müller'],
    ['MÃ¼ller', 'Müller'],
    ['Dvoøák', 'Dvořák'],
    ['M\uFFFDller', 'Müller'],
  ])('%s is one of %s', (text, right) => expect(isSpoiledFormOf(text, right)).toBe(true));

  it.each([
    ['Müller', 'Müller'],
    ['Muller', 'Müller'],
    ['Möller', 'Müller'],
    ['Jörg', 'Anna'],
    ['M?ller', 'Maller Berg'],
    ['(?:a+)+?$', 'Ånna'],
  ])('%s is none of %s', (text, right) => expect(isSpoiledFormOf(text, right)).toBe(false));
});
