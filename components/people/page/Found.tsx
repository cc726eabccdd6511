import { whenWas } from '@/components/ui/when';
import { isWeb } from '@/lib/people/links';
import type { Person } from '@/lib/people/person';
import { readable } from '../readable';
import styles from '@/components/ui/Section.module.css';

/** Where they were found. Only http(s) addresses lead anywhere. */
export function Found({ person }: { person: Person }) {
  return (
    <section className={styles.section}>
      <h2>Where you found them</h2>
      <ul className={styles.list}>
        {person.sources.map((source) => (
          <li key={`${source.at}${source.url ?? ''}`} className="wrap">
            {whenWas(source.at)}
            {': '}
            {source.url !== null && isWeb(source.url) ? (
              <a href={source.url} target="_blank" rel="noreferrer" dir="auto">
                {source.title || readable(source.url)}
              </a>
            ) : (
              source.title
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
