import { Link } from 'wouter';
import { dayWords } from '@/components/ui/when';
import { ROLE_LABELS, type Mentorship } from '@/lib/mentorships/mentorship';
import styles from './Mentorships.module.css';

/** One mentorship of a list. */
export function MentorshipRow({ mentorship, name }: { mentorship: Mentorship; name: string }) {
  const { id, role, startedOn } = mentorship;
  return (
    <li className={styles.row}>
      <Link href={`/mentorships/${id}`} className={styles.name ?? ''} dir="auto">
        {name}
      </Link>
      <span className="quiet small">
        {[ROLE_LABELS[role], startedOn && `since ${dayWords(startedOn)}`]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </li>
  );
}
