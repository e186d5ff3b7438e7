import { z } from 'zod';
import type { AnyFindingCode, FindingParams } from './finding.ts';

/**
 * The code of a finding, as it stands in plans and snapshots. One that this version does not know is kept as it is, in
 * the alphabet of codes, since it becomes a part of files again.
 */
export const findingCodeSchema = z
  .string()
  .regex(/^[A-Z][A-Z0-9-]{0,79}$/)
  .transform((code) => code as AnyFindingCode);

/** What a finding is about, as it stands in plans and snapshots. */
export const findingSubjectSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('user'), id: z.string() }),
  z.strictObject({ kind: z.literal('role'), id: z.string() }),
  z.strictObject({ kind: z.literal('row'), file: z.string(), line: z.number().int() }),
  z.strictObject({ kind: z.literal('extract'), file: z.string() }),
  z.strictObject({ kind: z.literal('target'), id: z.string() }),
]);

/** The params of a finding, as they stand in plans and snapshots: whatever the version that wrote them had to say. */
export const findingParamsSchema = z
  .record(z.string(), z.union([z.string(), z.number()]))
  .transform((params) => params as FindingParams);
