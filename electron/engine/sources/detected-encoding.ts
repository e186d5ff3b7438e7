import type { InspectedFile } from '../../../shared/m3/inspected-file.ts';
import type { TextEncodingName } from '../../../shared/m3/reading.ts';
import type { ByteLine } from './byte-lines.ts';

/** What the first word beyond ASCII is in the encoding that is taken, and in another that is possible. */
interface Rival {
  readonly encoding: string;
  readonly example: string;
  readonly other: string;
  readonly otherExample: string;
}

/** Why an encoding is not to be believed, and what it may be instead. */
export type EncodingDoubt = (
  | { readonly code: 'ENCODED-TWICE' }
  | { readonly code: 'ENCODING-UNSURE'; readonly rival: Rival }
  | { readonly code: 'ENCODINGS-MIXED'; readonly mixed: NonNullable<InspectedFile['mixedEncodings']> }
) & {
  /** The encodings that are possible, the one that is taken first. */
  readonly candidates: readonly TextEncodingName[];
  /** Lines that may show the difference. */
  readonly lines: readonly ByteLine[];
};

export interface DetectedEncoding {
  readonly encoding: TextEncodingName;
  readonly reason: string;
  /** Why it is not to be believed; absent where the bytes settle it. */
  readonly doubt?: EncodingDoubt;
}
