import { grouped } from '../grouped.ts';

/** The params of a sentence are those that it names: whoever throws the error has to give them, and no others. */
export interface ErrorText {
  /** What happened, to which file, row or person. Neutral, no "we". */
  readonly message: (params: never) => string;
  /** What to do next. */
  readonly hint?: (params: never) => string;
}

/** @param p has `seconds` where that time was over before the connection was taken */
function notReached(p: { server: string; seconds?: number }): string {
  return p.seconds === undefined
    ? `${p.server} could not be reached.`
    : `${p.server} did not take the connection within ${p.seconds} s.`;
}

const TLS_12_NEEDED =
  'TLS 1.2 is needed: have it switched on at the server. SQL Server up to 2014 and Windows Server up to 2012 take an update for it.';

/** What is said where no encrypted connection came about, by what was seen of the handshake. */
const HANDSHAKE_FAULTS = {
  closed: {
    message: (p: { server: string }) => `${p.server} closed the connection during the TLS handshake.`,
    hint: () =>
      `It probably offers only outdated TLS (1.0 or 1.1). ${TLS_12_NEEDED} A firewall on the way may close it as well. Nothing secret was sent.`,
  },
  outdated: {
    message: (p: { server: string }) => `${p.server} offers only outdated TLS (1.0 or 1.1).`,
    hint: () => `${TLS_12_NEEDED} Nothing secret was sent.`,
  },
  'not-tls': {
    message: (p: { server: string }) => `${p.server} does not answer in TLS.`,
    hint: () =>
      'Check scheme and port: encrypted and unencrypted connections have different ports. Nothing secret was sent.',
  },
  ciphers: {
    message: (p: { server: string }) => `${p.server} and this machine have no kind of encryption in common.`,
    hint: () =>
      'Its keys or ciphers are too weak for what is accepted today. Have them renewed at the server. Nothing secret was sent.',
  },
  client: {
    message: (p: { server: string }) => `${p.server} asks for a certificate of whoever connects.`,
    hint: () =>
      'Muster has none to show. Have the server take connections without one. Nothing secret was sent.',
  },
};

const OTHER_HANDSHAKE_FAULT = {
  message: (p: { server: string }) => `No encrypted connection to ${p.server} could be agreed on.`,
  hint: () => 'Show the text below to the administrator of the server. Nothing secret was sent.',
};

interface HandshakeFailed {
  readonly server: string;
  readonly seen: keyof typeof HANDSHAKE_FAULTS | '';
}

function handshakeText({ seen }: HandshakeFailed) {
  return seen === '' ? OTHER_HANDSHAKE_FAULT : HANDSHAKE_FAULTS[seen];
}

/** What was shown goes along with an error about it, also what its sentence does not say. */
interface ShownCertificate {
  readonly server: string;
  readonly fingerprint: string;
  readonly subject: string;
  readonly issuer: string;
  readonly validFrom: string;
  readonly validTo: string;
}

/** Every error that a person can meet, by code. */
export const ERROR_TEXTS = {
  INTERNAL: {
    message: (p: { reason: string }) => `Something unforeseen happened: ${p.reason}`,
    hint: () => 'Nothing was changed by this step. Repeat it; if it happens again, report it with this text.',
  },
  CANCELLED: { message: () => 'Cancelled.' },
  'CALL-INVALID': {
    message: (p: { channel: string; reason: string }) => `The call "${p.channel}" was refused: ${p.reason}`,
  },
  'PATH-NOT-CHOSEN': {
    message: (p: { path: string }) => `The path ${p.path} was not chosen in a dialog.`,
    hint: () => 'Choose the file or folder again.',
  },
  'SENDER-REFUSED': { message: () => 'A call from an unknown window was refused.' },
  'ENGINE-STOPPED': {
    message: (p: { code: number }) => `The engine stopped (exit code ${p.code}). It has been started again.`,
    hint: () => 'Read the extracts again. Runs that were going on are listed under History as interrupted.',
  },

  'FILE-NOT-FOUND': {
    message: (p: { file: string }) => `${p.file} is not there.`,
    hint: () => 'It may have been moved or removed. Choose the file again.',
  },
  'FILE-NOT-READABLE': {
    message: (p: { file: string; reason: string }) => `${p.file} cannot be read: ${p.reason}`,
    hint: () => 'Check the rights on the file and whether another program holds it open.',
  },
  'FILE-IS-FOLDER': {
    message: (p: { file: string }) => `${p.file} is a folder, not a file.`,
    hint: () => 'Choose a file.',
  },
  'FILE-EMPTY': {
    message: (p: { file: string }) => `${p.file} is empty.`,
    hint: () => 'Export it again and check that the query returned rows.',
  },
  'FILE-NO-ROWS': {
    message: (p: { file: string }) => `${p.file} has a header but no rows.`,
    hint: () => 'Export it again and check that the query returned rows.',
  },
  'FILE-BINARY': {
    message: (p: { file: string }) => `${p.file} is not a text file.`,
    hint: () => 'Save it as CSV (text) or as an Excel workbook (.xlsx) first.',
  },
  'FILE-OTHER-FORM': {
    message: (p: { file: string; form: string }) => `${p.file} is ${p.form}, not a table as text.`,
    hint: (p: { advice: string }) => p.advice,
  },
  'FILE-TOOL-ERROR': {
    message: (p: { file: string; text: string }) =>
      `${p.file} holds an error of the tool that wrote it, and no table: ${p.text}`,
    hint: () => 'Correct what the error says, and export again.',
  },
  'FILE-ROWS-BROKEN': {
    message: (p: { file: string; lines: number }) =>
      `${p.file} was written for a narrow screen: each of its rows is broken over ${p.lines} lines.`,
    hint: () =>
      'Write it again with rows of one line. For sqlcmd: -W -s ";" in place of the blanks, or -w 65535.',
  },
  'FILE-CHANGED': {
    message: (p: { file: string }) => `${p.file} changed or was cut short while it was read.`,
    hint: () => 'Wait until the export has finished, then read again. What was read before is kept.',
  },
  'COLUMNS-MISSING': {
    message: (p: { file: string; fields: string }) => `${p.file}: no column is chosen for ${p.fields}.`,
    hint: (p: { doubt: 'delimiter' | '' }) =>
      p.doubt === 'delimiter'
        ? 'The whole row is one column: check the delimiter.'
        : 'Say which column it is, or export the extract with that column.',
  },
  'READING-OPEN-COMMAND': {
    message: (p: { file: string; question: string }) => `${p.file}: ${p.question}`,
    hint: (p: { option: string; rows: string }) => `Say it with ${p.option}. The first rows: ${p.rows}`,
  },
  'READING-OPEN': {
    message: (p: { file: string; question: string }) => `${p.file}: ${p.question}`,
    hint: (p: { advice: string }) => p.advice,
  },
  'SOURCE-NONE': {
    message: () => 'No users extract is chosen.',
    hint: () => 'Choose at least the users extract.',
  },
  'CONNECTION-NONE': {
    message: () => 'There is no connection to test: people are read from files.',
    hint: () => 'Choose SQL Server or the M3 API as the source first.',
  },
  'AUTHORITY-INVALID': {
    message: (p: { file: string }) => `${p.file} holds no certificate that can be read.`,
    hint: () => 'Choose the certificate of the authority as PEM or DER (.pem, .crt, .cer).',
  },
  'ROSTER-SHRUNKEN': {
    message: (p: { what: string }) => `What was read was not taken: ${p.what}.`,
    hint: () => 'Compare with M3, then take what was read, or keep what was there before.',
  },
  'PENDING-NONE': { message: () => 'Nothing that was read waits for a decision.' },
  'SECRET-NONE': {
    message: (p: { purpose: string }) => `The secret for ${p.purpose} is not there.`,
    hint: () => 'Enter it when it is asked for, or under Settings.',
  },
  'SECRET-NOT-HELD': {
    message: (p: { environment: string }) =>
      `The secrets of ${p.environment} are asked for at every use, so none is entered beforehand.`,
    hint: () => 'Choose under Settings that they are kept, if it is to be entered once.',
  },
  'IONAPI-INVALID': {
    message: (p: { file: string; field: string; reason: string }) =>
      `${p.file} is not a complete .ionapi file: ${p.field}: ${p.reason}.`,
    hint: () =>
      'Download the credentials of the backend service again in the API gateway, and choose that file.',
  },
  'IONAPI-NO-SERVICE-ACCOUNT': {
    message: (p: { file: string }) => `${p.file} has no service account (saak, sask).`,
    hint: () =>
      'It may be of an application in which people sign in themselves. Use one of the type backend service, and create a service account as it is downloaded.',
  },
  'IONAPI-OTHER': {
    message: (p: { file: string; field: string; value: string }) =>
      `${p.file} is for another system than the environment: its ${p.field} is ${p.value}.`,
    hint: () => 'Choose the file of this environment, or take the new one over under Settings.',
  },
  'TRUST-NOT-AGREED': {
    message: () => 'Nothing was changed: trusting another certificate was not agreed to.',
    hint: () => 'Compare the fingerprint with what the administrator of the server says, then try again.',
  },
  'SECRET-VARIABLE-NONE': {
    message: (p: { purpose: string }) => `The secret for ${p.purpose} is not there.`,
    hint: (p: { variable: string }) => `Set the variable ${p.variable} in the environment of the command.`,
  },
  'SNAPSHOT-UNKNOWN': {
    message: () => 'The snapshot is no longer there.',
    hint: () => 'The oldest snapshots go when newer ones come; how many are kept is a setting.',
  },
  'SNAPSHOT-DAMAGED': {
    message: (p: { at: string; reason: string }) => `The snapshot of ${p.at} cannot be read: ${p.reason}`,
    hint: () => 'Read M3 again, or use another snapshot.',
  },
  'SNAPSHOT-NOT-REMOVED': {
    message: (p: { at: string; reason: string }) => `The snapshot of ${p.at} cannot be removed: ${p.reason}`,
    hint: () =>
      'Close what else may have it open, check the rights on the data folder, then remove it again.',
  },
  'SNAPSHOT-NOT-KEPT': {
    message: (p: { reason: string }) => `What was read cannot be kept as a snapshot: ${p.reason}`,
    hint: () =>
      'Check the space on the disk and the rights on the data folder, then read again. What was read before is kept.',
  },
  'SOURCE-NOT-ATTACHED': { message: (p: { kind: string }) => `No ${p.kind} extract is chosen.` },
  'ENVIRONMENT-NONE': {
    message: () => 'No environment is open.',
    hint: () => 'Open one on the Start screen.',
  },
  'ENVIRONMENT-UNKNOWN': { message: () => 'This environment no longer exists.' },
  'ENVIRONMENT-NAME-TAKEN': {
    message: (p: { name: string }) => `There is already an environment named ${p.name}.`,
    hint: () => 'Choose another name.',
  },
  'PROFILE-INVALID': {
    message: (p: { file: string; reason: string }) => `${p.file} is not a Muster profile: ${p.reason}.`,
    hint: () => 'Choose a file that was exported from Muster.',
  },
  'PROFILE-TOO-LARGE': {
    message: (p: { file: string; most: number }) =>
      `${p.file} is larger than ${p.most} MB, so it is no Muster profile.`,
    hint: () => 'Choose a file that was exported from Muster.',
  },
  'ROSTER-NONE': { message: () => 'Nothing has been read yet.', hint: () => 'Read the extracts first.' },
  'PLAN-NONE': { message: () => 'There is no plan yet.', hint: () => 'Make the plan first.' },
  'PLAN-EMPTY': {
    message: () => 'The plan has no operation.',
    hint: () => 'Check scope and blocked people on the People screen.',
  },
  'PLAN-STALE': {
    message: (p: { count: number; what: string }) =>
      `The plan is out of date: ${grouped(p.count)} ${p.count === 1 ? 'thing has' : 'things have'} changed since it was made. ${p.what}`,
    hint: () => 'Nothing was run. Make the plan again and look at it; this one can still be read.',
  },
  'PLAN-OTHER-ENVIRONMENT': {
    message: (p: { plan: string; environment: string }) =>
      `The plan is for ${p.plan}, and ${p.environment} is open.`,
    hint: () =>
      'Open the environment that the plan was made for. Landmark system and data areas have to be the same.',
  },
  'PLAN-NOT-RUNNABLE': {
    message: (p: { reason: string }) => `The plan file holds something that cannot be run: ${p.reason}.`,
    hint: () => 'Make the plan again from the extracts. A file that was changed by hand is not run.',
  },
  'RUN-GUARDED': {
    message: (p: { guards: number }) =>
      `The plan does more than ${p.guards === 1 ? 'a limit lets' : 'the limits let'} through. Nothing was run.`,
    hint: () =>
      'Look at the limits on the Plan screen. To run it all the same, give a reason; it is kept with the run.',
  },
  'RUN-OTHER-TARGET': {
    message: (p: { plan: string; target: string }) =>
      `The plan rests on what is in ${p.plan}, and is to be run on ${p.target}.`,
    hint: () => 'Run it where it was compared, or choose in Settings another way to know what is in IPA.',
  },
  'UNDO-NOT-POSSIBLE': {
    message: (p: { run: string; reason: string }) => `Run ${p.run} cannot be taken back: ${p.reason}.`,
    hint: () => 'Look at the outcomes of the run; what is not known to be done is not taken back.',
  },
  'PLAN-FILE-INVALID': {
    message: (p: { line: number; reason: string }) =>
      `The plan file cannot be read: line ${p.line}: ${p.reason}.`,
    hint: () => 'Take the file from the bundle again; SHA256SUMS says whether it is whole.',
  },
  'FILE-OF-NEWER-MUSTER': {
    message: (p: { file: string; why: string }) => `${p.file} was written by a newer Muster: ${p.why}.`,
    hint: () =>
      'Open it with the version that wrote it, or a later one. It is left as it is, and nothing was done.',
  },
  'PLAN-TOO-LARGE': {
    message: (p: { file: string; most: number }) =>
      `${p.file} is larger than ${p.most} GB, so it is no plan of Muster.`,
    hint: () => 'Choose the plan file of a bundle; SHA256SUMS there says whether it is whole.',
  },
  'LINE-TOO-LONG': {
    message: (p: { file: string; line: number; reason: string }) =>
      `${p.file} cannot be read: line ${p.line}: ${p.reason}.`,
    hint: () => 'No file that Muster writes has such a line. Take the file again from where it was written.',
  },
  'KEPT-PLAN-UNREADABLE': {
    message: (p: { reason: string }) => `The plan that was handed over last cannot be read: ${p.reason}.`,
    hint: () => 'It is damaged or of another version. The next plan that is exported or run takes its place.',
  },
  'PLAN-NOT-KEPT': {
    message: (p: { reason: string }) => `The plan was handed over, but no copy of it was kept: ${p.reason}.`,
    hint: () => 'Later plans cannot be compared with it. Check rights and free space of the data folder.',
  },
  'ARTIFACTS-NONE': {
    message: () => 'The files have not been written yet.',
    hint: () => 'Open the preview first.',
  },
  'USER-NOWHERE': {
    message: (p: { id: string }) =>
      `There is no user ${p.id}, neither in what was read of M3 nor in this data area of IPA.`,
    hint: () => 'Check the id. Capitals and small letters count as the same.',
  },
  'PERSON-UNKNOWN': { message: (p: { index: number }) => `There is no person number ${p.index}.` },

  'EXPORT-FAILED': {
    message: (p: { file: string; reason: string }) => `${p.file} could not be written: ${p.reason}`,
    hint: () => 'What was begun has been removed. Check rights and free space, or choose another folder.',
  },
  'DISK-FULL': {
    message: (p: { file: string }) => `${p.file} could not be written: the disk is full.`,
    hint: () => 'What was begun has been removed. Free some space or choose another disk.',
  },
  'FILE-TOO-LARGE': {
    message: (p: { file: string }) => `${p.file} would be larger than 4 GB.`,
    hint: () => 'Take fewer people at once: narrow the scope on the People screen.',
  },
  'FOLDER-NOT-EMPTY': {
    message: (p: { file: string }) => `${p.file} already holds files.`,
    hint: () => 'Choose an empty folder or a new one, so that nothing old is taken for part of the bundle.',
  },
  'SETTING-NOT-WRITABLE': {
    message: (p: { setting: string; value: string }) =>
      `The setting "${p.setting}" cannot be written into run.cmd: ${p.value}`,
    hint: () => 'Use letters, digits and signs of ASCII in it, and no quotes in a folder. Then export again.',
  },
  'ARTIFACT-DAMAGED': {
    message: (p: { file: string }) => `${p.file} is no longer the file that was shown: its checksum differs.`,
    hint: () => 'Make the preview again. Nothing was run.',
  },

  'LANDMARK-FOLDER-NONE': {
    message: () => 'No Landmark folder is chosen.',
    hint: () => 'Choose it in Settings, for example D:\\Infor\\LMTST.',
  },
  'LANDMARK-FOLDER-WRONG': {
    message: (p: { folder: string; missing: string }) =>
      `${p.folder} is not a Landmark folder: ${p.missing} is missing.`,
    hint: () => 'Choose the install folder of the Landmark system, or correct the pre-command in Settings.',
  },
  'TOOL-NOT-STARTED': {
    message: (p: { tool: string; reason: string }) => `${p.tool} could not be started: ${p.reason}`,
    hint: () => 'Check the Landmark folder and the pre-command in Settings.',
  },
  'PRACTICE-STATE-NOT-KEPT': {
    message: (p: { folder: string; reason: string }) =>
      `The practice host cannot keep its state in ${p.folder}: ${p.reason}`,
    hint: () => 'Check rights and free space of the folder.',
  },
  'RECORD-NEWER': {
    message: (p: { asOf: string }) => `A newer run, of ${p.asOf}, stands in it already.`,
    hint: () => 'Read IPA in another way where it has to be known what the older run did.',
  },
  'RECORD-NONE': {
    message: (p: { environment: string }) => `Muster has no record of a run for ${p.environment} yet.`,
    hint: () => 'Choose another way to know what is in IPA, or take it as empty for the first load.',
  },
  'RECORD-NOT-KEPT': {
    message: (p: { folder: string; reason: string }) =>
      `Muster cannot keep its own record of what its runs did in ${p.folder}: ${p.reason}`,
    hint: () => 'Check rights and free space of the folder.',
  },
  'RUN-ACTIVE': {
    message: (p: { scope: string; since: string; by: string }) =>
      `A run is going on for ${p.scope}, started ${p.since} by ${p.by}.`,
    hint: () => 'Wait for it to end, or cancel it. IPA takes one run at a time.',
  },
  'RUN-NONE': { message: () => 'There is no run.', hint: () => 'Run a plan first.' },
  'RUN-UNKNOWN': { message: (p: { id: string }) => `There is no run ${p.id}.` },
  'RUN-RECORD-DAMAGED': {
    message: (p: { id: string; reason: string }) => `The record of run ${p.id} cannot be read: ${p.reason}`,
    hint: (p: { folder: string }) => `What is left of it is in ${p.folder}.`,
  },
  'RUN-DISK-FULL': {
    message: (p: { file: string }) =>
      `The run was stopped: ${p.file} could not be written because the disk is full.`,
    hint: () => 'Free some space, then run what is left.',
  },
  'RUN-NOTHING-LEFT': {
    message: () => 'The latest run of this plan left nothing undone.',
  },
  'RUN-NOT-AGREED': {
    message: () => 'The run was not agreed to. Nothing was started.',
  },
  'RUN-NOT-CONFIRMED': {
    message: (p: { name: string }) => `The name typed is not ${p.name}.`,
    hint: () => 'Type the name of the production environment exactly as it is shown.',
  },
  'VERIFY-OTHER-PLAN': {
    message: () => 'This run was of another plan than the one that is open.',
    hint: () => 'Make the plan of that run again to verify it.',
  },
  'VERIFY-NOT-POSSIBLE': {
    message: () => 'This target cannot be read back.',
    hint: () =>
      'Choose a way that reads IPA itself, its database or the data REST lists, under What is in IPA. Or compare the lists in the IPA administration with the plan.',
  },
  'VERIFY-RUN-ACTIVE': {
    message: () => 'A run is going on: what is read back now may change the next moment.',
    hint: () => 'Verify when it has ended.',
  },

  'WORKBOOK-PROTECTED': {
    message: (p: { file: string }) => `${p.file} is protected with a password and cannot be read.`,
    hint: () => 'Open it in Excel, take the password off under File, Info, Protect Workbook, and save it.',
  },
  'WORKBOOK-OLD': {
    message: (p: { file: string }) => `${p.file} is a workbook in the format of Excel 97 to 2003 (.xls).`,
    hint: () => 'Open it in Excel and save it as Excel Workbook (.xlsx).',
  },
  'WORKBOOK-OTHER': {
    message: (p: { file: string; form: string }) => `${p.file} is ${p.form}.`,
    hint: () =>
      'Choose an Excel workbook (.xlsx). A binary workbook (.xlsb) or a sheet of another program (.ods) has to be saved as .xlsx first.',
  },
  'WORKBOOK-BROKEN': {
    message: (p: { file: string; reason: string }) =>
      `${p.file} is damaged and cannot be read as a workbook: ${p.reason}.`,
    hint: () => 'Open it in Excel, let Excel repair it, and save it; or export it again.',
  },
  'WORKBOOK-TOO-LARGE': {
    message: (p: { file: string; bound: string }) =>
      `${p.file} unpacks to more than ${p.bound}, far more than a workbook of extracts holds.`,
    hint: () => 'Check where it comes from. If it is right, save the sheet as CSV and choose that.',
  },
  'WORKBOOK-SHEET-NONE': {
    message: (p: { file: string; sheet: string }) => `${p.file} has no sheet named ${p.sheet}.`,
    hint: () => 'It may have been renamed or removed. Choose the workbook again.',
  },

  'SQL-SETTINGS-INCOMPLETE': {
    message: (p: { missing: string }) => `The settings for SQL Server lack ${p.missing}.`,
    hint: () => 'Fill it in under Source.',
  },
  'SQL-HOST-INVALID': {
    message: (p: { host: string }) => `${p.host} is not the name of a server.`,
    hint: () => 'Enter the name or address alone; an instance or a port has a field of its own.',
  },
  'SQL-NAME-INVALID': {
    message: (p: { name: string }) => `${p.name} cannot be a name in SQL Server.`,
    hint: () => 'Names have 1 to 128 characters and no line breaks.',
  },
  'SQL-HOST-UNKNOWN': {
    message: (p: { host: string }) => `No server named ${p.host} was found.`,
    hint: () =>
      'Check the spelling, and whether the network or VPN from which the server is known is connected.',
  },
  'SQL-INSTANCE-NOT-FOUND': {
    message: (p: { instance: string; host: string }) =>
      `The instance ${p.instance} was not found on ${p.host}.`,
    hint: () =>
      'Check its name, and whether SQL Server Browser runs there and UDP port 1434 is open. Or enter its port instead.',
  },
  'SQL-PORT-REFUSED': {
    message: (p: { server: string }) => `${p.server} refused the connection: nothing listens on that port.`,
    hint: () => 'Check the port, and whether SQL Server runs and takes TCP/IP connections.',
  },
  'SQL-NOT-REACHED': {
    message: notReached,
    hint: (p: { seconds?: number }) =>
      `Check the network, VPN and firewalls on the way${p.seconds === undefined ? '' : ', or raise the time to connect under Source'}.`,
  },
  'SQL-NO-ANSWER': {
    message: (p: { server: string; seconds: number }) =>
      `${p.server} took the connection, but did not answer within ${p.seconds} s.`,
    hint: () => 'Check that it is SQL Server that listens on this port, or raise the time to connect.',
  },
  'SQL-CLOSED': {
    message: (p: { server: string }) => `${p.server} closed the connection before the sign-in was complete.`,
    hint: () => 'Check that it is SQL Server that listens on this port, and its error log.',
  },
  'SQL-LEADS-ELSEWHERE': {
    message: (p: { server: string; to: string }) => `${p.server} leads on to another server, ${p.to}.`,
    hint: () =>
      'A password goes to the server it was entered for and to no other. Enter the other server as the host, or switch read-only intent off.',
  },
  'SQL-ENCRYPTION-NOT-OFFERED': {
    message: (p: { server: string }) => `${p.server} does not encrypt. The password was not sent.`,
    hint: () =>
      'Have encryption switched on at the server. Only where that cannot be, set encryption to off; the password then crosses the network readable.',
  },
  'SQL-ENCRYPTION-DEMANDED': {
    message: (p: { server: string }) => `${p.server} takes encrypted connections only.`,
    hint: () => 'Set encryption to required.',
  },
  'SQL-LOGIN-REFUSED': {
    message: (p: { server: string; account: string }) => `${p.server} refused the sign-in of ${p.account}.`,
    hint: () => 'Check user, password and the kind of sign-in. Too many attempts may lock the account.',
  },
  'SQL-DATABASE-NOT-OPENED': {
    message: (p: { database: string; server: string; account: string }) =>
      `The database ${p.database} was not found on ${p.server}, or ${p.account} may not open it.`,
    hint: () => 'Check its name, and whether the login is a user of that database.',
  },
  'SQL-DATABASE-UNAVAILABLE': {
    message: (p: { database: string; server: string }) =>
      `The database ${p.database} on ${p.server} cannot be read at this time.`,
    hint: () =>
      'It may be offline, or a secondary that takes other connections: check the read-only intent under Source.',
  },
  'SQL-PERMISSION-DENIED': {
    message: (p: { account: string; subject: string }) => `${p.account} may not read ${p.subject}.`,
    hint: () => 'Have the right to SELECT on it granted. Muster needs no other right.',
  },
  'SQL-TABLES-MISSING': {
    message: (p: { schema: string; database: string; tables: string }) =>
      `The schema ${p.schema} of the database ${p.database} shows no ${p.tables}.`,
    hint: (p: { elsewhere: string }) =>
      p.elsewhere === ''
        ? 'Check database and schema. A table that the login has no right to is not shown either.'
        : `M3 users are in the schema ${p.elsewhere} of this database: check the schema under Source.`,
  },
  'SQL-TABLE-MISSING': {
    message: (p: { subject: string }) => `${p.subject} is not there.`,
    hint: () => 'Test the connection again: tables or rights may have changed since.',
  },
  'SQL-COLUMN-MISSING': {
    message: (p: { table: string; column: string }) => `${p.table} has no column ${p.column}.`,
    hint: () => 'Check that the schema is that of M3. A column that the login has no right to is not shown.',
  },
  'SQL-LOCKED': {
    message: (p: { subject: string }) => `${p.subject} is being changed as a whole and did not get free.`,
    hint: () => 'Wait until the maintenance of the database has ended, then read again.',
  },
  'SQL-DEADLOCK': {
    message: (p: { subject: string }) =>
      `The server ended the reading of ${p.subject} in favour of other work.`,
    hint: () => 'Read again. What was read before is kept.',
  },
  'SQL-SILENT': {
    message: (p: { server: string; seconds: number; subject: string; rows: number }) =>
      `${p.server} was silent for ${p.seconds} s while ${p.subject} was read, after ${p.rows} rows.`,
    hint: () =>
      'Nothing of it was taken. Read again when the server is less busy, or raise the time under Source.',
  },
  'SQL-TOO-SLOW': {
    message: (p: { server: string; seconds: number; subject: string; rows: number }) =>
      `${p.server} sent next to nothing for ${p.seconds} s while ${p.subject} was read, after ${p.rows} rows.`,
    hint: () =>
      'It keeps the connection open without answering. Nothing of it was taken. Read again when the server is less busy, or raise the time under Source.',
  },
  'SQL-ROW-TOO-LONG': {
    message: (p: { subject: string; server: string; rows: number }) =>
      p.subject === ''
        ? `${p.server} sent more than 1 MB before the sign-in was complete.`
        : `A row of ${p.subject} is longer than 1 MB; it comes after ${p.rows} rows.`,
    hint: (p: { subject: string }) =>
      p.subject === ''
        ? 'The connection was ended. Check that it is SQL Server that listens on this port.'
        : 'The connection was ended, nothing was taken. No table of M3 or IPA has such rows: check database, schema and table.',
  },
  'SQL-VALUE-TOO-LONG': {
    message: (p: { table: string; column: string; most: number; row: number }) =>
      `A value of ${p.table}.${p.column} has more than ${grouped(p.most)} characters, in row ${grouped(p.row)}.`,
    hint: () =>
      'Nothing was taken. No column of M3 or IPA that is read holds such values: check database, schema and table.',
  },
  'SQL-TOO-MANY-ROWS': {
    message: (p: { subject: string; most: number }) => `${p.subject} has more than ${grouped(p.most)} rows.`,
    hint: () => 'Nothing was taken. No M3 or IPA is known to have so many: check database, schema and table.',
  },
  'SQL-CONNECTION-LOST': {
    message: (p: { server: string; subject: string; rows: number }) =>
      `The connection to ${p.server} was lost while ${p.subject} was read, after ${p.rows} rows.`,
    hint: () => 'Nothing of it was taken; what was read before is kept. Read again.',
  },
  'SQL-REFUSED': {
    message: (p: { server: string; number: number; subject: string }) =>
      `${p.server} answered with error ${p.number} to ${p.subject}.`,
    hint: () => 'Nothing was taken. Show the text below to whoever runs the database.',
  },
  'SQL-FAILED': {
    message: (p: { server: string }) => `The connection to ${p.server} failed.`,
    hint: () => 'Nothing was taken. Try again; if it stays, show the text below to whoever runs the server.',
  },

  'IPA-CONNECTION-NONE': {
    message: () => 'There is no connection to test: what is in IPA is not read from a server.',
    hint: () => 'Choose the database of IPA or its data REST lists first.',
  },
  'IPA-FILE-NONE': {
    message: () => 'No file is chosen that says what is in IPA.',
    hint: () => 'Choose an export of IPA, a secadm script, or lists as CSV or workbook with a header.',
  },
  'IPA-FILE-UNKNOWN': {
    message: (p: { file: string }) => `${p.file} is nothing that says what is in IPA.`,
    hint: () =>
      'Choose an importPFIdata file, a secadm script, the zip file of a bundle, or a list as CSV or workbook (.xlsx) with a header such as Actor, FirstName, LastName, EmailAddress.',
  },
  'IPA-FILE-LINE': {
    message: (p: { file: string; line: number; reason: string }) => `${p.file}, line ${p.line}: ${p.reason}.`,
    hint: () => 'Nothing of the file was taken. Correct or remove the line, or export the file again.',
  },
  'IPA-FILE-COLUMNS': {
    message: (p: { file: string; title: string; fields: string }) =>
      `${p.file} looks like a list of ${p.title}, but has no column for ${p.fields}.`,
    hint: () => 'Add the column to the list and export it again, or correct its name in the header.',
  },
  'IPA-FILE-NOTHING': {
    message: (p: { file: string }) => `${p.file} names nothing that is in IPA.`,
    hint: () =>
      'A script that only takes away says nothing about what is there. Choose the one that created it.',
  },
  'IPA-FILE-ARCHIVE': {
    message: (p: { file: string }) =>
      `${p.file} is an archive, but neither a workbook nor one with the files of a bundle.`,
    hint: () => 'Choose the zip file of a bundle as Muster wrote it, or unpack it and choose its files.',
  },
  'IPA-FILE-BROKEN': {
    message: (p: { file: string; reason: string }) =>
      `${p.file} is damaged and cannot be unpacked: ${p.reason}.`,
    hint: () => 'Take the archive from where it was written again.',
  },

  'IPA-SQL-DATABASE-NOT-OPENED': {
    message: (p: { database: string }) =>
      `The database ${p.database} was not found, or the login may not open it.`,
    hint: () => 'Check the name of the database of gen, and whether the login is a user of that database.',
  },
  'IPA-SQL-TABLES-MISSING': {
    message: (p: { tables: string }) => `The database shows no ${p.tables}.`,
    hint: (p: { elsewhere: string }) =>
      p.elsewhere === ''
        ? 'Check the databases and the schema. A table that the login has no right to is not shown either. A query of your own needs no table of that name.'
        : `There are tables of that name in the schema ${p.elsewhere}: check the schema.`,
  },
  'IPA-SQL-COLUMNS-UNKNOWN': {
    message: (p: { what: string }) => `${p.what}.`,
    hint: () =>
      'What the columns of IPA are called is not known beforehand. Write the query with the columns that hold these fields.',
  },
  'IPA-SQL-QUERY-REFUSED': {
    message: (p: { title: string; reason: string }) => `The query for ${p.title} is not sent: ${p.reason}.`,
    hint: () => 'Write one SELECT statement that reads and does nothing else.',
  },
  'IPA-SQL-RESULT-INCOMPLETE': {
    message: (p: { title: string; missing: string; has: string }) =>
      `The result of the query for ${p.title} has no column named ${p.missing}; it has ${p.has}.`,
    hint: () => 'Name the columns in the query, for example SELECT GIVENNAME AS firstName.',
  },

  'API-SETTINGS-INCOMPLETE': {
    message: (p: { missing: string }) => `The settings for the M3 API lack ${p.missing}.`,
    hint: () => 'Fill it in under Source.',
  },
  'API-ADDRESS-INVALID': {
    message: (p: { address: string }) => `${p.address} is not the address of a server.`,
    hint: () => 'Enter scheme, host and port as https://host:port, with no user, question mark or # in it.',
  },
  'API-SECRET-DAMAGED': {
    message: (p: { purpose: string }) => `The secret for ${p.purpose} is kept, but cannot be read.`,
    hint: () => 'Choose the .ionapi file again.',
  },
  'API-HOST-UNKNOWN': {
    message: (p: { host: string }) => `No server named ${p.host} was found.`,
    hint: () =>
      'Check the spelling, and whether the network or VPN from which the server is known is connected.',
  },
  'API-PORT-REFUSED': {
    message: (p: { server: string }) => `${p.server} refused the connection: nothing listens on that port.`,
    hint: () => 'Check the port, and whether the server runs.',
  },
  'API-NOT-REACHED': {
    message: notReached,
    hint: () => 'Check the network, VPN, proxy and firewalls on the way.',
  },
  'API-SILENT': {
    message: (p: { server: string; seconds: number }) => `${p.server} was silent for ${p.seconds} s.`,
    hint: () =>
      'Nothing was taken; what was read before is kept. Read again when the server is less busy, or raise the time in the settings of the connection.',
  },
  'API-TOO-SLOW': {
    message: (p: { server: string; bytes: number; seconds: number }) =>
      `${p.server} sent no more than ${p.bytes} bytes in ${p.seconds} s.`,
    hint: () =>
      'It keeps the connection open without answering. Nothing was taken; what was read before is kept. Read again when the server is less busy, or raise the time in the settings of the connection.',
  },
  'API-INTERIM': {
    message: (p: { most: number; server: string }) =>
      p.most === 0
        ? `${p.server} changes to another protocol (HTTP 101) instead of answering.`
        : `${p.server} sent more than ${p.most} provisional answers (HTTP 1xx) and no answer.`,
    hint: () =>
      'The connection was ended, nothing was taken. Check the address and port, and what proxy or gateway answers on the way.',
  },
  'API-HEADERS-TOO-LARGE': {
    message: (p: { server: string; most: string }) =>
      `The head of the answer of ${p.server} is larger than ${p.most}.`,
    hint: () =>
      'The connection was ended, nothing was taken. Check the address and port, and what proxy or gateway answers on the way.',
  },
  'API-ANSWER-TOO-LARGE': {
    message: (p: { server: string; most: number }) =>
      `The answer of ${p.server} is larger than ${grouped(p.most)} bytes.`,
    hint: () =>
      'The connection was ended, nothing was taken. No list of an M3 or IPA is known to be so large.',
  },
  'API-COMPRESSED': {
    message: (p: { server: string; encoding: string }) =>
      `${p.server} answered in a compressed form (${p.encoding}) that was not asked for.`,
    hint: () =>
      'Nothing was taken. Have compression switched off for these calls at the server, proxy or gateway that does it.',
  },
  'API-CONNECTION-LOST': {
    message: (p: { server: string }) => `${p.server} broke the connection before its answer was complete.`,
    hint: () => 'Nothing was taken; what was read before is kept. Read again.',
  },
  'API-NOT-HTTP': {
    message: (p: { server: string }) => `What ${p.server} answers is not HTTP.`,
    hint: () => 'Check port and scheme: http and https have different ports.',
  },
  'API-PROXY-NOT-REACHED': {
    message: (p: { proxy: string }) => `The proxy ${p.proxy} could not be reached.`,
    hint: () =>
      'Check the proxy settings of this machine, or choose no proxy in the settings of the connection.',
  },
  'API-PROXY-INVALID': {
    message: (p: { proxy: string; server: string }) =>
      `The proxy ${p.proxy} that this machine names for ${p.server} cannot be used.`,
    hint: () =>
      'Only HTTP proxies can be. Check the proxy settings, or choose no proxy in the settings of the connection.',
  },
  'API-PROXY-UNSUPPORTED': {
    message: (p: { server: string; proxy: string; kind: string }) =>
      `This machine reaches ${p.server} through the proxy ${p.proxy}, of the kind ${p.kind}. Muster cannot use that kind.`,
    hint: () =>
      'Nothing was sent. Have this machine use a proxy that is spoken to in plain HTTP, or choose no proxy in the settings of the connection where the server can be reached directly.',
  },
  'API-PROXY-REFUSED': {
    message: (p: { proxy: string; server: string; status: number }) =>
      `The proxy ${p.proxy} does not let the connection to ${p.server} through (HTTP ${p.status}).`,
    hint: (p: { status: number }) =>
      p.status === 407
        ? 'It asks for a sign-in of its own, which Muster does not do. Have the server exempted from it, or choose no proxy in the settings of the connection.'
        : 'Have the administrator of the network allow the server, or choose no proxy in the settings of the connection.',
  },
  'API-SIGN-IN-REFUSED': {
    message: (p: { server: string; user: string }) => `${p.server} refused the sign-in of ${p.user}.`,
    hint: (p: { version: 'v1' | 'v2' | 'v2-grid' }) =>
      p.version === 'v2'
        ? 'A new token was refused as well. Check in the API gateway whether the application may call M3 and its service account belongs to a user of M3.'
        : 'Check user and password. Too many attempts may lock the account.',
  },
  'API-CREDENTIALS-REFUSED': {
    message: (p: { server: string; client: string }) =>
      `${p.server} gave no token to ${p.client}: the credentials of the .ionapi file were refused.`,
    hint: () =>
      'The application or its service account may have been removed or renewed. Download its credentials again in the API gateway, and choose that file.',
  },
  'API-COMPANY-REFUSED': {
    message: (p: { server: string; company: string }) => `${p.server} refused company ${p.company}.`,
    hint: () => 'Check the company, and whether the user may work in it.',
  },
  'API-COMPANY-OTHER': {
    message: (p: { company: string; actual: string }) =>
      `The calls were made for company ${p.company}, but M3 works in ${p.actual}.`,
    hint: () =>
      'This M3 goes by the company of the user who signs in. Leave the company empty, or sign in with a user of that company.',
  },
  'API-FORBIDDEN': {
    message: (p: { server: string; call: string }) => `${p.server} does not allow ${p.call} (HTTP 403).`,
    hint: () => 'Have the user or the application given the right to call it.',
  },
  'API-NOT-THERE': {
    message: (p: { server: string; call: string }) =>
      `${p.server} knows no ${p.call} at this address (HTTP 404).`,
    hint: () => 'Check the address: host, port, and for the gateway the tenant.',
  },
  'API-VERSION-OTHER': {
    message: (p: { server: string; asked: string; found: string }) =>
      `${p.server} has no REST API ${p.asked} at this address (HTTP 404), but it answers REST ${p.found}.`,
    hint: (p: { found: string }) =>
      `Choose REST ${p.found} on the grid under Source. Address, user and password stay the same.`,
  },
  'API-PART-ANSWER': {
    message: (p: { server: string; call: string }) => `M3 on ${p.server} did not bring ${p.call} to its end.`,
    hint: () =>
      'Nothing was taken: what it did not come to would look as if it were not there. What was read before is kept. Read again when M3 is less busy.',
  },
  'API-LIST-CUT': {
    message: (p: { server: string; records: number; call: string }) =>
      `${p.server} gave ${grouped(p.records)} records of ${p.call} and no more, though there are more.`,
    hint: () =>
      'Nothing was taken: those that are missing would look deleted. The server has a limit of its own, whatever is asked for. Have it raised, or read M3 from its database or from extracts.',
  },
  'API-TOO-MANY-RECORDS': {
    message: (p: { server: string; most: number; call: string }) =>
      `${p.server} gives more than ${grouped(p.most)} records of ${p.call}.`,
    hint: () => 'Nothing was taken. No M3 is known to have so many; check the address and the transaction.',
  },
  'API-TRANSACTION-NONE': {
    message: (p: { call: string }) => `This M3 has no transaction ${p.call}.`,
    hint: () => 'It may be missing in MRS001, or the user may not see it. Extracts can be read instead.',
  },
  'API-FIELD-MISSING': {
    message: (p: { call: string; fields: string; server: string }) =>
      `${p.call} has no field ${p.fields} on ${p.server}.`,
    hint: () => 'Check the output fields of the transaction in MRS001.',
  },
  'API-TRANSACTION-FAILED': {
    message: (p: { original: string; call: string }) =>
      p.original === ''
        ? `M3 says that ${p.call} failed, and not why.`
        : `M3 answered ${p.call} with an error.`,
    hint: (p: { original: string }) =>
      `Nothing was taken; what was read before is kept. ${p.original === '' ? 'The log of M3 may say more.' : 'Show the text below to whoever runs M3.'}`,
  },
  'API-BUSY': {
    message: (p: { server: string; call: string; status: number; times: number }) =>
      `${p.server} is too busy for ${p.call} (HTTP ${p.status}), also after ${p.times} attempts.`,
    hint: (p: { wait: number }) =>
      p.wait === 0
        ? 'Nothing was taken; what was read before is kept. Read again later.'
        : `It asks to wait ${p.wait} s. Nothing was taken; what was read before is kept. Read again then.`,
  },
  'API-REDIRECTED': {
    message: (p: { server: string; call: string; place: string }) =>
      `${p.server} sends ${p.call} on to ${p.place}.`,
    hint: () =>
      'It may be the page where people sign in. Check the address; a call is not sent on, since its secrets would go along.',
  },
  'API-STATUS': {
    message: (p: { server: string; call: string; status: number }) =>
      `${p.server} answered ${p.call} with HTTP ${p.status}.`,
    hint: () => 'Nothing was taken. Show the text below to whoever runs the server.',
  },
  'API-NOT-JSON': {
    message: (p: { server: string; call: string }) =>
      `${p.server} answered ${p.call} with something else than data.`,
    hint: () => 'It may be a page for people, as for signing in. Check address and port.',
  },
  'API-ANSWER-BROKEN': {
    message: (p: { server: string; call: string; reason: string }) =>
      `The answer of ${p.server} to ${p.call} cannot be read: ${p.reason}.`,
    hint: () =>
      'Nothing was taken; what was read before is kept. Read again; if it stays, show this text to whoever runs the server.',
  },

  'IPA-WEB-SETTINGS-INCOMPLETE': {
    message: (p: { missing: string }) => `The settings for IPA's web administration lack ${p.missing}.`,
    hint: () => 'Fill it in where it is set how IPA is reached.',
  },
  'IPA-WEB-ADDRESS-INVALID': {
    message: (p: { address: string }) => `${p.address} is not the address of IPA's web administration.`,
    hint: () => 'Enter scheme, host and port alone, as https://host:port.',
  },
  'IPA-WEB-SIGN-IN-REFUSED': {
    message: (p: { server: string; user: string }) => `${p.server} refused the sign-in of ${p.user}.`,
    hint: () => 'Check user and password. Too many attempts may lock the account.',
  },
  'IPA-WEB-SIGN-IN-ELSEWHERE': {
    message: (p: { server: string; place: string }) =>
      `${p.server} sends people on to ${p.place}, which is another server.`,
    hint: () =>
      'Nothing was sent there. If that is the right address, enter it. If people sign in there (SAML), use a way in which user and password are asked for by IPA itself.',
  },
  'IPA-WEB-SIGN-IN-FAILED': {
    message: (p: { server: string; reason: string }) =>
      `Signing in at ${p.server} did not work: ${p.reason}.`,
    hint: () => 'Check the address, and whether people sign in there by a form of IPA itself.',
  },
  'IPA-WEB-SIGNED-OUT': {
    message: (p: { server: string; call: string }) =>
      `${p.server} asks to sign in for ${p.call}, also right after it was done.`,
    hint: () => 'Check in a browser whether the user may open that page.',
  },
  'IPA-WEB-FILE-REFUSED': {
    message: (p: { line: number; file: string; reason: string }) =>
      `Line ${p.line} of ${p.file} was refused: ${p.reason}.`,
    hint: () =>
      'Nothing of the file was sent: it takes changes of actors and deletes in the data area of the environment, and nothing else. Write the files again.',
  },
  'IPA-WEB-LIST-NONE': {
    message: (p: { server: string; list: string; status: number }) =>
      `${p.server} has no list of ${p.list} (HTTP ${p.status}).`,
    hint: () =>
      'The data REST lists of Landmark may be switched off, or be closed to this user. IPA can be read from its database or from files instead.',
  },
  'IPA-WEB-LIST-REFUSED': {
    message: (p: { server: string; list: string }) => `${p.server} did not give the list of ${p.list}.`,
    hint: () => 'Nothing was taken. Show the text below to whoever runs Landmark.',
  },
  'IPA-WEB-LIST-BROKEN': {
    message: (p: { list: string; server: string; reason: string }) =>
      `The list of ${p.list} on ${p.server} cannot be read: ${p.reason}.`,
    hint: () => 'Nothing was taken. Read again; if it stays, show this text to whoever runs Landmark.',
  },

  'TLS-SELF-SIGNED': {
    message: (p: ShownCertificate) =>
      `The certificate of ${p.server} is signed by nobody but itself, so it is not trusted.`,
    hint: () =>
      'Have the administrator confirm its fingerprint, then trust it by this fingerprint. Nothing secret was sent.',
  },
  'TLS-AUTHORITY-UNKNOWN': {
    message: (p: ShownCertificate) =>
      `The certificate of ${p.server} comes from an authority that is not trusted: ${p.issuer}.`,
    hint: () =>
      'Choose the certificate of this authority as a file, or trust the server by its fingerprint once the administrator has confirmed it. Nothing secret was sent.',
  },
  'TLS-NAME-DIFFERS': {
    message: (p: ShownCertificate & { names: string }) =>
      `The certificate that ${p.server} shows is made out to another name: ${p.names}.`,
    hint: () =>
      'Enter the server by a name that the certificate has, or trust it by its fingerprint once the administrator has confirmed it. Nothing secret was sent.',
  },
  'TLS-EXPIRED': {
    message: (p: ShownCertificate) => `The certificate of ${p.server} expired on ${p.validTo.slice(0, 10)}.`,
    hint: () => 'Have it renewed. Check the clock of this machine as well. Nothing secret was sent.',
  },
  'TLS-NOT-YET-VALID': {
    message: (p: ShownCertificate) => `The certificate of ${p.server} is valid only from ${p.validFrom}.`,
    hint: () => 'Check the clock of this machine and of the server. Nothing secret was sent.',
  },
  'TLS-PIN-DIFFERS': {
    message: (p: ShownCertificate & { pin: string }) =>
      `${p.server} shows another certificate than the one that is trusted.`,
    hint: () =>
      'It may have been renewed, or another server answers. Have the administrator confirm the new fingerprint before it is trusted. Nothing secret was sent.',
  },
  'TLS-NOT-TRUSTED': {
    message: (p: ShownCertificate & { reason: string }) =>
      `The certificate of ${p.server} is not trusted: ${p.reason}.`,
    hint: () => 'Show this text to the administrator of the server. Nothing secret was sent.',
  },
  'TLS-FAILED': {
    message: (p: HandshakeFailed) => handshakeText(p).message(p),
    hint: (p: HandshakeFailed) => handshakeText(p).hint(),
  },
  'TLS-AUTHORITY-NONE': {
    message: () => 'No certificate of an authority is chosen.',
    hint: () => 'Choose its file, or another way to trust the server.',
  },
  'TLS-PIN-NONE': {
    message: () => 'No fingerprint is entered.',
    hint: () =>
      'Enter the SHA-256 fingerprint of the certificate, or choose another way to trust the server.',
  },

  USAGE: { message: (p: { reason: string }) => `${p.reason}`, hint: () => 'See --help.' },
} satisfies Readonly<Record<string, ErrorText>>;

export type ErrorCode = keyof typeof ERROR_TEXTS;
