import { z } from 'zod';

/** What a finding is about, as it stands in plans and snapshots. */
export const findingSubjectSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('user'), id: z.string() }),
  z.strictObject({ kind: z.literal('role'), id: z.string() }),
  z.strictObject({ kind: z.literal('row'), file: z.string(), line: z.number().int() }),
  z.strictObject({ kind: z.literal('extract'), file: z.string() }),
  z.strictObject({ kind: z.literal('target'), id: z.string() }),
]);
