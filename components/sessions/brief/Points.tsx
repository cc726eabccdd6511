import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { Person } from '@/lib/people/person';
import { movePoint } from '@/lib/sessions/points';
import type { Session } from '@/lib/sessions/session';
import { changePoints, type PointList } from '@/lib/store/points';
import { AddPoint } from './AddPoint';
import { kept } from '../kept';
import { PointRow } from './PointRow';
import styles from './Points.module.css';
import brief from './Brief.module.css';

const WORDS = {
  objectives: {
    title: 'Objectives',
    one: 'objective',
    none: 'What would make this talk a good one?',
  },
  questions: { title: 'Questions', one: 'question', none: 'What can only they answer?' },
} as const;

interface Props {
  session: Session;
  list: PointList;
  person: Person | undefined;
  /** What can be taken onto the list. */
  children: ReactNode;
}

/** M1: one of the two lists of a talk, in an order of the user's own: dragged, or moved by Alt and the arrow keys. */
export function Points({ session, list, person, children }: Props) {
  const points = session[list];
  const words = WORDS[list];
  const frame = useRef<HTMLOListElement>(null);
  const toFocus = useRef('');
  const [told, setTold] = useState('');
  const order = points.map(({ id }) => id).join(' ');
  const shown = useRef(order);
  // A row that was moved in the page has lost the focus on its way.
  useLayoutEffect(() => {
    if (shown.current === order) return;
    shown.current = order;
    frame.current?.querySelector<HTMLElement>(`#${CSS.escape(toFocus.current || 'none')}`)?.focus();
    toFocus.current = '';
  });
  const move = (id: string, place: number) => {
    if (place < 0 || place >= points.length) return;
    const focused = document.activeElement;
    toFocus.current = frame.current?.contains(focused) ? (focused?.id ?? '') : '';
    setTold(`Moved to ${place + 1} of ${points.length}.`);
    kept(changePoints(session.id, list, (all) => movePoint(all, id, place)));
  };
  return (
    <div className={brief.part}>
      <h2>{words.title}</h2>
      {points.length > 0 && (
        <ol ref={frame} className={styles.points} aria-label={words.title}>
          {points.map((point, place) => (
            <PointRow
              key={point.id}
              session={session}
              list={list}
              point={point}
              place={place}
              one={words.one}
              person={person}
              onMove={move}
            />
          ))}
        </ol>
      )}
      <p role="status" className="unseen">
        {told}
      </p>
      <AddPoint
        one={words.one}
        placeholder={points.length === 0 ? words.none : `Another ${words.one}`}
        sessionId={session.id}
        list={list}
      />
      {children}
    </div>
  );
}
