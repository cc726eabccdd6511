import { createSocket } from 'node:dgram';
import { createServer, type AddressInfo, type Socket } from 'node:net';

/**
 * A connection on which nothing was said. Chromium opens one for a preconnect
 * link and for a frame before it asks the policy; not a byte goes over it.
 */
export const KNOCK = 'a connection';

/** A port of this machine that notices anything at all: a connection without a word, a datagram. */
export interface Trap {
  /** `127.0.0.1:port`, to which every channel is pointed. */
  host: string;
  /** What arrived: the first line of what was said, or that somebody only knocked. */
  caught: string[];
  close(): Promise<void>;
}

export async function setTrap(): Promise<Trap> {
  const caught: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    const at = caught.push(KNOCK) - 1;
    sockets.add(socket);
    socket.once('data', (data) => {
      caught[at] = data.toString('latin1').split('\r\n')[0] ?? '';
      socket.end('HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n');
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const datagrams = createSocket('udp4', () => void caught.push('a datagram'));
  await new Promise<void>((resolve) => datagrams.bind(port, '127.0.0.1', resolve));
  return {
    host: `127.0.0.1:${port}`,
    caught,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
      await new Promise<void>((resolve) => datagrams.close(() => resolve()));
    },
  };
}
