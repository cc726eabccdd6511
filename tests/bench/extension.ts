import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { CHROME_BUILD } from '../e2e/support/chromium.ts';
import { OUTPUT } from '../tools/run.ts';

/** The built extension with the bare page beside its own: same origin, same process, same policy. */
export const BENCH_BUILD = join(OUTPUT, 'bench/ext');

export const BARE_PAGE = 'bare/index.html';

const HTML = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Bare</title>
    <script type="module" src="/bare/bare.js"></script>
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`;

export async function prepareExtension(): Promise<void> {
  rmSync(BENCH_BUILD, { recursive: true, force: true });
  cpSync(CHROME_BUILD, BENCH_BUILD, { recursive: true });
  // By the bundler that builds the extension, as it does it: minified, for production.
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: join(BENCH_BUILD, 'bare'),
      emptyOutDir: false,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: fileURLToPath(import.meta.resolve('./bare.ts')),
        output: { entryFileNames: 'bare.js' },
      },
    },
  });
  writeFileSync(join(BENCH_BUILD, BARE_PAGE), HTML);
}
