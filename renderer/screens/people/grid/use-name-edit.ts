import { useMemo, useRef } from 'react';
import type { PersonRow } from '../../../../shared/contract/workspace.ts';
import type { GridColumn } from '../../../components/grid/grid-column.ts';
import { usePolicy, useSaving } from '../../../state/environments.ts';
import {
  changeOfDraft,
  editDraft,
  type NameDraft,
  type NamePart,
  newDraft,
  type ShownNames,
  shownNames,
} from './name-draft.ts';

export interface NameEdit {
  readonly shown: (row: PersonRow) => ShownNames;
  /** How a cell of the grid edits one of the names. */
  readonly of: (part: NamePart) => NonNullable<GridColumn<PersonRow>['edit']>;
}

/** Corrects names in the grid; stable until a correction or a save changes what is shown. */
export function useNameEdit(): NameEdit {
  const [policy, changePolicy] = usePolicy();
  const saving = useSaving();
  const corrections = policy?.nameSplit.corrections;
  const draft = useRef<NameDraft | null>(null);

  return useMemo(() => {
    const shown = (row: PersonRow) => shownNames(row, corrections ?? {}, saving);
    const drafted = (row: PersonRow) =>
      draft.current?.id === row.id ? draft.current : newDraft(row.id, shown(row));
    return {
      shown,
      of: (part) => ({
        value: (row) => (row.situation === 'protected' ? null : drafted(row)[part]),
        save: (row, value, more) => {
          const next = editDraft(drafted(row), part, value);
          draft.current = more ? next : null;
          const change = more ? null : changeOfDraft(row, next, shown(row));
          if (change !== null) void changePolicy(change);
        },
        cancel: () => {
          draft.current = null;
        },
      }),
    };
  }, [corrections, changePolicy, saving]);
}
