import { resolve } from 'node:path';
import type { Frame } from 'puppeteer-core';
import { build } from 'vite';
import type { Bench } from '../../browser/support/editors/bench.ts';
import type { EditorName } from '../../browser/support/editors/names.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** The real editors of the browser tests as one script, for the pages of these. */
export async function bundleEditors(): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: resolve(ROOT, 'tests/browser/support/editors/bench.ts'),
        formats: ['iife'],
        name: 'editors',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The editors could not be bundled.');
  return output.output[0].code;
}

type Inside = { bench: Bench };

/** Brings the editors into a page or a frame of one. */
export async function bringEditors(frame: Frame, script: string): Promise<void> {
  await frame.addScriptTag({ content: script });
}

/** One of them on the page, alone, with the caret in it as a click puts it there. */
export async function clickInto(
  frame: Frame,
  name: EditorName,
  there: string,
  shadow: boolean,
): Promise<void> {
  await frame.evaluate(
    (...given) => (globalThis as unknown as Inside).bench.build(...given),
    name,
    there,
    shadow,
  );
  const composer = await frame.evaluateHandle(() =>
    (globalThis as unknown as Inside).bench.composer(),
  );
  await composer.click();
}

/** The text as the editor itself knows it. */
export function modelIn(frame: Frame): Promise<string> {
  return frame.evaluate(() => (globalThis as unknown as Inside).bench.model());
}

/** The page around the editor, to the letter. */
export function around(frame: Frame): Promise<string> {
  return frame.evaluate(() => (globalThis as unknown as Inside).bench.around());
}
