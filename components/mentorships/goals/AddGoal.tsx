import type { Ref } from 'react';
import { AddLine } from '@/components/ui/AddLine';
import { keptLine } from '@/components/ui/kept';
import { toast } from '@/components/ui/toast';
import { addGoal } from '@/lib/store/goals';
import { undo } from '@/lib/store/mutate';

interface Props {
  mentorshipId: string;
  placeholder?: string;
  ref?: Ref<HTMLInputElement>;
}

/** R4: a goal is one sentence to begin with. */
export function AddGoal({
  mentorshipId,
  placeholder = 'Publish one article on tides by spring',
  ref,
}: Props) {
  const add = async (title: string) => {
    const { changes } = await addGoal(mentorshipId, title);
    toast(`A goal: ${title.trim()}`, () => undo(changes));
  };
  return (
    <AddLine
      one="a goal"
      placeholder={placeholder}
      most={300}
      {...(ref ? { ref } : {})}
      onAdd={(title) => keptLine('A goal', title, () => add(title))}
    />
  );
}
