import { Link } from 'wouter';
import { done } from '@/components/ui/done';
import { Button, buttonClass } from '@/components/ui/Button';
import { useLive } from '@/components/ui/useLive';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import { reopenMentorship } from '@/lib/store/mentorship-endings';
import { currentMentorship } from '@/lib/store/mentorships';

interface Props {
  mentorship: Mentorship;
  /** What was pressed is gone then. */
  onReopened: () => void;
}

/** The way back from an end; where another mentorship with them has begun since, the way to that one. */
export function Reopen({ mentorship: { id, personId }, onReopened }: Props) {
  const current = useLive(async () => (await currentMentorship(personId)) ?? null, [personId]);
  if (current === undefined) return null;
  if (current)
    return (
      <Link href={`/mentorships/${current.id}`} className={buttonClass('quiet')}>
        Go to the one you have now
      </Link>
    );
  const reopen = async () => {
    if (await done(() => reopenMentorship(id), 'It goes on from here.')) onReopened();
  };
  return (
    <Button look="quiet" onClick={() => void reopen()}>
      Reopen
    </Button>
  );
}
