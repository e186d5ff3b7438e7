import type { FieldName } from './extracts.ts';

/** The fields of the extracts, in words. */
export const FIELD_WORDS: Readonly<Record<FieldName, string>> = {
  user: 'User id',
  name: 'Name',
  email: 'E-mail',
  status: 'Status',
  userType: 'User type',
  language: 'Language',
  division: 'Division',
  facility: 'Facility',
  warehouse: 'Warehouse',
  department: 'Department',
  company: 'Company',
  emailType: 'E-mail type',
  role: 'Role id',
  validFrom: 'Valid from',
  validTo: 'Valid to',
};
