import { z } from 'zod';
import { DEFAULT_M3_SOURCE, m3SourceSchema } from '../m3/m3-source.ts';
import { DEFAULT_POLICY, policySchema } from '../policy/policy.ts';
import { DEFAULT_IPA_SOURCE, ipaSourceSchema } from '../targets/ipa/ipa-source.ts';
import { DEFAULT_LANDMARK, landmarkSchema } from '../targets/ipa/landmark-settings.ts';
import { DEFAULT_RENDER, renderSchema } from '../targets/ipa/render-settings.ts';

export const colours = ['green', 'teal', 'blue', 'purple', 'orange', 'red', 'grey'] as const;
export type EnvironmentColour = (typeof colours)[number];

export const environmentSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  /** Shown everywhere and typed to confirm a run in production: DEV, TST, PRD … */
  name: z.string().trim().min(1).max(40),
  /** What the Landmark system is called, e.g. LMTST. */
  landmarkSystem: z.string().trim().max(40),
  colour: z.enum(colours),
  production: z.boolean(),
  /** Where its people come from. */
  m3: m3SourceSchema,
  /** How it is known what IPA holds already. */
  ipa: ipaSourceSchema,
  landmark: landmarkSchema,
  render: renderSchema,
  policy: policySchema,
});
export type Environment = z.infer<typeof environmentSchema>;

/** A new environment with every default in place. `id` is the caller's: nothing random is made here. */
export function newEnvironment(id: string, name: string): Environment {
  return {
    id,
    name,
    landmarkSystem: '',
    colour: 'blue',
    production: false,
    m3: DEFAULT_M3_SOURCE,
    ipa: DEFAULT_IPA_SOURCE,
    landmark: DEFAULT_LANDMARK,
    render: DEFAULT_RENDER,
    policy: DEFAULT_POLICY,
  };
}
