import { useLive } from '@/components/ui/useLive';
import { carriedForward } from '@/lib/store/takeaways';
import { TakeawayItem } from './TakeawayItem';
import styles from './Takeaways.module.css';

interface Props {
  personId: string;
  sessionId: string;
  name: string;
  veiled: boolean;
}

/** R2: what was to be done since earlier sessions, whose it is and by when; absent when all is done. */
export function CarriedForward({ personId, sessionId, name, veiled }: Props) {
  const actions = useLive(() => carriedForward(personId, sessionId), [personId, sessionId]) ?? [];
  if (actions.length === 0) return null;
  return (
    <details className={styles.list} open>
      <summary>
        From earlier sessions <span className="quiet figures">{actions.length}</span>
      </summary>
      <div className={`${styles.kinds} ${styles.few}`}>
        <ul>
          {actions.map((takeaway) => (
            <TakeawayItem key={takeaway.id} {...{ takeaway, name, veiled }} />
          ))}
        </ul>
      </div>
    </details>
  );
}
