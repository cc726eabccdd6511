/** Long enough for a frame; a page that is not in front has none. */
const AT_LATEST_MS = 100;

/** Does `work` once the page has been painted as it is now, so that it never delays what is seen. Returns how to call it off. */
export function afterPaint(work: () => void): () => void {
  let done = false;
  const go = () => {
    if (!done) work();
    done = true;
  };
  requestAnimationFrame(() => setTimeout(go));
  setTimeout(go, AT_LATEST_MS);
  return () => {
    done = true;
  };
}
