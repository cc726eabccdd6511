import { useLive } from '@/components/ui/useLive';
import { getPerson } from '@/lib/store/people';
import { Declined } from './Declined';
import { NextUp } from './NextUp';
import styles from './FollowUps.module.css';

interface Props {
  personId: string;
  answer: 'declined' | 'no-answer';
}

/** The way on after a no or after letting go. */
export function Afterwards({ personId, answer }: Props) {
  const person = useLive(() => getPerson(personId), [personId]);
  if (!person) return null;
  if (answer === 'no-answer') {
    return (
      <div className={styles.after}>
        <p className="wrap">You let it go with {person.name}. Not everybody can answer.</p>
        <NextUp instead={person} />
      </div>
    );
  }
  // Reopened meanwhile, or an active mentor who said no to one thing only.
  if (person.stage !== 'declined') return null;
  return (
    <div className={styles.after}>
      <strong className="wrap" dir="auto">
        {person.name}
      </strong>
      <Declined person={person} />
    </div>
  );
}
