import type { PeopleSummary } from '../../../shared/target/people-summary.ts';
import { count, counted } from '../../state/format.ts';

/** The sentence of state below the title. */
export function peopleLead({ total, situations, doubtful }: PeopleSummary): string {
  const shares = [`${count(situations.new)} ready`];
  if (situations.blocked > 0) shares.push(`${count(situations.blocked)} blocked`);
  if (situations.protected > 0) shares.push(`${count(situations.protected)} protected`);
  if (situations.excluded > 0) shares.push(`${count(situations.excluded)} left out`);
  const names = doubtful > 0 ? ` ${counted(doubtful, 'doubtful name split')}.` : '';
  return `${counted(total, 'person', 'people')}: ${shares.join(', ')}.${names}`;
}
