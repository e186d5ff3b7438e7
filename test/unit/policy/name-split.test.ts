import { describe, expect, it } from 'vitest';
import { splitName } from '../../../shared/policy/name-split.ts';
import { DEFAULT_POLICY, type NameSplitRule } from '../../../shared/policy/policy.ts';
import type { SplitHow } from '../../../shared/policy/split-result.ts';

const policy = (rule: NameSplitRule, comma = true) => ({ ...DEFAULT_POLICY.nameSplit, rule, comma });

function split(name: string, rule: NameSplitRule = 'particles', comma = true) {
  const { firstName, lastName, how, doubtful } = splitName(name, policy(rule, comma));
  return [firstName, lastName, how, doubtful ? 'doubtful' : 'certain'];
}

type Row = readonly [name: string, first: string, last: string, how: SplitHow, sure: 'certain' | 'doubtful'];

function table(rule: NameSplitRule, rows: readonly Row[]) {
  it.each(rows)(`${rule}: %s → %s | %s (%s, %s)`, (name, ...expected) => {
    expect(split(name, rule)).toEqual(expected);
  });
}

describe('two plain words', () => {
  table('particles', [
    ['Anna Smith', 'Anna', 'Smith', 'last-space', 'certain'],
    ['ANNA SMITH', 'ANNA', 'SMITH', 'last-space', 'certain'],
    ['anna smith', 'anna', 'smith', 'last-space', 'certain'],
    ["Sean O'Brien", 'Sean', "O'Brien", 'last-space', 'certain'],
    ['Jean-Luc Picard', 'Jean-Luc', 'Picard', 'last-space', 'certain'],
    ['Jörg Müller', 'Jörg', 'Müller', 'last-space', 'certain'],
    ['Łukasz Żółć', 'Łukasz', 'Żółć', 'last-space', 'certain'],
    ['İbrahim Şahin', 'İbrahim', 'Şahin', 'last-space', 'certain'],
    ['Ольга Петрова', 'Ольга', 'Петрова', 'last-space', 'certain'],
    ['محمد علي', 'محمد', 'علي', 'last-space', 'certain'],
    ['Ahmed al-Rashid', 'Ahmed', 'al-Rashid', 'last-space', 'certain'],
    ['Ben Affleck', 'Ben', 'Affleck', 'last-space', 'certain'],
    ['João Neto', 'João', 'Neto', 'last-space', 'certain'],
    ['  Anna \t  Smith ', 'Anna', 'Smith', 'last-space', 'certain'],
    ['Warehouse 01', 'Warehouse', '01', 'last-space', 'doubtful'],
    ['Van Morrison', 'Van', 'Morrison', 'last-space', 'doubtful'],
  ]);
  table('first-space', [['Anna Smith', 'Anna', 'Smith', 'first-space', 'certain']]);
  table('last-space', [['Anna Smith', 'Anna', 'Smith', 'last-space', 'certain']]);
  table('family-first', [
    ['Nagy Péter', 'Péter', 'Nagy', 'family-first', 'certain'],
    ['Smith Anna', 'Anna', 'Smith', 'family-first', 'certain'],
    ['王 小明', '小明', '王', 'family-first', 'certain'],
    ['Jean DUPONT', 'DUPONT', 'Jean', 'family-first', 'doubtful'],
  ]);
});

describe('particles', () => {
  table('particles', [
    ['Ludwig van Beethoven', 'Ludwig', 'van Beethoven', 'particles', 'certain'],
    ['LUDWIG VAN BEETHOVEN', 'LUDWIG', 'VAN BEETHOVEN', 'particles', 'certain'],
    ['Jan Willem van den Berg', 'Jan Willem', 'van den Berg', 'particles', 'certain'],
    ["Vincent van 't Hoff", 'Vincent', "van 't Hoff", 'particles', 'certain'],
    ['María de la Cruz', 'María', 'de la Cruz', 'particles', 'certain'],
    ['MARIA DE LA CRUZ', 'MARIA', 'DE LA CRUZ', 'particles', 'certain'],
    ['Charles de Gaulle', 'Charles', 'de Gaulle', 'particles', 'certain'],
    ['João da Silva', 'João', 'da Silva', 'particles', 'certain'],
    ['Marie Le Pen', 'Marie', 'Le Pen', 'particles', 'certain'],
    ['Leonardo Da Vinci', 'Leonardo', 'Da Vinci', 'particles', 'certain'],
    ['Luca della Robbia', 'Luca', 'della Robbia', 'particles', 'certain'],
    ['Otto von Bismarck', 'Otto', 'von Bismarck', 'particles', 'certain'],
    ['Anna von und zu Stein', 'Anna', 'von und zu Stein', 'particles', 'doubtful'],
    ['Piet ter Horst', 'Piet', 'ter Horst', 'particles', 'certain'],
    ['Mohammed bin Salman', 'Mohammed', 'bin Salman', 'particles', 'certain'],
    ['Mohammed Bin Salman', 'Mohammed', 'Bin Salman', 'particles', 'certain'],
    ['Muhammad ibn Musa al-Khwarizmi', 'Muhammad', 'ibn Musa al-Khwarizmi', 'particles', 'doubtful'],
    ['Omar Hassan al-Bashir', 'Omar Hassan', 'al-Bashir', 'particles', 'certain'],
    ['David ben Gurion', 'David', 'ben Gurion', 'particles', 'certain'],
    ['Ronald Mc Donald', 'Ronald', 'Mc Donald', 'particles', 'certain'],
    ['Seán Ó Briain', 'Seán', 'Ó Briain', 'particles', 'certain'],
    ['Åsa Sjöström-Ekström', 'Åsa', 'Sjöström-Ekström', 'last-space', 'certain'],
    ['Zoë MÜLLER', 'Zoë', 'MÜLLER', 'capitals', 'certain'],
    ['José Ortega y Gasset', 'José', 'Ortega y Gasset', 'particles', 'certain'],
    ['Juan Pérez de la Cruz', 'Juan', 'Pérez de la Cruz', 'known-names', 'certain'],
    ['María del Carmen García', 'María del Carmen', 'García', 'known-names', 'certain'],
  ]);
  table('particles', [
    ['van der Berg', '.', 'van der Berg', 'family-first', 'doubtful'],
    ['de Groot', '.', 'de Groot', 'family-first', 'doubtful'],
    ['Van der Berg Jan', 'Jan', 'Van der Berg', 'family-first', 'doubtful'],
  ]);
  table('first-space', [
    ['Ludwig van Beethoven', 'Ludwig', 'van Beethoven', 'first-space', 'certain'],
    ['Jan Willem van den Berg', 'Jan', 'Willem van den Berg', 'first-space', 'doubtful'],
  ]);
  table('last-space', [['Ludwig van Beethoven', 'Ludwig van', 'Beethoven', 'last-space', 'doubtful']]);
  table('family-first', [
    ['van den Berg Jan', 'Jan', 'van den Berg', 'family-first', 'certain'],
    ['García Pérez Juan', 'Pérez Juan', 'García', 'family-first', 'doubtful'],
    ['Nguyễn Văn An', 'Văn An', 'Nguyễn', 'family-first', 'certain'],
  ]);
});

describe('three and more plain words', () => {
  table('particles', [
    ['Juan Pérez García', 'Juan', 'Pérez García', 'known-names', 'certain'],
    ['Mary Ann Smith', 'Mary Ann', 'Smith', 'last-space', 'certain'],
    ['Mary Xqz Smith', 'Mary Xqz', 'Smith', 'last-space', 'doubtful'],
    ['Иван Иванович Иванов', 'Иван Иванович', 'Иванов', 'last-space', 'certain'],
    ['Иванов Иван Иванович', 'Иван Иванович', 'Иванов', 'known-names', 'certain'],
    ['John F. Kennedy', 'John F.', 'Kennedy', 'last-space', 'certain'],
    ['John Smith IT', 'John Smith', 'IT', 'last-space', 'doubtful'],
    ['Juan PÉREZ GARCÍA', 'Juan', 'PÉREZ GARCÍA', 'capitals', 'certain'],
    ['DUPONT Jean', 'Jean', 'DUPONT', 'capitals', 'doubtful'],
  ]);
  table('first-space', [['Juan Pérez García', 'Juan', 'Pérez García', 'first-space', 'doubtful']]);
});

describe('names with the family name first', () => {
  table('particles', [
    ['Nguyễn Văn An', 'Văn An', 'Nguyễn', 'family-first', 'certain'],
    ['Nguyen Van An', 'Van An', 'Nguyen', 'family-first', 'doubtful'],
    ['Le Van An', 'Van An', 'Le', 'family-first', 'doubtful'],
    ['Trần Thị Bình', 'Thị Bình', 'Trần', 'family-first', 'certain'],
    ['An Nguyễn', 'An', 'Nguyễn', 'last-space', 'doubtful'],
    ['王 小明', '小明', '王', 'family-first', 'doubtful'],
    ['김 철수', '철수', '김', 'family-first', 'doubtful'],
    ['やまだ たろう', 'たろう', 'やまだ', 'family-first', 'doubtful'],
    ['David 王', 'David', '王', 'last-space', 'doubtful'],
  ]);
  table('last-space', [['王 小明', '王', '小明', 'last-space', 'doubtful']]);

  it('says so in words', () => {
    expect(splitName('Nguyen Van An', policy('particles')).reason).toMatch(/Vietnamese/);
    expect(splitName('王 小明', policy('particles')).reason).toMatch(/script/);
    expect(splitName('王小明', policy('particles')).reason).toMatch(/family name usually comes first/);
  });
});

describe('titles and suffixes', () => {
  table('particles', [
    ['Dr. Hans Müller', 'Dr. Hans', 'Müller', 'last-space', 'doubtful'],
    ['Prof. Dr. Eva von Stein', 'Prof. Dr. Eva', 'von Stein', 'particles', 'doubtful'],
    ['Dr Müller', 'Dr', 'Müller', 'last-space', 'doubtful'],
    ['John Smith Jr.', 'John', 'Smith Jr.', 'last-space', 'doubtful'],
    ['Henry Ford III', 'Henry', 'Ford III', 'last-space', 'doubtful'],
    ['José Souza Filho', 'José', 'Souza Filho', 'last-space', 'doubtful'],
    ['Dr. Jr.', 'Dr.', 'Jr.', 'last-space', 'doubtful'],
  ]);
});

describe('commas', () => {
  table('particles', [
    ['Smith, John', 'John', 'Smith', 'comma', 'certain'],
    ['Smith,John', 'John', 'Smith', 'comma', 'certain'],
    ['van der Berg, Jan Willem', 'Jan Willem', 'van der Berg', 'comma', 'certain'],
    ['Pérez García, Juan', 'Juan', 'Pérez García', 'comma', 'certain'],
    ['王，小明', '小明', '王', 'comma', 'certain'],
    ['Smith, Dr. John', 'Dr. John', 'Smith', 'comma', 'doubtful'],
    ['Smith, John, Jr.', 'John', 'Smith Jr.', 'comma', 'doubtful'],
    ['John Smith, Jr.', 'John', 'Smith Jr.', 'last-space', 'doubtful'],
    ['John Smith, PhD, MBA', 'John', 'Smith PhD MBA', 'last-space', 'doubtful'],
    ['John Smith,', 'John', 'Smith', 'last-space', 'doubtful'],
    ['Smith,', 'Smith', '.', 'one-word', 'doubtful'],
    [',', '', '.', 'empty', 'certain'],
  ]);
  table('first-space', [['Smith, John', 'John', 'Smith', 'comma', 'certain']]);

  it('stay where they are when commas are not read', () => {
    expect(split('Smith, John', 'first-space', false)).toEqual(['Smith,', 'John', 'first-space', 'doubtful']);
  });
});

describe('one word and none', () => {
  table('particles', [
    ['Madonna', 'Madonna', '.', 'one-word', 'doubtful'],
    ['王小明', '王小明', '.', 'one-word', 'doubtful'],
    ['', '', '.', 'empty', 'certain'],
    ['   ', '', '.', 'empty', 'certain'],
  ]);
  table('family-first', [['Madonna', 'Madonna', '.', 'one-word', 'doubtful']]);

  it('takes the filler of the policy', () => {
    expect(splitName('M3API', { ...policy('particles'), filler: 'NN' }).lastName).toBe('NN');
  });
});

describe('corrections', () => {
  const correction = { name: 'Juan Pérez García', firstName: ' Juan ', lastName: 'Pérez  García' };

  it('hold for the name they were made for, whatever its white space', () => {
    expect(splitName('Juan  Pérez García ', policy('particles'), correction)).toEqual({
      firstName: 'Juan',
      lastName: 'Pérez García',
      how: 'corrected',
      doubtful: false,
      reason: 'it was corrected by hand',
    });
  });

  it('do not hold for another name, and say so', () => {
    const result = splitName('Juan Pérez', policy('particles'), correction);
    expect(result).toMatchObject({ firstName: 'Juan', lastName: 'Pérez', how: 'last-space' });
    expect(result.staleCorrection).toBe('Juan Pérez García');
  });

  it('without a first name get the filler', () => {
    const correction = { name: 'de Groot', firstName: '', lastName: 'de Groot' };
    expect(splitName('de Groot', policy('particles'), correction)).toMatchObject({ firstName: '.' });
  });

  it('without a last name get the filler', () => {
    const result = splitName('M3 API', policy('particles'), {
      name: 'M3 API',
      firstName: 'M3 API',
      lastName: ' ',
    });
    expect(result).toMatchObject({ firstName: 'M3 API', lastName: '.' });
  });
});
