import { readFileSync } from 'node:fs';
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { createRequire } from 'node:module';
import { createServer as createTcp, type AddressInfo, type Socket } from 'node:net';
import { join, resolve } from 'node:path';
import { selfSigned } from './certificate.ts';

/** One request that reached this machine, whatever host name it was meant for. */
interface Visit {
  method: string;
  url: string;
  /** Whether a page was served there; everything else is a stranger. */
  known: boolean;
}

export interface Sites {
  port: number;
  /** Chromium's switches that bring every host name here, so nothing can reach the outside unseen. */
  switches: string[];
  visits: Visit[];
  /** Answers `url` (any query) with a file; the pages show under their real addresses. */
  serve(url: string, file: string): void;
  close(): Promise<void>;
}

const require = createRequire(import.meta.url);
const PAGES = resolve(import.meta.dirname, '../../fixtures/pages');

/** What the practice pages load, under any host name. */
const SHARED = new Map([
  ['/__practice/quill.js', require.resolve('quill/dist/quill.js')],
  ['/__practice/practice.js', join(PAGES, 'practice.js')],
  ['/__practice/practice.css', join(PAGES, 'practice.css')],
]);

/** A server for every host there is: TLS or not, on one port. */
export async function openSites(): Promise<Sites> {
  const files = new Map<string, string>();
  const visits: Visit[] = [];
  const certificate = selfSigned();

  function answer(request: IncomingMessage, response: ServerResponse, scheme: string): void {
    const url = new URL(
      request.url ?? '/',
      `${scheme}://${request.headers.host ?? 'nowhere.invalid'}`,
    );
    const file =
      url.pathname === '/favicon.ico' ? '' : (SHARED.get(url.pathname) ?? files.get(place(url)));
    visits.push({ method: request.method ?? '', url: url.href, known: file !== undefined });
    if (file === undefined) response.writeHead(404).end('Nothing is served here.');
    else if (file === '') response.writeHead(204).end();
    else response.writeHead(200, { 'content-type': typeOf(file) }).end(readFileSync(file));
  }

  const plain = createHttp((request, response) => answer(request, response, 'http'));
  const secure = createHttps(
    { key: certificate.key, cert: certificate.cert },
    (request, response) => answer(request, response, 'https'),
  );
  for (const server of [plain, secure]) {
    server.on('upgrade', (request: IncomingMessage, socket: Socket) => {
      visits.push({
        method: 'WEBSOCKET',
        url: `${request.headers.host}${request.url}`,
        known: false,
      });
      socket.destroy();
    });
  }
  const sockets = new Set<Socket>();
  const door = createTcp((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    // A TLS handshake begins with the byte 0x16, no HTTP request does.
    socket.once('readable', () => {
      const first = socket.read(1) as Buffer | null;
      if (!first) return;
      socket.unshift(first);
      (first[0] === 0x16 ? secure : plain).emit('connection', socket);
    });
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  const { port } = door.address() as AddressInfo;

  return {
    port,
    visits,
    switches: [
      `--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE 127.0.0.1`,
      `--ignore-certificate-errors-spki-list=${certificate.spkiHash}`,
    ],
    serve: (url, file) => void files.set(place(new URL(url)), file),
    close: () =>
      new Promise((resolve) => {
        door.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function place(url: URL): string {
  return url.host + decodeURI(url.pathname);
}

function typeOf(file: string): string {
  if (file.endsWith('.js')) return 'text/javascript; charset=utf-8';
  return file.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8';
}
