import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { momentTold } from '@/components/sessions/today/words';
import { whenWas } from '@/components/ui/when';
import type { Glance } from '@/lib/mentorships/glance';
import { ROLE_LABELS } from '@/lib/mentorships/mentorship';
import type { MentorshipRecord } from '@/lib/mentorships/record';
import { statusTold } from '../words';
import { FirstSession } from './FirstSession';
import styles from './Mentoring.module.css';

interface Props {
  record: MentorshipRecord;
  shown: Glance;
  now: number;
}

/** One mentee: talks, goals and what you promised. Your notes and private lines stay where they are (Trust 7). */
export function Mentee({ record, shown, now }: Props) {
  const { mentorship, person, goals } = record;
  const place = `/mentorships/${mentorship.id}`;
  const open = goals.filter(({ state, title }) => state === 'open' && title.trim() !== '');
  const mine = shown.mine.filter((action) => !action.private);
  const standing = [
    mentorship.role !== 'mentor' && ROLE_LABELS[mentorship.role],
    mentorship.status !== 'active' && statusTold(mentorship),
  ].filter(Boolean);
  const last = shown.held.at(-1);
  return (
    <li className={styles.mentee} aria-label={person.name}>
      <h3 className="wrap">
        <Link href={place} dir="auto">
          {person.name}
        </Link>
        {standing.length > 0 && <span className="quiet small"> {standing.join(' · ')}</span>}
      </h3>
      <dl className={styles.facts}>
        <Fact label="Next talk">{nextTold(shown, now)}</Fact>
        <Fact label="Last talk">{last ? whenWas(last.startsAt, now) : 'None yet'}</Fact>
        {open[0] && <Fact label="Goals">{inShort(open.map(({ title }) => title))}</Fact>}
        {mine[0] && <Fact label="You promised">{inShort(mine.map(({ text }) => text))}</Fact>}
        {mentorship.managers.mine === 'to-tell' && (
          <Fact label="Your manager">
            <Link href={`${place}/agreement`}>Is still to be told</Link>
          </Fact>
        )}
      </dl>
      {shown.held.length === 0 && <FirstSession person={person} shown={shown} />}
    </li>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd className="wrap figures" dir="auto">
        {children}
      </dd>
    </>
  );
}

function nextTold({ running, ahead, missed }: Glance, now: number): string {
  if (running) return 'Running now';
  if (ahead[0]) return momentTold(ahead[0].startsAt, now);
  return missed.length > 0 ? 'None planned; one was for a day that went by' : 'None planned';
}

/** "Sail alone, and 2 more" */
function inShort([first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? first : `${first}, and ${others.length} more`;
}
