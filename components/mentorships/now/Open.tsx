import { useRef } from 'react';
import { Link } from 'wouter';
import { ActionRow } from '@/components/sessions/today/ActionRow';
import { Few } from '@/components/sessions/today/Few';
import { myZone } from '@/components/ui/when';
import { dayOf } from '@/lib/data/day';
import type { Glance } from '@/lib/mentorships/glance';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import type { Person } from '@/lib/people/person';
import { wordsFor } from './words';
import section from '@/components/ui/Section.module.css';
import styles from './Now.module.css';

interface Props {
  mentorship: Mentorship;
  person: Person;
  shown: Glance;
  now: number;
}

/** R1, R2, A4: what is open between the two, of both sides; nothing at all when nothing is. */
export function Open({ mentorship, person, shown, now }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { mine, theirs, advice } = shown;
  const words = wordsFor(mentorship.role, person);
  const groups = [
    { title: words.mine, actions: mine },
    { title: words.theirs, actions: theirs },
  ].filter(({ actions }) => actions.length > 0);
  const { mine: mineKnows, theirs: theirsKnows } = mentorship.managers;
  const toTell = [
    mineKnows === 'to-tell' && 'Your manager',
    theirsKnows === 'to-tell' && words.theirManager,
  ].filter((who) => who !== false);
  if (groups.length === 0 && advice === 0 && toTell.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2 ref={heading} tabIndex={-1}>
        Open between you
      </h2>
      {groups.map(({ title, actions }) => (
        <div key={title} className={section.list}>
          <h3 className="quiet" dir="auto">
            {title}
          </h3>
          <Few label={title} items={actions}>
            {(action) => (
              <ActionRow
                key={action.id}
                action={action}
                today={dayOf(now, myZone()).toString()}
                onGone={() => heading.current?.focus()}
              />
            )}
          </Few>
        </div>
      ))}
      {advice > 0 && (
        <p>
          <Link href={`/advice?person=${person.id}`}>{words.advice(advice)}</Link>
        </p>
      )}
      {toTell.map((who) => (
        <p key={who} dir="auto">
          <Link href={`/mentorships/${mentorship.id}/agreement`}>{who} is still to be told</Link>
        </p>
      ))}
    </section>
  );
}
