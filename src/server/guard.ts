import { timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';

export interface GuardOptions {
  readonly port: number;
  /** Secret of this workspace; the page has it as a cookie, programs send it as Bearer. */
  readonly token: string;
}

/** Cookies are shared by all ports of a host, so the name carries the port. */
export const cookieName = (port: number): string => `offbook-${port}`;

const OPEN = new Set(['/api/health', '/api/openapi.json']);

/**
 * Keeps other web pages and other people's programs out of a server that only this machine should use.
 * An unknown Host is DNS rebinding; a foreign Origin or Sec-Fetch-Site is another page; no token is another program.
 */
export function loopbackGuard({ port, token }: GuardOptions): MiddlewareHandler {
  const hosts = new Set(['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`));
  const origins = new Set([...hosts].map((host) => `http://${host}`));
  return async (c, next) => {
    const refuse = (status: 401 | 403 | 421, code: string, message: string): Response =>
      c.json({ code, message }, status);
    const host = c.req.header('host') ?? '';
    if (!hosts.has(host))
      return refuse(421, 'host-unknown', `Offbook answers only to ${[...hosts].join(', ')}; this asked for "${host}".`);
    const origin = c.req.header('origin');
    if (origin !== undefined && !origins.has(origin)) {
      return refuse(403, 'origin-refused', `Another page (${origin}) asked; Offbook answers only its own.`);
    }
    const isApi = c.req.path.startsWith('/api/');
    const site = c.req.header('sec-fetch-site');
    if (site === 'cross-site' || site === 'same-site') {
      const navigates = c.req.header('sec-fetch-mode') === 'navigate' && c.req.method === 'GET' && !isApi;
      if (!navigates) return refuse(403, 'site-refused', 'Another site asked; Offbook answers only its own page.');
    }
    if (isApi && !OPEN.has(c.req.path)) {
      const bearer = /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '')?.[1];
      const cookie = getCookie(c, cookieName(port));
      if (!(bearer && same(bearer, token)) && !(cookie && same(cookie, token))) {
        return refuse(
          401,
          'token-missing',
          'Open Offbook’s page first, or send the token of the workspace (.offbook/token) as "Authorization: Bearer …".',
        );
      }
      const writes = c.req.method !== 'GET' && c.req.method !== 'HEAD';
      if (writes && !bearer && origin === undefined && site !== 'same-origin') {
        return refuse(
          403,
          'origin-missing',
          'A change that comes with the page’s cookie must also say that it comes from the page.',
        );
      }
    }
    await next();
  };
}

function same(a: string, b: string): boolean {
  const x = Buffer.from(a);
  const y = Buffer.from(b);
  return x.length === y.length && timingSafeEqual(x, y);
}
