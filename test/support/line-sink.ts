import type { OperationSubject } from '../../shared/target/operation.ts';
import { LINE_END, type LineSink } from '../../shared/target/render/artifact.ts';
import type { ArtifactEncoding } from '../../shared/target/render/encoding.ts';

/** A sink that gives every line as text, however it came. */
export function lineSink(
  encoding: ArtifactEncoding,
  take: (line: string, subject: OperationSubject | null) => void,
): LineSink {
  const textOf = (bytes: Uint8Array) =>
    Buffer.from(bytes).toString(encoding === 'iso-8859-1' ? 'latin1' : 'utf8');
  return {
    line: take,
    lineAround: (beginning, middle, ending, subject) =>
      take(textOf(beginning) + middle + textOf(ending).slice(0, -LINE_END.length), subject),
  };
}
