import { Button } from '@/components/ui/Button';
import type { Person } from '@/lib/people/person';
import { reopen } from '@/lib/store/outcomes';
import { done } from '@/components/ui/done';

interface Props {
  person: Person;
  /** After they were reopened, and after that was undone. */
  onReopened?: (() => void) | undefined;
}

/** The way back when a no is no longer one. */
export function Reopen({ person, onReopened }: Props) {
  const bringBack = async () => {
    const says = `${person.name} is a lead again.`;
    if (await done(() => reopen(person.id), says, onReopened)) onReopened?.();
  };
  return (
    <Button look="quiet" aria-label={`Reopen: ${person.name}`} onClick={() => void bringBack()}>
      Reopen
    </Button>
  );
}
