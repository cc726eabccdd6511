import { Button } from '@/components/ui/Button';
import type { Takeaway } from '@/lib/sessions/takeaway';
import { changeTerms } from '@/lib/store/agreed';
import { setStatus } from '@/lib/store/takeaways';
import { kept } from '@/components/ui/kept';
import { toStatus } from '../status';
import { DayField } from './DayField';
import { Whose } from './Whose';
import styles from './WrapUp.module.css';

interface Props {
  action: Takeaway;
  name: string;
  veiled: boolean;
}

/** An action that was agreed: whose, by when, and whether it is done already. */
export function AgreedAction({ action, name, veiled }: Props) {
  const { id, owner, dueDay, status } = action;
  const text = veiled ? 'A private line' : action.text;
  const ticked = status === 'done';
  return (
    <li className={styles.action} data-done={ticked || undefined}>
      <input
        type="checkbox"
        aria-label={`Done: ${text}`}
        checked={ticked}
        onChange={() => kept(setStatus(id, ticked ? 'open' : 'done'))}
      />
      <span className={styles.text} dir="auto">
        {text}
        {action.private && <span className="quiet small"> private</span>}
      </span>
      <Button
        look="quiet"
        aria-label={`Set aside: ${text}`}
        title="Set aside"
        onClick={() => void toStatus(id, 'set-aside', `Set aside: ${text}`)}
      >
        ×
      </Button>
      <span className={styles.terms}>
        <Whose
          label={`Whose: ${text}`}
          owner={owner}
          name={name}
          onChange={(whose) => kept(changeTerms(id, { owner: whose }))}
        />
        <DayField
          label={`By: ${text}`}
          day={dueDay}
          onChange={(day) => kept(changeTerms(id, { dueDay: day }))}
        />
      </span>
    </li>
  );
}
