/** The session in whose notes a new line is to be begun, until its editor is there to do it. */
let wantedIn: string | null = null;
const editors = new Map<string, () => void>();

/** Asks for the caret at a new line at the end of a session's notes. */
export function askForNewLine(sessionId: string): void {
  const begin = editors.get(sessionId);
  if (begin) begin();
  else wantedIn = sessionId;
}

/** For the editor of a session's notes: `begin` is done at once if it was asked for, and whenever it is; returns how to stop. */
export function onNewLine(sessionId: string, begin: () => void): () => void {
  editors.set(sessionId, begin);
  if (wantedIn === sessionId) {
    wantedIn = null;
    begin();
  }
  return () => {
    if (editors.get(sessionId) === begin) editors.delete(sessionId);
  };
}
