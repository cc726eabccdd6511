import { Button } from '@/components/ui/Button';
import { removeDraft } from '@/lib/store/drafts';
import type { Sent } from '@/lib/store/outbox';
import { Answers } from './Answers';
import { done } from '@/components/ui/done';
import { Reopen } from './Reopen';
import { StepLine } from './StepLine';
import styles from './Outbox.module.css';

/** What they may have said since: after a reply a yes or a no, after a silence anything. */
const LATER = {
  replied: ['accepted', 'declined'],
  'no-answer': ['replied', 'accepted', 'declined'],
} as const;

/** What can be done about a message, by what became of it so far. */
export function BecameOf({ draft, person, step }: Sent) {
  if (draft.state === 'open') {
    const remove = () => void done(() => removeDraft(draft.id), 'The draft was removed.');
    return (
      <div className={styles.buttons}>
        <Button
          look="destroys"
          aria-label={`Remove the draft to ${person?.name ?? 'nobody'}`}
          onClick={remove}
        >
          Remove
        </Button>
      </div>
    );
  }
  if (!person) return null;
  if (person.stage === 'declined') {
    return (
      <div className={styles.buttons}>
        <Reopen person={person} />
      </div>
    );
  }
  if (step) return <StepLine person={person} step={step} />;
  if (draft.state !== 'replied' && draft.state !== 'no-answer') return null;
  return <Answers person={person} answers={LATER[draft.state]} draftId={draft.id} look="quiet" />;
}
