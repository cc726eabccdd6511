import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import type { Verdict } from '@/lib/outreach/recipient';
import type { Person } from '@/lib/people/person';
import type { Outcome } from './useInsert';
import styles from './Questions.module.css';

interface Props {
  outcome: Outcome;
  person: Person | null;
  onCancel: () => void;
}

/** What has to be answered before a draft goes in: whose conversation it is, and what becomes of text that is there. */
export function Questions({ outcome, person, onCancel }: Props) {
  if (outcome.kind === 'whose') {
    return (
      <Question
        key="whose"
        title="Whose conversation is this?"
        says={`The draft is for ${person?.name ?? 'somebody else'}. ${seen(outcome.verdict)}`}
      >
        <Button look="main" onClick={onCancel}>
          Don’t insert
        </Button>
        <Button onClick={() => void outcome.go()}>Insert anyway</Button>
      </Question>
    );
  }
  if (outcome.kind === 'occupied') {
    return (
      <Question
        key="occupied"
        title="There is text in the box already"
        says="Where should the draft go?"
      >
        <Button look="main" onClick={() => void outcome.go('append')}>
          Add after it
        </Button>
        <Button onClick={() => void outcome.go('replace')}>Replace it</Button>
        <Button look="quiet" onClick={onCancel}>
          Don’t insert
        </Button>
      </Question>
    );
  }
  return null;
}

function seen(verdict: Verdict): string {
  if (verdict.kind === 'group') return `Several people read this one: ${verdict.found}.`;
  if (verdict.kind === 'doubt')
    return `This one is with ${verdict.found}. Is that the same person?`;
  if (verdict.kind === 'other') return `This one is with ${verdict.found}.`;
  return 'The page does not say whom this box writes to.';
}

function Question({ title, says, children }: { title: string; says: string; children: ReactNode }) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  // The user pressed "Insert into page" and waits for its answer: this is it.
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  return (
    <div ref={box} role="group" aria-labelledby={id} className={styles.question}>
      <h2 id={id}>{title}</h2>
      <p className="wrap">{says}</p>
      <div className={styles.answers}>{children}</div>
    </div>
  );
}
