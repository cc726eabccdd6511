import { Link } from 'wouter';
import { whenWas } from '@/components/ui/when';
import type { Area } from '@/lib/board/area';
import type { Seat } from '@/lib/board/seat';
import type { Person } from '@/lib/people/person';
import type { Touch } from '@/lib/people/touch';
import styles from '@/components/ui/Section.module.css';

interface Props {
  seat: Seat;
  touches: Touch[];
  areas: Area[];
  people: Map<string, Person>;
}

/** What was asked and told here, the growth areas it serves, and who has held it. */
export function SeatStory({ seat, touches, areas, people }: Props) {
  const earlier = seat.history.filter(({ to }) => to !== null).toReversed();
  return (
    <section className={styles.section}>
      <h2>Asks and updates</h2>
      {touches.length === 0 ? (
        <p className="quiet">Nothing was asked or told since this seat was taken.</p>
      ) : (
        <ul className={styles.list}>
          {touches.map(({ id, at, about, summary }) => (
            <li key={id} className="wrap">
              <span className="quiet small">{whenWas(at)}</span>{' '}
              {about === 'ask' ? 'Asked' : 'Told'}: {summary}
            </li>
          ))}
        </ul>
      )}
      {areas.length > 0 && (
        <p>
          Growth areas:{' '}
          {areas.map(({ id, title }) => (
            <Link key={id} href="/areas">
              {title}{' '}
            </Link>
          ))}
        </p>
      )}
      {earlier.length > 0 && (
        <>
          <h3>Who sat here before</h3>
          <ul className={styles.list}>
            {earlier.map(({ personId, from, to }) => (
              <li key={`${personId}${from}`} className="wrap">
                {people.get(personId)?.name ?? 'Somebody removed'}{' '}
                <span className="quiet small">
                  {whenWas(from)} to {whenWas(to ?? from)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
