/** What the build puts at the head of the service worker. */
export interface BuiltPage {
  /** Path of the page's first script, which changes whenever anything in the page does. */
  readonly entry: string;
  /** Paths of the files that the page needs without the server, the page itself ("/") included. */
  readonly files: readonly string[];
}

/** What a page says to a service worker that waits. */
export type SaidToWorker =
  /** Answered on the port with its `entry`. */
  | { readonly type: 'which-version' }
  /** Takes over at once: the person asked for the new version. */
  | { readonly type: 'take-over' }
  /** Takes over unless other pages are open, which would still be of the old version. */
  | { readonly type: 'take-over-if-alone' };
