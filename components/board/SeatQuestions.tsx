import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { keptLine } from '@/components/ui/kept';
import { toast } from '@/components/ui/toast';
import type { ParkedQuestion } from '@/lib/board/question';
import type { Seat } from '@/lib/board/seat';
import type { Person } from '@/lib/people/person';
import { undo } from '@/lib/store/mutate';
import { parkQuestion, settleQuestion } from '@/lib/store/questions';
import styles from '@/components/ui/Section.module.css';

interface Props {
  seat: Seat;
  holder: Person | null;
  questions: ParkedQuestion[];
}

/** Questions that wait for whoever sits here. */
export function Questions({ seat, holder, questions }: Props) {
  const [text, setText] = useState('');
  const park = () => {
    const question = text.trim();
    // At once: by the time it is stored the next one may have been begun.
    setText('');
    keptLine('A parked question', question, async () => {
      const changes = await parkQuestion(question, { seatId: seat.id, personId: null });
      toast('The question is parked.', () => undo(changes));
    });
  };
  const settle = async (id: string, state: 'asked' | 'dropped') => {
    const changes = await settleQuestion(id, state);
    toast(state === 'asked' ? 'Asked.' : 'Set aside.', () => undo(changes));
  };
  return (
    <section className={styles.section}>
      <h2>Parked questions</h2>
      {questions.length === 0 && (
        <p className="quiet wrap">
          Nothing waits. Park a question here for {holder ? holder.name : 'whoever takes the seat'}.
        </p>
      )}
      <ul className={styles.list}>
        {questions.map(({ id, text: question }) => (
          <li key={id} className={styles.row}>
            <span className={`wrap ${styles.grow}`} dir="auto">
              {question}
            </span>
            <Button onClick={() => void settle(id, 'asked')}>Asked</Button>
            <Button look="quiet" onClick={() => void settle(id, 'dropped')}>
              Set aside
            </Button>
          </li>
        ))}
      </ul>
      <form
        className={styles.row}
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') park();
        }}
      >
        <div className={styles.grow}>
          <TextField label="New question" value={text} onChange={setText} />
        </div>
        <Button type="submit" className={styles.end ?? ''} disabled={text.trim() === ''}>
          Park it
        </Button>
      </form>
    </section>
  );
}
