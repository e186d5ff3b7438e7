/** Where a run goes: the tools of this machine, or the practice host inside Muster. */
export const RUN_TARGETS = ['practice', 'local'] as const;

export type RunTarget = (typeof RUN_TARGETS)[number];
