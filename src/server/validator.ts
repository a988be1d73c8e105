import type { Context } from 'hono';
import { validator as validated } from 'hono-openapi';
import { type RequestPart, refusedRequest, type RequestIssue } from './refusedRequest.ts';

/** What hono-openapi's validator tells of a request that does not fit. */
type Checked =
  | { readonly success: true }
  | {
      readonly success: false;
      readonly error: readonly RequestIssue[];
      readonly data: unknown;
      readonly target: RequestPart;
    };

/** Refuses with the same shape as every other failure, in the place of the validator's own. */
const refuse = (checked: Checked, c: Context): Response | undefined =>
  checked.success ? undefined : c.json(refusedRequest(checked.target, checked.error, checked.data), 400);

/** As hono-openapi's; what does not fit is answered with `{code: 'request-invalid', message}`. */
export const validator = ((target, schema, hook, options) =>
  validated(target, schema, hook ?? (refuse as NonNullable<typeof hook>), options)) as typeof validated;
