import { useRef, useState } from 'react';
import { done } from '@/components/outbox/done';
import { toast } from '@/components/ui/toast';
import { editPoint, removePoint } from '@/lib/sessions/points';
import type { Point, Session } from '@/lib/sessions/session';
import { createAutosave, type Autosave } from '@/lib/store/autosave';
import { bringBack, changePoints, type PointList } from '@/lib/store/points';
import { kept } from '../kept';
import styles from './Points.module.css';

interface Props {
  id: string;
  label: string;
  session: Session;
  list: PointList;
  point: Point;
}

/** A point's words, changed where they stand and kept at every keystroke. Left empty, it is taken away. */
export function PointText({ id, label, session, list, point }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const saves = useRef<Autosave<string>>(null);
  const type = (text: string) => {
    setTyped(text);
    if (text.trim() === '') return;
    saves.current ??= createAutosave(
      async (words: string) => {
        await changePoints(session.id, list, (all) => editPoint(all, point.id, words));
      },
      (error) => toast(`${label} is not kept yet: ${String(error)}`),
    );
    saves.current.push(text);
  };
  const leave = async () => {
    const emptied = typed?.trim() === '';
    await saves.current?.settled().catch(() => undefined);
    setTyped(null);
    if (!emptied) return;
    const work = changePoints(session.id, list, (all) => removePoint(all, point.id));
    const place = session[list].findIndex(({ id: each }) => each === point.id);
    void done(work, `Removed: ${point.text}`, () =>
      kept(bringBack(session.id, list, point, place)),
    );
  };
  return (
    <textarea
      id={id}
      className={styles.text}
      aria-label={label}
      dir="auto"
      rows={1}
      maxLength={500}
      value={typed ?? point.text}
      onChange={(event) => type(event.target.value)}
      onKeyDown={(event) => {
        // A point is one line; Enter is done with it.
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.currentTarget.blur();
      }}
      onBlur={() => void leave()}
    />
  );
}
