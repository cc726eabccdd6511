/**
 * Whoever works with what is stored holds two locks beside each other, and one
 * who has to be alone takes both away: stealing the first tells the others to
 * go, and the second is given once they are gone. Newcomers wait at the first.
 */
const CALL = 'stored-call';
const STAY = 'stored-stay';
/** A page that does not even reload within this time does nothing else either. */
const AT_MOST_MS = 5_000;

let leave: (() => void) | null = null;

/**
 * Takes part, at once unless somebody is alone with what is stored. When
 * somebody wants to be, a page begins again at its own start, empty-handed; the
 * background, which can't, calls `letGo`, and takes part again when it next asks.
 */
export async function takePart(letGo: () => void): Promise<void> {
  if (leave) return;
  const gone = () => {
    if (isSurface()) beginAgain();
    else {
      letGo();
      stop();
    }
  };
  const answer = await hold(CALL, gone);
  const stay = await hold(STAY, gone);
  leave = () => {
    answer();
    stay();
  };
}

/** Runs `work` when nobody else is at it nor has any of `locks`, and keeps everybody out until it has ended. */
export function alone<R>(locks: readonly string[], work: () => Promise<R>): Promise<R> {
  stop();
  const inside = [STAY, ...locks].reduceRight((inner, name) => () => taking(name, inner), work);
  return navigator.locks.request(CALL, { steal: true }, inside);
}

/** Waits for a lock, and takes it away from one who never lets go. */
async function taking<R>(name: string, work: () => Promise<R>): Promise<R> {
  const signal = AbortSignal.timeout(AT_MOST_MS);
  let begun = false;
  const begin = () => {
    begun = true;
    return work();
  };
  try {
    return await navigator.locks.request(name, { signal }, begin);
  } catch (error) {
    if (begun || !signal.aborted) throw error;
    return await navigator.locks.request(name, { steal: true }, work);
  }
}

/** This page from its very start or from `place`, with nothing remembered but that everything is deleted. */
export function beginAgain(place = ''): void {
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState('deleted', '', `${location.pathname}#${place}`);
  location.reload();
}

/** Whether this page is just about to. */
export function beginsAgain(): boolean {
  return history.state === 'deleted';
}

/** Whether this is something that a person sees: in some browsers the background has a document, too. */
function isSurface(): boolean {
  return 'document' in globalThis && document.getElementById('root') !== null;
}

function stop(): void {
  leave?.();
  leave = null;
}

/** Holds a lock together with others; answers how to let go, and calls `onLost` if it is taken away before. */
function hold(name: string, onLost: () => void): Promise<() => void> {
  return new Promise((resolve, reject) => {
    let state: 'waits' | 'held' | 'let go' = 'waits';
    const until = () =>
      new Promise<void>((release) => {
        state = 'held';
        resolve(() => {
          state = 'let go';
          release();
        });
      });
    navigator.locks.request(name, { mode: 'shared' }, until).catch((error: unknown) => {
      if (state === 'held') onLost();
      else reject(error);
    });
  });
}
