import type { App } from './app.ts';
import { until } from './until.ts';

export interface Clip {
  text: string;
  html: string;
}

/** What was copied, as a page gets it that the user pastes into. */
export async function copied(app: App): Promise<Clip> {
  const page = await app.open('data:text/html,<textarea autofocus></textarea>');
  await page.evaluate(() => {
    document.addEventListener('paste', ({ clipboardData }) => {
      const [text, html] = ['text/plain', 'text/html'].map((type) => clipboardData?.getData(type));
      Object.assign(globalThis, { __pasted: { text, html } });
    });
  });
  await page.focus('textarea');
  await page.keyboard.press('KeyV', { commands: ['Paste'] });
  const pasted = await until('it is pasted', () =>
    page.evaluate(() => (globalThis as unknown as { __pasted?: Clip }).__pasted),
  );
  await page.close();
  return pasted;
}
