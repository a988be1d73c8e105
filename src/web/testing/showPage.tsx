import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { vi } from 'vitest';

export interface ShownPage {
  readonly host: HTMLElement;
  readonly client: QueryClient;
  /** Presses the button with these words. */
  press(words: string | RegExp): Promise<void>;
  /** Types into the field with this label. */
  type(label: string, text: string): Promise<void>;
  remove(): Promise<void>;
}

/** Draws a part of the page with what it needs around it: links and queries. Each request is answered by `answer`. */
export async function showPage(
  part: ReactNode,
  answer: (url: string, init: RequestInit) => Response | Promise<Response>,
): Promise<ShownPage> {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('fetch', async (url: string, init: RequestInit = {}) => answer(url, init));
  vi.stubGlobal('scrollTo', () => undefined);
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const base = createRootRoute({ component: Outlet });
  const home = createRoute({ getParentRoute: () => base, path: '/', component: () => <>{part}</> });
  const router = createRouter({
    routeTree: base.addChildren([home]),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  });
  const settle = () => act(async () => new Promise((done) => setTimeout(done, 0)));
  await act(async () => {
    await router.load();
    root.render(
      <QueryClientProvider client={client}>
        <RouterProvider router={router as never} />
      </QueryClientProvider>,
    );
  });
  await settle();
  return {
    host,
    client,
    async press(words) {
      const buttons = [...host.querySelectorAll('button')];
      const nameOf = (one: Element) => one.getAttribute('aria-label') ?? one.textContent.trim();
      const button = buttons.find((one) =>
        typeof words === 'string' ? nameOf(one) === words : words.test(nameOf(one)),
      );
      if (!button) throw new Error(`No button "${String(words)}" among: ${buttons.map(nameOf).join(', ')}`);
      await act(async () => button.click());
      await settle();
    },
    async type(label, text) {
      const named = [...host.querySelectorAll('label')].find((one) => one.textContent.trim() === label);
      const field = named && host.querySelector<HTMLInputElement>(`[id="${named.htmlFor}"]`);
      if (!field) throw new Error(`No field "${label}"`);
      const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
      await act(async () => {
        setter.call(field, text);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await settle();
    },
    async remove() {
      await act(async () => root.unmount());
      host.remove();
      vi.unstubAllGlobals();
    },
  };
}
