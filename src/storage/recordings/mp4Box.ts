/** The content of the first box of a name between two places; null where boxes end before one. */
export function box(view: DataView, name: string, from: number, to: number): { start: number; end: number } | null {
  for (let at = from; at + 8 <= to;) {
    let size = view.getUint32(at);
    let head = 8;
    if (size === 1 && at + 16 <= to) {
      size = Number(view.getBigUint64(at + 8));
      head = 16;
    }
    if (size === 0) size = to - at;
    if (size < head) return null;
    if (letters(view, at + 4, 4) === name) return { start: at + head, end: Math.min(to, at + size) };
    at += size;
  }
  return null;
}

/** Bytes as the letters they stand for. */
export const letters = (view: DataView, at: number, length: number): string =>
  String.fromCharCode(...new Uint8Array(view.buffer, view.byteOffset + at, Math.min(length, view.byteLength - at)));
