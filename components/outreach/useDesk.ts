import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { afterPaint } from '@/components/ui/after-paint';
import { WAITING, type Desk, type Start, type Writing } from './writing';

type DeskStatus =
  | { kind: 'opening' }
  | { kind: 'open'; desk: Desk }
  | { kind: 'failed'; error: unknown };

interface Opened {
  status: DeskStatus;
  writing: Writing;
  /** Changes the message. What is typed while the store still opens is carried over. */
  typeBody: (body: string) => void;
}

/** What is typed before a desk that takes longer than this is kept for the next. */
const LATE_MS = 2_000;

const nothing = () => () => undefined;
const waiting = () => WAITING;

/** The desk a message is written at. Its machinery loads after the form stands, so that typing can begin at once. */
export function useDesk(start: Start): Opened {
  const [status, setStatus] = useState<DeskStatus>({ kind: 'opening' });
  const [early, setEarly] = useState('');
  const typed = useRef('');
  const failed = useRef<{ error: unknown }>(null);
  // It can't wait for a desk that does not come: the next page goes on with it.
  const holdTyped = () => {
    const { current: trouble } = failed;
    if (!trouble || typed.current === '') return;
    void import('./early').then(({ holdEarly }) => holdEarly(start, typed.current, trouble.error));
  };
  useEffect(() => {
    let left = false;
    const open = async () => {
      const { openDesk } = await import('./desk');
      const desk = await openDesk(start);
      if (left) return;
      clearTimeout(late);
      if (failed.current) void import('./early').then(({ dropEarly }) => dropEarly());
      // A draft that was under way keeps its words; early ones come after them.
      if (typed.current !== '') {
        const { body } = desk.now().content;
        desk.type({ body: desk.isUntouched() ? typed.current : `${body}${typed.current}` });
      }
      setStatus({ kind: 'open', desk });
    };
    const miss = (error: unknown) => {
      failed.current = { error };
      holdTyped();
    };
    const late = setTimeout(() => miss(new DOMException('Not open yet.', 'TimeoutError')), LATE_MS);
    const callOff = afterPaint(() => {
      open().catch((error: unknown) => {
        setStatus({ kind: 'failed', error });
        miss(error);
      });
    });
    return () => {
      left = true;
      clearTimeout(late);
      callOff();
    };
    // A place or popup is made anew for every start.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  const desk = status.kind === 'open' ? status.desk : null;
  const writing = useSyncExternalStore(desk?.watch ?? nothing, desk?.now ?? waiting, waiting);
  const typeBody = (body: string) => {
    if (desk) return desk.type({ body });
    typed.current = body;
    setEarly(body);
    holdTyped();
  };
  const shown = desk ? writing : { ...WAITING, content: { ...WAITING.content, body: early } };
  return { status, writing: shown, typeBody };
}
