import { X509Certificate } from 'node:crypto';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { failure } from '../../../shared/base/failure.ts';
import type { AuthorityFile } from '../../../shared/contract/connection.ts';
import { fileFailure, isFileError } from '../base/file-errors.ts';
import { describeCertificate } from '../net/certificate.ts';

/** Far more than the chain of any authority takes. */
const MOST_BYTES = 100_000;

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/**
 * Reads the certificates of an authority from a PEM or DER file. Only certificates are taken over: a private
 * key in the same file stays where it is.
 * @throws Failure AUTHORITY-INVALID, FILE-…
 */
export async function readAuthority(path: string): Promise<AuthorityFile> {
  const name = basename(path);
  const bytes = await readStart(path, name);
  try {
    const certificates = certificatesIn(bytes);
    const pem = certificates.map((certificate) => certificate.toString().trim()).join('\n');
    return { name, pem, certificates: certificates.map(describeCertificate) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw failure('AUTHORITY-INVALID', { file: name, original: reason }, error);
  }
}

async function readStart(path: string, name: string): Promise<Buffer> {
  try {
    const file = await open(path, 'r');
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(MOST_BYTES + 1), 0, MOST_BYTES + 1, 0);
      if (bytesRead > MOST_BYTES) throw failure('AUTHORITY-INVALID', { file: name });
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (isFileError(error)) throw fileFailure(error, name);
    throw error;
  }
}

function certificatesIn(bytes: Buffer): X509Certificate[] {
  const pems = bytes.toString('latin1').match(CERTIFICATE);
  return pems === null ? [new X509Certificate(bytes)] : pems.map((pem) => new X509Certificate(pem));
}
