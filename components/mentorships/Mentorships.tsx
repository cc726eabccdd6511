import { Link } from 'wouter';
import { buttonClass } from '@/components/ui/Button';
import { useLive } from '@/components/ui/useLive';
import { useNow } from '@/components/ui/useNow';
import { useSettings } from '@/components/ui/useSettings';
import { myZone } from '@/components/ui/when';
import { glance } from '@/lib/mentorships/glance';
import { STATUS_LABELS, STATUSES, teaches } from '@/lib/mentorships/mentorship';
import { readRecord } from '@/lib/store/mentorship-record';
import { listMentorships } from '@/lib/store/mentorships';
import { getPeople } from '@/lib/store/people';
import { seenOf } from '@/lib/store/seen';
import { MentorshipRow, type Told } from './MentorshipRow';
import section from '@/components/ui/Section.module.css';
import styles from './Mentorships.module.css';

/** Active ones first: they are what one comes for. */
const ORDER = STATUSES.toSorted((a, b) => Number(b === 'active') - Number(a === 'active'));

/** Every mentorship, by where it stands, with what is next in each that goes on. */
export function Mentorships() {
  const now = useNow(600_000);
  const shown = useLive(async () => {
    const mentorships = await listMentorships();
    const people = await getPeople(mentorships.map(({ personId }) => personId));
    return { mentorships, people, told: await tell(mentorships, now) };
  }, [now]);
  const me = useSettings();
  if (!shown) return null;
  const { mentorships, people, told } = shown;
  const offersHours = me !== undefined && me.mentorHours !== null;
  const mentors = offersHours || mentorships.some(({ role }) => teaches(role));
  const nextOf = (id: string) => told.get(id)?.next?.startsAt ?? Infinity;
  return (
    <div className={styles.page}>
      <div className={section.row}>
        <h1 className={section.grow}>Mentorships</h1>
        {mentors && (
          <Link href="/mentoring" className={buttonClass('quiet')}>
            Mentoring
          </Link>
        )}
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
      {ORDER.map((status) => {
        const rows = mentorships.filter((mentorship) => mentorship.status === status);
        if (rows.length === 0) return null;
        return (
          <section key={status} className={section.section}>
            <h2>{STATUS_LABELS[status]}</h2>
            <ul>
              {rows
                .toSorted((a, b) =>
                  nextOf(a.id) === nextOf(b.id) ? 0 : nextOf(a.id) - nextOf(b.id),
                )
                .map((mentorship) => (
                  <MentorshipRow
                    key={mentorship.id}
                    mentorship={mentorship}
                    name={people.get(mentorship.personId)?.name ?? 'Somebody removed'}
                    told={told.get(mentorship.id)}
                  />
                ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

/** What is told of those that go on, or rest, by their ids. */
async function tell(
  mentorships: Awaited<ReturnType<typeof listMentorships>>,
  now: number,
): Promise<Map<string, Told>> {
  const going = mentorships.filter(({ status }) => status === 'active' || status === 'paused');
  const records = (await Promise.all(going.map(readRecord))).filter((one) => one !== null);
  const glances = records.map(
    (record) => [record.mentorship.id, glance(record, now, myZone())] as const,
  );
  const keys = glances.flatMap(([, { drift, touchBase }]) => [
    ...drift.map(({ key }) => key),
    ...(touchBase ? [touchBase.key] : []),
  ]);
  const seen = await seenOf(keys);
  const isOpen = ({ key }: { key: string }) => (seen.get(key)?.doneAt ?? null) === null;
  return new Map(
    glances.map(([id, { ahead, running, stage, left, drift, touchBase }]) => [
      id,
      {
        running: running !== null,
        next: ahead[0] ?? null,
        stage: `${stage.label}, month ${stage.month}`,
        left,
        looks: drift.filter(isOpen).length + (touchBase && isOpen(touchBase) ? 1 : 0),
      },
    ]),
  );
}
