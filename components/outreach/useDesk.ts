import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { afterPaint } from '@/components/ui/after-paint';
import { HOLD_MS, SLOW } from '@/lib/store/slow';
import { WAITING, type Desk, type Early, type Start, type Writing } from './writing';

type DeskStatus =
  | { kind: 'opening' }
  | { kind: 'open'; desk: Desk }
  | { kind: 'failed'; error: unknown };

interface Opened {
  status: DeskStatus;
  writing: Writing;
  /** Change the message. What is typed and chosen while the store still opens is carried over. */
  typeBody: (body: string) => void;
  choosePurpose: Desk['choosePurpose'];
  chooseChannel: Desk['chooseChannel'];
}

const nothing = () => () => undefined;
const waiting = () => WAITING;

/** The desk a message is written at. Its machinery loads after the form stands, so that typing can begin at once. */
export function useDesk(start: Start): Opened {
  const [status, setStatus] = useState<DeskStatus>({ kind: 'opening' });
  const [typed, setTyped] = useState<Early>({});
  const newest = useRef(typed);
  // The desk is there before it is drawn: a key pressed in between must not get lost.
  const carry = useRef<(early: Early) => void>(null);
  const failed = useRef<{ error: unknown }>(null);
  // It can't wait for a desk that does not come: the next page goes on with it.
  const holdTyped = () => {
    const { current: trouble } = failed;
    if (!trouble || !newest.current.body) return;
    void import('./early').then(({ holdEarly }) => holdEarly(start, newest.current, trouble.error));
  };
  useEffect(() => {
    let left = false;
    const open = async () => {
      const { openDesk } = await import('./desk');
      const desk = await openDesk(start);
      if (left) return;
      clearTimeout(late);
      if (failed.current) void import('./early').then(({ dropEarly }) => dropEarly());
      carry.current = carrying(desk);
      carry.current(newest.current);
      setStatus({ kind: 'open', desk });
    };
    const miss = (error: unknown) => {
      failed.current = { error };
      holdTyped();
    };
    const late = setTimeout(() => miss(SLOW), HOLD_MS);
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
  const early = (patch: Early) => {
    if (carry.current) return carry.current(patch);
    newest.current = { ...newest.current, ...patch };
    setTyped(newest.current);
    holdTyped();
  };
  return {
    status,
    writing: desk ? writing : { ...WAITING, content: { ...WAITING.content, ...typed } },
    typeBody: (body) => (desk ? desk.type({ body }) : early({ body })),
    choosePurpose: (purpose) => (desk ? desk.choosePurpose(purpose) : early({ purpose })),
    chooseChannel: (channel) => (desk ? desk.chooseChannel(channel) : early({ channel })),
  };
}

/** Brings what was typed and chosen early to the desk. A draft that was under way keeps its words; early ones come after them. */
function carrying(desk: Desk): (early: Early) => void {
  const before = desk.isUntouched() ? '' : desk.now().content.body;
  return ({ purpose, channel, body }) => {
    if (purpose) desk.choosePurpose(purpose);
    if (channel) desk.chooseChannel(channel);
    if (body) desk.type({ body: before + body });
  };
}
