import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { controlClass } from '@/components/ui/Field';
import type { Person } from '@/lib/people/person';
import { MARKS } from '@/lib/sessions/notes/mark';
import type { Session } from '@/lib/sessions/session';
import type { Takeaway } from '@/lib/sessions/takeaway';
import { addAction } from '@/lib/store/agreed';
import { keptLine } from '@/components/ui/kept';
import { useVeil } from '../veil';
import { AgreedAction } from './AgreedAction';
import styles from './WrapUp.module.css';

interface Props {
  session: Session;
  person: Person | undefined;
  takeaways: Takeaway[];
}

/** S5: who does what before the next meeting, and what was decided. */
export function Agreed({ session, person, takeaways }: Props) {
  const { veiled } = useVeil();
  const [text, setText] = useState('');
  const still = takeaways.filter(({ status }) => status !== 'set-aside');
  const actions = still.filter(({ kind }) => kind === 'action');
  const decisions = still.filter(({ kind }) => kind === 'decision');
  const add = () => {
    if (text.trim() === '') return;
    setText('');
    keptLine('What you agreed', text, () => addAction(session.id, text));
  };
  return (
    <section className={styles.part} aria-label="What you agreed">
      <h2>What you agreed</h2>
      {actions.length + decisions.length === 0 && (
        <p className="quiet">
          Nothing is marked in the notes. If there is something to do, write it here.
        </p>
      )}
      {actions.length > 0 && (
        <ul aria-label="Actions">
          {actions.map((action) => (
            <AgreedAction
              key={action.id}
              action={action}
              name={person?.name ?? 'Them'}
              veiled={veiled && action.private}
            />
          ))}
        </ul>
      )}
      {decisions.length > 0 && (
        <ul className={styles.decisions} aria-label="Decisions">
          {decisions.map((decision) => (
            <li key={decision.id}>
              <span aria-hidden="true" className="quiet">
                {MARKS.decision}
              </span>
              <span className={styles.text} dir="auto">
                {veiled && decision.private ? 'A private line' : decision.text}
              </span>
            </li>
          ))}
        </ul>
      )}
      <form
        className={styles.adding}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          className={controlClass}
          aria-label="Add an action"
          placeholder="Something else to do"
          dir="auto"
          maxLength={500}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onBlur={add}
        />
        <Button type="submit" aria-label="Add the action">
          Add
        </Button>
      </form>
    </section>
  );
}
