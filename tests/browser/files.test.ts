import { describe, expect, it, vi } from 'vitest';
import { saveFile } from '@/lib/platform/files';

/** Saves a file and tells what the browser was asked to keep, and under which name. */
async function saved(
  name: string,
  text: string,
): Promise<{ name: string; text: string; type: string }> {
  const links: HTMLAnchorElement[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    links.push(this);
  });
  saveFile(name, text, 'text/markdown');
  const [link] = links;
  const file = await (await fetch(link!.href)).blob();
  return { name: link!.download, text: await file.text(), type: file.type };
}

describe('saving a file, without a permission', () => {
  it('gives the browser the text to the letter', async () => {
    const text = '# Séance avec 李小龙\n\nشكرا 👋\n';
    expect(await saved('recap.md', text)).toEqual({
      name: 'recap.md',
      text,
      type: 'text/markdown',
    });
  });

  it.each([
    ['Recap:Ada/Ben\\Chidi?.md', 'Recap Ada Ben Chidi.md'],
    ['<b>"x"|y*</b>\n.md', 'b x y b.md'],
    ['李小龙.md', '李小龙.md'],
  ])('gives it a name that every system takes: %j', async (name, plain) => {
    expect((await saved(name, '')).name).toBe(plain);
  });
});
