/** The grid of people, with names that can be corrected in place. */

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { EditRegular, PeopleSearchRegular, WarningRegular } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef, useState } from 'react';
import { severityOf, wordsOf } from '../../../shared/base/finding.ts';
import { idKey } from '../../../shared/base/id-key.ts';
import type { PeopleQuery } from '../../../shared/contract/channels.ts';
import type { PersonRow } from '../../../shared/contract/workspace.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorBar } from '../../components/error-bar.tsx';
import { FindingBadge } from '../../components/finding-badge.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { GridColumn, GridSort } from '../../components/grid/grid-column.ts';
import { SITUATION_WORDS, SituationBadge } from '../../components/situation-badge.tsx';
import { usePolicy, useSaving } from '../../state/environments.ts';
import { count } from '../../state/format.ts';
import { usePage } from '../../state/pages.ts';
import { correctName, correctPart } from '../../state/policy-changes.ts';
import { useWorkspace } from '../../state/workspace.ts';
import type { PeopleFilter } from './people-filter.ts';

const useStyles = makeStyles({
  name: { display: 'flex', alignItems: 'center', gap: '6px', minWidth: 0, width: '100%' },
  text: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    unicodeBidi: 'isolate',
    flex: 1,
  },
  sign: { flexShrink: 0, fontSize: '16px', lineHeight: 0, color: tokens.colorNeutralForeground3 },
  doubt: { flexShrink: 0, fontSize: '16px', lineHeight: 0, color: tokens.colorPaletteMarigoldForeground2 },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  mark: { width: '16px', height: '16px', margin: 0, accentColor: tokens.colorCompoundBrandBackground },
  findings: { display: 'flex', alignItems: 'center', gap: '6px', minWidth: 0 },
  more: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, flexShrink: 0 },
});

type NamePart = 'firstName' | 'lastName';

interface Names {
  readonly firstName: string;
  readonly lastName: string;
  readonly corrected: boolean;
}

/** A correction shows at once, while the engine still decides with it. */
function namesOf(row: PersonRow, corrections: Policy['nameSplit']['corrections'], saving: boolean): Names {
  if (row.corrected && !saving) return row;
  const correction = corrections[idKey(row.id)];
  if (correction === undefined || correction.name !== row.name) return row;
  return { firstName: correction.firstName, lastName: correction.lastName, corrected: true };
}

/** The worst finding first: it is the one that is shown. */
function byWeight(findings: PersonRow['findings']): PersonRow['findings'] {
  const weight = { blocked: 0, warning: 1, info: 2 } as const;
  const of = (one: PersonRow['findings'][number]) => weight[severityOf(one.code)] + (one.accepted ? 3 : 0);
  return findings.toSorted((a, b) => of(a) - of(b));
}

export function PeopleGrid(props: {
  readonly filter: PeopleFilter;
  readonly marked: ReadonlySet<string>;
  readonly onMarked: (marked: ReadonlySet<string>) => void;
  readonly open: number | null;
  readonly onOpen: (person: number) => void;
  readonly onClearFilter: () => void;
  /** Told how many people the filter leaves. */
  readonly onShown: (shown: number | null) => void;
}) {
  const { filter, marked, onMarked, open, onOpen } = props;
  const { roster, people } = useWorkspace();
  const [sort, setSort] = useState<GridSort>({ column: 'id', descending: false });
  const { onShown } = props;
  const query = useMemo(
    () => ({ ...filter, sort: sort.column as PeopleQuery['sort'], descending: sort.descending }),
    [filter, sort],
  );
  const rows = usePage('people:page', query);
  const columns = useColumns(
    marked,
    onMarked,
    (roster?.statuses ?? []).some(({ status }) => status !== ''),
  );

  const shown = rows.loading ? null : rows.total;
  useEffect(() => onShown(shown), [shown, onShown]);

  if (rows.error !== null) return <ErrorBar error={rows.error} />;
  return (
    <Grid
      label={`People, ${count(rows.total)} of ${count(people?.total ?? 0)}`}
      columns={columns}
      rows={rows}
      sort={sort}
      onSort={setSort}
      panelOpen={open !== null}
      isSelected={(row) => row.index === open}
      isDimmed={(row) => row.situation === 'excluded' || row.situation === 'protected'}
      onOpen={(row) => onOpen(row.index)}
      empty={
        <EmptyState
          icon={<PeopleSearchRegular />}
          title="Nobody matches."
          action={<Button onClick={props.onClearFilter}>Show all</Button>}
        />
      }
    />
  );
}

function useColumns(
  marked: ReadonlySet<string>,
  onMarked: (marked: ReadonlySet<string>) => void,
  withStatus: boolean,
): readonly GridColumn<PersonRow>[] {
  const { hidden } = useStyles();
  const [policy, changePolicy] = usePolicy();
  const saving = useSaving();
  const corrections = policy?.nameSplit.corrections;
  // A first name left with Tab is not yet a correction: it waits for the last name.
  const draft = useRef<{
    readonly id: string;
    readonly firstName: string;
    readonly lastName: string;
    /** The parts that the edit has been in. */
    readonly parts: readonly NamePart[];
  } | null>(null);

  return useMemo(() => {
    const names = (row: PersonRow) => namesOf(row, corrections ?? {}, saving);
    const drafted = (row: PersonRow) => {
      const { firstName, lastName } = names(row);
      return draft.current?.id === row.id ? draft.current : { id: row.id, firstName, lastName, parts: [] };
    };
    const save = (row: PersonRow, part: NamePart, value: string, more: boolean) => {
      const before = drafted(row);
      const next = { ...before, [part]: value.trim(), parts: [...before.parts, part] };
      if (more) {
        draft.current = next;
        return;
      }
      draft.current = null;
      const { firstName, lastName, parts } = next;
      const shown = names(row);
      if (firstName === shown.firstName && lastName === shown.lastName) return;
      const correction = { name: row.name, firstName, lastName };
      const both = new Set(parts).size === 2;
      void changePolicy(
        both
          ? correctName(row.id, { ...correction, byHand: 'both' })
          : correctPart(row.id, correction, part === 'firstName' ? 'first-name' : 'last-name'),
      );
    };
    const cancel = () => {
      draft.current = null;
    };
    const toggle = (row: PersonRow) => {
      const next = new Set(marked);
      if (!next.delete(row.id)) next.add(row.id);
      onMarked(next);
    };
    const columns: GridColumn<PersonRow>[] = [
      {
        id: 'mark',
        title: 'Marked',
        minWidth: 40,
        text: (row) => (marked.has(row.id) ? 'Marked' : ''),
        head: <span className={hidden}>Marked</span>,
        activate: toggle,
        render: (row) => <Mark on={marked.has(row.id)} label={`Mark ${row.id}`} />,
      },
      { id: 'id', title: 'User', minWidth: 116, sortable: true, text: (row) => row.id },
      { id: 'name', title: 'Name in M3', weight: 3, minWidth: 164, sortable: true, text: (row) => row.name },
      {
        id: 'doubt',
        title: 'First name',
        hint: 'Sorts doubtful splits to the front',
        weight: 2,
        minWidth: 120,
        sortable: true,
        text: (row) => names(row).firstName,
        render: (row) => <FirstName row={row} names={names(row)} />,
        edit: {
          value: (row) => (row.situation === 'protected' ? null : drafted(row).firstName),
          save: (row, value, more) => save(row, 'firstName', value, more),
          cancel,
        },
      },
      {
        id: 'last',
        title: 'Last name',
        weight: 2,
        minWidth: 120,
        text: (row) => names(row).lastName,
        edit: {
          value: (row) => (row.situation === 'protected' ? null : drafted(row).lastName),
          save: (row, value, more) => save(row, 'lastName', value, more),
          cancel,
        },
      },
      {
        id: 'findings',
        title: 'Findings',
        weight: 3,
        minWidth: 204,
        sortable: true,
        text: (row) => row.findings.map(({ code }) => wordsOf(code).title).join(', '),
        render: (row) => <Findings findings={row.findings} />,
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
    if (withStatus) columns.push({ id: 'status', title: 'Status', minWidth: 72, text: (row) => row.status });
    return columns;
  }, [corrections, changePolicy, marked, onMarked, withStatus, hidden, saving]);
}

function Mark({ on, label }: { readonly on: boolean; readonly label: string }) {
  const styles = useStyles();
  // The cell around it takes the click and the key.
  return (
    <input type="checkbox" className={styles.mark} checked={on} aria-label={label} tabIndex={-1} readOnly />
  );
}

function FirstName({ row, names }: { readonly row: PersonRow; readonly names: Names }) {
  const styles = useStyles();
  return (
    <span className={styles.name}>
      <span className={styles.text}>{names.firstName}</span>
      {names.corrected ? (
        <span className={styles.sign} role="img" aria-label="Corrected by hand" title="Corrected by hand">
          <EditRegular />
        </span>
      ) : null}
      {row.doubtful && (!names.corrected || row.corrected) ? (
        <span className={styles.doubt} role="img" aria-label="Doubtful split" title="The split is a guess">
          <WarningRegular />
        </span>
      ) : null}
    </span>
  );
}

function Findings({ findings }: { readonly findings: PersonRow['findings'] }) {
  const styles = useStyles();
  const [worst, ...others] = byWeight(findings);
  if (worst === undefined) return <span />;
  return (
    <span className={styles.findings}>
      <FindingBadge code={worst.code} text={worst.text} accepted={worst.accepted} />
      {others.length === 0 ? null : (
        <span className={styles.more} title={others.map(({ text }) => text).join('\n')}>
          +{others.length}
        </span>
      )}
    </span>
  );
}
