/** A run that is kept, in words. */
import { OUTCOMES, type RunRecord } from '../../../shared/contract/run.ts';
import { OUTCOME_TEXTS } from '../../components/outcome-badge.tsx';
import { count, duration } from '../../state/format.ts';

export const TARGET_TITLES = { practice: 'Practice host', local: 'This machine' } as const;
const STATES = {
  running: 'Running',
  paused: 'Paused',
  cancelling: 'Cancelling',
  finished: 'Finished',
  cancelled: 'Cancelled',
  failed: 'Stopped',
} as const;

export function stateOf(record: Pick<RunRecord, 'interrupted' | 'state'>): string {
  return record.interrupted ? 'Interrupted' : STATES[record.state.status];
}

/** The state of the run, and what is unusual about it. */
export function stateText(record: Pick<RunRecord, 'interrupted' | 'state'>): string {
  const { direction, override } = record.state;
  return [
    stateOf(record),
    ...(direction === 'undo' ? ['undo'] : []),
    ...(override === null ? [] : ['limits passed']),
  ].join(', ');
}

/** e.g. `12 done, 3 failed`. */
export function outcomesText({ state }: Pick<RunRecord, 'state'>): string {
  return OUTCOMES.filter((outcome) => state.outcomes[outcome] > 0)
    .map((outcome) => `${count(state.outcomes[outcome])} ${OUTCOME_TEXTS[outcome].name.toLowerCase()}`)
    .join(', ');
}

/** e.g. ` · took 3 min 20 s`; '' for a run that has not ended. */
export function tookText({ state }: Pick<RunRecord, 'state'>): string {
  if (state.endedAt === null) return '';
  const seconds = (Date.parse(state.endedAt) - Date.parse(state.startedAt)) / 1000;
  return ` · took ${seconds < 1 ? 'less than a second' : duration(seconds)}`;
}
