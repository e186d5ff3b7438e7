/** The ways of reading M3, in words. */
import type { M3Way } from '../../shared/m3/m3-source.ts';

export const WAY_WORDS: Readonly<Record<M3Way, string>> = {
  files: 'Files',
  'sql-server': 'SQL Server',
  'm3-api': 'M3 API',
};
