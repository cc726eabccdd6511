import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { dayOf } from '@/lib/data/day';
import { heldFile } from '@/lib/data/held';
import { saveFile } from '@/lib/platform/files';
import { connection, tryAgain, watchConnection } from '@/lib/store/connection';
import { heldNow, storeHeld, watchHeld } from '@/lib/store/held';
import { Button } from './Button';
import { HeldWords } from './HeldWords';
import { reload } from './reload';
import { tellTrouble } from './trouble-words';
import { toast } from './toast';
import { LOCALE, myZone } from './when';
import styles from './Trouble.module.css';

/** What passes by itself within this time is not worth a word; a disk that is only slow has longer. */
const PASSES_MS = 1_200;
const SLOW_PASSES_MS = 3_000;

/** Below every surface: the store does not do as it should, what is safe, what to do, and what waits to be stored. */
export function Trouble() {
  const state = useSyncExternalStore(watchConnection, connection);
  const waiting = useSyncExternalStore(watchHeld, heldNow);
  const telling = tellTrouble(state, waiting);
  const unstored = waiting.filter(({ retry }) => retry !== null);
  const isSlow = state === 'open' && unstored.at(-1)?.trouble.kind === 'slow';
  const lasts = useLasts(telling !== null, isSlow ? SLOW_PASSES_MS : PASSES_MS);
  useTellStored(lasts && unstored.length > 0);
  const place = useRoom(lasts);
  if (!telling || !lasts) return null;
  const again = async () => {
    await tryAgain().catch(() => undefined);
    if (!(await storeHeld()) && heldNow().length > 0) toast('It could not be stored yet.');
  };
  const save = () => {
    const now = Date.now();
    const day = dayOf(now, myZone()).toString();
    const words = waiting.map(({ held }) => held);
    saveFile(`boardside-typed-${day}.txt`, heldFile(words, fullMoment), 'text/plain');
  };
  return (
    <section ref={place} className={styles.trouble} role="alert" aria-label="Not stored">
      <h2>{telling.title}</h2>
      <p>{telling.says}</p>
      <HeldWords waiting={waiting} />
      <div className={styles.row}>
        {telling.action === 'reload' && (
          <Button look="main" onClick={() => void reload()}>
            Reload
          </Button>
        )}
        {telling.action === 'again' && (
          <Button look="main" onClick={() => void again()}>
            Try again
          </Button>
        )}
        {waiting.length > 0 && <Button onClick={save}>Save what you typed as a file</Button>}
      </div>
    </section>
  );
}

/** With its day: the file may be read in a year. */
function fullMoment(at: number): string {
  return new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** Whether it is so for a while already; that it is over counts at once. */
function useLasts(is: boolean, ms: number): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!is || lasts) return undefined;
    const timer = setTimeout(() => setLasts(true), ms);
    return () => clearTimeout(timer);
  }, [is, ms, lasts]);
  if (!is && lasts) setLasts(false);
  return is && lasts;
}

/** Says that it is over to whoever was told of it. */
function useTellStored(was: boolean): void {
  useEffect(() => {
    if (!was) return undefined;
    return () => {
      if (heldNow().every(({ retry }) => retry === null)) toast('What you typed is stored now.');
    };
  }, [was]);
}

/** The height that surfaces of a full window leave free. */
function useRoom(shown: boolean) {
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const element = place.current;
    if (!shown || !element) return undefined;
    const observer = new ResizeObserver(() =>
      style.setProperty('--below', `${element.offsetHeight}px`),
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
      style.removeProperty('--below');
    };
  }, [shown]);
  return place;
}
