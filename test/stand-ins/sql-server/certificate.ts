import { X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** The authority that has signed it, as PEM. */
  readonly ca: string;
  /** SHA-256 of the leaf, as 64 hexadecimal digits in lower case. */
  readonly fingerprint: string;
}

export interface CertificateOptions {
  /** DNS names; `localhost` alone by default. */
  readonly names?: readonly string[];
  /** `127.0.0.1` alone by default. */
  readonly addresses?: readonly string[];
  /** Its last day was yesterday. */
  readonly expired?: boolean;
}

const DAY_MS = 86_400_000;
const COMMON = { keyType: 'ec', curve: 'P-256', algorithm: 'sha256' } as const;

/** Makes an authority and a server's certificate that it has signed. */
export async function makeCertificate(options: CertificateOptions = {}): Promise<Certificate> {
  const { names = ['localhost'], addresses = ['127.0.0.1'], expired = false } = options;
  const now = Date.now();
  const notBeforeDate = new Date(now - 30 * DAY_MS);
  const authority = await generate([{ name: 'commonName', value: 'Stand-in authority' }], {
    ...COMMON,
    notBeforeDate,
    notAfterDate: new Date(now + 30 * DAY_MS),
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const leaf = await generate([{ name: 'commonName', value: names[0] ?? 'stand-in' }], {
    ...COMMON,
    notBeforeDate,
    notAfterDate: new Date(now + (expired ? -1 : 29) * DAY_MS),
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          ...names.map((value) => ({ type: 2 as const, value })),
          ...addresses.map((ip) => ({ type: 7 as const, ip })),
        ],
      },
    ],
  });
  return {
    key: leaf.private,
    cert: leaf.cert,
    ca: authority.cert,
    fingerprint: new X509Certificate(leaf.cert).fingerprint256.replaceAll(':', '').toLowerCase(),
  };
}
