import { useEffect, useRef, useState } from 'react';
import { done } from '@/components/ui/done';
import { kept } from '@/components/ui/kept';
import { DayField } from '@/components/sessions/wrap/DayField';
import { AutoText } from '@/components/ui/AutoText';
import { Button } from '@/components/ui/Button';
import { OneOf } from '@/components/ui/OneOf';
import type { Promised } from '@/lib/mentorships/mentorship';
import { addPromise, changePromise, removePromise } from '@/lib/mentorships/promises';
import { changePromises } from '@/lib/store/promises';
import styles from './Promises.module.css';

interface Props {
  id: string;
  mentorshipId: string;
  /** As it is stored; null until it says something. */
  promised: Promised | null;
  /** Offered for a new one, `YYYY-MM-DD`. */
  nextDay: string;
  /** The other side's first name. */
  them: string;
  /** What the focus goes to: the promise by its id, or nothing where it is gone. */
  onClose: (to: string) => void;
}

type Chosen = Pick<Promised, 'owner' | 'checkOn'>;

/** G2: what, who and until when, kept at every keystroke; a new promise is there with its first letter. */
export function PromiseEditor({ id, mentorshipId, promised, nextDay, them, onClose }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState<Chosen>(promised ?? { owner: 'me', checkOn: nextDay });
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const choose = (fields: Partial<Chosen>) => {
    setChosen({ ...chosen, ...fields });
    kept(changePromises(mentorshipId, (all) => changePromise(all, id, fields)));
  };
  const remove = async (text: string) => {
    const work = () => changePromises(mentorshipId, (all) => removePromise(all, id));
    if (await done(work, `Removed: ${text}`)) onClose('');
  };
  return (
    <li>
      <form
        ref={form}
        className={styles.editor}
        aria-label="A promise"
        onSubmit={(event) => {
          event.preventDefault();
          onClose(id);
        }}
      >
        <AutoText
          label="What is promised"
          placeholder="One thing that can be seen to be done"
          value={promised?.text ?? ''}
          save={(text) =>
            changePromises(mentorshipId, (all) =>
              addPromise(all, { id, text, ...chosen }, Date.now()),
            )
          }
        />
        <OneOf
          label="Who promises it"
          options={[
            { value: 'me', label: 'You' },
            { value: 'them', label: them },
          ]}
          chosen={chosen.owner}
          onChange={(owner) => choose({ owner })}
        />
        <div className={styles.day}>
          <span aria-hidden="true">Ask about it on</span>
          <DayField
            label="Ask about it on"
            day={chosen.checkOn}
            onChange={(day) => day !== null && choose({ checkOn: day })}
          />
        </div>
        <div className={styles.buttons}>
          <Button type="submit">Done</Button>
          {promised && (
            <Button look="quiet" onClick={() => void remove(promised.text)}>
              Remove
            </Button>
          )}
        </div>
      </form>
    </li>
  );
}
