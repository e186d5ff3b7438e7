import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { CODE_PAGES, type CodePage, ofBytes } from '../../../shared/m3/code-pages.ts';
import { judgeCodePage } from '../../../shared/m3/encoding-evidence.ts';

const NAMES = {
  German: 'Jürgen Müller Köhler Schäfer Günter Größe Strauß Öztürk Änne Böttcher Zöllner Krüger',
  Swedish: 'Åsa Björk Sjöberg Märta Göte Åkesson Törnqvist Nyström Linnéa Myrén Näslund Källström',
  Danish: 'Søren Jørgensen Kjær Bjørn Åse Østergaard Sæther Nørgaard Ærø Håkon Lærke Ågård',
  French: 'Amélie Benoît Clémence François Gaëlle Hervé Inès Jérôme Nadège Quéméner Guérin Élodie',
  Spanish: 'Muñoz Peña García José Núñez Ibáñez Domínguez Raúl Óscar Inés Martínez Castelló',
  Portuguese: 'João Conceição Simões Gonçalves António Magalhães Araújo Inês Sebastião Brandão Patrícia',
  Polish: 'Wałęsa Łukasz Elżbieta Jarosław Małgorzata Gołąb Świerk Ćwik Źródlak Wójcik Zając Stępień',
  Czech: 'Jiří Dvořák Novák Černý Procházka Kučera Veselý Němec Růžička Lukáš Kateřina Zdeněk Ondřej',
} as const;
/** What each code page can hold. */
const OF_PAGE: Readonly<Record<CodePage, readonly (keyof typeof NAMES)[]>> = {
  'windows-1252': ['German', 'Swedish', 'Danish', 'French', 'Spanish', 'Portuguese'],
  'windows-1250': ['Polish', 'Czech'],
  cp850: ['German', 'Swedish', 'Danish', 'French', 'Spanish', 'Portuguese'],
  cp437: ['German', 'Swedish'],
  macintosh: ['German', 'Swedish', 'Danish', 'French', 'Spanish', 'Portuguese'],
};

function wordsOf(names: string, page: CodePage): string[] {
  return names.split(' ').map((name) => iconv.encode(name, page).toString('latin1'));
}

describe.each(CODE_PAGES)('names in %s', (page) => {
  it.each(OF_PAGE[page])('are known by their words: %s', (language) => {
    const names = NAMES[language].split(' ');
    for (const upper of [false, true]) {
      // ß has no capital in any of them.
      const text = (upper ? names.map((name) => name.replace('ß', '').toUpperCase()) : names).join(' ');
      const words = wordsOf(text, page);
      const verdict = judgeCodePage(words);
      // Pages that read all of them alike are one.
      expect(words.map((word) => ofBytes(word, verdict.page)).join(' ')).toBe(text);
      expect(verdict.rivals).toEqual([]);
    }
  });
});

it.each([
  ['Muñoz', 'windows-1252'],
  ['Müller', 'windows-1252'],
  ['Jäger', 'cp850'],
  ['Bjørn', 'cp850'],
  ['Müller', 'cp437'],
  ['Åsa', 'windows-1252'],
  ['Vĺča', 'windows-1250'],
] as const)('one name is enough where only one page gives one: %s in %s', (name, page) => {
  const verdict = judgeCodePage(wordsOf(name, page));
  expect(verdict.rivals).toEqual([]);
  expect(ofBytes(wordsOf(name, page)[0]!, verdict.page)).toBe(name);
});

it('takes quotation marks around a nickname for what they are', () => {
  const names = 'Bergström Zoë “Zo” Œuvrard';
  expect(judgeCodePage(wordsOf(names, 'windows-1252'))).toMatchObject({ page: 'windows-1252', rivals: [] });
});

it('says which other page fits where the words do not settle it', () => {
  const verdict = judgeCodePage(wordsOf('Babić', 'windows-1250'));
  expect([verdict.page, ...verdict.rivals].sort()).toEqual(['windows-1250', 'windows-1252']);
  expect([verdict.example, verdict.rivalExample].sort()).toEqual(['Babiæ', 'Babić'].sort());
});

it('takes what is no name in any page for the usual one', () => {
  expect(judgeCodePage(['\x80', '\x96']).page).toBe('windows-1252');
  expect(judgeCodePage([]).page).toBe('windows-1252');
});
