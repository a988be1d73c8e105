import type { Context, MiddlewareHandler } from 'hono';
import { setCookie } from 'hono/cookie';
import { cookieName, loopbackGuard, type GuardOptions } from './guard.ts';

/** Who may come in. */
export interface Door {
  /** Answers those who may not, and lets the others pass. */
  readonly guard: MiddlewareHandler;
  /** Called when the page itself is answered. */
  admit(c: Context): void;
}

/** For this machine: whoever opens the page here gets the workspace's token with it. */
export const loopbackDoor = (options: GuardOptions): Door => ({
  guard: loopbackGuard(options),
  admit: (c) =>
    setCookie(c, cookieName(options.port), options.token, {
      httpOnly: true,
      sameSite: 'Strict',
      path: '/',
      maxAge: 400 * 24 * 3600,
    }),
});
