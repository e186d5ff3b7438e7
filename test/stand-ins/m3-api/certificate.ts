import { generate } from 'selfsigned';

export interface CertificateChoice {
  /** The host names in it; `localhost` and 127.0.0.1 by default. */
  readonly names?: readonly string[];
  /** Whether its time is over; false by default. */
  readonly expired?: boolean;
}

/** All as PEM. */
export interface ServerCertificate {
  /** The authority that a client has to trust. */
  readonly ca: string;
  readonly certificate: string;
  readonly key: string;
}

const EC = { keyType: 'ec', algorithm: 'sha256' } as const;
const DAY_MS = 86_400_000;

/** A server's certificate, signed by an authority that was made for it alone. */
export async function makeCertificate(choice: CertificateChoice): Promise<ServerCertificate> {
  const ca = await generate([{ name: 'commonName', value: 'M3 API stand-in authority' }], {
    ...EC,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const names = choice.names ?? ['localhost'];
  const addresses = choice.names === undefined ? [{ type: 7 as const, ip: '127.0.0.1' }] : [];
  const server = await generate([{ name: 'commonName', value: names[0] ?? 'localhost' }], {
    ...EC,
    ...(choice.expired === true ? yesterday() : {}),
    ca: { key: ca.private, cert: ca.cert },
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [...names.map((value) => ({ type: 2 as const, value })), ...addresses],
      },
    ],
  });
  return { ca: ca.cert, certificate: server.cert, key: server.private };
}

function yesterday(): { notBeforeDate: Date; notAfterDate: Date } {
  const now = Date.now();
  return { notBeforeDate: new Date(now - 2 * DAY_MS), notAfterDate: new Date(now - DAY_MS) };
}
