import { fileURLToPath } from 'node:url';
import { createServer, type Plugin } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const STILL = '<!-- still.tsx -->';
const LATER = '<template id="later">';
const SCRIPTS = /<script type="module".*?<\/script>|<link rel="modulepreload".*?>/gu;

/**
 * How the popup's page is made. A browser takes longer to hand over an
 * extension's files than to run them, so the popup's first frame needs two only:
 * its style sheet and `public/first-frame.js`, which asks for the rest.
 */
export const popupPage: Plugin[] = [
  {
    name: 'popup-still',
    transformIndexHtml: {
      order: 'pre',
      handler: async (html) =>
        html.includes(STILL) ? html.split(STILL).join(await renderStill()) : html,
    },
  },
  {
    name: 'popup-later',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => (html.includes(LATER) ? askLater(html) : html),
    },
  },
];

/** With the same class names as the build's: they come from the style sheets' text. */
async function renderStill(): Promise<string> {
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    resolve: { alias: { '@/': ROOT } },
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    const { still } = await server.ssrLoadModule('/entrypoints/popup/still.tsx');
    return (still as () => string)();
  } finally {
    await server.close();
  }
}

/** Puts the page's scripts where neither the parser nor its look-ahead finds them. */
function askLater(html: string): string {
  const scripts = html.match(SCRIPTS) ?? [];
  return html.replace(SCRIPTS, '').replace(LATER, LATER + scripts.join(''));
}
