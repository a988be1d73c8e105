import { createInterface } from 'node:readline';

/** What a person types, line by line. */
export interface Lines {
  /** Shows a question and waits for a line; null when there are no more. */
  ask(question: string): Promise<string | null>;
  /** Whether Ctrl-C ended them; then there are no more. */
  interrupted(): boolean;
  close(): void;
}

/** Lines from a terminal, or from what is piped in. */
export function linesFrom(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Lines {
  const reader = createInterface({ input, output, terminal: 'isTTY' in input && input.isTTY === true });
  const waiting: string[] = [];
  let wanted: ((line: string | null) => void) | null = null;
  let ended = false;
  reader.on('line', (line) => {
    if (wanted) {
      const give = wanted;
      wanted = null;
      give(line);
    } else waiting.push(line);
  });
  let interrupted = false;
  reader.on('SIGINT', () => {
    interrupted = true;
    reader.close();
  });
  reader.on('close', () => {
    ended = true;
    wanted?.(null);
    wanted = null;
  });
  return {
    async ask(question) {
      const line = waiting.shift();
      if (line === undefined && !ended) {
        reader.setPrompt(question);
        reader.prompt();
        return new Promise((resolve) => {
          wanted = resolve;
        });
      }
      output.write(question);
      return line ?? null;
    },
    interrupted: () => interrupted,
    close: () => reader.close(),
  };
}
