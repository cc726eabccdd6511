import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * Tests of the built extension in a real browser: `npm run build` comes first.
 * One browser at a time, and no second try: a test that fails sometimes has a
 * race in it, or has found one.
 */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/u, '') } },
  test: {
    name: 'e2e',
    // What lies beside the repository is read without a browser, too.
    include: ['**/*.e2e.test.ts', 'lists.test.ts'],
    fileParallelism: false,
    maxConcurrency: 1,
    retry: 0,
    // What the store and the pages say follows what was done a moment later.
    expect: { poll: { timeout: 10_000, interval: 25 } },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
