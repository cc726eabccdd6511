import { done } from '@/components/ui/done';
import { Button } from '@/components/ui/Button';
import type { ParkedQuestion } from '@/lib/board/question';
import type { Session } from '@/lib/sessions/session';
import { addToList } from '@/lib/store/points';
import { settleQuestion } from '@/lib/store/questions';
import { kept } from '@/components/ui/kept';
import styles from './Brief.module.css';

interface Props {
  session: Session;
  parked: ParkedQuestion[];
  name: string;
}

/** Questions that were parked for them or their seat: ask one today, or let it go. */
export function ParkedHere({ session, parked, name }: Props) {
  const listed = new Set(session.questions.map(({ parkedId }) => parkedId));
  const waiting = parked.filter(({ id }) => !listed.has(id));
  if (waiting.length === 0) return null;
  return (
    <div className={styles.part}>
      <h3 className="wrap">
        Waiting for <bdi>{name}</bdi>
      </h3>
      <ul>
        {waiting.map(({ id, text }) => (
          <li key={id} className={styles.waiting}>
            <span dir="auto">{text}</span>
            <span>
              <Button
                look="quiet"
                aria-label={`Ask today: ${text}`}
                onClick={() => kept(addToList(session.id, 'questions', text, id))}
              >
                Ask today
              </Button>
              <Button
                look="quiet"
                aria-label={`Let it go: ${text}`}
                onClick={() => void done(() => settleQuestion(id, 'dropped'), `Let go: ${text}`)}
              >
                Let it go
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
