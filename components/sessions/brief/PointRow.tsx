import { done } from '@/components/ui/done';
import { Button } from '@/components/ui/Button';
import { LineText } from '@/components/ui/LineText';
import { Movable } from '@/components/ui/Movable';
import type { Move } from '@/components/ui/useMoving';
import type { Person } from '@/lib/people/person';
import { editPoint, removePoint, togglePoint } from '@/lib/sessions/points';
import type { Point, Session } from '@/lib/sessions/session';
import { askLater, bringBack, changePoints, type PointList } from '@/lib/store/points';
import { kept } from '@/components/ui/kept';
import styles from '@/components/ui/Movable.module.css';

interface Props {
  session: Session;
  list: PointList;
  point: Point;
  place: number;
  /** "objective" or "question" */
  one: string;
  person: Person | undefined;
  onMove: (id: string, move: Move) => void;
}

/** One point: tick it, change its words in place, move it, put it off or take it away. */
export function PointRow({ session, list, point, place, one, person, onMove }: Props) {
  const { id, text, done: ticked } = point;
  const change = (step: typeof togglePoint) =>
    changePoints(session.id, list, (all) => step(all, id));
  const back = () => kept(bringBack(session.id, list, point, place));
  const remove = () => void done(() => change(removePoint), `Removed: ${text}`, back);
  return (
    <Movable id={id} place={place} list={list} one={one} done={ticked} onMove={onMove}>
      <input
        type="checkbox"
        id={`done-${id}`}
        aria-label={`${list === 'questions' ? 'Asked' : 'Reached'}: ${text}`}
        checked={ticked}
        onChange={() => kept(change(togglePoint))}
      />
      <LineText
        id={`text-${id}`}
        label={`${one.charAt(0).toUpperCase()}${one.slice(1)} ${place + 1}`}
        value={text}
        save={(words) => changePoints(session.id, list, (all) => editPoint(all, id, words))}
        onEmptied={remove}
      />
      <span className={styles.buttons}>
        {list === 'questions' && person && !ticked && (
          <Button
            look="quiet"
            aria-label={`Ask later: ${text}`}
            onClick={() =>
              void done(
                () => askLater(session.id, id, person.id),
                `It waits for your next session with ${person.name}.`,
                back,
              )
            }
          >
            Later
          </Button>
        )}
        <Button look="quiet" aria-label={`Remove: ${text}`} onClick={remove}>
          ×
        </Button>
      </span>
    </Movable>
  );
}
