import { Link } from 'wouter';
import { useLive } from '@/components/ui/useLive';
import { useSettings } from '@/components/ui/useSettings';
import { LOCALE } from '@/components/ui/when';
import { outright, SECTIONS, sidesOf, since } from '@/lib/mentorships/agreement';
import { goalsOf } from '@/lib/store/goals';
import type { PartProps } from '../MentorshipPage';
import { Changed } from './Changed';
import { isAsked } from './labels';
import { Managers } from './Managers';
import { Share } from './Share';
import { Terms } from './Terms';
import { Versions } from './Versions';
import section from '@/components/ui/Section.module.css';
import fields from './Agree.module.css';
import styles from './Agreement.module.css';

/** A1, A2: the agreement as one page, each term of which can be changed where it stands. */
export function Agreement({ mentorship, person }: PartProps) {
  const { id } = mentorship;
  const goals = useLive(() => goalsOf(id), [id]);
  const me = useSettings();
  if (!goals || !me) return null;
  const theirName = person?.name ?? 'them';
  const names = { myName: me.myName, theirName };
  const sides = sidesOf(names, mentorship.role);
  const open = goals.filter(({ state }) => state === 'open');
  return (
    <div className={styles.agreement}>
      <div className={fields.group}>
        <h2>Agreement</h2>
        <p className="wrap" dir="auto">
          {outright(mentorship.role, sides)} {since(mentorship, LOCALE)}
        </p>
        <Share mentorship={mentorship} goals={goals} theirName={theirName} />
      </div>
      <Changed mentorship={mentorship} sides={sides} />
      <Terms mentorship={mentorship} sides={sides} parts={SECTIONS.about} heading="What it is for">
        {open.map(({ id: goalId, title }) => (
          <div key={goalId} className={styles.term}>
            <dt>Goal</dt>
            <dd>
              <span className={styles.text} dir="auto">
                {title}
              </span>
              <Link href={`/mentorships/${id}/goals`}>Goals</Link>
            </dd>
          </div>
        ))}
      </Terms>
      <Terms mentorship={mentorship} sides={sides} parts={SECTIONS.how} heading="How we work" />
      <Terms
        mentorship={mentorship}
        sides={sides}
        parts={SECTIONS.bring.filter((part) => isAsked(part, mentorship))}
        heading="What each of us brings"
      />
      <section className={section.section}>
        <h3>Managers</h3>
        <Managers mentorship={mentorship} them={sides.them} />
      </section>
      <Versions mentorship={mentorship} sides={sides} />
    </div>
  );
}
