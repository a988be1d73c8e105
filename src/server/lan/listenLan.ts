import { createServer, type Server } from 'node:https';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type Failure, failure } from '../../shared/failure.ts';
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
 * from `from` on that is free; 0 is any free one.
 */
export async function listenLan(
  addresses: readonly string[],
  { key, cert }: Pick<Certificate, 'key' | 'cert'>,
  ports: { readonly asked: number | null; readonly from: number },
): Promise<Result<LanListener, LanListenFailure>> {
  let answer: RequestListener = (_request: IncomingMessage, response: ServerResponse) =>
    response.writeHead(503).end('Offbook is starting.');
  const serverFor = (): Server => createServer({ key, cert }, (request, response) => answer(request, response));
  const last = ports.asked ?? Math.min(ports.from + PORTS_TRIED, 65_536) - 1;
  for (let port = ports.asked ?? ports.from; port <= last; port++) {
    const listened = await listenOn(addresses, port, serverFor);
    if (!listened.ok) {
      if (listened.error.code === 'EADDRINUSE') continue;
      return err(
        failure(
          'lan-address-unknown',
          `This machine can’t be reached at ${listened.error.address} (${listened.error.code}). Name one of its own addresses with --lan-address.`,
        ),
      );
    }
    const { servers } = listened.value;
    return ok({
      port: listened.value.port,
      answerWith: (listener) => void (answer = listener),
      close: () => closeAll(servers),
    });
  }
  const which = ports.asked === null ? `No port from ${ports.from} to ${last} is free` : `Port ${ports.asked} is taken`;
  return err(failure('port-taken', `${which} for your phone. Name another with --lan-port.`));
}

interface ListenError {
  readonly code: string;
  readonly address: string;
}

async function listenOn(
  addresses: readonly string[],
  port: number,
  serverFor: () => Server,
): Promise<Result<{ readonly port: number; readonly servers: readonly Server[] }, ListenError>> {
  const servers: Server[] = [];
  let bound = port;
  for (const address of addresses) {
    const server = serverFor();
    try {
      await new Promise<void>((done, fail) => {
        server.once('error', fail).listen(bound, address, () => done());
      });
    } catch (error) {
      const code = errorCode(error);
      await closeAll(servers);
      if (code === null) throw error;
      return err({ code, address });
    }
    servers.push(server);
    const where = server.address();
    if (typeof where === 'object' && where) bound = where.port;
  }
  return ok({ port: bound, servers });
}

async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map(
      (server) =>
        new Promise<void>((closed) => {
          server.close(() => closed());
          server.closeAllConnections();
        }),
    ),
  );
}
