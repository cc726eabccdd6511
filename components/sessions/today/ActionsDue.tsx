import { useRef } from 'react';
import { Link } from 'wouter';
import { buttonClass } from '@/components/ui/Button';
import { useLive } from '@/components/ui/useLive';
import { useNow } from '@/components/ui/useNow';
import { myZone } from '@/components/ui/when';
import { dayOf } from '@/lib/data/day';
import { getPeople } from '@/lib/store/people';
import { actionsDue } from '@/lib/store/today';
import { ActionRow } from './ActionRow';
import { Few } from './Few';
import section from '@/components/ui/Section.module.css';
import styles from './Today.module.css';

const EVERY_MS = 300_000;

/** R2: what you said you would do by now, and what you were promised; nothing at all on most days. */
export function ActionsDue() {
  const now = useNow(EVERY_MS);
  const heading = useRef<HTMLHeadingElement>(null);
  const due = useLive(async () => {
    const { mine, theirs } = await actionsDue(now, myZone());
    return { mine, theirs, people: await getPeople([...mine, ...theirs].map((a) => a.personId)) };
  }, [now]);
  if (!due || due.mine.length + due.theirs.length === 0) return null;
  const today = dayOf(now, myZone()).toString();
  const groups = [
    { title: 'Yours to do', actions: due.mine },
    { title: 'Theirs', actions: due.theirs },
  ].filter(({ actions }) => actions.length > 0);
  return (
    <section className={styles.section}>
      <h2 ref={heading} tabIndex={-1}>
        Agreed, and due now
      </h2>
      {groups.map(({ title, actions }) => (
        <div key={title} className={styles.group}>
          <h3 className="quiet small">{title}</h3>
          <Few label={title} items={actions}>
            {(action) => (
              <ActionRow
                key={action.id}
                action={action}
                name={due.people.get(action.personId)?.name ?? 'somebody removed'}
                today={today}
                // What was pressed is gone with its row.
                onGone={() => heading.current?.focus()}
              />
            )}
          </Few>
        </div>
      ))}
      <Link href="/actions" className={`${buttonClass('quiet')} ${section.start}`}>
        All actions
      </Link>
    </section>
  );
}
