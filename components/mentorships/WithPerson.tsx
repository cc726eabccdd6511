import { useLocation } from 'wouter';
import { Button } from '@/components/ui/Button';
import { toast } from '@/components/ui/toast';
import { useLive } from '@/components/ui/useLive';
import { STATUS_LABELS } from '@/lib/mentorships/mentorship';
import type { Person } from '@/lib/people/person';
import { mentorshipsWith, startMentorship } from '@/lib/store/mentorships';
import { undo } from '@/lib/store/mutate';
import { MentorshipRow } from './MentorshipRow';
import { likelyRole } from './words';
import section from '@/components/ui/Section.module.css';

/** A1: the mentorships with somebody, and the way to begin one. */
export function WithPerson({ person }: { person: Person }) {
  const [, go] = useLocation();
  const mentorships = useLive(() => mentorshipsWith(person.id), [person.id]);
  if (!mentorships) return null;
  const current = mentorships.some(({ status }) => status !== 'ended');
  const start = async () => {
    try {
      const { mentorship, changes } = await startMentorship(person.id, likelyRole(person));
      go(`/mentorships/${mentorship.id}`);
      if (changes.length > 0) toast('A mentorship is being agreed.', () => undo(changes));
    } catch (error) {
      toast(`Not started: ${String(error)}. Please try again.`);
    }
  };
  return (
    <section className={section.section}>
      <div className={section.row}>
        <h2 className={section.grow}>Mentorship</h2>
        {!current && <Button onClick={() => void start()}>Start mentorship</Button>}
      </div>
      <ul>
        {mentorships.map((mentorship) => (
          <MentorshipRow
            key={mentorship.id}
            mentorship={mentorship}
            name={STATUS_LABELS[mentorship.status]}
          />
        ))}
      </ul>
    </section>
  );
}
