import { Link } from 'wouter';
import { useLive } from '@/components/ui/useLive';
import { myZone } from '@/components/ui/when';
import { checkInDue } from '@/lib/mentorships/check-in-due';
import { checkInFacts } from '@/lib/store/check-ins';
import { currentMentorship } from '@/lib/store/mentorships';
import section from '@/components/ui/Section.module.css';

/** R5: after a talk, that it is time to look at how it goes between you, and why. */
export function CheckInWaits({ personId }: { personId: string }) {
  const waits = useLive(async () => {
    const mentorship = await currentMentorship(personId);
    const due = mentorship && checkInDue(await checkInFacts(mentorship), Date.now(), myZone());
    return mentorship && due ? { id: mentorship.id, reason: due.reason } : null;
  }, [personId]);
  if (!waits) return null;
  return (
    <p className={section.hint}>
      {waits.reason}
      <Link href={`/mentorships/${waits.id}/check-ins`}>Look at it</Link>
    </p>
  );
}
