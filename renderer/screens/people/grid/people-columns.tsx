import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { wordsOf } from '../../../../shared/base/finding.ts';
import type { PeopleQuery } from '../../../../shared/contract/channels.ts';
import type { PersonRow } from '../../../../shared/contract/workspace.ts';
import type { GridColumn } from '../../../components/grid/grid-column.ts';
import { SITUATION_WORDS, SituationBadge } from '../../../components/situation-badge.tsx';
import { count } from '../../../state/format.ts';
import { FindingsCell, FirstNameCell, MarkCell } from './person-cells.tsx';
import { type NameEdit, useNameEdit } from './use-name-edit.ts';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

type Marked = ReadonlySet<string>;
type Column = GridColumn<PersonRow, PeopleQuery['sort']>;

/** The columns of the grid of people; stable while nothing that they show has changed. */
export function usePeopleColumns(
  marked: Marked,
  onMarked: (marked: Marked) => void,
  withStatus: boolean,
): readonly Column[] {
  const { hidden } = useStyles();
  const names = useNameEdit();
  return useMemo(
    () => [
      markColumn(marked, onMarked, hidden),
      ...AS_IN_M3,
      ...nameColumns(names),
      ...DECIDED,
      ...(withStatus ? [STATUS] : []),
    ],
    [marked, onMarked, hidden, names, withStatus],
  );
}

function markColumn(marked: Marked, onMarked: (marked: Marked) => void, hidden: string): Column {
  return {
    id: 'mark',
    title: 'Marked',
    minWidth: 40,
    text: (row) => (marked.has(row.id) ? 'Marked' : ''),
    head: <span className={hidden}>Marked</span>,
    activate: (row) => {
      const next = new Set(marked);
      if (!next.delete(row.id)) next.add(row.id);
      onMarked(next);
    },
    render: (row) => <MarkCell on={marked.has(row.id)} label={`Mark ${row.id}`} />,
  };
}

const AS_IN_M3: readonly Column[] = [
  { id: 'id', title: 'User', minWidth: 116, sortable: true, text: (row) => row.id },
  { id: 'name', title: 'Name in M3', weight: 3, minWidth: 164, sortable: true, text: (row) => row.name },
];

function nameColumns(names: NameEdit): readonly Column[] {
  return [
    {
      id: 'doubt',
      title: 'First name',
      hint: 'Sorts doubtful splits to the front',
      weight: 2,
      minWidth: 120,
      sortable: true,
      text: (row) => names.shown(row).firstName,
      render: (row) => <FirstNameCell row={row} names={names.shown(row)} />,
      edit: names.of('firstName'),
    },
    {
      id: 'last',
      title: 'Last name',
      weight: 2,
      minWidth: 120,
      text: (row) => names.shown(row).lastName,
      edit: names.of('lastName'),
    },
  ];
}

const DECIDED: readonly Column[] = [
  {
    id: 'findings',
    title: 'Findings',
    weight: 3,
    minWidth: 204,
    sortable: true,
    text: (row) => row.findings.map(({ code }) => wordsOf(code).title).join(', '),
    render: (row) => <FindingsCell findings={row.findings} />,
  },
  {
    id: 'situation',
    title: 'Situation',
    minWidth: 116,
    text: (row) => SITUATION_WORDS[row.situation],
    render: (row) => <SituationBadge situation={row.situation} />,
  },
  { id: 'email', title: 'E-mail', weight: 5, minWidth: 160, sortable: true, text: (row) => row.email },
  {
    id: 'roles',
    title: 'Roles',
    minWidth: 72,
    align: 'end',
    sortable: true,
    text: (row) => count(row.roles),
  },
];

const STATUS: Column = { id: 'status', title: 'Status', minWidth: 72, text: (row) => row.status };
