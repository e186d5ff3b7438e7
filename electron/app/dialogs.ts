import type { OpenDialogOptions, SaveDialogOptions } from 'electron';
import type { ChannelName, PayloadOf } from '../../shared/contract/channels.ts';

type Purpose = PayloadOf<'dialog:choose'>['purpose'];

const EXTRACT_FILTERS = [
  { name: 'Extracts', extensions: ['csv', 'txt', 'tsv', 'xlsx'] },
  { name: 'Delimited text', extensions: ['csv', 'txt', 'tsv'] },
  { name: 'Excel workbook', extensions: ['xlsx'] },
  { name: 'All files', extensions: ['*'] },
];
const IONAPI_FILTERS = [
  { name: 'API gateway credentials', extensions: ['ionapi'] },
  { name: 'All files', extensions: ['*'] },
];
const AUTHORITY_FILTERS = [
  { name: 'Certificates', extensions: ['pem', 'crt', 'cer', 'der'] },
  { name: 'All files', extensions: ['*'] },
];
const PROFILE_FILTERS = [{ name: 'Muster profile', extensions: ['json'] }];

const KIT_FILTERS = [
  { name: 'Document', extensions: ['html'] },
  { name: 'Plain text', extensions: ['txt'] },
];

const PLAN_FILTERS = [
  { name: 'Muster plan', extensions: ['jsonl'] },
  { name: 'All files', extensions: ['*'] },
];
const IPA_FILTERS = [
  { name: 'What is in IPA', extensions: ['xml', 'csv', 'txt', 'tsv', 'xlsx', 'zip'] },
  { name: 'All files', extensions: ['*'] },
];

type SavePurpose = 'bundle-zip' | 'profile-save' | 'event-hub-save' | 'plan-save';

/** The options of each dialog. The renderer names a purpose, and decides nothing else. */
export const OPEN_DIALOGS: Readonly<Record<Exclude<Purpose, SavePurpose>, OpenDialogOptions>> = {
  extract: { title: 'Choose an extract', properties: ['openFile'], filters: EXTRACT_FILTERS },
  'landmark-folder': { title: 'Choose the Landmark folder', properties: ['openDirectory'] },
  profile: { title: 'Import a profile', properties: ['openFile'], filters: PROFILE_FILTERS },
  'bundle-folder': {
    title: 'Choose a folder for the bundle',
    properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
  },
  ionapi: { title: 'Choose the .ionapi file', properties: ['openFile'], filters: IONAPI_FILTERS },
  authority: {
    title: 'Choose the certificate of the authority',
    properties: ['openFile'],
    filters: AUTHORITY_FILTERS,
  },
  plan: { title: 'Choose a plan', properties: ['openFile'], filters: PLAN_FILTERS },
  'ipa-file': {
    title: 'Choose a file that says what is in IPA',
    properties: ['openFile'],
    filters: IPA_FILTERS,
  },
};

export const SAVE_DIALOGS: Readonly<Record<SavePurpose, SaveDialogOptions>> = {
  'bundle-zip': { title: 'Save the bundle', filters: [{ name: 'Zip archive', extensions: ['zip'] }] },
  'profile-save': { title: 'Export the profile', filters: PROFILE_FILTERS },
  'event-hub-save': { title: 'Save the Event Hub kit', filters: KIT_FILTERS },
  'plan-save': { title: 'Save the plan', filters: [{ name: 'Muster plan', extensions: ['jsonl'] }] },
};

/** The only channel that may name a file of secrets, whatever the file was chosen for; undefined for other files. */
export function onlyFor(path: string, purpose: Purpose): ChannelName | undefined {
  if (purpose === 'ionapi' || path.toLowerCase().endsWith('.ionapi')) return 'ionapi:import';
  return purpose === 'authority' ? 'authority:read' : undefined;
}

export function isSavePurpose(purpose: Purpose): purpose is SavePurpose {
  return Object.hasOwn(SAVE_DIALOGS, purpose);
}
