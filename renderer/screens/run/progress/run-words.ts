/** What is said of a run as a whole. */
import type { RunState } from '../../../../shared/contract/run.ts';
import type { Environment } from '../../../../shared/environment/environment.ts';
import { looksAtIpa } from '../../../../shared/targets/ipa/ipa-source.ts';
import { PLACE_NAMES, placeWords } from '../../../components/run-place.ts';
import { dateTime, duration } from '../../../state/format.ts';

/**
 * The sentence of state below the title.
 *
 * @param environment the open environment; of its own runs it knows the place more exactly than the run does
 */
export function runLead(run: RunState, environment: Environment | null): string {
  const where = whereWords(run, environment);
  const rest = run.part === 'rest' ? ' What an earlier run left.' : '';
  switch (run.status) {
    case 'running':
      return `Running for ${where}.${rest}`;
    case 'paused':
      return `Paused for ${where}. Nothing is started until it is resumed.`;
    case 'cancelling':
      return `Cancelling for ${where}: waiting for the tool to end.`;
    case 'finished':
      return `Finished for ${where}, ${endWords(run)}.${rest}`;
    case 'cancelled':
      return `Cancelled for ${where}, ${endWords(run)}.${rest}`;
    case 'failed':
      return `Stopped for ${where}, ${endWords(run)}.${rest}`;
  }
}

function whereWords(run: RunState, environment: Environment | null): string {
  const undo = run.direction === 'undo' ? 'the undo, ' : '';
  const place =
    environment?.name === run.environment ? placeWords(run.target, environment) : PLACE_NAMES[run.target];
  return `${undo}${run.environment}, on ${place}`;
}

function endWords({ startedAt, endedAt }: RunState): string {
  if (endedAt === null) return '';
  const seconds = (Date.parse(endedAt) - Date.parse(startedAt)) / 1000;
  return `${dateTime(endedAt)}, after ${seconds < 1 ? 'less than a second' : duration(seconds)}`;
}

/** What can be read back after a run, in words; null where there is no way to. */
export function readableAfter({ target }: RunState, environment: Environment | null): string | null {
  if (target === 'practice') return 'the practice host';
  return environment !== null && looksAtIpa(environment.ipa.way) ? 'IPA' : null;
}
