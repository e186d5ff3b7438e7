import type { Socket } from 'node:net';

/** The packet type of the pre-login, which the TLS handshake travels in as well (MS-TDS 2.2.3.1.1). */
const PRE_LOGIN = 0x12;

/**
 * Keeps a socket to the pre-login: until the gate is opened, anything else that is to be written – above all the
 * login with its password – is refused; `onRefused` ends the connection. The driver would sign in unencrypted where a server says
 * that it cannot encrypt, so this is what makes “encryption required” and the check of the certificate hold.
 * @returns what opens the gate
 */
export function gateSocket(socket: Socket, onRefused: () => void): () => void {
  const write = socket.write;
  const gated = (chunk: Uint8Array, ...rest: []): boolean => {
    if (chunk[0] === PRE_LOGIN) return write.call(socket, chunk, ...rest);
    onRefused();
    return false;
  };
  socket.write = gated as typeof socket.write;
  return () => {
    socket.write = write;
  };
}
