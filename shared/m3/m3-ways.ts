/** The ways to read M3, in words: apart from their setting, so that a screen that only names them brings no schema along. */
export const M3_WAY_NAMES = { files: 'Files', 'sql-server': 'SQL Server', 'm3-api': 'M3 API' } as const;
