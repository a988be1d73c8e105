import { createServer as createPlainServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createServer, isIPv6, type Server, type Socket } from 'node:net';
import { type Failure, failure } from '../../shared/failure.ts';
import { message, type Message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { errorCode } from '../../storage/recordings/durableFile.ts';
import type { Certificate } from './certificate.ts';

/** How many ports after the first are tried when it is taken. */
const PORTS_TRIED = 50;

export interface LanListener {
  readonly port: number;
  /** Who answers; before it is called nobody does. */
  answerWith(listener: RequestListener): void;
  close(): Promise<void>;
}

export type LanListenFailure = Failure<'port-taken' | 'lan-address-unknown'>;

/**
 * Listens over HTTPS on each of the addresses, with one port for all, and on no others. With `asked` null the first port
 * from `from` on that is free; 0 is any free one. Whoever comes without HTTPS, as people do who type the address, is sent
 * to it and gets nothing else.
 */
export async function listenLan(
  addresses: readonly string[],
  { key, cert }: Pick<Certificate, 'key' | 'cert'>,
  ports: { readonly asked: number | null; readonly from: number },
): Promise<Result<LanListener, LanListenFailure>> {
  let answer: RequestListener = (_request, response) => response.writeHead(503).end('Offbook is starting.');
  const secure = createHttpsServer({ key, cert }, (request, response) => answer(request, response));
  // It is handed its connections and never listens by itself; this starts what ends those that take too long to ask.
  secure.emit('listening');
  const last = ports.asked ?? Math.min(ports.from + PORTS_TRIED, 65_536) - 1;
  for (let port = ports.asked ?? ports.from; port <= last; port++) {
    const listened = await listenOn(addresses, port, (socket) => secure.emit('connection', socket));
    if (!listened.ok) {
      const { address, code } = listened.error;
      if (code === 'EADDRINUSE') continue;
      return err(
        failure(
          'lan-address-unknown',
          message(
            'This machine can’t be reached at {address} ({code}). Name one of its own addresses with --lan-address.',
            { address, code },
          ),
        ),
      );
    }
    return ok({
      port: listened.value.port,
      answerWith: (listener) => void (answer = listener),
      async close() {
        secure.close();
        await listened.value.close();
      },
    });
  }
  return err(failure('port-taken', noPort(ports.asked, ports.from, last)));
}

const noPort = (asked: number | null, first: number, last: number): Message =>
  asked === null
    ? message('No port from {first} to {last} is free for your phone. Name another with --lan-port.', { first, last })
    : message('Port {port} is taken for your phone. Name another with --lan-port.', { port: asked });

interface Listened {
  readonly port: number;
  close(): Promise<void>;
}

interface ListenError {
  readonly code: string;
  readonly address: string;
}

/** All of the addresses or none. */
async function listenOn(
  addresses: readonly string[],
  port: number,
  onSecure: (socket: Socket) => void,
): Promise<Result<Listened, ListenError>> {
  const servers: Server[] = [];
  const sockets = new Set<Socket>();
  let bound = port;
  const close = async (): Promise<void> => {
    const closed = servers.map((server) => new Promise<void>((done) => void server.close(() => done())));
    for (const socket of sockets) socket.destroy();
    await Promise.all(closed);
  };
  for (const address of addresses) {
    const home = (): string => `https://${isIPv6(address) ? `[${address}]` : address}:${bound}/`;
    const plain = createPlainServer((_request, response) =>
      response.writeHead(308, { location: home(), connection: 'close' }).end(),
    );
    const server = createServer((socket) => {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
      void firstByteOf(socket).then((byte) => {
        if (byte === TLS_HANDSHAKE) onSecure(socket);
        else if (byte !== null) plain.emit('connection', socket);
      });
    });
    try {
      await new Promise<void>((done, fail) => {
        server.once('error', fail).listen(bound, address, () => done());
      });
    } catch (error) {
      const code = errorCode(error);
      await close();
      if (code === null) throw error;
      return err({ code, address });
    }
    servers.push(server);
    const where = server.address();
    if (typeof where === 'object' && where) bound = where.port;
  }
  return ok({ port: bound, close });
}

/** First byte of a TLS record that begins a handshake: RFC 8446, section 5.1. */
const TLS_HANDSHAKE = 22;
/** Whoever connects and says nothing is let go. */
const SILENT_FOR_MS = 10_000;

/** What a connection begins with, which stays to be read; null for one that ends without a word. */
function firstByteOf(socket: Socket): Promise<number | null> {
  return new Promise((done) => {
    socket.setTimeout(SILENT_FOR_MS, () => socket.destroy());
    // Until somebody else takes care of it: networks drop connections all the time.
    socket.on('error', () => socket.destroy());
    socket.once('close', () => done(null));
    socket.once('readable', () => {
      const head = socket.read() as Buffer | null;
      if (head === null) return done(null);
      socket.setTimeout(0);
      socket.unshift(head);
      done(head[0] ?? null);
    });
  });
}
