import { createServer } from 'node:net';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { type Failure, failure } from '../shared/failure.ts';
import { message } from '../shared/message.ts';
import { err, ok, type Result } from '../shared/result.ts';

const HOST = '127.0.0.1';
export const DEFAULT_PORT = 4545;
/** How many ports after the default are tried when it is taken. */
const PORTS_TRIED = 50;

/** A free port: the one asked for or a failure; with none asked for, the first free one from 4545 on. */
export async function choosePort(asked: number | null): Promise<Result<number, Failure<'port-taken'>>> {
  if (asked !== null) {
    if (asked === 0 || (await isFree(asked))) return ok(asked === 0 ? await anyFreePort() : asked);
    return err(
      failure(
        'port-taken',
        message('Port {port} is taken by another program. Name another with --port, or leave --port out.', {
          port: asked,
        }),
      ),
    );
  }
  for (let port = DEFAULT_PORT; port < DEFAULT_PORT + PORTS_TRIED; port++) if (await isFree(port)) return ok(port);
  return err(
    failure(
      'port-taken',
      message('No port from {first} to {last} is free. Name one with --port.', {
        first: DEFAULT_PORT,
        last: DEFAULT_PORT + PORTS_TRIED - 1,
      }),
    ),
  );
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const probe = createServer()
      .once('error', () => done(false))
      .listen(port, HOST, () => probe.close(() => done(true)));
  });

const anyFreePort = (): Promise<number> =>
  new Promise((done) => {
    const probe = createServer().listen(0, HOST, () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Listens on loopback only. Resolves once requests are answered, with a way to stop. */
export function listen(fetch: Hono['fetch'], port: number): Promise<() => Promise<void>> {
  return new Promise((done, fail) => {
    const server = serve({ fetch, port, hostname: HOST }, () => {
      done(
        () =>
          new Promise<void>((closed) => {
            server.close(() => closed());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      );
    });
    server.on('error', fail);
  });
}
