/** Frame length in milliseconds by the TOC byte's configuration number: RFC 6716, table 2. */
const FRAME_MS = [
  [10, 20, 40, 60],
  [10, 20, 40, 60],
  [10, 20, 40, 60],
  [10, 20],
  [10, 20],
  [2.5, 5, 10, 20],
  [2.5, 5, 10, 20],
  [2.5, 5, 10, 20],
  [2.5, 5, 10, 20],
].flat();

/** Length of an Opus packet's sound in milliseconds (RFC 6716, section 3.1); 0 for bytes that are no Opus packet. */
export function opusPacketMs(packet: Uint8Array): number {
  const toc = packet[0];
  if (toc === undefined) return 0;
  const frameMs = FRAME_MS[toc >> 3] ?? 0;
  switch (toc & 3) {
    case 0:
      return frameMs;
    case 1:
    case 2:
      return 2 * frameMs;
    default:
      return ((packet[1] ?? 0) & 63) * frameMs;
  }
}
