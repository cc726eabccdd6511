import { playwright } from '@vitest/browser-playwright';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/u, '') };

/**
 * `unit`: the domain, the store on an in-memory IndexedDB, the platform door on
 * a fake browser. `browser`: what only a real page can tell (editors, screens),
 * in the system's own Chromium; `CHROMIUM` names another one.
 */
export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: ['tests/unit/support/setup.ts'],
          // Every file puts back what it changed, so they can share their workers: three times as fast.
          isolate: false,
          restoreMocks: true,
          // Properties run hundreds of cases, on machines of any speed.
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        // Every dependency is found before the first test: finding one later would reload the page under it.
        optimizeDeps: { entries: ['components/**/*.{ts,tsx}', 'tests/browser/**/*.{ts,tsx}'] },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/browser/support/fake-extension.ts'],
          restoreMocks: true,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
                args: [
                  '--no-sandbox',
                  '--disable-gpu',
                  '--disable-background-networking',
                  '--disable-component-update',
                  '--no-first-run',
                ],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
