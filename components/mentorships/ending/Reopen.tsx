import { Link } from 'wouter';
import { done } from '@/components/outbox/done';
import { Button, buttonClass } from '@/components/ui/Button';
import { useLive } from '@/components/ui/useLive';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import { reopenMentorship } from '@/lib/store/mentorship-endings';
import { currentMentorship } from '@/lib/store/mentorships';

/** The way back from an end; where another mentorship with them has begun since, the way to that one. */
export function Reopen({ mentorship: { id, personId } }: { mentorship: Mentorship }) {
  const current = useLive(async () => (await currentMentorship(personId)) ?? null, [personId]);
  if (current === undefined) return null;
  if (current)
    return (
      <Link href={`/mentorships/${current.id}`} className={buttonClass('quiet')}>
        Go to the one you have now
      </Link>
    );
  return (
    <Button look="quiet" onClick={() => void done(reopenMentorship(id), 'It goes on from here.')}>
      Reopen
    </Button>
  );
}
