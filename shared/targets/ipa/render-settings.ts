import { z } from 'zod';

export const renderSchema = z.object({
  /** How secadm values with spaces are written; both forms are used in public scripts (domain.md, 4). */
  quoting: z.enum(['double-quotes', 'backslash']),
  scriptEncoding: z.enum(['iso-8859-1', 'utf-8', 'us-ascii']),
  /** `us-ascii` writes other characters as numeric references, right under any reading (domain.md, 5). */
  xmlEncoding: z.enum(['us-ascii', 'utf-8', 'iso-8859-1']),
});

export type RenderSettings = z.infer<typeof renderSchema>;

export const DEFAULT_RENDER: RenderSettings = {
  quoting: 'double-quotes',
  scriptEncoding: 'iso-8859-1',
  xmlEncoding: 'us-ascii',
};
