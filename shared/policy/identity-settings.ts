import { z } from 'zod';
import { confirmed, unknown } from '../base/certainty.ts';
import { place } from '../base/settings/place.ts';
import { text } from '../base/settings/setting.ts';

/** People shows the two as well. */
export const IDENTITIES = place('settings', 'Identities', [
  'Company, scope, names, letters, actor roles and protected users are decided on the ',
  { word: 'People', to: 'people' },
  ' screen.',
]);

const USER_ID = '{USID}';

/** How people sign in to Landmark. */
export const IDENTITY = {
  service: text(
    {
      place: IDENTITIES,
      name: 'Identity: service',
      label: 'Service',
      hint: 'The Landmark service that the identities belong to. SSOPV2 unless the site differs.',
      known: confirmed('4'),
      schema: z.string().regex(/^[A-Za-z0-9_.-]{1,40}$/),
      problem: 'Letters, digits, dot, - and _ only, at most 40.',
      default: 'SSOPV2',
    },
    { widthPx: 240, code: true },
  ),
  template: text(
    {
      place: IDENTITIES,
      name: 'Identity: template',
      label: 'Identity',
      hint: (template) =>
        `${USER_ID} is replaced by the user's id: ABERGSTR becomes ${template.replaceAll(USER_ID, 'ABERGSTR')}. Other forms in use: User:${USER_ID}, and User:DOMAIN\\${USER_ID} with SAML.`,
      known: unknown('4', 'The form of an identity differs from site to site.'),
      advice: 'Compare with an identity that exists in the target.',
      schema: z.string().min(1).max(120).includes(USER_ID),
      problem: `It must hold ${USER_ID}, which is replaced by the user's id, and be at most 120 characters long.`,
      default: USER_ID,
    },
    { code: true },
  ),
};
