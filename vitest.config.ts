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
          restoreMocks: true,
        },
      },
      {
        resolve: { alias },
        // Found before the first test, or finding them would reload the page under it.
        optimizeDeps: {
          include: [
            '@webext-core/messaging',
            '@wxt-dev/storage',
            'dexie',
            'dexie-react-hooks',
            'mustache',
            'quill',
            'react',
            'react-dom',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'react/jsx-runtime',
            'react-aria-components',
            'uuid',
            'valibot',
            'wxt/browser',
            'wxt/testing/fake-browser',
          ],
        },
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
