import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts'], exclude: ['src/web/**'], environment: 'node' } },
      { test: { name: 'web', include: ['src/web/**/*.test.{ts,tsx}'], environment: 'happy-dom' } },
      // The built command line, as a person at a terminal runs it.
      {
        test: {
          name: 'terminal',
          include: ['test/terminal/**/*.test.ts', 'test/accuracy/**/*.test.ts', 'test/words/**/*.test.ts'],
          environment: 'node',
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 60_000,
          // Real time and a real microphone: two at once would disturb each other.
          fileParallelism: false,
        },
      },
    ],
  },
});
