import { Link } from 'wouter';
import { buttonClass } from '@/components/ui/Button';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import section from '@/components/ui/Section.module.css';
import styles from './Agree.module.css';

interface Props {
  mentorship: Pick<Mentorship, 'personId' | 'role'>;
  /** The other side's first name. */
  them: string;
}

/** G2, G3: what was noted so far as a message; what is open stays a slot to write into. */
export function Propose({ mentorship: { personId, role }, them }: Props) {
  const purpose = role === 'reverse' ? 'reverse-offer' : 'peer-proposal';
  return (
    <div className={styles.group}>
      <p className="quiet" dir="auto">
        Not talked about it yet? A message to {them} says how often, on what, how you hold each
        other to it and what you build, from what stands here.
      </p>
      <Link
        href={`/write/${personId}/${purpose}`}
        className={`${buttonClass('plain')} ${section.start}`}
      >
        Write the proposal
      </Link>
    </div>
  );
}
