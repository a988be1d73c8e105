/**
 * Stands in for the package "blob-polyfill", which SoundSwallower brings along: every browser that can run it has Blob
 * itself, and the polyfill needs a document, which a worker doesn't have.
 */
export const Blob = globalThis.Blob;
