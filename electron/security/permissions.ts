import type { Session } from 'electron';

/** No page of Muster needs a camera, a location, notifications or any other permission but to copy text. */
const GRANTED = new Set(['clipboard-sanitized-write']);

export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_, permission, answer) => answer(GRANTED.has(permission)));
  session.setPermissionCheckHandler((_, permission) => GRANTED.has(permission));
  session.setDevicePermissionHandler(() => false);
}
