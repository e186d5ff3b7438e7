/** Limits that a server may have without saying so. 100 is what M3's API gives where nothing else is asked for (domain.md, 3). */
const USUAL_LIMITS = new Set([100, 200, 250, 500, 9999, 32_767, 65_535, 99_999]);

/** Whether a list of so many records may have been cut off by its server. */
export function isUsualLimit(records: number): boolean {
  return USUAL_LIMITS.has(records) || (records > 0 && records % 1000 === 0);
}
