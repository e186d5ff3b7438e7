/** Leads a value from one format to the next. Steps stay for ever: what was written once is read by every version. */
export interface UpgradeStep<T> {
  readonly from: number;
  readonly to: number;
  readonly upgrade: (value: T) => T;
}

/** Brings a value of a former format up to the last one that the steps lead to. */
export function upgraded<T>(value: T, format: number, steps: readonly UpgradeStep<T>[]): T {
  let at = format;
  let current = value;
  for (const { from, to, upgrade } of steps) {
    if (from !== at) continue;
    current = upgrade(current);
    at = to;
  }
  return current;
}
