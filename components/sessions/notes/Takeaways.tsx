import { useState } from 'react';
import { TAKEAWAY_KINDS, type Takeaway } from '@/lib/sessions/takeaway';
import { TakeawayItem } from './TakeawayItem';
import { KIND_NAMES } from './words';
import styles from './Takeaways.module.css';

interface Props {
  takeaways: readonly Takeaway[];
  name: string;
  veiled: boolean;
  onGo: (id: string) => void;
}

/** What came of the session so far, by kind; each leads to its line. */
export function Takeaways({ takeaways, name, veiled, onGo }: Props) {
  const [open, setOpen] = useState(false);
  if (takeaways.length === 0) return null;
  return (
    <details
      className={styles.list}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        Takeaways <span className="quiet figures">{takeaways.length}</span>
      </summary>
      {/* Closed, nothing of it is made: it would be made anew with every key. */}
      {open && (
        <div className={styles.kinds}>
          {TAKEAWAY_KINDS.map((kind) => {
            const those = takeaways.filter((takeaway) => takeaway.kind === kind);
            return those.length === 0 ? null : (
              <section key={kind}>
                <h3>{KIND_NAMES[kind].many}</h3>
                <ul>
                  {those.map((takeaway) => (
                    <TakeawayItem key={takeaway.id} {...{ takeaway, name, veiled, onGo }} />
                  ))}
                </ul>
              </section>
            );
          })}
        </div>
      )}
    </details>
  );
}
