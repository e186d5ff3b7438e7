import { wordsOf } from '../../../shared/base/finding.ts';
import type { SubjectRow } from '../../../shared/contract/workspace.ts';
import type { PlanSummary } from '../../../shared/targets/ipa/plan/plan-summary.ts';
import { ACTION_TEXTS, ACTION_WORDS } from '../../components/action-badge.tsx';
import type { GridColumn } from '../../components/grid/grid-column.ts';
import { StandingBadge, standingWord } from '../../components/standing-badge.tsx';
import { handChoices } from './by-hand.ts';
import { operationCounts } from './operation-counts.ts';
import { ActionCell, FindingsCell } from './subject-cells.tsx';

type Column = GridColumn<SubjectRow>;

/** The column in which a person or role is decided by hand. */
export const ACTION_COLUMN = 'action';

interface Shown {
  readonly kind: SubjectRow['kind'];
  readonly direction: PlanSummary['direction'];
  /** Whether the plan knows what is in IPA. */
  readonly compared: boolean;
  /** Whether what is done can be decided by hand. */
  readonly decidable: boolean;
  /** Whether a panel beside the grid leaves less room. */
  readonly narrow: boolean;
}

/** @param ask asks what is done about a row */
export function subjectColumns(
  shown: Shown,
  ask: (row: SubjectRow, index: number) => void,
): readonly Column[] {
  return [
    ...nameColumns(shown),
    situationColumn(shown),
    actionColumn(shown, ask),
    OPERATIONS,
    ...(shown.narrow ? [] : [FINDINGS]),
  ];
}

function nameColumns({ kind, narrow }: Shown): readonly Column[] {
  return [
    { id: 'id', title: kind === 'person' ? 'User' : 'Role', minWidth: 104, text: (row) => row.id },
    {
      id: 'name',
      title: kind === 'person' ? 'Name' : 'Description',
      weight: 3,
      // A name is read before a finding is: it gets the room where there is little.
      minWidth: narrow ? 100 : 160,
      text: (row) => row.name,
    },
  ];
}

function situationColumn({ compared }: Shown): Column {
  return {
    id: 'situation',
    title: 'Compared',
    hint: 'How M3 and IPA stand to each other',
    minWidth: 120,
    text: (row) => standingWord(row.situation, compared),
    render: (row) => <StandingBadge situation={row.situation} compared={compared} />,
  };
}

function actionColumn(
  { direction, decidable }: Shown,
  ask: (row: SubjectRow, index: number) => void,
): Column {
  const word = (row: SubjectRow) => ACTION_WORDS[direction][row.action];
  return {
    id: ACTION_COLUMN,
    title: 'What happens',
    hint: decidable ? 'Space or a click decides by hand' : '',
    minWidth: 148,
    text: (row) =>
      [
        `${word(row)}${row.byHand === null ? '' : ', by hand'}`,
        ...(direction === 'forward' ? [ACTION_TEXTS[row.action]] : []),
      ].join(': '),
    render: (row) => (
      <ActionCell
        row={row}
        direction={direction}
        word={word(row)}
        decidable={decidable && handChoices(row).length > 0}
      />
    ),
    ...(decidable ? { activate: ask } : {}),
  };
}

const OPERATIONS: Column = {
  id: 'operations',
  title: 'Operations',
  hint: 'Objects that are created (+), changed (~) and deleted (−)',
  minWidth: 92,
  align: 'end',
  text: operationCounts,
};

const FINDINGS: Column = {
  id: 'findings',
  title: 'Findings',
  weight: 2,
  minWidth: 88,
  text: (row) => row.findings.map(({ code }) => wordsOf(code).title).join(', '),
  render: (row) => <FindingsCell findings={row.findings} />,
};
