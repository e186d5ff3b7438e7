import { X509Certificate } from 'node:crypto';
import { createServer, request as httpRequest, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, createServer as createTcpServer, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { describe, expect, test } from 'vitest';
import { firstProxy } from '../../../electron/app/system-proxies.ts';
import { fingerprintOf } from '../../../electron/engine/net/certificate.ts';
import type { Trust } from '../../../shared/m3/trust-settings.ts';
import { makeCertificate } from '../../stand-ins/m3-api/certificate.ts';
import type { M3ApiStandIn } from '../../stand-ins/m3-api/m3-api.ts';
import { accessTo, api, listening, RECORDS, read, refusal, VERSIONS, type Version } from './support.ts';

const SYSTEM: Trust = { by: 'system', authorityPem: '', authorityName: '', pin: '' };
const authority = (pem: string): Trust => ({ ...SYSTEM, by: 'authority', authorityPem: pem });
const pin = (value: string): Trust => ({ ...SYSTEM, by: 'pin', pin: value });
const pinOf = (m3: M3ApiStandIn): string => fingerprintOf(new X509Certificate(m3.certificate!));

interface TestProxy {
  readonly url: string;
  readonly seen: readonly string[];
}

/** A proxy that tunnels, passes on what is not encrypted, or refuses all. */
async function startProxy(refuseWith?: number): Promise<TestProxy> {
  const seen: string[] = [];
  const server = createServer((incoming, response) => {
    seen.push(`${incoming.method} ${new URL(incoming.url!).origin}`);
    if (refuseWith !== undefined) {
      response.writeHead(refuseWith).end();
      return;
    }
    const { method, headers } = incoming;
    const onward = httpRequest(incoming.url!, { ...(method ? { method } : {}), headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 0, answer.headers);
      answer.pipe(response);
    });
    incoming.pipe(onward);
  });
  server.on('connect', (incoming: IncomingMessage, socket: Socket) => {
    seen.push(`CONNECT ${incoming.url} ${incoming.headers.authorization ?? ''}`.trim());
    if (refuseWith !== undefined) {
      socket.end(`HTTP/1.1 ${refuseWith} No\r\n\r\n`);
      return;
    }
    const { hostname, port } = new URL(`http://${incoming.url}`);
    const onward = connect(Number(port), hostname, () => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
    onward.pipe(socket).pipe(onward);
    for (const one of [onward, socket]) one.on('error', () => {}).on('close', () => onward.destroy());
  });
  const url = await listening(server);
  return { url, seen };
}

function through(m3: M3ApiStandIn, proxy: string) {
  return accessTo(m3, { [new URL(m3.url).origin]: proxy });
}

describe.each(VERSIONS)('%s over TLS', (version: Version) => {
  test('an authority that was chosen is trusted', async () => {
    const m3 = await api({ records: RECORDS, tls: true });
    const roster = await read(m3, version, { change: { trust: authority(m3.ca!) } });
    expect(roster.users).toHaveLength(3);
  });

  test('the right certificate alone is trusted by its fingerprint, whoever signed it and for whom', async () => {
    for (const tls of [true, { names: ['m3.example.test'] }, { expired: true }]) {
      const m3 = await api({ records: RECORDS, tls });
      const roster = await read(m3, version, { change: { trust: pin(pinOf(m3)) } });
      expect(roster.users).toHaveLength(3);
    }
  });

  test.each([
    ['an unknown authority', true, SYSTEM, 'TLS-AUTHORITY-UNKNOWN'],
    ['another name', { names: ['m3.example.test'] }, null, 'TLS-NAME-DIFFERS'],
    ['an end that is over', { expired: true }, null, 'TLS-EXPIRED'],
    ['another fingerprint', true, pin('0'.repeat(64)), 'TLS-PIN-DIFFERS'],
  ] as const)('%s is refused before anything is sent', async (_, tls, trust, code) => {
    const m3 = await api({ records: RECORDS, tls });
    const error = await refusal(read(m3, version, { change: { trust: trust ?? authority(m3.ca!) } }));
    expect(error.code).toBe(code);
    expect(m3.requests).toHaveLength(0);
  });

  test('a trust that names nothing calls nobody', async () => {
    const m3 = await api({ tls: true });
    for (const [trust, code] of [
      [authority(''), 'TLS-AUTHORITY-NONE'],
      [pin(''), 'TLS-PIN-NONE'],
    ] as const) {
      expect((await refusal(read(m3, version, { change: { trust } }))).code).toBe(code);
    }
  });

  test('a server that does not encrypt is none for https', async () => {
    const m3 = await api({ records: RECORDS });
    const url = m3.url.replace('http:', 'https:');
    const gateway = { tenant: m3.tenant, clientName: 'Muster', apiUrl: url, tokenPath: 'token.oauth2' };
    const change = { gridUrl: url, gateway: { ...gateway, authorizationUrl: `${url}/as/` } };
    expect((await refusal(read(m3, version, { change }))).code).toBe('TLS-FAILED');
  });

  test('through a proxy, which sees nothing but the way', async () => {
    const m3 = await api({ records: RECORDS, tls: true });
    const proxy = await startProxy();
    const access = through(m3, proxy.url);
    const roster = await read(m3, version, { access, change: { trust: authority(m3.ca!) } });
    expect(roster.users).toHaveLength(3);
    expect(new Set(proxy.seen)).toEqual(new Set([`CONNECT localhost:${new URL(m3.url).port}`]));
  });

  test('a wrong certificate behind a proxy is refused before anything is sent', async () => {
    const m3 = await api({ records: RECORDS, tls: true });
    const proxy = await startProxy();
    const change = { trust: pin('0'.repeat(64)) };
    const error = await refusal(read(m3, version, { access: through(m3, proxy.url), change }));
    expect(error.code).toBe('TLS-PIN-DIFFERS');
    expect(m3.requests).toHaveLength(0);
  });

  test.each([407, 403])('a proxy that refuses (%i)', async (status) => {
    const m3 = await api({ records: RECORDS, tls: true });
    const proxy = await startProxy(status);
    const error = await refusal(read(m3, version, { access: through(m3, proxy.url) }));
    expect(error).toMatchObject({ code: 'API-PROXY-REFUSED', details: { status } });
    expect(m3.requests).toHaveLength(0);
  });

  test('a proxy that is not there, or none', async () => {
    const m3 = await api({ records: RECORDS, tls: true });
    const nobody = createServer();
    await new Promise<void>((resolve) => nobody.listen(0, '127.0.0.1', resolve));
    const { port } = nobody.address() as AddressInfo;
    await new Promise((resolve) => nobody.close(resolve));
    const proxy = { url: `http://127.0.0.1:${port}` };
    const gone = await refusal(read(m3, version, { access: through(m3, proxy.url) }));
    expect(gone).toMatchObject({ code: 'API-PROXY-NOT-REACHED' });
    const other = await refusal(read(m3, version, { access: through(m3, 'socks5://me:word@x') }));
    expect(other).toMatchObject({ code: 'API-PROXY-INVALID' });
    expect(JSON.stringify(other)).not.toContain('word');
    for (const [answer, kind] of [
      ['SOCKS5 s:1080', 'SOCKS5'],
      ['HTTPS p:443', 'HTTPS'],
    ] as const) {
      const error = await refusal(read(m3, version, { access: through(m3, firstProxy(answer)) }));
      expect(error).toMatchObject({ code: 'API-PROXY-UNSUPPORTED', details: { kind } });
    }
    expect(m3.requests).toHaveLength(0);
    const change = { proxy: 'none', trust: authority(m3.ca!) } as const;
    const roster = await read(m3, version, { access: through(m3, proxy.url), change });
    expect(roster.users).toHaveLength(3);
  });
});

test('what is not encrypted goes through a proxy as well', async () => {
  const m3 = await api({ records: RECORDS });
  const proxy = await startProxy();
  const roster = await read(m3, 'v1', { access: through(m3, proxy.url) });
  expect(roster.users).toHaveLength(3);
  expect(new Set(proxy.seen)).toEqual(new Set([`GET ${m3.url}`]));
  const refusing = await startProxy(407);
  const error = await refusal(read(m3, 'v1', { access: through(m3, refusing.url) }));
  expect(error).toMatchObject({ code: 'API-PROXY-REFUSED', details: { status: 407 } });
});

describe('a TLS handshake that comes to nothing', () => {
  const by = async (url: string) => {
    const gridUrl = url.replace('http:', 'https:');
    return refusal(read(await api(), 'v1', { change: { gridUrl } }));
  };

  test('a server that hangs up at the first message probably offers outdated versions', async () => {
    const server = createTcpServer((socket) => {
      socket.on('error', () => {}).once('data', () => socket.end());
    });
    const error = await by(await listening(server));
    expect(error).toMatchObject({ code: 'TLS-FAILED' });
    expect(error.message).toContain('closed the connection during the TLS handshake');
    expect(error.hint).toContain('outdated TLS (1.0 or 1.1)');
  });

  test('a server that resets the connection there', async () => {
    const server = createTcpServer((socket) => {
      socket.on('error', () => {}).once('data', () => socket.resetAndDestroy());
    });
    expect((await by(await listening(server))).message).toContain('during the TLS handshake');
  });

  test('a server that offers outdated versions alone', async () => {
    const { key, certificate: cert } = await makeCertificate({});
    const versions = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT:@SECLEVEL=0' } as const;
    const server = createTlsServer({ key, cert, ...versions });
    server.on('tlsClientError', () => {});
    expect((await by(await listening(server))).message).toContain('offers only outdated TLS (1.0 or 1.1)');
  });

  test('a server that speaks something else', async () => {
    const server = createServer((_, response) => response.end('{}'));
    expect((await by(await listening(server))).message).toContain('does not answer in TLS');
  });

  test('a handshake that comes a byte at a time has the time of the setting', async () => {
    const server = createTcpServer((socket) => {
      const timer = setInterval(() => socket.write(Buffer.from([0x16])), 30);
      socket.on('error', () => {}).on('close', () => clearInterval(timer));
      socket.write(Buffer.from([0x16, 0x03, 0x03, 0x40, 0x00]));
      socket.resume();
    });
    const gridUrl = (await listening(server)).replace('http:', 'https:');
    const error = await refusal(read(await api(), 'v1', { change: { gridUrl, silenceTimeoutS: 0.4 } }));
    expect(error).toMatchObject({ code: 'API-SILENT', details: { seconds: 0.4 } });
  });
});

test.each(VERSIONS)('%s: an address is no name in a handshake', async (version) => {
  const warnings: string[] = [];
  const note = (warning: Error) => warnings.push(warning.message);
  process.on('warning', note);
  const m3 = await api({ records: RECORDS, tls: true });
  const url = m3.url.replace('localhost', '127.0.0.1');
  const gateway = { tenant: m3.tenant, clientName: 'Muster', apiUrl: url, tokenPath: 'token.oauth2' };
  const change = {
    gridUrl: url,
    gateway: { ...gateway, authorizationUrl: `${url}/${m3.tenant}/as/` },
    trust: authority(m3.ca!),
  };
  expect((await read(m3, version, { change })).users).toHaveLength(3);
  await new Promise((resolve) => setImmediate(resolve));
  process.off('warning', note);
  expect(warnings).toEqual([]);
});
