import { AutoText } from '@/components/ui/AutoText';
import { setFirstGoal } from '@/lib/store/mentorship-agree';

/** R4: one goal in a sentence is enough to begin; sharpening it comes later. */
export function FirstGoal({ mentorshipId, title }: { mentorshipId: string; title: string }) {
  return (
    <AutoText
      label="One goal, in a sentence"
      placeholder="Lead a design review on my own by spring"
      value={title}
      save={(words) => setFirstGoal(mentorshipId, words)}
    />
  );
}
