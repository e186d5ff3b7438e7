import { type Environment, newEnvironment } from '../../shared/environment/environment.ts';
import type { ExtractKind } from '../../shared/m3/extracts.ts';

/** The sample company's extracts, in build/sample. */
export const SAMPLE_FILES: Readonly<Record<ExtractKind, string>> = {
  users: 'users.csv',
  emails: 'emails.csv',
  roles: 'roles.csv',
  'user-roles': 'user-roles.csv',
};

const base = newEnvironment('sample', 'Sample');

/** The environment of the sample: the company is chosen, and plans are compared with the practice host. */
export const SAMPLE_ENVIRONMENT: Environment = {
  ...base,
  landmarkSystem: 'LMTST',
  colour: 'teal',
  ipa: { ...base.ipa, way: 'practice' },
  policy: { ...base.policy, company: '100' },
};
