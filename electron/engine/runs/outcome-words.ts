/**
 * Why an operation has the outcome it has where the tool itself said nothing about it. Kept by number with
 * each operation: the order is part of the journal's format, new ones go to the end.
 */
export const REASONS = [
  '',
  'The tool said nothing about it.',
  'The tool reported a failure without saying whose.',
  'Exit code 0, which counts as done in this environment.',
  'Not reached: the tool stopped at a failure.',
  'The tool was ended before it said anything about it.',
  'The tool ended by itself before it said anything about it.',
  'Not started: something before it failed.',
  'Not started: the run was cancelled.',
  'Not started: the run could not go on.',
  'The call was going on when Muster or the machine stopped.',
  'Not reached: Muster or the machine stopped.',
  'The tool ended with an exit code other than 0.',
  'Left to the administrator: the web administration is not set up here.',
  'Not started: what is left to the administrator has to be done first.',
  'Found when it was read back.',
  'Found when it was read back; whether it was so before the run is not known.',
  'It was so already when the target was read before the run.',
  'Not started: the user was not deleted in the data area, and needs it.',
] as const;

export const REASON = {
  none: 0,
  silent: 1,
  failureOfNobody: 2,
  exitCodeZero: 3,
  afterFailure: 4,
  killed: 5,
  died: 6,
  earlierFailure: 7,
  cancelled: 8,
  stopped: 9,
  interruptedCall: 10,
  interrupted: 11,
  exitCode: 12,
  administrator: 13,
  afterAdministrator: 14,
  foundBack: 15,
  foundSince: 16,
  soBefore: 17,
  userStays: 18,
} as const;
export type Reason = (typeof REASON)[keyof typeof REASON];
