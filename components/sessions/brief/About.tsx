import { Link } from 'wouter';
import { inDays } from '@/lib/data/day';
import type { Person } from '@/lib/people/person';
import type { Brief } from '@/lib/sessions/brief';
import { hereAndThere } from './words';
import styles from './Brief.module.css';

/** Who they are, what time it is there, when you last talked, and what it is all for. */
export function About({ person, brief }: { person: Person; brief: Brief }) {
  const { seats, theirTime, lastTalk, goals } = brief;
  const toLookAt = goals.filter((goal) => goal.toLookAt);
  const who = [person.headline, ...seats.map(({ title }) => `${title} seat`)].filter(Boolean);
  return (
    <div className={styles.facts}>
      {who.length > 0 && (
        <p className="wrap" dir="auto">
          {who.join(' · ')}
        </p>
      )}
      {theirTime && <p className="quiet figures">{hereAndThere(theirTime)}</p>}
      {person.style !== '' && (
        <p className="quiet wrap" dir="auto">
          {person.style}
        </p>
      )}
      <p className="quiet">
        {lastTalk ? (
          <>
            You last talked {lastTalk.days === 0 ? 'today' : `${inDays(lastTalk.days)} ago`}:{' '}
            <Link href={`/session/${lastTalk.session.id}`}>the last recap</Link>
          </>
        ) : (
          'Your first session.'
        )}
        {' · '}
        <Link href={`/people/${person.id}`}>all about them</Link>
      </p>
      {goals.length > 0 && (
        <p className="wrap" dir="auto">
          <span className="quiet">Toward:</span> {goals.map(({ title }) => title).join(' · ')}
        </p>
      )}
      {toLookAt.length > 0 && (
        <p className="wrap" dir="auto">
          <span className="quiet">Goals: look at</span>{' '}
          {toLookAt.map(({ title }) => `“${title}”`).join(', ')}{' '}
          <span className="quiet">this time; once a month keeps them true.</span>
        </p>
      )}
    </div>
  );
}
