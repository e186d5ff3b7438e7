import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Protocol } from 'electron';
import { APP_SCHEME } from '../security/app-origin.ts';
import { CONTENT_SECURITY_POLICY } from '../security/content-security-policy.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Makes the scheme a secure, standard one. To be called before the app is ready. */
export function registerScheme(protocol: Protocol): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** Serves the built renderer and nothing outside its folder, with the content security policy on every answer. */
export function serveRenderer(protocol: Protocol, folder: string): void {
  protocol.handle(APP_SCHEME, async (request) => {
    try {
      const { pathname, host } = new URL(request.url);
      // A path that cannot be decoded throws, and is not found either.
      const path = normalize(join(folder, decodeURIComponent(pathname)));
      const type = TYPES[extname(path)];
      if (host !== 'app' || type === undefined || !path.startsWith(folder + sep)) return notFound();
      return new Response(new Uint8Array(await readFile(path)), {
        headers: {
          'content-type': type,
          'content-security-policy': CONTENT_SECURITY_POLICY,
          'x-content-type-options': 'nosniff',
        },
      });
    } catch {
      return notFound();
    }
  });
}

function notFound(): Response {
  return new Response('Not found', { status: 404, headers: { 'content-type': 'text/plain' } });
}
