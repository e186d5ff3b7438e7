import { z } from 'zod';
import { DEFAULT_POLICY, policySchema } from '../policy/policy.ts';
import { DEFAULT_IPA_SOURCE, ipaSourceSchema } from './ipa-source.ts';
import { DEFAULT_M3_SOURCE, m3SourceSchema } from './m3-source.ts';

export const colours = ['green', 'teal', 'blue', 'purple', 'orange', 'red', 'grey'] as const;
export type EnvironmentColour = (typeof colours)[number];

/** A data area is part of commands and paths, so it is a plain word and nothing else. */
const dataArea = z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,39}$/);

/**
 * How the Landmark tools are called on this machine. What domain.md marks as unknown is a setting here, and
 * the settings screen says which ones are unverified.
 */
export const landmarkSchema = z.object({
  /** The Landmark install folder, e.g. D:\Infor\LMTST; '' until chosen. */
  folder: z
    .string()
    .max(1000)
    .regex(/^[^\r\n\0]*$/),
  /** Run in that folder before each tool, e.g. `enter.cmd`; '' for none. */
  preCommand: z
    .string()
    .max(500)
    .regex(/^[^\r\n\0]*$/),
  /** `call`: the pre-command returns. `shell`: it opens a sub-shell, and the tools are given to that shell's input. */
  preCommandOpens: z.enum(['call', 'shell']),
  genDataArea: dataArea,
  dataArea,
  /** secadm -c. */
  continueOnError: z.boolean(),
  /** People a secadm call; 0 gives the whole script to one call. A pause waits for its end, a cancel ends it at once. */
  peoplePerCall: z.number().int().min(0).max(1_000_000),
  /** Code page of the console the tools write to; `auto` asks Windows, and is UTF-8 elsewhere. */
  consoleEncoding: z.enum(['auto', 'utf-8', 'cp437', 'cp850', 'windows-1252', 'iso-8859-1']),
  /** Whether exit code 0 without a failure line counts as done. Unverified, so off: then the outcome is unknown. */
  exitCodeZeroIsDone: z.boolean(),
  /** Say so when a tool has been silent for this long, in seconds. */
  silenceNoticeS: z.number().int().min(1).max(86_400),
});
export type LandmarkSettings = z.infer<typeof landmarkSchema>;

export const renderSchema = z.object({
  /** How secadm values with spaces are written; both forms are used in public scripts (domain.md, 4). */
  quoting: z.enum(['double-quotes', 'backslash']),
  scriptEncoding: z.enum(['iso-8859-1', 'utf-8', 'us-ascii']),
  /** `us-ascii` writes other characters as numeric references, right under any reading (domain.md, 5). */
  xmlEncoding: z.enum(['us-ascii', 'utf-8', 'iso-8859-1']),
});
export type RenderSettings = z.infer<typeof renderSchema>;

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

export const DEFAULT_LANDMARK: LandmarkSettings = {
  folder: '',
  preCommand: 'enter.cmd',
  preCommandOpens: 'call',
  genDataArea: 'gen',
  dataArea: 'lmtstipa',
  continueOnError: false,
  peoplePerCall: 500,
  consoleEncoding: 'auto',
  exitCodeZeroIsDone: false,
  silenceNoticeS: 120,
};

export const DEFAULT_RENDER: RenderSettings = {
  quoting: 'double-quotes',
  scriptEncoding: 'iso-8859-1',
  xmlEncoding: 'us-ascii',
};

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
