import { createSocket, type Socket } from 'node:dgram';
import { SERVER_NAME, SERVER_VERSION } from './tokens.ts';

/** The port of SQL Server Browser. Clients cannot be told another. */
const BROWSER_PORT = 1434;

export interface BrowserOptions {
  readonly instanceName: string;
  /**
   * Where it listens. Because the port is fixed, a test takes an address of its own in 127.0.0.0/8, which Linux
   * and Windows allow, and lets the server listen there too.
   */
  readonly host: string;
}

/** SQL Server Browser (MC-SQLR): tells which TCP port a named instance has. */
export function startBrowser({ instanceName, host }: BrowserOptions, port: () => number): Promise<Socket> {
  const socket = createSocket('udp4');
  socket.on('message', (_message, client) => {
    socket.send(answer(instanceName, port()), client.port, client.address);
  });
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.bind(BROWSER_PORT, host, () => resolve(socket));
  });
}

function answer(instanceName: string, port: number): Buffer {
  const { major, minor, build } = SERVER_VERSION;
  const version = `${major}.${minor}.${build}.1`;
  const text = `ServerName;${SERVER_NAME};InstanceName;${instanceName};IsClustered;No;Version;${version};tcp;${port};;`;
  const head = Buffer.from([0x05, text.length & 0xff, text.length >> 8]);
  return Buffer.concat([head, Buffer.from(text, 'latin1')]);
}
