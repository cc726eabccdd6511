import { Link } from 'wouter';
import { Button } from '@/components/ui/Button';
import { done } from '@/components/ui/done';
import { useLive } from '@/components/ui/useLive';
import { myZone } from '@/components/ui/when';
import { SNOOZES, snoozedTo } from '@/lib/people/stay-in-touch';
import { suggestToday } from '@/lib/store/in-touch';
import { patchPerson } from '@/lib/store/people';
import { weSpoke } from '@/lib/store/touches';
import styles from './Suggestions.module.css';

/** The few people who are owed a word, each with its reason; a quiet end when there is nobody. */
export function Suggestions() {
  const suggestions = useLive(() => suggestToday(Date.now(), myZone()));
  if (!suggestions) return null;
  return (
    <section className={styles.suggestions}>
      <h2>Stay in touch</h2>
      {suggestions.length === 0 && <p className="quiet">Nobody is waiting for a word today.</p>}
      <ul>
        {suggestions.map(({ person, reason, late }) => (
          <li key={person.id} className={styles.item} data-late={late || undefined}>
            <Link href={`/people/${person.id}`} className={styles.name ?? ''} dir="auto">
              {person.name}
            </Link>
            <p className="quiet small">{reason}</p>
            <div className={styles.buttons}>
              <Button
                aria-label={`We spoke: ${person.name}`}
                onClick={() =>
                  void done(() => weSpoke(person.id), `Noted: you spoke with ${person.name}.`)
                }
              >
                We spoke
              </Button>
              <span className="quiet small">Not now:</span>
              {SNOOZES.map((snooze) => (
                <Button
                  key={snooze.label}
                  look="quiet"
                  aria-label={`Put ${person.name} off for ${snooze.label}`}
                  onClick={() =>
                    void done(
                      () =>
                        patchPerson(person.id, {
                          snoozedUntil: snoozedTo(Date.now(), myZone(), snooze),
                        }),
                      `${person.name} is put off for ${snooze.label}.`,
                    )
                  }
                >
                  {snooze.label}
                </Button>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
