import { describe, expect, it } from 'vitest';
import {
  changeOfDraft,
  editDraft,
  newDraft,
  shownNames,
} from '../../../../renderer/screens/people/grid/name-draft.ts';
import { DEFAULT_POLICY } from '../../../../shared/policy/policy.ts';
import { personRow } from './person-row.ts';

const ROW = personRow();
const CORRECTION = { name: ROW.name, firstName: 'Jan van', lastName: 'der Berg' };

describe('the names that are shown', () => {
  it('are those of the row, until a correction is made of them', () => {
    expect(shownNames(ROW, {}, false)).toBe(ROW);
    expect(shownNames(ROW, { JBERG: CORRECTION }, false)).toEqual({
      firstName: 'Jan van',
      lastName: 'der Berg',
      corrected: true,
    });
  });

  it('are those of the row where the correction was made of another name', () => {
    expect(shownNames(ROW, { JBERG: { ...CORRECTION, name: 'Jan Berg' } }, false)).toBe(ROW);
  });

  it('are those of a row that the engine corrected, but not while a newer correction is saved', () => {
    const corrected = personRow({ firstName: 'J.', corrected: true });
    expect(shownNames(corrected, { JBERG: CORRECTION }, false)).toBe(corrected);
    expect(shownNames(corrected, { JBERG: CORRECTION }, true).firstName).toBe('Jan van');
  });
});

describe('an edit of names', () => {
  const shown = shownNames(ROW, {}, false);
  const draft = newDraft(ROW.id, shown);
  const corrections = (edited: typeof draft) =>
    changeOfDraft(ROW, edited, shown)?.(DEFAULT_POLICY).nameSplit.corrections;

  it('changes nothing where it says what is shown', () => {
    expect(changeOfDraft(ROW, editDraft(draft, 'firstName', ' Jan '), shown)).toBeNull();
  });

  it('remembers which name was edited', () => {
    expect(corrections(editDraft(draft, 'firstName', 'Johannes'))).toEqual({
      JBERG: { name: ROW.name, firstName: 'Johannes', lastName: 'van der Berg', byHand: 'first-name' },
    });
    expect(corrections(editDraft(draft, 'lastName', 'Berg'))).toEqual({
      JBERG: { name: ROW.name, firstName: 'Jan', lastName: 'Berg', byHand: 'last-name' },
    });
  });

  it('that went through both names gives both', () => {
    const both = editDraft(editDraft(draft, 'firstName', 'Johannes'), 'lastName', 'van der Berg');
    expect(corrections(both)).toEqual({
      JBERG: { name: ROW.name, firstName: 'Johannes', lastName: 'van der Berg', byHand: 'both' },
    });
  });
});
