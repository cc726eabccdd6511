import { memo, type KeyboardEvent } from 'react';
import { Button } from '@/components/ui/Button';
import { toast } from '@/components/ui/toast';
import type { Status, Takeaway } from '@/lib/sessions/takeaway';
import { setStatus, undoStatus } from '@/lib/store/takeaways';
import { sorry } from '@/lib/store/trouble';
import { Sign } from './Sign';
import { nextStep, STATUS_WORDS, whoAndWhen } from './words';
import styles from './Takeaways.module.css';

interface Props {
  takeaway: Takeaway;
  /** The other person's name, for whose action it is. */
  name: string;
  veiled: boolean;
  /** Leads to its line; absent where there is none to lead to. */
  onGo?: ((id: string) => void) | undefined;
}

/** One takeaway with what can become of it: `x` takes its next step, Delete sets it aside. */
export const TakeawayItem = memo(function TakeawayItem({ takeaway, name, veiled, onGo }: Props) {
  const { id, kind, status } = takeaway;
  const step = nextStep(takeaway);
  const text = takeaway.private && veiled ? 'private' : takeaway.text;
  const hints = [whoAndWhen(takeaway, name), STATUS_WORDS[status]].filter(Boolean).join(' · ');
  const move = async (to: Status, said: string) => {
    try {
      const changes = await setStatus(id, to);
      // In the session's own list it stays, with its way back beside it; only an advice has more than one.
      if (changes.length > 0 && (!onGo || kind === 'advice'))
        toast(said, () => undoStatus(changes));
    } catch (error) {
      toast(sorry('It was not changed', error));
    }
  };
  const next = () => void (step && move(step.to, step.said));
  const aside = () =>
    void (status !== 'set-aside' && move('set-aside', `The ${kind} is set aside.`));
  const keys = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
    if (ctrlKey || metaKey || altKey) return;
    if (key === 'x') next();
    if (key === 'Delete') aside();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys for the buttons within it
    <li
      className={styles.item}
      data-over={status === 'done' || status === 'set-aside'}
      onKeyDown={keys}
    >
      <Sign name={kind === 'action' && status === 'done' ? 'done' : kind} />
      <div className={styles.words}>
        {onGo ? (
          <button type="button" className={styles.go} dir="auto" onClick={() => onGo(id)}>
            {text}
          </button>
        ) : (
          <p className="wrap" dir="auto">
            {text}
          </p>
        )}
        {hints !== '' && <p className="quiet small figures">{hints}</p>}
      </div>
      {step && (
        <Button
          look="quiet"
          aria-label={`${step.label}: ${text}`}
          aria-keyshortcuts="x"
          onClick={next}
        >
          {step.label}
        </Button>
      )}
      {status !== 'set-aside' && status !== 'done' && status !== 'reported' && (
        <Button
          look="quiet"
          aria-label={`Set aside: ${text}`}
          title="Set aside"
          aria-keyshortcuts="Delete"
          onClick={aside}
        >
          ×
        </Button>
      )}
    </li>
  );
});
