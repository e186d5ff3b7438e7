import type { MessageParams } from '../../../shared/base/message-params.ts';
import type { TextEncodingName } from '../../../shared/m3/reading.ts';
import type { ByteLine } from './byte-lines.ts';

/** Why an encoding is not to be believed, and what it may be instead. */
export interface EncodingDoubt {
  readonly code: 'ENCODING-UNSURE' | 'ENCODINGS-MIXED' | 'ENCODED-TWICE';
  readonly params: MessageParams;
  /** The encodings that are possible, the one that is taken first. */
  readonly candidates: readonly TextEncodingName[];
  /** Lines that may show the difference. */
  readonly lines: readonly ByteLine[];
}

export interface DetectedEncoding {
  readonly encoding: TextEncodingName;
  readonly reason: string;
  /** Why it is not to be believed; absent where the bytes settle it. */
  readonly doubt?: EncodingDoubt;
}
