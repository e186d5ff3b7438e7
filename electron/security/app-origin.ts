/** The scheme that serves the renderer. file:// would let a page read any file that the user may read. */
export const APP_SCHEME = 'muster';
const APP_ORIGIN = `${APP_SCHEME}://app`;
export const APP_PAGE = `${APP_ORIGIN}/index.html`;
export const SECRET_PROMPT_PAGE = `${APP_ORIGIN}/secret-prompt/index.html`;

/** Whether a URL is one of the app's own pages. */
export function isAppUrl(url: string): boolean {
  try {
    const { protocol, host } = new URL(url);
    return protocol === `${APP_SCHEME}:` && host === 'app';
  } catch {
    return false;
  }
}
