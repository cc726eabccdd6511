/** `[[Ada Moreno]]`, as Obsidian and its like lead from note to note. */

/** What a link within a note would end at, or what another program would take for markup. */
const BREAKS = /[[\]|<>\\`\r\n]+/gu;

/** To the file of that name, wherever it lies; `shown` where that says more. */
export function wikiLink(file: string, shown = file): string {
  const words = shown.replaceAll(BREAKS, ' ').replaceAll(/\s+/gu, ' ').trim();
  return words === '' || words === file ? `[[${file}]]` : `[[${file}|${words}]]`;
}
