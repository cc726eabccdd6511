import { Link, useLocation } from 'wouter';
import { done } from '@/components/ui/done';
import { Button, buttonClass } from '@/components/ui/Button';
import { whenWas } from '@/components/ui/when';
import type { Session } from '@/lib/sessions/session';
import { finishWrapUp } from '@/lib/store/wrap-up';
import styles from './WrapUp.module.css';

/** Done, or later: it waits in Today. Everything was kept already. */
export function Foot({ session, name }: { session: Session; name: string }) {
  const [, go] = useLocation();
  const { doneAt } = session.wrapUp;
  const finish = async () => {
    if (await done(() => finishWrapUp(session.id), `The session with ${name} is wrapped up.`)) {
      go('/today');
    }
  };
  return (
    <footer className={styles.foot}>
      {doneAt === null ? (
        <>
          <Button look="main" onClick={() => void finish()}>
            Done
          </Button>
          <Link href="/today" className={buttonClass('quiet')}>
            Later
          </Link>
        </>
      ) : (
        <>
          <span className="quiet small">
            {doneAt === 0 ? 'Kept.' : `Wrapped up ${whenWas(doneAt)}.`}
          </span>
          <Link href="/today" className={buttonClass('quiet')}>
            Back to today
          </Link>
        </>
      )}
    </footer>
  );
}
