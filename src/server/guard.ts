import { timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
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
 * Keeps other web pages and other people's programs out of a server that only this machine should use: first strangers,
 * then programs without the token.
 */
export function loopbackGuard({ port, token }: GuardOptions): MiddlewareHandler {
  const refuseStranger = strangers(
    'http',
    ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`),
  );
  return async (c, next) => {
    const refused = refuseStranger(c);
    if (refused) return refused;
    if (isApi(c) && !OPEN.has(c.req.path)) {
      const bearer = /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '')?.[1];
      const cookie = getCookie(c, cookieName(port));
      if (!(bearer && same(bearer, token)) && !(cookie && same(cookie, token))) {
        return refuse(
          c,
          401,
          'token-missing',
          'Open Offbook’s page first, or send the token of the workspace (.offbook/token) as "Authorization: Bearer …".',
        );
      }
      const forged = bearer ? null : refuseForged(c);
      if (forged) return forged;
    }
    await next();
  };
}

/**
 * Answers whoever did not ask at one of these hosts (an unknown Host is DNS rebinding) or asks from another page (a
 * foreign Origin or Sec-Fetch-Site); null for all others. Links from other pages may open a page, and nothing else.
 */
export function strangers(scheme: 'http' | 'https', known: readonly string[]): (c: Context) => Response | null {
  const hosts = new Set(known);
  const origins = new Set(known.map((host) => `${scheme}://${host}`));
  return (c) => {
    const host = c.req.header('host') ?? '';
    if (!hosts.has(host)) {
      const message = `Offbook answers only to ${known.join(', ')}; this asked for "${host}".`;
      return refuse(c, 421, 'host-unknown', message);
    }
    const origin = c.req.header('origin');
    if (origin !== undefined && !origins.has(origin)) {
      return refuse(c, 403, 'origin-refused', `Another page (${origin}) asked; Offbook answers only its own.`);
    }
    const site = c.req.header('sec-fetch-site');
    if (site === 'cross-site' || site === 'same-site') {
      const navigates = c.req.header('sec-fetch-mode') === 'navigate' && c.req.method === 'GET' && !isApi(c);
      if (!navigates) return refuse(c, 403, 'site-refused', 'Another site asked; Offbook answers only its own page.');
    }
    return null;
  };
}

/** Answers a change that comes with a cookie and does not say that it comes from the page; null for all others. */
export function refuseForged(c: Context): Response | null {
  const writes = c.req.method !== 'GET' && c.req.method !== 'HEAD';
  if (!writes || c.req.header('origin') !== undefined || c.req.header('sec-fetch-site') === 'same-origin') return null;
  return refuse(
    c,
    403,
    'origin-missing',
    'A change that comes with the page’s cookie must also say that it comes from the page.',
  );
}

export const isApi = (c: Context): boolean => c.req.path.startsWith('/api/');

/** A refusal in words, as JSON. */
export const refuse = (c: Context, status: 401 | 403 | 404 | 421, code: string, message: string): Response =>
  c.json({ code, message }, status);

function same(a: string, b: string): boolean {
  const x = Buffer.from(a);
  const y = Buffer.from(b);
  return x.length === y.length && timingSafeEqual(x, y);
}
