import { adopt, release, type Waiting } from '@/lib/store/held';
import { Button } from './Button';
import { copy } from './done';
import { toast } from './toast';
import { momentWords } from './when';
import styles from './Trouble.module.css';

/** Each text that waits to be stored, or for somebody to read it. */
export function HeldWords({ waiting }: { waiting: readonly Waiting[] }) {
  const letGo = ({ held }: Waiting) => {
    release(held.key);
    toast(`${held.what}: let go.`, async () => adopt(held, null));
  };
  if (waiting.length === 0) return null;
  return (
    <ul className={styles.words} aria-label="What is not stored">
      {waiting.map((one) => (
        <li key={one.held.key}>
          <details>
            <summary className="wrap">
              {one.held.what}{' '}
              <span className="quiet figures">since {momentWords(one.held.since)}</span>
            </summary>
            <p className={styles.text} dir="auto">
              {one.held.text}
            </p>
            <div className={styles.row}>
              <Button look="quiet" onClick={() => void copy(one.held.text, 'It is copied.')}>
                Copy
              </Button>
              {one.retry === null && (
                <>
                  <a href={one.held.place}>Where it was typed</a>
                  <Button look="quiet" onClick={() => letGo(one)}>
                    Let it go
                  </Button>
                </>
              )}
            </div>
          </details>
        </li>
      ))}
    </ul>
  );
}
