import { Link } from 'wouter';
import { buttonClass } from '@/components/ui/Button';
import { useLive } from '@/components/ui/useLive';
import { STATUS_LABELS, STATUSES } from '@/lib/mentorships/mentorship';
import { listMentorships } from '@/lib/store/mentorships';
import { getPeople } from '@/lib/store/people';
import { MentorshipRow } from './MentorshipRow';
import section from '@/components/ui/Section.module.css';
import styles from './Mentorships.module.css';

/** Every mentorship, by where it stands. */
export function Mentorships() {
  const shown = useLive(async () => {
    const mentorships = await listMentorships();
    return { mentorships, people: await getPeople(mentorships.map(({ personId }) => personId)) };
  });
  if (!shown) return null;
  const { mentorships, people } = shown;
  return (
    <div className={styles.page}>
      <div className={section.row}>
        <h1 className={section.grow}>Mentorships</h1>
        <Link href="/advice" className={buttonClass('quiet')}>
          Advice
        </Link>
        <Link href="/actions" className={buttonClass('quiet')}>
          Actions
        </Link>
      </div>
      {mentorships.length === 0 && (
        <>
          <p className="quiet">
            A mentorship is said outright and agreed: what for, how often, until when. Begin one on
            the page of somebody you talk with.
          </p>
          <Link href="/people" className={buttonClass('main')}>
            Go to people
          </Link>
        </>
      )}
      {STATUSES.map((status) => {
        const rows = mentorships.filter((mentorship) => mentorship.status === status);
        if (rows.length === 0) return null;
        return (
          <section key={status} className={section.section}>
            <h2>{STATUS_LABELS[status]}</h2>
            <ul>
              {rows.map((mentorship) => (
                <MentorshipRow
                  key={mentorship.id}
                  mentorship={mentorship}
                  name={people.get(mentorship.personId)?.name ?? 'Somebody removed'}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
