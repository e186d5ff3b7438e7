import { z } from 'zod';

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
