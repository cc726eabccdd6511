/**
 * The notes of the running session take typing as soon as the panel is there:
 * `public/standing.js` puts a plain field on the page before anything else is
 * loaded, and it stands until the notes' own editor comes and takes over what
 * was typed. Which session runs is remembered beside the store, as an id and
 * nothing else; where that is out of date, no harm is done.
 */
const RUNNING = 'running-session';

/** The session whose field stands in; null once its editor has come, or none was to come; undefined until asked. */
let standing: string | null | undefined;
let typed = '';
let failed: { error: unknown } | null = null;

/** Whether the field stands in for a session's editor, or, before that is known, for any. */
export function stands(id?: string): boolean {
  if (standing === undefined) {
    const field = document.querySelector<HTMLTextAreaElement>('#root > .standing');
    standing = field?.dataset['session'] ?? null;
    typed = field?.value ?? '';
  }
  return standing !== null && (id === undefined || standing === id);
}

export function keepTyped(text: string): void {
  typed = text;
  if (failed) void holdTyped(failed.error);
}

/** The store could not be opened: what is typed here is held, for the notes of the next page to go on with. */
export function holdStanding(error: unknown): void {
  failed = { error };
  if (typed !== '') void holdTyped(error);
}

async function holdTyped(error: unknown): Promise<void> {
  const { byNextPage, hold } = await import('@/lib/store/held');
  if (!standing) return;
  const target = { kind: 'line', sessionId: standing };
  const words = {
    key: heldAs(standing),
    what: 'Notes of the running session',
    text: typed,
    target,
  };
  hold(words, error, byNextPage);
}

/** What is held of it, which its editor takes over with the rest. */
export function heldAs(id: string): string {
  return `standing/${id}`;
}

export function typedSoFar(): string {
  return typed;
}

/** Hands over to a session's editor: what was typed until now. */
export function takeTyped(id: string): string {
  if (!stands(id)) return '';
  standing = null;
  return typed;
}

/** For the next time the panel opens: which session runs, or that this one does not any more. */
export function rememberRunning(id: string, runs: boolean): void {
  if (runs) localStorage.setItem(RUNNING, id);
  else if (localStorage.getItem(RUNNING) === id) localStorage.removeItem(RUNNING);
}
