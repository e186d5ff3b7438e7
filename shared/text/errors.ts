import type { MessageParams } from '../contract/failure.ts';

interface ErrorText {
  /** What happened, to which file, row or person. Neutral, no "we". */
  readonly message: (params: MessageParams) => string;
  /** What to do next. */
  readonly hint?: (params: MessageParams) => string;
}

function text<const T extends Record<string, ErrorText>>(texts: T): { readonly [K in keyof T]: ErrorText } {
  return texts;
}

/** Every error that a person can meet, by code. */
export const ERROR_TEXTS = text({
  INTERNAL: {
    message: (p) => `Something unforeseen happened: ${p.reason}`,
    hint: () => 'Nothing was changed by this step. Repeat it; if it happens again, report it with this text.',
  },
  CANCELLED: { message: () => 'Cancelled.' },
  'CALL-INVALID': {
    message: (p) => `The call "${p.channel}" was refused: ${p.reason}`,
  },
  'PATH-NOT-CHOSEN': {
    message: (p) => `The path ${p.path} was not chosen in a dialog.`,
    hint: () => 'Choose the file or folder again.',
  },
  'SENDER-REFUSED': { message: () => 'A call from an unknown window was refused.' },
  'ENGINE-STOPPED': {
    message: (p) => `The engine stopped (exit code ${p.code}). It has been started again.`,
    hint: () => 'Read the extracts again. Runs that were going on are listed under History as interrupted.',
  },

  'FILE-NOT-FOUND': {
    message: (p) => `${p.file} is not there.`,
    hint: () => 'It may have been moved or removed. Choose the file again.',
  },
  'FILE-NOT-READABLE': {
    message: (p) => `${p.file} cannot be read: ${p.reason}`,
    hint: () => 'Check the rights on the file and whether another program holds it open.',
  },
  'FILE-IS-FOLDER': { message: (p) => `${p.file} is a folder, not a file.`, hint: () => 'Choose a file.' },
  'FILE-EMPTY': {
    message: (p) => `${p.file} is empty.`,
    hint: () => 'Export it again and check that the query returned rows.',
  },
  'FILE-NO-ROWS': {
    message: (p) => `${p.file} has a header but no rows.`,
    hint: () => 'Export it again and check that the query returned rows.',
  },
  'FILE-BINARY': {
    message: (p) => `${p.file} is not a text file.`,
    hint: () => 'Save it as CSV (text) first. Workbooks and archives cannot be read as an extract.',
  },
  'FILE-CHANGED': {
    message: (p) => `${p.file} changed or was cut short while it was read.`,
    hint: () => 'Wait until the export has finished, then read again. What was read before is kept.',
  },
  'COLUMNS-MISSING': {
    message: (p) => `${p.file}: no column is chosen for ${p.fields}.`,
    hint: () =>
      'Say which column it is, or check the delimiter: with a wrong one the whole row is one column.',
  },
  'SOURCE-NONE': {
    message: () => 'No users extract is chosen.',
    hint: () => 'Choose at least the users extract.',
  },
  'SOURCE-NOT-ATTACHED': { message: (p) => `No ${p.kind} extract is chosen.` },
  'ENVIRONMENT-NONE': {
    message: () => 'No environment is open.',
    hint: () => 'Open one on the Start screen.',
  },
  'ENVIRONMENT-UNKNOWN': { message: () => 'This environment no longer exists.' },
  'ENVIRONMENT-NAME-TAKEN': {
    message: (p) => `There is already an environment named ${p.name}.`,
    hint: () => 'Choose another name.',
  },
  'PROFILE-INVALID': {
    message: (p) => `${p.file} is not a Muster profile: ${p.reason}`,
    hint: () => 'Choose a file that was exported from Muster.',
  },
  'ROSTER-NONE': { message: () => 'Nothing has been read yet.', hint: () => 'Read the extracts first.' },
  'PLAN-NONE': { message: () => 'There is no plan yet.', hint: () => 'Make the plan first.' },
  'PLAN-EMPTY': {
    message: () => 'The plan has no operation.',
    hint: () => 'Check scope and blocked people on the People screen.',
  },
  'PLAN-FILE-INVALID': {
    message: (p) => `The plan file cannot be read: line ${p.line}: ${p.reason}.`,
    hint: () => 'Take the file from the bundle again; SHA256SUMS says whether it is whole.',
  },
  'KEPT-PLAN-UNREADABLE': {
    message: (p) => `The plan that was handed over last cannot be read: ${p.reason}.`,
    hint: () => 'It is damaged or of another version. The next plan that is exported or run takes its place.',
  },
  'PLAN-NOT-KEPT': {
    message: (p) => `The plan was handed over, but no copy of it was kept: ${p.reason}.`,
    hint: () => 'Later plans cannot be compared with it. Check rights and free space of the data folder.',
  },
  'ARTIFACTS-NONE': {
    message: () => 'The files have not been written yet.',
    hint: () => 'Open the preview first.',
  },
  'PERSON-UNKNOWN': { message: (p) => `There is no person number ${p.index}.` },

  'EXPORT-FAILED': {
    message: (p) => `${p.file} could not be written: ${p.reason}`,
    hint: () => 'What was begun has been removed. Check rights and free space, or choose another folder.',
  },
  'DISK-FULL': {
    message: (p) => `${p.file} could not be written: the disk is full.`,
    hint: () => 'What was begun has been removed. Free some space or choose another disk.',
  },
  'FILE-TOO-LARGE': {
    message: (p) => `${p.file} would be larger than 4 GB.`,
    hint: () => 'Take fewer people at once: narrow the scope on the People screen.',
  },
  'FOLDER-NOT-EMPTY': {
    message: (p) => `${p.file} already holds files.`,
    hint: () => 'Choose an empty folder or a new one, so that nothing old is taken for part of the bundle.',
  },
  'SETTING-NOT-WRITABLE': {
    message: (p) => `The setting "${p.setting}" cannot be written into run.cmd: ${p.value}`,
    hint: () => 'Use letters, digits and signs of ASCII in it, and no quotes in a folder. Then export again.',
  },
  'ARTIFACT-DAMAGED': {
    message: (p) => `${p.file} is no longer the file that was shown: its checksum differs.`,
    hint: () => 'Make the preview again. Nothing was run.',
  },

  'LANDMARK-FOLDER-NONE': {
    message: () => 'No Landmark folder is chosen.',
    hint: () => 'Choose it in Settings, for example D:\\Infor\\LMTST.',
  },
  'LANDMARK-FOLDER-WRONG': {
    message: (p) => `${p.folder} is not a Landmark folder: ${p.missing} is missing.`,
    hint: () => 'Choose the install folder of the Landmark system, or correct the pre-command in Settings.',
  },
  'TOOL-NOT-STARTED': {
    message: (p) => `${p.tool} could not be started: ${p.reason}`,
    hint: () => 'Check the Landmark folder and the pre-command in Settings.',
  },
  'PRACTICE-STATE-NOT-KEPT': {
    message: (p) => `The practice host cannot keep its state in ${p.folder}: ${p.reason}`,
    hint: () => 'Check rights and free space of the folder.',
  },
  'RUN-ACTIVE': {
    message: (p) => `A run is going on for ${p.scope}, started ${p.since} by ${p.by}.`,
    hint: () => 'Wait for it to end, or cancel it. IPA takes one run at a time.',
  },
  'RUN-NONE': { message: () => 'There is no run.' },
  'RUN-UNKNOWN': { message: (p) => `There is no run ${p.id}.` },
  'RUN-RECORD-DAMAGED': {
    message: (p) => `The record of run ${p.id} cannot be read: ${p.reason}`,
    hint: (p) => `What is left of it is in ${p.folder}.`,
  },
  'RUN-DISK-FULL': {
    message: (p) => `The run was stopped: ${p.file} could not be written because the disk is full.`,
    hint: () => 'Free some space, then run what is left.',
  },
  'RUN-NOTHING-LEFT': {
    message: () => 'The latest run of this plan left nothing undone.',
  },
  'RUN-NOT-AGREED': {
    message: () => 'The run was not agreed to. Nothing was started.',
  },
  'RUN-NOT-CONFIRMED': {
    message: (p) => `The name typed is not ${p.name}.`,
    hint: () => 'Type the name of the production environment exactly as it is shown.',
  },
  'VERIFY-OTHER-PLAN': {
    message: () => 'This run was of another plan than the one that is open.',
    hint: () => 'Make the plan of that run again to verify it.',
  },
  'VERIFY-NOT-POSSIBLE': {
    message: () => 'This target cannot be read back.',
    hint: () => 'Compare the lists in the IPA administration with the plan.',
  },

  USAGE: { message: (p) => `${p.reason}`, hint: () => 'See --help.' },
});

export type ErrorCode = keyof typeof ERROR_TEXTS;
