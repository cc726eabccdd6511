import { AutoText } from '@/components/ui/AutoText';
import { useLive } from '@/components/ui/useLive';
import { goalsOf } from '@/lib/store/goals';
import { setFirstGoal } from '@/lib/store/mentorship-agree';

/** R4: one goal in a sentence is enough to begin; sharpening it comes later. */
export function FirstGoal({ mentorshipId }: { mentorshipId: string }) {
  const goals = useLive(() => goalsOf(mentorshipId), [mentorshipId]);
  if (!goals) return null;
  return (
    <AutoText
      label="One goal, in a sentence"
      placeholder="Lead a design review on my own by spring"
      value={goals[0]?.title ?? ''}
      save={(title) => setFirstGoal(mentorshipId, title)}
    />
  );
}
