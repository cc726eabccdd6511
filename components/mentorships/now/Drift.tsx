import { Link } from 'wouter';
import { done } from '@/components/ui/done';
import { Button } from '@/components/ui/Button';
import { useLive } from '@/components/ui/useLive';
import type { DriftFact } from '@/lib/mentorships/drift';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import { noteSeen, seenOf } from '@/lib/store/seen';
import styles from './Now.module.css';

interface Props {
  mentorship: Mentorship;
  facts: readonly DriftFact[];
  onGone: () => void;
}

const over = (key: string) => noteSeen(key, { doneAt: Date.now() });

/** R3, S2: how two people drift apart, as facts; each can be left as it is, and is not told again then. */
export function Drift({ mentorship, facts, onGone }: Props) {
  const keys = facts.map(({ key }) => key);
  const seen = useLive(() => seenOf(keys), [keys.join('\n')]);
  const told = facts.filter(({ key }) => seen && (seen.get(key)?.doneAt ?? null) === null);
  if (told.length === 0) return null;
  const leave = async (key: string) => {
    const says = 'Fine as it is. It will not be said again.';
    if (await done(() => over(key), says)) onGone();
  };
  return (
    <section className={styles.part}>
      <h2>Worth a look</h2>
      <ul aria-label="Worth a look">
        {told.map(({ key, fact, suggestion, place }) => (
          <li key={key} className={styles.fact}>
            <div>
              <p>{fact}</p>
              <p className="quiet">
                {place === `/mentorships/${mentorship.id}` ? (
                  suggestion
                ) : (
                  <Link href={place}>{suggestion}</Link>
                )}
              </p>
            </div>
            <Button
              look="quiet"
              aria-label={`Fine as it is: ${fact}`}
              onClick={() => void leave(key)}
            >
              Fine as it is
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
