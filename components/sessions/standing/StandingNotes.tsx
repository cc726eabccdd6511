import { useLayoutEffect, useRef } from 'react';
import { keepTyped, stands, typedSoFar } from './standing';

/**
 * Takes what is typed until the notes' editor is there; shown again in another
 * place it goes on where it was. Without an id it is not known yet whose notes.
 */
export function StandingNotes({ id }: { id?: string }) {
  // Asked first: it takes over from the page's own field.
  const shown = stands(id);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const { length } = typedSoFar();
    field.current?.focus();
    field.current?.setSelectionRange(length, length);
  }, []);
  return shown ? (
    <textarea
      ref={field}
      className="standing"
      aria-label="Notes"
      dir="auto"
      placeholder="What you hear, what you decide, what you will do"
      defaultValue={typedSoFar()}
      onChange={(event) => keepTyped(event.target.value)}
    />
  ) : null;
}
