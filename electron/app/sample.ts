import { type Environment, newEnvironment } from '../../shared/environment/environment.ts';
import type { ExtractKind } from '../../shared/m3/extracts.ts';

/** The extracts of the sample company, in build/sample. */
export const SAMPLE_FILES: Readonly<Record<ExtractKind, string>> = {
  users: 'users.csv',
  emails: 'emails.csv',
  roles: 'roles.csv',
  'user-roles': 'user-roles.csv',
};

const base = newEnvironment('sample', 'Sample');

/** The sample's environment: its company is chosen, and its plans are compared with the practice host. */
export const SAMPLE_ENVIRONMENT: Environment = {
  ...base,
  landmarkSystem: 'LMTST',
  colour: 'teal',
  ipa: { ...base.ipa, way: 'practice' },
  policy: { ...base.policy, company: '100' },
};
