import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { copy } from '@/components/ui/done';
import { Button } from '@/components/ui/Button';
import { controlClass } from '@/components/ui/Field';
import { toast } from '@/components/ui/toast';
import type { Draft } from '@/lib/outreach/draft';
import type { Person } from '@/lib/people/person';
import type { Autosave } from '@/lib/store/autosave';
import { fieldAutosave } from '@/lib/store/held-autosave';
import { keepDraft } from '@/lib/store/drafts';
import { startThanks } from '@/lib/store/wrap-up';
import { sorry } from '@/lib/store/trouble';
import styles from './WrapUp.module.css';

interface Props {
  person: Person;
  /** What was begun already. */
  draft: Draft | null;
  /** The words that follow from the notes. */
  drafted: string;
}

/** The words of thanks. The first change of the user's own makes a draft of them, which waits in Outreach. */
export function ThanksForm({ person, draft, drafted }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const started = useRef<Promise<Draft>>(null);
  const saves = useRef<Autosave<string>>(null);
  const [, go] = useLocation();
  const text = typed ?? draft?.body ?? drafted;
  const begun = (body: string) => {
    started.current ??= (draft ? Promise.resolve(draft) : startThanks(person, body)).catch(
      (error: unknown) => {
        // Begun anew by the next try.
        started.current = null;
        throw error;
      },
    );
    return started.current;
  };
  const type = (words: string) => {
    setTyped(words);
    saves.current ??= fieldAutosave(`Your thanks to ${person.name}`, async (body) =>
      keepDraft((await begun(body)).id, { body }),
    );
    saves.current.push(words);
  };
  const open = async () => {
    try {
      await begun(text);
      await saves.current?.settled();
      go(`/write/${person.id}/thank-you`);
    } catch (error) {
      toast(sorry('It could not be opened', error));
    }
  };
  return (
    <>
      <textarea
        className={`${controlClass} ${styles.thanks}`}
        aria-label="Message of thanks"
        dir="auto"
        rows={6}
        value={text}
        onChange={(event) => type(event.target.value)}
      />
      <p className="quiet small">
        The words in brackets are yours to say. Private lines are never in it.
      </p>
      <div className={styles.dates}>
        <Button onClick={() => void open()}>Open in Outreach</Button>
        <Button look="quiet" onClick={() => void copy(text, 'Your thanks are copied.')}>
          Copy thanks
        </Button>
      </div>
    </>
  );
}
