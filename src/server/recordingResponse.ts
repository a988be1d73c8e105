import type { Context } from 'hono';
import type { RecordingFile } from '../operations/ports.ts';

/** A recording over HTTP, whole or the one byte range asked for, so that players can seek. RFC 9110, section 14. */
export async function recordingResponse(c: Context, file: RecordingFile): Promise<Response> {
  const size = file.sizeBytes;
  const headers = { 'content-type': file.mimeType, 'accept-ranges': 'bytes', 'cache-control': 'private, no-cache' };
  const asked = /^bytes=(\d*)-(\d*)$/.exec(c.req.header('range') ?? '');
  if (!asked || (asked[1] === '' && asked[2] === '')) {
    return c.body(await bytesOf(file, 0, size), 200, headers);
  }
  const [, from = '', to = ''] = asked;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size : Math.min(size, Number(to) + 1);
  if (start >= end) return c.body(null, 416, { 'content-range': `bytes */${size}` });
  return c.body(await bytesOf(file, start, end), 206, {
    ...headers,
    'content-range': `bytes ${start}-${end - 1}/${size}`,
  });
}

async function bytesOf(file: RecordingFile, start: number, end: number): Promise<ArrayBuffer> {
  const bytes = await file.read(start, end);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
