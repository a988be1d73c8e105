import type { Checker, GrammarAnswer, GrammarRequest } from './model.ts';
import { startChecker } from './startChecker.ts';

// One checker for the worker's life, until it should know other words.
let running: { readonly for: string; readonly checker: Promise<Checker> } | null = null;

self.addEventListener('message', (event: MessageEvent<GrammarRequest>) => {
  const { id, texts, words, dialect } = event.data;
  const wanted = JSON.stringify([dialect, words]);
  if (running?.for !== wanted) running = { for: wanted, checker: startChecker(dialect, words) };
  const { checker } = running;
  checker
    .then(async (ready) => {
      const findings = [];
      for (const text of texts) findings.push(await ready.check(text));
      self.postMessage({ id, checkedBy: ready.name, findings } satisfies GrammarAnswer);
    })
    // Told to the page as the worker's own error, which it shows as "not checked".
    .catch((error: unknown) => {
      running = null;
      self.postMessage({ id, failed: error instanceof Error ? error.message : String(error) });
    });
});
