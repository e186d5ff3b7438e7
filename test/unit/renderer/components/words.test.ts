import { describe, expect, it } from 'vitest';
import { actionDone } from '../../../../renderer/components/action-badge.tsx';
import { environmentDetails } from '../../../../renderer/components/environment-words.ts';
import {
  fieldName,
  objectName,
  objectsName,
  toolName,
} from '../../../../renderer/components/object-names.ts';
import { placeWords } from '../../../../renderer/components/run-place.ts';
import { standingWord } from '../../../../renderer/components/standing-badge.tsx';
import { howKept } from '../../../../renderer/secret-prompt/how-kept.ts';
import { toneOf } from '../../../../renderer/theme/environment-tones.ts';
import { newEnvironment } from '../../../../shared/environment/environment.ts';

const TST = newEnvironment('1', 'TST');

describe('names', () => {
  it('are those of the target, and the id itself for what it does not know', () => {
    expect([objectName('user-task'), objectsName('user-task')]).toEqual(['User-Task', 'User-Tasks']);
    expect([objectName('x'), objectsName('x'), fieldName('x'), toolName('x')]).toEqual(['x', 'x', 'x', 'x']);
    expect(fieldName('firstName')).toBe('First name');
    expect(fieldName('actorRoles')).toBe('Actor roles');
  });
});

describe('an environment', () => {
  it('is described by its Landmark system, data area and company', () => {
    const set = { ...TST, landmarkSystem: 'LMTST', policy: { ...TST.policy, company: '100' } };
    const area = TST.landmark.dataArea;
    expect(environmentDetails(TST)).toBe(`No Landmark system named · ${area} · No company chosen`);
    expect(environmentDetails(set)).toBe(`Landmark LMTST · ${area} · Company 100`);
  });

  it('is red in production, whatever its colour', () => {
    const red = toneOf({ colour: 'red', production: false }, 'light');
    expect(toneOf({ colour: 'green', production: true }, 'light')).toEqual(red);
    expect(toneOf({ colour: 'green', production: false }, 'light')).not.toEqual(red);
  });

  it('names the place of a run as exactly as it knows it', () => {
    const set = { ...TST, landmarkSystem: 'LMTST', landmark: { ...TST.landmark, folder: 'D:\\LMTST' } };
    expect([placeWords('practice', TST), placeWords('local', TST)]).toEqual([
      'the practice host',
      'this machine',
    ]);
    expect([placeWords('practice', set), placeWords('local', set)]).toEqual([
      'the practice host of LMTST',
      'this machine, D:\\LMTST',
    ]);
  });
});

it('calls nobody “only in M3” where nothing was compared', () => {
  expect(standingWord('new', false)).toBe('Not compared');
  expect(standingWord('new', true)).toBe('Only in M3');
  expect(standingWord('extra', false)).toBe('Only in IPA');
});

it('turns creates and deletes around in an undo', () => {
  expect(actionDone('create', 'forward')).toBe('create');
  expect(actionDone('create', 'undo')).toBe('delete');
  expect(actionDone('disable', 'undo')).toBe('create');
  expect(actionDone('update', 'undo')).toBe('update');
});

it('says how a secret will be kept, and why no longer than that', () => {
  expect(howKept({ keeping: 'kept', storeMissing: false })).toContain('encrypted');
  expect(howKept({ keeping: 'once', storeMissing: false })).toContain('not kept');
  expect(howKept({ keeping: 'session', storeMissing: false })).toBe(
    'It is kept in memory until Muster ends.',
  );
  expect(howKept({ keeping: 'session', storeMissing: true })).toContain('no secret store');
});
