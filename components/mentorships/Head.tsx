import { Link } from 'wouter';
import { momentTold } from '@/components/sessions/today/words';
import { useNow } from '@/components/ui/useNow';
import { myZone } from '@/components/ui/when';
import { glance } from '@/lib/mentorships/glance';
import { ROLE_LABELS } from '@/lib/mentorships/mentorship';
import type { MentorshipRecord } from '@/lib/mentorships/record';
import type { PartProps } from './MentorshipPage';
import { statusTold } from './words';
import styles from './Mentorships.module.css';

/** Who, in which roles, and where it stands. */
export function Head({ mentorship, person, record }: PartProps) {
  return (
    <header className={styles.head}>
      <h1 className="wrap" dir="auto">
        {person ? <Link href={`/people/${person.id}`}>{person.name}</Link> : 'Somebody removed'}
      </h1>
      <p className="quiet">
        {ROLE_LABELS[mentorship.role]} · {statusTold(mentorship)}
      </p>
      {mentorship.status === 'active' && record && <Standing record={record} />}
    </header>
  );
}

/** The next talk, the stage and the end, each where there is one. */
function Standing({ record }: { record: MentorshipRecord }) {
  const now = useNow(600_000);
  const { running, ahead, stage, left } = glance(record, now, myZone());
  const [next] = ahead;
  const told = [
    running && 'A session is running',
    !running && next && `Next talk: ${momentTold(next.startsAt, now)}`,
    `${stage.label}, month ${stage.month}`,
    left,
  ].filter((words) => typeof words === 'string');
  return (
    <ul className={`quiet figures ${styles.standing}`} aria-label="Where it stands">
      {told.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}
