import { useRef, useState } from 'react';
import { done } from '@/components/ui/done';
import { Button } from '@/components/ui/Button';
import { toast } from '@/components/ui/toast';
import type { Session } from '@/lib/sessions/session';
import { editAgenda, type AgendaEdit } from '@/lib/store/sessions-agenda';
import { sorry } from '@/lib/store/trouble';
import { adding, moving, removing } from './edits';
import { SegmentRow } from './SegmentRow';
import styles from './Agenda.module.css';

/** Parts to add, rename, resize, remove and move, by keys or by dragging. */
export function AgendaEditor({ session }: { session: Session }) {
  const { id, segments, state } = session;
  // A running talk has an end that somebody counts on.
  const [keepTotal, setKeepTotal] = useState(state === 'running');
  const [says, setSays] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const dragged = useRef<number>(null);
  const underWay = useRef<AgendaEdit[]>([]);
  const keep = (edit: AgendaEdit) =>
    editAgenda(id, edit).catch((error: unknown) => {
      toast(sorry('The agenda was not changed', error));
    });
  const titleAt = (index: number) =>
    list.current?.querySelectorAll<HTMLInputElement>('input:not([type="number"])')[index];
  const moveTo = async (from: number, to: number, title = segments[from]?.title) => {
    if (to < 0 || to >= segments.length || to === from || title === undefined) return;
    const edit = moving(from, to);
    underWay.current.push(edit);
    await keep(edit);
    underWay.current.shift();
    setSays(`${title} is now ${to + 1} of ${segments.length}.`);
    titleAt(to)?.focus();
  };
  // Keys may be faster than the store: the row they are pressed in is where its part was before the moves under way.
  const moveBy = (by: number, row: number) => {
    const from = underWay.current.reduce((index, { becomes }) => becomes(index) ?? index, row);
    void moveTo(from, from + by, segments[row]?.title);
  };
  const add = async () => {
    await keep(adding(keepTotal));
    // Its row comes with the next word of the store.
    setTimeout(() => titleAt(segments.length)?.select(), 100);
  };
  return (
    <div className={styles.group}>
      <ol className={styles.parts} ref={list}>
        {segments.map((segment, index) => (
          <SegmentRow
            // oxlint-disable-next-line react/no-array-index-key -- parts have no other name that is theirs alone
            key={index}
            index={index}
            segment={segment}
            keepTotal={keepTotal}
            keep={keep}
            isLast={segments.length === 1}
            onRemove={() =>
              void done(
                () => editAgenda(id, removing(index, segments.length, keepTotal)),
                `“${segment.title}” is removed from the agenda.`,
              )
            }
            onMove={(by) => moveBy(by, index)}
            onDrag={() => (dragged.current = index)}
            onDrop={() => void (dragged.current !== null && moveTo(dragged.current, index))}
          />
        ))}
      </ol>
      <div className={styles.head}>
        <Button onClick={() => void add()}>Add a part</Button>
      </div>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={keepTotal}
          onChange={(event) => setKeepTotal(event.target.checked)}
        />
        Keep the whole length: other parts give and take
      </label>
      <p className="quiet small">Move a part with Alt ↑ and Alt ↓, or drag it by its handle.</p>
      <p className="unseen" role="status" aria-label="Agenda">
        {says}
      </p>
    </div>
  );
}
