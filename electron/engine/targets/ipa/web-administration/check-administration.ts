import { GEN_HOME, homeOf, type WebSession } from '../landmark-web/web-session.ts';

/**
 * Signs in and opens both landing pages of the web administration, as a run would (domain.md, 6).
 * @returns those that do not open, with their status; none where all is well
 * @throws Failure IPA-WEB-…, API-…, TLS-…; AbortError on cancel
 */
export async function checkAdministration(session: WebSession, dataArea: string): Promise<readonly string[]> {
  const closed: string[] = [];
  for (const path of [GEN_HOME, homeOf(dataArea)]) {
    const status = await session.open(path);
    if (status >= 400) closed.push(`${path} (HTTP ${status})`);
  }
  return closed;
}
