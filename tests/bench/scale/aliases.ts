import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../../', import.meta.url);

/**
 * Lets plain Node run the product's own modules: `@/` is the project's folder,
 * and `.ts` need not be said. Import this first, and the rest with `await import`.
 */
registerHooks({
  resolve(specifier, context, next) {
    const { parentURL } = context;
    if (specifier.startsWith('@/'))
      return next(withEnding(new URL(specifier.slice(2), ROOT)), context);
    if (specifier.startsWith('.') && parentURL?.startsWith(ROOT.href) === true) {
      return next(withEnding(new URL(specifier, parentURL)), context);
    }
    return next(specifier, context);
  },
});

function withEnding(url: URL): string {
  return existsSync(fileURLToPath(url)) ? url.href : `${url.href}.ts`;
}
