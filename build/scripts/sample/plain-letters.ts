/** Letters that do not come apart into a plain one and a mark. */
const OWN_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  þ: 'th',
  ð: 'd',
  ı: 'i',
};

/** The letters a to z of a name, lower case: what ids and addresses are made of. */
export function plainLetters(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[øæłđßþðı]/g, (letter) => OWN_LETTERS[letter]!)
    .replace(/[^a-z]/g, '');
}
