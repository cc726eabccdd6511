import { useState, type ComponentProps } from 'react';
import { Link } from 'wouter';
import { Button } from '@/components/ui/Button';
import { useLive } from '@/components/ui/useLive';
import { capacity, promised, relief, type Promised } from '@/lib/mentorships/capacity';
import { rhythmWords } from '@/lib/mentorships/terms-words';
import { firstName } from '@/lib/people/name';
import type { Person } from '@/lib/people/person';
import { mentorshipsIn } from '@/lib/store/mentorships';
import { getPeople } from '@/lib/store/people';
import { lengthTold } from '../now/words';
import { Decline } from './Decline';
import { HoursField } from './HoursField';
import { capacityTold, countedTold } from './words';
import section from '@/components/ui/Section.module.css';
import styles from './Mentoring.module.css';

/** G1: the hours there are against those that are promised, and a kind no when it is enough. */
export function CapacityNow({ hours, field }: ComponentProps<typeof HoursField>) {
  const [declining, setDeclining] = useState(false);
  const found = useLive(async () => {
    const sum = promised(await mentorshipsIn('active'));
    return { sum, people: await getPeople(sum.shares.map(({ personId }) => personId)) };
  });
  if (!found) return null;
  const { sum, people } = found;
  const now = capacity(hours, sum.minutes);
  const counted = countedTold(sum);
  return (
    <section className={styles.part} aria-label="Your time">
      <div className={styles.hours}>
        <HoursField hours={hours} field={field} />
      </div>
      <div className={now.is === 'over' ? section.caution : undefined}>
        <p className="figures" role="status">
          {capacityTold(now, sum.minutes)}
        </p>
        {now.is === 'over' && <Suggestion shares={sum.shares} people={people} />}
        {now.is === 'full' && <p>If somebody new asks, a kind no helps you both.</p>}
      </div>
      {counted !== '' && <p className="quiet small figures">{counted}</p>}
      <Button
        look={now.is === 'full' || now.is === 'over' ? 'plain' : 'quiet'}
        className={section.start ?? ''}
        aria-expanded={declining}
        onClick={() => setDeclining(!declining)}
      >
        I can’t take somebody on…
      </Button>
      {declining && <Decline />}
    </section>
  );
}

/** One way back to what there is: the mentorship that takes most, half as often. */
function Suggestion({
  shares,
  people,
}: {
  shares: Promised['shares'];
  people: ReadonlyMap<string, Person>;
}) {
  const way = relief(shares);
  if (!way) return <p>You could ask whether one of them may rest for a while.</p>;
  const name = firstName(people.get(way.share.personId)?.name ?? '') || 'them';
  return (
    <p className="wrap figures">
      You could ask{' '}
      <Link href={`/mentorships/${way.share.mentorshipId}/agreement`} dir="auto">
        {name}
      </Link>{' '}
      about {rhythmWords(way.rhythm)}: {lengthTold(way.minutes)} would be promised then.
    </p>
  );
}
