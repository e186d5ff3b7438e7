import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type Readable, Transform } from 'node:stream';
import { failure } from '../../../shared/base/failure.ts';
import type { ArtifactFile } from '../artifacts/artifact-file.ts';

/**
 * The bytes of an artifact as a stream that fails with ARTIFACT-DAMAGED where they are no longer those that
 * were previewed. `onBytes` is told how many have passed.
 */
export function openArtifact(artifact: ArtifactFile, onBytes: (bytes: number) => void): Readable {
  const hash = createHash('sha256');
  const checked = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      onBytes(chunk.length);
      done(null, chunk);
    },
    flush(done) {
      const same = hash.digest('hex') === artifact.sha256;
      done(same ? null : failure('ARTIFACT-DAMAGED', { file: artifact.shape.fileName }));
    },
  });
  const source = createReadStream(artifact.path, { highWaterMark: 1 << 18 });
  source.once('error', (cause) => {
    checked.destroy(failure('ARTIFACT-DAMAGED', { file: artifact.shape.fileName }, cause));
  });
  checked.once('close', () => source.destroy());
  return source.pipe(checked);
}
