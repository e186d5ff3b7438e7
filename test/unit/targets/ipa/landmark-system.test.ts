import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { systemFolderName } from '../../../../electron/engine/targets/ipa/landmark-state/system-folder.ts';
import { landmarkSystemKey } from '../../../../shared/targets/ipa/landmark-system.ts';

const named = (landmarkSystem: string, id = 'tst') => ({ id, landmarkSystem });

describe('which Landmark system an environment is on', () => {
  it.each([
    ['another case', 'lmtst'],
    ['spaces around it', '  LMTST '],
  ])('%s of the name is the same system', (_, name) => {
    expect(landmarkSystemKey(named(name, 'dev'))).toBe(landmarkSystemKey(named('LMTST')));
  });

  it('a letter written in two ways is the same system', () => {
    expect(landmarkSystemKey(named('Ma\u0308rz'))).toBe(landmarkSystemKey(named('M\u00e4rz')));
  });

  it('another name is another system', () => {
    expect(landmarkSystemKey(named('LMPRD'))).not.toBe(landmarkSystemKey(named('LMTST')));
  });

  it('without a name, each environment is alone, also beside a system that is called like it', () => {
    const keys = [named('', 'tst'), named(' ', 'dev'), named('tst', 'x'), named('environment tst', 'x')];
    expect(new Set(keys.map(landmarkSystemKey)).size).toBe(4);
  });
});

describe('the folder of a Landmark system', () => {
  it('is a plain name, and the same for the same system only', () => {
    const environment = fc.record({
      id: fc.stringMatching(/^[a-z0-9-]{1,60}$/),
      landmarkSystem: fc.oneof(
        fc.constantFrom('', 'LMTST', 'lmtst', '..', 'CON', 'Ma\u00df', 'MASS', '\ud800', '\ud801'),
        fc.string({ maxLength: 40, unit: 'binary' }),
      ),
    });
    fc.assert(
      fc.property(environment, environment, (one, other) => {
        expect(systemFolderName(one)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*-[0-9a-f]{16}$/);
        expect(systemFolderName(one) === systemFolderName(other)).toBe(
          landmarkSystemKey(one) === landmarkSystemKey(other),
        );
      }),
    );
  });
});
