/**
 * How far a call reaches: `m3` reads M3, `ipa` reads what is in IPA by the environment's way, `run` runs a plan with the tools
 * of this machine and IPA's administration after it was read once more, and `none` stays here.
 */
export type Reach = 'm3' | 'ipa' | 'run' | 'none';
