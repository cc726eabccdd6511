import { Link } from 'wouter';
import { buttonClass } from '@/components/ui/Button';
import { useLive } from '@/components/ui/useLive';
import { myZone } from '@/components/ui/when';
import { glance } from '@/lib/mentorships/glance';
import { readMentees } from '@/lib/store/mentoring';
import { Mentee } from './Mentee';
import section from '@/components/ui/Section.module.css';
import styles from './Mentoring.module.css';

/** G1: whom you mentor, the next talk first. */
export function Mentees({ now }: { now: number }) {
  const records = useLive(readMentees);
  if (!records) return null;
  const rows = records
    .map((record) => ({ record, shown: glance(record, now, myZone()) }))
    .toSorted((a, b) => nextAt(a.shown) - nextAt(b.shown));
  return (
    <section className={section.section}>
      <h2>Mentees</h2>
      {rows.length === 0 ? (
        <>
          <p className="quiet">
            Nobody yet: a mentorship in which they learn from you begins on the page of a person.
          </p>
          <Link href="/people" className={`${buttonClass('plain')} ${section.start}`}>
            Go to people
          </Link>
        </>
      ) : (
        <ul className={styles.rows} aria-label="Mentees">
          {rows.map(({ record, shown }) => (
            <Mentee key={record.mentorship.id} record={record} shown={shown} now={now} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** When they are next talked with, epoch ms; after all others where nothing is planned. */
function nextAt({ running, ahead }: ReturnType<typeof glance>): number {
  return running ? 0 : (ahead[0]?.startsAt ?? Number.MAX_SAFE_INTEGER);
}
