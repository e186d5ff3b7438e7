import type { X509Certificate } from 'node:crypto';
import { getCACertificates } from 'node:tls';
import { type Failure, failure } from '../../../shared/base/failure.ts';
import type { Trust } from '../../../shared/m3/trust-settings.ts';
import { describeCertificate } from './certificate.ts';

/** The certificate that a server showed, and what the verification of its chain and name came to. */
export interface ShownCertificate {
  readonly certificate: X509Certificate;
  /** '' where chain, dates and name are in order, else the code of the reason. */
  readonly objection: string;
}

/**
 * The certificates that a chain may end in: those of this machine and of Node, or the chosen authority's alone.
 * None for a pinned certificate: it is looked at alone.
 * @throws Failure TLS-AUTHORITY-NONE, TLS-PIN-NONE
 */
export function authoritiesOf({ by, authorityPem, pin }: Trust): string[] {
  if (by === 'authority') {
    if (authorityPem === '') throw failure('TLS-AUTHORITY-NONE');
    return [authorityPem];
  }
  if (by === 'pin') {
    if (pin === '') throw failure('TLS-PIN-NONE');
    return [];
  }
  return [...new Set([...getCACertificates('default'), ...getCACertificates('system')])];
}

/** Why a certificate is not trusted, in words; null where it is. A pinned one is compared by its fingerprint alone. */
export function objectionTo(shown: ShownCertificate, trust: Trust, server: string): Failure | null {
  const { subject, issuer, validFrom, validTo, fingerprint } = describeCertificate(shown.certificate);
  const params = { server, fingerprint, subject, issuer, validFrom, validTo };
  if (trust.by === 'pin') {
    return fingerprint === trust.pin ? null : failure('TLS-PIN-DIFFERS', { ...params, pin: trust.pin });
  }
  const original = shown.objection;
  switch (original) {
    case '':
      return null;
    case 'DEPTH_ZERO_SELF_SIGNED_CERT':
      return failure('TLS-SELF-SIGNED', { ...params, original });
    case 'SELF_SIGNED_CERT_IN_CHAIN':
    case 'UNABLE_TO_VERIFY_LEAF_SIGNATURE':
    case 'UNABLE_TO_GET_ISSUER_CERT':
    case 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY':
      return failure('TLS-AUTHORITY-UNKNOWN', { ...params, original });
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
    case 'HOSTNAME_MISMATCH':
      return failure('TLS-NAME-DIFFERS', {
        ...params,
        names: shown.certificate.subjectAltName ?? subject,
        original,
      });
    case 'CERT_HAS_EXPIRED':
      return failure('TLS-EXPIRED', { ...params, original });
    case 'CERT_NOT_YET_VALID':
      return failure('TLS-NOT-YET-VALID', { ...params, original });
    default:
      return failure('TLS-NOT-TRUSTED', { ...params, reason: original });
  }
}
