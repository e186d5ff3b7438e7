import { z } from 'zod';
import { oneLine } from '../base/settings/bounds.ts';
import type { Place } from '../base/settings/place.ts';
import { choice, ofItsOwn, text } from '../base/settings/setting.ts';
import type { ValuesOf } from '../base/settings/setting-tree.ts';

/**
 * How the certificate of a server is trusted: as this machine trusts it, by an authority of one's own, or one
 * certificate alone by its fingerprint. There is no way to trust just any.
 * @param server what the server is called
 */
export function trustSettings(place: Place, server: string) {
  const trust = { place, known: 'own' } as const;
  const authority = `${server}: certificate of the authority`;
  return {
    by: choice({
      ...trust,
      name: `${server}: certificate trusted by`,
      label: 'Certificate of the server',
      options: {
        system: 'Trusted as this machine trusts it',
        authority: 'Issued by an authority of its own',
        pin: 'Exactly one certificate, by its fingerprint',
      },
      default: 'system',
    }),
    /** Certificates as PEM; '' where none is chosen. A certificate is no secret, so it travels with the profile. */
    authorityPem: ofItsOwn({
      ...trust,
      name: authority,
      schema: z.string().max(100_000),
      bulky: true,
      default: '',
    }),
    /** The file that it came from, for people. */
    authorityName: ofItsOwn({
      ...trust,
      ...oneLine(260),
      name: authority,
      label: 'Certificate of the authority',
      hint: 'A PEM or DER file. It is no secret: it is kept with the settings and travels with the profile.',
      default: '',
    }),
    /** SHA-256 of the server's certificate; '' for none. */
    pin: text(
      {
        ...trust,
        name: `${server}: fingerprint`,
        label: 'SHA-256 fingerprint',
        hint: 'A test of the connection shows the fingerprint of the certificate. Compare it with what the administrator says.',
        schema: z.string().regex(/^([0-9a-f]{64})?$/),
        problem: '64 hexadecimal digits in lower case, without colons.',
        default: '',
      },
      { code: true },
    ),
  };
}

/** The settings of one server's certificate. */
export type DescribedTrust = ReturnType<typeof trustSettings>;
export type Trust = ValuesOf<DescribedTrust>;
