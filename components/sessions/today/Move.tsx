import { useState } from 'react';
import { done } from '@/components/ui/done';
import { Button } from '@/components/ui/Button';
import { myZone } from '@/components/ui/when';
import { momentOf, wallClock } from '@/lib/data/wall-clock';
import type { Session } from '@/lib/sessions/session';
import { moveSession } from '@/lib/store/sessions-plan';
import { WhenFields } from './WhenFields';
import { momentTold } from './words';
import section from '@/components/ui/Section.module.css';
import styles from './Today.module.css';

/** Another day or time for a planned session. */
export function Move({
  session,
  name,
  onDone,
}: {
  session: Session;
  name: string;
  onDone: () => void;
}) {
  const [when, setWhen] = useState(() => wallClock(session.startsAt, myZone()));
  const at = momentOf(when, myZone());
  const move = async () => {
    if (at === null) return;
    const work = () => moveSession(session.id, at);
    if (await done(work, `The session with ${name} is moved to ${momentTold(at)}.`)) onDone();
  };
  return (
    <form
      className={styles.form}
      aria-label={`Move: ${name}`}
      onSubmit={(event) => {
        event.preventDefault();
        void move();
      }}
    >
      <WhenFields value={when} onChange={setWhen} />
      <div className={section.row}>
        <Button type="submit" disabled={at === null || at === session.startsAt}>
          Move it there
        </Button>
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
