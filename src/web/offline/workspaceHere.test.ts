import { beforeEach, expect, test, vi } from 'vitest';

const of = (workspace: string): Response => new Response(null, { headers: { 'x-offbook-workspace': workspace } });

/** The module as a newly opened page has it. */
async function openPage() {
  vi.resetModules();
  return import('./workspaceHere.ts');
}

beforeEach(() => localStorage.clear());

test('what answered last is known to the next page before anything answers', async () => {
  const first = await openPage();
  expect(first.workspaceHere()).toBeNull();
  first.noteWorkspace(of('w1'));
  expect(first.workspaceHere()).toBe('w1');
  const next = await openPage();
  expect(next.workspaceHere()).toBe('w1');
  next.noteWorkspace(new Response(null, { status: 401 }));
  expect(next.workspaceHere()).toBe('w1');
  next.noteWorkspace(of('w2'));
  expect([next.workspaceHere(), (await openPage()).workspaceHere()]).toEqual(['w2', 'w2']);
});
