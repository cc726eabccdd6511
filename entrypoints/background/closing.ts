/**
 * A page that closes with its browser tells of its last change while the badge and the alarm are
 * gone already; the next start looks anew. So does the next look at a store that was let go of.
 */
export function unlessClosing(error: unknown): void {
  const closing =
    error instanceof Error &&
    (error.message === 'The browser is shutting down.' || error.name === 'DatabaseClosedError');
  if (!closing) throw error;
}
