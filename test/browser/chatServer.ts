import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a stand-in for a language model answers: a reply in the right form, a text as it is, a status, or nothing ever. */
export type ChatReply =
  | {
      readonly followUp: string;
      readonly gap: string;
      readonly remark: { readonly text: string; readonly quote: string } | null;
    }
  | { readonly content: string }
  | { readonly status: number }
  | 'silence';

/** A local stand-in for a server with OpenAI's way of completing a chat. */
export interface ChatServer {
  readonly address: string;
  /** What was asked of it, as text: every request's whole body. */
  readonly asked: readonly string[];
  reply(reply: ChatReply): void;
  close(): Promise<void>;
}

export async function startChatServer(first: ChatReply): Promise<ChatServer> {
  const asked: string[] = [];
  let next = first;
  const server = createServer((request, response) => {
    void (async () => {
      const pieces: Buffer[] = [];
      for await (const piece of request) pieces.push(piece as Buffer);
      asked.push(Buffer.concat(pieces).toString('utf8'));
      if (next === 'silence') return;
      response.setHeader('content-type', 'application/json');
      if ('status' in next) {
        response.statusCode = next.status;
        response.end('{}');
        return;
      }
      const content = 'content' in next ? next.content : JSON.stringify(next);
      response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }));
    })();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    reply: (reply) => void (next = reply),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
