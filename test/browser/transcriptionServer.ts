import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A local stand-in for a server with OpenAI's way of transcribing. */
export interface TranscriptionServer {
  readonly address: string;
  /** The fields of each request, and how many bytes of sound came. */
  readonly asked: readonly { readonly model: string; readonly key: string; readonly soundBytes: number }[];
  /** What it hears from now on; null makes it answer with an error. */
  say(text: string | null): void;
  close(): Promise<void>;
}

/** Hears the same words in every recording, 250 ms each. */
export async function startTranscriptionServer(text: string): Promise<TranscriptionServer> {
  const asked: { model: string; key: string; soundBytes: number }[] = [];
  let heard: string | null = text;
  const server = createServer((request, response) => {
    void (async () => {
      const pieces: Buffer[] = [];
      for await (const piece of request) pieces.push(piece as Buffer);
      const type = request.headers['content-type'] ?? '';
      const form = await new Response(Buffer.concat(pieces), { headers: { 'content-type': type } }).formData();
      const file = form.get('file');
      const model = form.get('model');
      asked.push({
        model: typeof model === 'string' ? model : '',
        key: request.headers.authorization ?? '',
        soundBytes: file instanceof Blob ? file.size : 0,
      });
      response.setHeader('content-type', 'application/json');
      if (heard === null) {
        response.statusCode = 401;
        response.end(JSON.stringify({ error: { message: 'Incorrect API key provided' } }));
        return;
      }
      const words = heard.split(' ').map((word, i) => ({ word, start: i * 0.25, end: i * 0.25 + 0.2 }));
      response.end(JSON.stringify({ text: heard, words, segments: [] }));
    })();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    say: (text) => void (heard = text),
    close: () => new Promise((done) => void server.close(() => done())),
  };
}
