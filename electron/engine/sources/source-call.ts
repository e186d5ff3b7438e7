import type { Access } from '../../../shared/environment/access.ts';
import type { SourceLimits } from './source-limits.ts';
/** What every way of reading is given beside its settings. */
export interface SourceCall {
  readonly access: Access;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: SourceProgress) => void;
  /** SOURCE_LIMITS where it is left out. */
  readonly limits?: SourceLimits;
}

/** How far a reading is. */
export interface SourceProgress {
  /** The file, table or transaction at work. */
  readonly subject: string;
  readonly done: number;
  /** null while unknown. */
  readonly total: number | null;
  readonly unit: 'bytes' | 'rows';
}
