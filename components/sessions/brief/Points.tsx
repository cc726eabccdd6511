import type { ReactNode } from 'react';
import { useMoving } from '@/components/ui/useMoving';
import type { Person } from '@/lib/people/person';
import { movePoint, shiftPoint } from '@/lib/sessions/points';
import type { Point, Session } from '@/lib/sessions/session';
import { addToList, changePoints, type PointList } from '@/lib/store/points';
import { AddLine } from '@/components/ui/AddLine';
import { keptLine } from '@/components/ui/kept';
import { PointRow } from './PointRow';
import styles from '@/components/ui/Movable.module.css';
import brief from './Brief.module.css';

const WORDS = {
  objectives: {
    title: 'Objectives',
    one: 'objective',
    add: 'an objective',
    none: 'What would make this talk a good one?',
  },
  questions: {
    title: 'Questions',
    one: 'question',
    add: 'a question',
    none: 'What can only they answer?',
  },
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
  const { told, onMove } = useMoving(async (id, move) => {
    let order: Point[] = [];
    await changePoints(session.id, list, (all) => {
      order = 'by' in move ? shiftPoint(all, id, move.by) : movePoint(all, id, move.to);
      return order;
    });
    return order;
  });
  return (
    <div className={brief.part}>
      <h2>{words.title}</h2>
      {points.length > 0 && (
        <ol className={styles.list} aria-label={words.title}>
          {points.map((point, place) => (
            <PointRow
              key={point.id}
              session={session}
              list={list}
              point={point}
              place={place}
              one={words.one}
              person={person}
              onMove={onMove}
            />
          ))}
        </ol>
      )}
      <p role="status" className="unseen">
        {told}
      </p>
      <AddLine
        one={words.add}
        placeholder={points.length === 0 ? words.none : `Another ${words.one}`}
        onAdd={(text) => keptLine(words.title, text, () => addToList(session.id, list, text))}
      />
      {children}
    </div>
  );
}
