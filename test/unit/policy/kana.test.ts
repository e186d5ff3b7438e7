import { describe, expect, it } from 'vitest';
import { storeText } from '../../../shared/policy/characters.ts';
import { romanKana } from '../../../shared/policy/kana.ts';

describe('kana', () => {
  it.each([
    ['マリー テイラー', 'mari teira'],
    ['ピーター', 'pita'],
    ['コーディ', 'kodi'],
    ['ティナ ファン', 'tina fan'],
    ['ディネ シェン', 'dine shen'],
    ['ヴィクトル', 'vikutoru'],
    ['ジョン ウー', 'jon u'],
    ['ﾏﾘｰ ﾃｲﾗｰ', 'mari teira'],
    ['ﾊﾞｯﾊ', 'bahha'],
    ['きゃりー', 'kyari'],
    ['マッチ', 'matchi'],
    ['ロッテ', 'rotte'],
    ['デュポン', 'dyupon'],
    ['ウィリアム', 'wiriamu'],
    ['トゥーラ', 'tura'],
    ['みすゞ', 'misuzu'],
    ['ねぇ', 'nee'],
    ['あっ', 'at'],
  ])('%s is %s', (kana, roman) => expect(romanKana(kana)).toBe(roman));

  it('leave other scripts as they are', () => {
    expect(romanKana('佐々木 Ann')).toBe('佐佐木 Ann');
    expect(romanKana('Müller')).toBe('Müller');
  });

  it('fit into a name; a mark that stands for nothing alone does not', () => {
    expect(storeText('コーディ', 'Name', 'latin1-transliterate')).toMatchObject({
      value: 'kodi',
      findings: [{ code: 'TEXT-TRANSLITERATED' }],
    });
    expect(storeText('ー', 'Name', 'latin1-transliterate').findings).toMatchObject([
      { code: 'TEXT-NOT-LATIN1' },
    ]);
  });
});
