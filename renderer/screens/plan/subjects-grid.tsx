/** The people or roles of the plan: how each stands, what is done, and what was decided by hand. */

import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, EditRegular } from '@fluentui/react-icons';
import { useMemo, useRef, useState } from 'react';
import { wordsOf } from '../../../shared/base/finding.ts';
import type { SubjectRow } from '../../../shared/contract/workspace.ts';
import type { SubjectGroup } from '../../../shared/target/situations.ts';
import type { PlanSummary } from '../../../shared/targets/ipa/plan/plan-summary.ts';
import { ACTION_TEXTS, ACTION_WORDS, ActionIcon, actionDone } from '../../components/action-badge.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorBar } from '../../components/error-bar.tsx';
import { FindingBadge } from '../../components/finding-badge.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { GridColumn } from '../../components/grid/grid-column.ts';
import { StandingBadge, standingWord } from '../../components/standing-badge.tsx';
import { usePolicy } from '../../state/environments.ts';
import { count } from '../../state/format.ts';
import { usePage } from '../../state/pages.ts';
import { decideChange } from '../../state/policy-changes.ts';
import { handChoices, isDecidable } from './by-hand.ts';
import { ByHandMenu } from './by-hand-menu.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '8px', height: '100%', minHeight: 0 },
  grid: { flex: 1, minHeight: 0 },
  action: { display: 'flex', alignItems: 'center', gap: '6px', minWidth: 0, width: '100%' },
  word: { flex: 1, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  sign: { flexShrink: 0, fontSize: '14px', lineHeight: 0, color: tokens.colorNeutralForeground3 },
  findings: { display: 'flex', alignItems: 'center', gap: '6px', minWidth: 0 },
  more: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, flexShrink: 0 },
});

const ACTION_COLUMN = 'action';

interface Asked {
  readonly row: SubjectRow;
  readonly cell: HTMLElement;
}

export function SubjectsGrid(props: {
  readonly plan: PlanSummary;
  /** False while the plan is made again: what stood there stays. */
  readonly current: boolean;
  readonly kind: SubjectRow['kind'];
  readonly group: SubjectGroup | null;
  readonly text: string;
  /** The id of the one that is open beside the grid; null for none. */
  readonly open: string | null;
  /** Whether a panel beside the grid leaves less room. */
  readonly narrow: boolean;
  readonly onOpen: (row: SubjectRow) => void;
}) {
  const styles = useStyles();
  const { plan, kind, open, group } = props;
  const [, change] = usePolicy();
  const root = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const rows = usePage(
    'plan:subjects',
    { kind, group, text: props.text },
    { version: plan.hash, enabled: props.current },
  );
  const { direction } = plan;
  const compared = plan.current.kind !== 'assumed-empty';
  const decidable = isDecidable(plan);
  const columns = useMemo(() => {
    const ask = (row: SubjectRow, index: number) => {
      if (!decidable || handChoices(row).length === 0) {
        props.onOpen(row);
        return;
      }
      const at = all.findIndex(({ id }) => id === ACTION_COLUMN);
      const cell = root.current?.querySelector<HTMLElement>(`[data-cell="${index}:${at}"]`);
      if (cell !== null && cell !== undefined) setAsked({ row, cell });
    };
    const all = columnsFor({ kind, direction, compared, decidable, narrow: props.narrow }, ask);
    return props.narrow ? all.filter(({ id }) => id !== 'findings') : all;
  }, [kind, direction, compared, decidable, props.narrow, props.onOpen]);

  const filtered = group !== null || props.text !== '';
  const many = kind === 'person' ? 'People' : 'Roles';
  return (
    <div ref={root} className={styles.root}>
      <ErrorBar error={rows.error} />
      <div className={styles.grid}>
        <Grid
          label={`${many} of the plan, ${count(rows.total)}`}
          columns={columns}
          rows={rows}
          panelOpen={open !== null}
          isSelected={(row) => row.id === open}
          isDimmed={(row) => row.action === 'leave' && row.situation !== 'equal'}
          onOpen={props.onOpen}
          empty={
            <EmptyState
              title={
                filtered ? (kind === 'person' ? 'Nobody matches.' : 'No role matches.') : 'The plan is empty.'
              }
            />
          }
        />
      </div>
      {asked === null ? null : (
        <ByHandMenu
          row={asked.row}
          target={asked.cell}
          onDecide={(decision) => void change(decideChange(kind, asked.row.id, decision))}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}

function columnsFor(
  of: {
    readonly kind: SubjectRow['kind'];
    readonly direction: PlanSummary['direction'];
    readonly compared: boolean;
    readonly decidable: boolean;
    readonly narrow: boolean;
  },
  ask: (row: SubjectRow, index: number) => void,
): readonly GridColumn<SubjectRow>[] {
  const { kind, direction, compared, decidable, narrow } = of;
  const word = (row: SubjectRow) => ACTION_WORDS[direction][row.action];
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
    {
      id: 'situation',
      title: 'Compared',
      hint: 'How M3 and IPA stand to each other',
      minWidth: 120,
      text: (row) => standingWord(row.situation, compared),
      render: (row) => <StandingBadge situation={row.situation} compared={compared} />,
    },
    {
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
    },
    {
      id: 'operations',
      title: 'Operations',
      hint: 'Objects that are created (+), changed (~) and deleted (−)',
      minWidth: 92,
      align: 'end',
      text: operationsOf,
    },
    {
      id: 'findings',
      title: 'Findings',
      weight: 2,
      minWidth: 88,
      text: (row) => row.findings.map(({ code }) => wordsOf(code).title).join(', '),
      render: (row) => <Findings findings={row.findings} />,
    },
  ];
}

/** e.g. `+5 ~1 −2`; '' for none. */
function operationsOf({ operations }: SubjectRow): string {
  const { create, update, delete: gone } = operations;
  return [
    ...(create > 0 ? [`+${count(create)}`] : []),
    ...(update > 0 ? [`~${count(update)}`] : []),
    ...(gone > 0 ? [`−${count(gone)}`] : []),
  ].join(' ');
}

function ActionCell(props: {
  readonly row: SubjectRow;
  readonly direction: PlanSummary['direction'];
  readonly word: string;
  readonly decidable: boolean;
}) {
  const styles = useStyles();
  const { row } = props;
  return (
    <span className={styles.action}>
      <ActionIcon action={actionDone(row.action, props.direction)} />
      <span className={styles.word}>{props.word}</span>
      {row.byHand !== null ? (
        <span className={styles.sign} role="img" aria-label="Decided by hand" title="Decided by hand">
          <EditRegular />
        </span>
      ) : props.decidable ? (
        <span className={styles.sign} aria-hidden="true">
          <ChevronDownRegular />
        </span>
      ) : null}
    </span>
  );
}

function Findings({ findings }: { readonly findings: SubjectRow['findings'] }) {
  const styles = useStyles();
  const [first, ...others] = findings;
  if (first === undefined) return <span />;
  return (
    <span className={styles.findings}>
      <FindingBadge code={first.code} text={first.text} />
      {others.length === 0 ? null : (
        <span className={styles.more} title={others.map(({ text }) => text).join('\n')}>
          +{others.length}
        </span>
      )}
    </span>
  );
}
