import { whenWas } from '@/components/ui/when';
import type { Person } from '@/lib/people/person';
import styles from './Facts.module.css';

/** How to reach somebody, and where they were found. Addresses are shown as they are; only http(s) ones lead anywhere. */
export function WhereFrom({ person }: { person: Person }) {
  const { links, emails, sources } = person;
  return (
    <section className={styles.facts}>
      {(links.length > 0 || emails.length > 0) && (
        <>
          <h2>Links</h2>
          <ul className={styles.list}>
            {links.map((link) => (
              <li key={link.key} className="wrap">
                <a href={link.url} target="_blank" rel="noreferrer">
                  {readable(link.url)}
                </a>
              </li>
            ))}
            {emails.map((email) => (
              <li key={email} className="wrap">
                <a href={`mailto:${encodeURIComponent(email)}`}>{email}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>Found</h2>
      <ul className={styles.list}>
        {sources.map((source) => (
          <li key={`${source.at}${source.url ?? ''}`} className="wrap">
            {whenWas(source.at)}
            {': '}
            {source.url ? (
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

/** An address as people read it: decoded, without its protocol. */
function readable(url: string): string {
  try {
    return decodeURI(url)
      .replace(/^https?:\/\/(?:www\.)?/u, '')
      .replace(/\/$/u, '');
  } catch {
    return url;
  }
}
