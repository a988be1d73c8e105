/** A line that is written over, where somebody watches; nothing elsewhere, so that no log fills with it. */
export interface LiveLine {
  readonly isSeen: boolean;
  show(text: string): void;
  end(): void;
}

export function liveLine(output: NodeJS.WriteStream): LiveLine {
  const isSeen = output.isTTY === true;
  let shown = '';
  return {
    isSeen,
    show(text) {
      if (!isSeen || text === shown) return;
      shown = text;
      output.write(`\r\u001b[K${text}`);
    },
    end() {
      if (shown !== '') output.write('\r\u001b[K');
      shown = '';
    },
  };
}

/**
 * Says what is being done while it is done, where somebody watches. It stands from the beginning on: reading many
 * documents leaves no moment to begin saying it later.
 */
export async function whileSaying<T>(words: string, work: () => Promise<T>): Promise<T> {
  const line = liveLine(process.stderr);
  line.show(`${words} …`);
  // Before the work takes all there is.
  if (line.isSeen) await new Promise((resolve) => setImmediate(resolve));
  try {
    return await work();
  } finally {
    line.end();
  }
}
