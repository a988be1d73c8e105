import { secureHeaders } from 'hono/secure-headers';

/** Nothing is loaded from anywhere but this server; HSTS stays off, since loopback has no certificate. */
export const offbookHeaders = secureHeaders({
  strictTransportSecurity: false,
  crossOriginEmbedderPolicy: false,
  referrerPolicy: 'no-referrer',
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    // The grammar check is WebAssembly, compiled in a worker. This allows compiling it, and no eval of script.
    scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
    // The waveform draws its own style element inside a shadow root.
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    mediaSrc: ["'self'", 'blob:'],
    connectSrc: ["'self'", 'blob:'],
    workerSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
});
