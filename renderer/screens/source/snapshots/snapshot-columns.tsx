import { M3_WAY_NAMES } from '../../../../shared/m3/m3-ways.ts';
import type { SnapshotInfo } from '../../../../shared/m3/snapshot-info.ts';
import type { GridColumn } from '../../../components/grid/grid-column.ts';
import { HashText } from '../../../components/hash-text.tsx';
import { count, dateTimeToSecond } from '../../../state/format.ts';

/** @param current the id of the snapshot in use; null for none */
export function snapshotColumns(current: string | null): GridColumn<SnapshotInfo>[] {
  const number = (id: 'users' | 'emails' | 'roles' | 'userRoles' | 'rejected', title: string) => ({
    id,
    title,
    minWidth: 88,
    align: 'end' as const,
    text: (row: SnapshotInfo) => count(row[id]),
  });
  return [
    {
      id: 'read',
      title: 'Read',
      weight: 2,
      minWidth: 248,
      text: (row) => `${dateTimeToSecond(row.readAt)}${row.id === current ? ' · in use' : ''}`,
    },
    { id: 'environment', title: 'Environment', weight: 1, minWidth: 104, text: (row) => row.environmentName },
    { id: 'way', title: 'From', weight: 1, minWidth: 104, text: (row) => M3_WAY_NAMES[row.way] },
    number('users', 'Users'),
    number('emails', 'E-mails'),
    number('roles', 'Roles'),
    number('userRoles', 'User-roles'),
    number('rejected', 'Left out'),
    {
      id: 'hash',
      title: 'Hash',
      minWidth: 112,
      text: (row) => row.hash,
      render: (row) => <HashText hash={row.hash} short />,
    },
  ];
}
