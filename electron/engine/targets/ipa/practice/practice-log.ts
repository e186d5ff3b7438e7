import { failure } from '../../../../../shared/base/failure.ts';
import {
  LandmarkState,
  lineOfPlaced,
  type PlacedCommand,
  placedOf,
  redo,
} from '../landmark-state/landmark-state.ts';
import { type LogContent, StateLog } from '../landmark-state/state-log.ts';

/** A practice host's memory: every command that changed something, those of a data area with its name. */
export type PracticeLog = StateLog<LandmarkState, PlacedCommand>;

/** The format of a practice host's log. Of the first, practice-hosts.ts says what becomes. */
export const PRACTICE_FORMAT = 2;

const CONTENT: LogContent<LandmarkState, PlacedCommand> = {
  fileName: 'practice-ipa.jsonl',
  kind: 'practiceIpa',
  // The second format: each command of a data area names it. The first knew one data area, of whichever environment.
  format: PRACTICE_FORMAT,
  begin: () => new LandmarkState(),
  entryOf: placedOf,
  lineOf: lineOfPlaced,
  apply: redo,
  entries: (state) => state.commands(),
  size: (state) => state.size,
  words: {
    file: 'The kept state of the practice host',
    torn: 'The last command kept by the practice host was cut off; it is left out.',
    damaged: (problem, aside) =>
      `The kept state of the practice host could not be read: ${problem}. It was set aside as ${aside}, and the practice host begins empty.`,
    notKept: (folder, reason, cause) => failure('PRACTICE-STATE-NOT-KEPT', { folder, reason }, cause),
  },
};

/** Reads back what was kept. Throws PRACTICE-STATE-NOT-KEPT where the folder cannot be used; FILE-OF-NEWER-MUSTER. */
export function openPracticeLog(folder: string): Promise<PracticeLog> {
  return StateLog.open(folder, CONTENT);
}
