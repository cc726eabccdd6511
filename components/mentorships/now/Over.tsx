import { Link } from 'wouter';
import { buttonClass } from '@/components/ui/Button';
import { dayWords } from '@/components/ui/when';
import type { Glance } from '@/lib/mentorships/glance';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import { Reopen } from '../ending/Reopen';
import { talkedTold } from './words';
import styles from './Now.module.css';

interface Props {
  mentorship: Mentorship;
  shown: Glance;
  onGone: () => void;
}

/** R6: what is over stays readable, and can be taken up again. */
export function Over({ mentorship, shown, onGone }: Props) {
  const { id, ending, startedOn } = mentorship;
  const days = [startedOn, ending?.day].map((day) => (day ? dayWords(day) : ''));
  return (
    <section className={styles.card} aria-label="Over">
      <div>
        <h2>It has ended</h2>
        <p className="figures">
          {days.filter(Boolean).join(' to ')}
          {shown.held.length > 0 && `: ${talkedTold(shown.held.length, shown.minutes)}`}.
        </p>
      </div>
      <div className={styles.buttons}>
        <Link href={`/mentorships/${id}/ending`} className={buttonClass('plain')}>
          What was said at the end
        </Link>
        <Reopen mentorship={mentorship} onReopened={onGone} />
      </div>
    </section>
  );
}
