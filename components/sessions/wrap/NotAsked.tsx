import { useState } from 'react';
import { done } from '@/components/ui/done';
import { PersonPicker } from '@/components/people/PersonPicker';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Field';
import { useLive } from '@/components/ui/useLive';
import type { Person } from '@/lib/people/person';
import { leftover } from '@/lib/sessions/points';
import type { Session } from '@/lib/sessions/session';
import type { Takeaway } from '@/lib/sessions/takeaway';
import { parkFromSession, parkTakeaway, type ParkedFor } from '@/lib/store/questions';
import { listSeats } from '@/lib/store/seats';
import { useVeil } from '../veil';
import styles from './WrapUp.module.css';

const SOMEBODY = 'somebody';

interface Props {
  session: Session;
  person: Person | undefined;
  takeaways: readonly Takeaway[];
}

/** M1: a question that was not asked, or not answered, waits for the right advisor: for them, a seat, or somebody else. */
export function NotAsked({ session, person, takeaways }: Props) {
  const [to, setTo] = useState(person?.id ?? '');
  const [other, setOther] = useState<Person | null>(null);
  const seats = useLive(listSeats);
  const { veiled } = useVeil();
  const { park, waiting } = leftover(session.questions);
  const open = takeaways.filter(({ kind, status }) => kind === 'question' && status === 'open');
  if (!seats || park.length + waiting.length + open.length === 0) return null;
  const seat = seats.find(({ id }) => id === to);
  const who = to === SOMEBODY ? other : (person ?? null);
  const target: ParkedFor | null = seat
    ? { seatId: seat.id, personId: null }
    : who && { seatId: null, personId: who.id };
  const questions = [
    ...[...park, ...waiting].map(({ id, text, parkedId }) => ({
      id,
      text,
      waits: parkedId !== null,
      parkFor: (them: ParkedFor) => parkFromSession(session.id, id, them),
    })),
    ...open.map((takeaway) => ({
      id: takeaway.id,
      waits: false,
      text: takeaway.private && veiled ? 'private' : takeaway.text,
      parkFor: (them: ParkedFor) => parkTakeaway(takeaway.id, them),
    })),
  ];
  const name = seat ? `the ${seat.title} seat` : (who?.name ?? '');
  return (
    <section className={styles.part} aria-label="Questions left open">
      <h2>Questions left open</h2>
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
      <ul aria-label="Open questions">
        {questions.map(({ id, text, waits, parkFor }) => (
          <li key={id} className={styles.question}>
            <span dir="auto">
              {text}
              {waits && <span className="quiet small"> waits</span>}
            </span>
            <Button
              look={waits ? 'quiet' : 'plain'}
              disabled={target === null}
              aria-label={`${waits ? 'Hand on' : 'Park'}: ${text}`}
              onClick={() => target && void done(() => parkFor(target), `It waits for ${name}.`)}
            >
              {waits ? 'Hand on' : 'Park'}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
