import { useEffect, useRef, useState, type RefObject } from 'react';
import { v7 as uuid } from 'uuid';
import { done } from '@/components/ui/done';
import { Button } from '@/components/ui/Button';
import { myZone } from '@/components/ui/when';
import { dayOf } from '@/lib/data/day';
import { bothWays, type Mentorship, type Promised } from '@/lib/mentorships/mentorship';
import {
  nextCheckDay,
  openPromises,
  settledPromises,
  settlePromise,
} from '@/lib/mentorships/promises';
import type { Person } from '@/lib/people/person';
import { changePromises } from '@/lib/store/promises';
import { PromiseAgain } from './PromiseAgain';
import { PromiseEditor } from './PromiseEditor';
import { PromiseRow } from './PromiseRow';
import { PromisesEarlier } from './PromisesEarlier';
import { wordsFor } from './words';
import section from '@/components/ui/Section.module.css';
import styles from './Now.module.css';

interface Props {
  mentorship: Mentorship;
  person: Person;
  now: number;
}

/** G2: what each of you promised, and the day you ask each other; between those who both teach it is always at hand. */
export function Promises({ mentorship, person, now }: Props) {
  const { id, role, status, promises, terms } = mentorship;
  const frame = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const [settledId, setSettledId] = useState<string | null>(null);
  const [closed, setClosed] = useState<{ to: string } | null>(null);
  useFocusBack(frame, closed);
  const over = status === 'ended';
  const none = promises.length === 0 && editing === null;
  if (over && none) return null;
  const them = wordsFor(role, person).first;
  const today = dayOf(now, myZone()).toString();
  const nextDay = nextCheckDay(terms.rhythm, today);
  const open = openPromises(promises);
  const isNew = editing !== null && !open.some((one) => one.id === editing);
  const settled = settledPromises(promises);
  const again = over ? undefined : settled.find((one) => one.id === settledId);
  const toHeading = () => heading.current?.focus();
  const close = (to: string) => {
    setEditing(null);
    setClosed({ to });
  };
  const settle = async ({ id: one, text }: Promised, state: 'kept' | 'missed') => {
    const says = `${state === 'kept' ? 'Kept' : 'Not kept'}: ${text}`;
    const work = () => changePromises(id, (all) => settlePromise(all, one, state, Date.now()));
    if (!(await done(work, says))) return;
    setSettledId(one);
    toHeading();
  };
  const add = (
    <Button
      look={bothWays(role) && open.length === 0 ? 'plain' : 'quiet'}
      className={section.start ?? ''}
      data-promise=""
      onClick={() => setEditing(uuid())}
    >
      {promises.length === 0 ? 'Make a promise' : 'Another promise'}
    </Button>
  );
  // Once it was opened it stays, so that the focus has somewhere to go back to.
  if (none && !bothWays(role) && !closed) return <section ref={frame}>{add}</section>;
  return (
    <section ref={frame} className={styles.part}>
      <h2 ref={heading} tabIndex={-1}>
        Promises
      </h2>
      {none && (
        <p className="quiet" dir="auto">
          Say what you or {them} will do, and on which day you ask each other.
        </p>
      )}
      {again && (
        <PromiseAgain
          mentorshipId={id}
          promised={again}
          day={nextDay}
          today={today}
          onDone={() => {
            setSettledId(null);
            toHeading();
          }}
        />
      )}
      {(open.length > 0 || isNew) && (
        <ul aria-label="Promises">
          {[...open, ...(isNew ? [null] : [])].map((one) =>
            one === null || one.id === editing ? (
              <PromiseEditor
                key={editing}
                id={editing ?? ''}
                mentorshipId={id}
                promised={one}
                nextDay={nextDay}
                them={them}
                onClose={close}
              />
            ) : (
              <PromiseRow
                key={one.id}
                promised={one}
                them={them}
                today={today}
                onSettle={(state) => void settle(one, state)}
                onChange={() => setEditing(one.id)}
              />
            ),
          )}
        </ul>
      )}
      {!over && !isNew && add}
      <PromisesEarlier mentorshipId={id} settled={settled} them={them} onGone={toHeading} />
    </section>
  );
}

/** When the fields are closed, the focus goes back to what opened them; where that is gone, to where another is made. */
function useFocusBack(frame: RefObject<HTMLElement | null>, closed: { to: string } | null): void {
  useEffect(() => {
    if (!closed) return;
    const button = (id: string) =>
      frame.current?.querySelector<HTMLElement>(`[data-promise="${id}"]`);
    (button(closed.to) ?? button(''))?.focus();
  }, [frame, closed]);
}
