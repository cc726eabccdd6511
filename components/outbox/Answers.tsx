import { Button } from '@/components/ui/Button';
import type { Person } from '@/lib/people/person';
import { nextCandidate } from '@/lib/store/candidates';
import { ANSWERS, noteAnswer, type Answer } from '@/lib/store/outcomes';
import { done } from '@/components/ui/done';
import { ANSWER_LABELS, answerTold } from './labels';
import styles from './Answers.module.css';

interface Props {
  person: Person;
  /** Those that make sense here. */
  answers?: readonly Answer[];
  /** The one message that is meant; else all that awaits an answer of theirs. */
  draftId?: string;
  look?: 'plain' | 'quiet';
  /** After an answer is noted, and with null after that was undone. */
  onAnswered?: (answer: Answer | null) => void;
}

/** What became of it, by one press, done at once and with an undo (O7). */
export function Answers({ person, answers = ANSWERS, draftId, look, onAnswered }: Props) {
  const note = async (answer: Answer) => {
    const goesOn = answer === 'declined' || answer === 'no-answer';
    const next = goesOn ? await nextCandidate(person) : undefined;
    const kept = await done(
      () => noteAnswer(person.id, answer, draftId),
      answerTold(answer, person.name, next?.name),
      () => onAnswered?.(null),
    );
    if (kept) onAnswered?.(answer);
  };
  return (
    <div className={styles.answers}>
      {answers.map((answer) => (
        <Button
          key={answer}
          look={look ?? 'plain'}
          aria-label={`${ANSWER_LABELS[answer]}: ${person.name}`}
          onClick={() => void note(answer)}
        >
          {ANSWER_LABELS[answer]}
        </Button>
      ))}
    </div>
  );
}
