import { whenWas } from '@/components/ui/when';
import type { Touch } from '@/lib/people/touch';
import styles from './Facts.module.css';

/** Every contact, newest first. */
export function Timeline({ touches }: { touches: Touch[] }) {
  return (
    <section className={styles.facts}>
      <h2>Contact</h2>
      {touches.length === 0 ? (
        <p className="quiet">
          Nothing yet. A message you mark as sent and a session you hold appear here.
        </p>
      ) : (
        <ul className={styles.list}>
          {touches.map((touch) => (
            <li key={touch.id}>
              {whenWas(touch.at)}: {touch.summary}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
