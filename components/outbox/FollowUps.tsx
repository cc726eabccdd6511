import { useRef, useState, type ComponentProps } from 'react';
import { Link } from 'wouter';
import { useLive } from '@/components/ui/useLive';
import { useNow } from '@/components/ui/useNow';
import { myZone } from '@/components/ui/when';
import { SUGGESTIONS_A_DAY } from '@/lib/people/stay-in-touch';
import { readyForCheckIns } from '@/lib/store/candidates';
import { allWaiting, type Answer } from '@/lib/store/outcomes';
import { Afterwards } from './Afterwards';
import { FollowUp } from './FollowUp';
import styles from './FollowUps.module.css';

/** Somebody with whom it ended for now. */
type Closed = ComponentProps<typeof Afterwards>;

/** A reply or a yes needs no way on; an answer that was undone has none any more. */
function wayOn(before: Closed | null, personId: string, answer: Answer | null): Closed | null {
  if (answer === 'declined' || answer === 'no-answer') return { personId, answer };
  return before?.personId === personId ? null : before;
}

/** Often enough that a panel left open over night knows the new day. */
const EVERY_MS = 600_000;

/** Who has not answered and what to do about it, and who could be met regularly now; nothing at all on most days. */
export function FollowUps() {
  const now = useNow(EVERY_MS);
  const heading = useRef<HTMLHeadingElement>(null);
  const [last, setLast] = useState<Closed | null>(null);
  const shown = useLive(async () => {
    const waiting = await allWaiting(now, myZone());
    const due = waiting.flatMap(({ person, step }) => (step?.due ? [{ person, step }] : []));
    return { due, ready: await readyForCheckIns(now) };
  }, [now]);
  if (!shown) return null;
  const { due, ready } = shown;
  if (due.length === 0 && ready.length === 0 && !last) return null;
  const more = due.length - SUGGESTIONS_A_DAY;
  return (
    <section className={styles.followUps}>
      <h2 ref={heading} tabIndex={-1}>
        What became of it
      </h2>
      {last && <Afterwards key={last.personId} {...last} />}
      <ul>
        {due.slice(0, SUGGESTIONS_A_DAY).map(({ person, step }) => (
          <FollowUp
            key={person.id}
            person={person}
            step={step}
            onAnswered={(answer) => {
              setLast((before) => wayOn(before, person.id, answer));
              // The button that was pressed is gone with its row.
              heading.current?.focus();
            }}
          />
        ))}
      </ul>
      {more > 0 && (
        <p className="small">
          <Link href="/outreach/waiting">{more} more in the outbox</Link>
        </p>
      )}
      {ready.map(({ id, name }) => (
        <p key={id} className="small wrap">
          Ready:{' '}
          <Link href={`/write/${id}/check-ins-invite`}>invite {name} to regular check-ins</Link>
        </p>
      ))}
    </section>
  );
}
