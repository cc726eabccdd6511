import { useState, type ReactNode } from 'react';
import type { Person } from '@/lib/people/person';
import { movePoint, shiftPoint } from '@/lib/sessions/points';
import type { Point, Session } from '@/lib/sessions/session';
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
  const [told, setTold] = useState('');
  // From the order in the store: keys may be faster than the one that is shown.
  const move = async (id: string, step: (all: readonly Point[]) => Point[]) => {
    let moved: Point[] = [];
    const changes = await changePoints(session.id, list, (all) => {
      moved = step(all);
      return moved;
    });
    const place = moved.findIndex((point) => point.id === id) + 1;
    if (changes.length > 0) setTold(`Moved to ${place} of ${moved.length}.`);
  };
  return (
    <div className={brief.part}>
      <h2>{words.title}</h2>
      {points.length > 0 && (
        <ol className={styles.points} aria-label={words.title}>
          {points.map((point, place) => (
            <PointRow
              key={point.id}
              session={session}
              list={list}
              point={point}
              place={place}
              one={words.one}
              person={person}
              onShift={(by) => kept(move(point.id, (all) => shiftPoint(all, point.id, by)))}
              onDropped={(id) => kept(move(id, (all) => movePoint(all, id, place)))}
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
