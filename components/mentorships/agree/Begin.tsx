import { useLocation } from 'wouter';
import { done } from '@/components/ui/done';
import { Button } from '@/components/ui/Button';
import { myZone } from '@/components/ui/when';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import { NO_PROPOSAL } from '@/lib/mentorships/versions';
import { beginMentorship, proposeChange } from '@/lib/store/mentorship-agree';
import { removeMentorship } from '@/lib/store/mentorships';
import { keep } from './keep';
import styles from './Agree.module.css';

interface Props {
  mentorship: Mentorship;
  them: string;
}

/** The end of session zero: it begins, or it does not; both can be undone. */
export function Begin({ mentorship, them }: Props) {
  const { id, personId, proposal = NO_PROPOSAL } = mentorship;
  const [, go] = useLocation();
  const begin = async () => {
    const work = () => beginMentorship(id, myZone());
    if (await done(work, `The mentorship with ${them} has begun.`))
      document.querySelector<HTMLElement>('h1 a')?.focus();
  };
  const remove = async () => {
    const back = () => go(`/mentorships/${id}`);
    if (await done(() => removeMentorship(id), 'The mentorship was removed.', back))
      go(`/people/${personId}`);
  };
  return (
    <div className={styles.foot}>
      <label>
        <input
          type="checkbox"
          checked={proposal.agreed}
          onChange={({ target }) => keep(proposeChange(id, { agreed: target.checked }))}
        />{' '}
        We have both said yes to this
      </label>
      <p className="quiet small">It can be ticked later, and every term can be changed.</p>
      <div className={styles.buttons}>
        <Button look="main" onClick={() => void begin()}>
          Begin the mentorship
        </Button>
        <Button look="quiet" onClick={() => void remove()}>
          Not now: remove
        </Button>
      </div>
    </div>
  );
}
