/**
 * Why an operation has the outcome it has where the tool itself said nothing about it. Journals hold the names: words
 * may be put better, names stay.
 */
export const REASONS = {
  none: '',
  silent: 'The tool said nothing about it.',
  failureOfNobody: 'The tool reported a failure without saying whose.',
  exitCodeZero: 'Exit code 0, which counts as done in this environment.',
  afterFailure: 'Not reached: the tool stopped at a failure.',
  killed: 'The tool was ended before it said anything about it.',
  died: 'The tool ended by itself before it said anything about it.',
  earlierFailure: 'Not started: something before it failed.',
  cancelled: 'Not started: the run was cancelled.',
  stopped: 'Not started: the run could not go on.',
  interruptedCall: 'The call was going on when Muster or the machine stopped.',
  interrupted: 'Not reached: Muster or the machine stopped.',
  exitCode: 'The tool ended with an exit code other than 0.',
  administrator: 'Left to the administrator: the web administration is not set up here.',
  afterAdministrator: 'Not started: what is left to the administrator has to be done first.',
  foundBack: 'Found when it was read back.',
  foundSince: 'Found when it was read back; whether it was so before the run is not known.',
  soBefore: 'It was so already when the target was read before the run.',
  userStays: 'Not started: the user was not deleted in the data area, and needs it.',
  /** Stands for one whose name only another version knows. */
  foreign: 'Another version of Muster knows why.',
} as const;
export type Reason = keyof typeof REASONS;

/** The reason that a journal names. */
export function reasonNamed(name: string): Reason {
  return Object.hasOwn(REASONS, name) ? (name as Reason) : 'foreign';
}
