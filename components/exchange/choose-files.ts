/** Files that were chosen elsewhere, on their way to the page that takes them in. */
let waiting: readonly File[] = [];
const listeners = new Set<() => void>();

/** What can be read, for the browser's own window of files. */
export const ACCEPTED =
  '.json,.gz,.sealed,.zip,.csv,.tsv,.txt,.vcf,.md,.markdown,application/json,application/zip,text/csv,text/vcard,text/markdown';

/** Lets the user choose, within a gesture of theirs, and keeps the files for the page; answers whether there are any. */
export function chooseFiles(): Promise<boolean> {
  const input = document.createElement('input');
  Object.assign(input, { type: 'file', multiple: true, accept: ACCEPTED });
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve(false));
    input.addEventListener('change', () => {
      waiting = [...(input.files ?? [])];
      for (const listener of listeners) listener();
      resolve(waiting.length > 0);
    });
    input.click();
  });
}

/** Hands over the files that wait, now and whenever some are chosen; answers how to stop. */
export function onFilesChosen(take: (files: readonly File[]) => void): () => void {
  const listener = () => {
    const files = waiting;
    waiting = [];
    if (files.length > 0) take(files);
  };
  listener();
  listeners.add(listener);
  return () => listeners.delete(listener);
}
