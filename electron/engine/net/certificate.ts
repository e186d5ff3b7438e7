import type { X509Certificate } from 'node:crypto';
import type { CertificateInfo } from '../../../shared/contract/connection.ts';

/** A certificate in words. */
export function describeCertificate(certificate: X509Certificate): CertificateInfo {
  return {
    subject: oneLine(certificate.subject),
    issuer: oneLine(certificate.issuer),
    validFrom: certificate.validFromDate.toISOString(),
    validTo: certificate.validToDate.toISOString(),
    fingerprint: fingerprintOf(certificate),
  };
}

/** SHA-256 of a certificate, 64 lower-case hex digits. */
export function fingerprintOf(certificate: X509Certificate): string {
  return certificate.fingerprint256.replaceAll(':', '').toLowerCase();
}

/** Node writes one part of a name a line. */
function oneLine(name: string): string {
  return name.split('\n').join(', ');
}
