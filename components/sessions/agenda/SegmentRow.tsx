import { useState, type KeyboardEvent } from 'react';
import { Button } from '@/components/ui/Button';
import { controlClass } from '@/components/ui/Field';
import type { Segment } from '@/lib/sessions/agenda';
import type { AgendaEdit } from '@/lib/store/sessions-agenda';
import { naming, sizing } from './edits';
import styles from './Agenda.module.css';

interface Props {
  index: number;
  segment: Segment;
  keepTotal: boolean;
  keep: (edit: AgendaEdit) => void;
  /** The only one there is: an agenda has at least one part. */
  isLast: boolean;
  onRemove: () => void;
  onMove: (by: number) => void;
  onDrag: () => void;
  onDrop: () => void;
}

/** One part of an agenda as it is changed: its name, its minutes, its place. */
export function SegmentRow({ index, segment, keepTotal, keep, isLast, ...on }: Props) {
  const [over, setOver] = useState(false);
  const [typed, setTyped] = useState<{ title?: string; minutes?: string }>({});
  const { title } = segment;
  const move = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || by === undefined) return;
    event.preventDefault();
    setTyped({});
    on.onMove(by);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are those of the controls within
    <li
      className={styles.row}
      data-over={over}
      onKeyDown={move}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        on.onDrop();
      }}
    >
      <Button
        look="quiet"
        className={styles.grip ?? ''}
        aria-label={`Move ${title}`}
        title="Alt ↑, Alt ↓, or drag"
        draggable
        onDragStart={(event) => {
          event.dataTransfer.effectAllowed = 'move';
          on.onDrag();
        }}
      >
        ⠿
      </Button>
      <input
        className={controlClass}
        aria-label={`Name of part ${index + 1}`}
        dir="auto"
        maxLength={80}
        value={typed.title ?? title}
        onChange={(event) => {
          setTyped({ title: event.target.value });
          keep(naming(index, event.target.value));
        }}
        onBlur={() => setTyped({})}
      />
      <input
        type="number"
        className={`${controlClass} figures ${styles.number}`}
        aria-label={`Minutes of ${title}`}
        min={1}
        max={480}
        value={typed.minutes ?? segment.minutes}
        onChange={(event) => {
          const minutes = event.target.valueAsNumber;
          setTyped({ minutes: event.target.value });
          if (minutes >= 1 && minutes <= 480) keep(sizing(index, minutes, keepTotal));
        }}
        onBlur={() => setTyped({})}
      />
      <Button look="quiet" aria-label={`Remove ${title}`} disabled={isLast} onClick={on.onRemove}>
        ×
      </Button>
    </li>
  );
}
