import { useLive } from '@/components/ui/useLive';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import type { Person } from '@/lib/people/person';
import { goalsOf } from '@/lib/store/goals';
import { AddGoal } from './AddGoal';
import section from '@/components/ui/Section.module.css';

interface Props {
  mentorship: Mentorship;
  person: Person | undefined;
}

/** R4: at least one goal is asked for, kindly, where none is open. */
export function AskForGoal({ mentorship, person }: Props) {
  const goals = useLive(() => goalsOf(mentorship.id), [mentorship.id]);
  if (!goals || goals.some(({ state }) => state === 'open')) return null;
  const theirs = mentorship.role === 'mentor' && person;
  return (
    <section className={section.section} aria-label="A goal">
      <h2>{goals.length === 0 ? 'What is it to lead to?' : 'What comes next?'}</h2>
      <p className="quiet wrap">
        {goals.length > 0 ? (
          'No goal is open. A next one, if there is one; or it is a good time to end well.'
        ) : theirs ? (
          <>
            One goal of <bdi>{person.name}</bdi>’s is enough. It can be rough, and it can change.
          </>
        ) : (
          'One goal is enough. It can be rough, and it can change.'
        )}
      </p>
      <AddGoal mentorshipId={mentorship.id} />
    </section>
  );
}
