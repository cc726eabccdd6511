import { useState } from 'react';
import { done } from '@/components/outbox/done';
import { PersonPicker } from '@/components/people/PersonPicker';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Field';
import { useLive } from '@/components/ui/useLive';
import type { Person } from '@/lib/people/person';
import { leftover } from '@/lib/sessions/points';
import type { Session } from '@/lib/sessions/session';
import { parkFromSession, type ParkedFor } from '@/lib/store/questions';
import { listSeats } from '@/lib/store/seats';
import styles from './WrapUp.module.css';

const SOMEBODY = 'somebody';

/** M1: a question that was not asked waits for the right advisor: for them, a seat, or somebody else. */
export function NotAsked({ session, person }: { session: Session; person: Person | undefined }) {
  const [to, setTo] = useState(person?.id ?? '');
  const [other, setOther] = useState<Person | null>(null);
  const seats = useLive(listSeats);
  const { park, waiting } = leftover(session.questions);
  if (!seats || park.length + waiting.length === 0) return null;
  const seat = seats.find(({ id }) => id === to);
  const who = to === SOMEBODY ? other : (person ?? null);
  const target: ParkedFor | null = seat
    ? { seatId: seat.id, personId: null }
    : who && { seatId: null, personId: who.id };
  const name = seat ? `the ${seat.title} seat` : (who?.name ?? '');
  return (
    <section className={styles.part} aria-label="Not asked">
      <h2>Not asked this time</h2>
      <Select
        label="Park for"
        value={to}
        placeholder="Choose"
        options={[
          ...(person ? [{ value: person.id, label: person.name }] : []),
          ...seats.map(({ id, title }) => ({ value: id, label: `The ${title} seat` })),
          { value: SOMEBODY, label: 'Somebody else' },
        ]}
        onChange={setTo}
      />
      {to === SOMEBODY && <PersonPicker label="Somebody else" chosen={other} onChoose={setOther} />}
      <ul aria-label="Questions not asked">
        {[...park, ...waiting].map(({ id, text, parkedId }) => (
          <li key={id} className={styles.question}>
            <span dir="auto">
              {text}
              {parkedId !== null && <span className="quiet small"> waits</span>}
            </span>
            <Button
              look={parkedId === null ? 'plain' : 'quiet'}
              disabled={target === null}
              aria-label={`${parkedId === null ? 'Park' : 'Hand on'}: ${text}`}
              onClick={() =>
                target &&
                void done(parkFromSession(session.id, id, target), `It waits for ${name}.`)
              }
            >
              {parkedId === null ? 'Park' : 'Hand on'}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
