import { z } from 'zod';
import { confirmed } from '../base/certainty.ts';
import { place } from '../base/settings/place.ts';
import { choice, text, yesNo } from '../base/settings/setting.ts';
import { defaultsOf, schemaOf, type ValuesOf } from '../base/settings/setting-tree.ts';
import { M3_SOURCE } from '../m3/m3-source.ts';
import { POLICY } from '../policy/policy.ts';
import { IPA_SOURCE } from '../targets/ipa/ipa-source.ts';
import { LANDMARK } from '../targets/ipa/landmark-settings.ts';
import { RENDER } from '../targets/ipa/render-settings.ts';
import { COLOUR_NAMES } from './colours.ts';

export const ENVIRONMENT = place(
  'settings',
  'Environment',
  'Shown in the band at the top, in the bundle and in History.',
);

/** Every setting of an environment, as it is stored. */
export const SETTINGS = {
  /** Shown everywhere and typed to confirm a run in production. */
  name: text(
    {
      place: ENVIRONMENT,
      name: 'Environment: name',
      label: 'Name',
      hint: 'For example DEV, TST, PRD. Typed to confirm a run in production.',
      known: 'own',
      schema: z.string().trim().min(1).max(40),
      problem: '1 to 40 characters.',
      default: 'New environment',
    },
    { widthPx: 320 },
  ),
  landmarkSystem: text(
    {
      place: ENVIRONMENT,
      name: 'Landmark system',
      hint: 'What the Landmark system is called, for example LMTST. Several environments may share one.',
      known: confirmed('1'),
      schema: z.string().trim().max(40),
      problem: 'At most 40 characters.',
      default: '',
    },
    { widthPx: 320 },
  ),
  colour: choice({
    place: ENVIRONMENT,
    name: 'Colour',
    known: 'own',
    by: 'form',
    options: COLOUR_NAMES,
    default: 'blue',
  }),
  production: yesNo({
    place: ENVIRONMENT,
    name: 'Production environment',
    hint: 'Its band is red, and a run on this machine asks for its name to be typed.',
    known: 'own',
    default: false,
  }),
  /** Where its people come from. */
  m3: M3_SOURCE,
  /** How it is known what IPA holds already. */
  ipa: IPA_SOURCE,
  landmark: LANDMARK,
  render: RENDER,
  policy: POLICY,
};

export const environmentSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  ...schemaOf(SETTINGS).shape,
});
export type Environment = { id: string } & ValuesOf<typeof SETTINGS>;

/** A new environment with every default in place. `id` is the caller's: nothing random is made here. */
export function newEnvironment(id: string, name: string): Environment {
  return { id, ...defaultsOf(SETTINGS), name };
}
