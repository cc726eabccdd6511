import type { Ref } from 'react';
import { done } from '@/components/ui/done';
import { AddLine } from '@/components/ui/AddLine';
import { addGoal } from '@/lib/store/goals';

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
  const add = async (title: string) => (await addGoal(mentorshipId, title)).changes;
  return (
    <AddLine
      one="a goal"
      placeholder={placeholder}
      most={300}
      {...(ref ? { ref } : {})}
      onAdd={(title) => void done(add(title), `A goal: ${title.trim()}`)}
    />
  );
}
