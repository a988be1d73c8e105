import { WORKSPACE_HEADER } from '../../operations/workspaceHeader.ts';

const KEY = 'offbook.workspace';

let here: string | null = null;

/** The workspace that a server's answer is of; null for answers of no workspace, such as refusals. */
export const workspaceOf = (answer: Response): string | null => answer.headers.get(WORKSPACE_HEADER);

/** Notes which workspace answers at this address. */
export function noteWorkspace(answer: Response): void {
  const there = workspaceOf(answer);
  if (there === null || there === here) return;
  here = there;
  try {
    localStorage.setItem(KEY, there);
  } catch {
    // A browser that keeps nothing has nothing to mix up either.
  }
}

/** The workspace that answered here last, also before this page was opened; null where none ever did. */
export function workspaceHere(): string | null {
  try {
    here ??= localStorage.getItem(KEY);
  } catch {
    // As above.
  }
  return here;
}
