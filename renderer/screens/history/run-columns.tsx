import { ArrowUndoRegular, ShieldErrorRegular, WarningFilled } from '@fluentui/react-icons';
import type { RunRecord } from '../../../shared/contract/run.ts';
import type { GridColumn } from '../../components/grid/grid-column.ts';
import { HashText } from '../../components/hash-text.tsx';
import { OutcomeSummary } from '../../components/outcome-badge.tsx';
import { dateTimeToSecond } from '../../state/format.ts';
import { outcomesText, stateOf, stateText, TARGET_TITLES } from './run-record-words.ts';

/** @param stateClass the class of the state's cell */
export function runColumns(stateClass: string): readonly GridColumn<RunRecord>[] {
  return [
    { id: 'when', title: 'Started', minWidth: 212, text: ({ state }) => dateTimeToSecond(state.startedAt) },
    {
      id: 'state',
      title: 'State',
      minWidth: 136,
      text: stateText,
      render: (record) => (
        <span className={stateClass}>
          {record.interrupted && <WarningFilled aria-hidden="true" fontSize={16} />}
          {stateOf(record)}
          {record.state.direction === 'undo' && (
            <ArrowUndoRegular role="img" aria-label="An undo" fontSize={16} />
          )}
          {record.state.override !== null && (
            <ShieldErrorRegular role="img" aria-label="Limits were passed" fontSize={16} />
          )}
        </span>
      ),
    },
    {
      id: 'environment',
      title: 'Environment',
      minWidth: 112,
      text: ({ state }) => state.environment,
    },
    { id: 'target', title: 'Where', minWidth: 112, text: ({ state }) => TARGET_TITLES[state.target] },
    {
      id: 'outcomes',
      title: 'Outcomes',
      minWidth: 224,
      weight: 3,
      text: outcomesText,
      render: (record) => <OutcomeSummary outcomes={record.state.outcomes} />,
    },
    {
      id: 'by',
      title: 'By',
      minWidth: 120,
      weight: 1,
      text: (record) => `${record.by} on ${record.machine}`,
    },
    {
      id: 'hash',
      title: 'Plan',
      minWidth: 116,
      text: ({ state }) => state.planHash,
      render: ({ state }) => <HashText hash={state.planHash} short />,
    },
  ];
}
