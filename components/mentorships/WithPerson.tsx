import { Link, useLocation } from 'wouter';
import { Button, buttonClass } from '@/components/ui/Button';
import { toast } from '@/components/ui/toast';
import { useLive } from '@/components/ui/useLive';
import { STATUS_LABELS } from '@/lib/mentorships/mentorship';
import type { Person } from '@/lib/people/person';
import { mentorshipsWith, startMentorship } from '@/lib/store/mentorships';
import { undo } from '@/lib/store/mutate';
import { MentorshipRow } from './MentorshipRow';
import { likelyRole } from './words';
import section from '@/components/ui/Section.module.css';
import { sorry } from '@/lib/store/trouble';

/** A1: the mentorships with somebody, and the way to begin one. */
export function WithPerson({ person }: { person: Person }) {
  const [, go] = useLocation();
  const mentorships = useLive(() => mentorshipsWith(person.id), [person.id]);
  if (!mentorships) return null;
  const current = mentorships.some(({ status }) => status !== 'ended');
  // G2: a peer is asked by a proposal; what was noted of it by then stands in it.
  const proposes =
    person.hats.includes('peer') &&
    (!current || mentorships.some(({ status, role }) => status === 'agreeing' && role === 'peer'));
  const start = async () => {
    try {
      const { mentorship, changes } = await startMentorship(person.id, likelyRole(person));
      go(`/mentorships/${mentorship.id}`);
      if (changes.length > 0) toast('A mentorship is being agreed.', () => undo(changes));
    } catch (error) {
      toast(sorry('Not started', error));
    }
  };
  return (
    <section className={section.section}>
      <div className={section.row}>
        <h2 className={section.grow}>Mentorship</h2>
        {proposes && (
          <Link href={`/write/${person.id}/peer-proposal`} className={buttonClass('plain')}>
            Write the proposal
          </Link>
        )}
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
