import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { toast } from '@/components/ui/toast';
import { useLive } from '@/components/ui/useLive';
import { whenWas } from '@/components/ui/when';
import { balance } from '@/lib/people/touch';
import { readStory } from '@/lib/store/story';
import { undo } from '@/lib/store/mutate';
import { weSpoke } from '@/lib/store/touches';
import { AddTouch } from './AddTouch';
import type { Person } from '@/lib/people/person';
import section from '@/components/ui/Section.module.css';
import { sorry } from '@/lib/store/trouble';
import styles from './Story.module.css';

/** Everything that happened with somebody, newest first, and whether giving and asking are in balance (O8). */
export function Story({ person }: { person: Person }) {
  const [adding, setAdding] = useState(false);
  const story = useLive(() => readStory(person), [person.id, person.updatedAt]);
  if (!story) return null;
  const { gave, asked } = balance(story.touches);
  const spoke = async () => {
    try {
      const changes = await weSpoke(person.id);
      toast(`Noted: you spoke with ${person.name}.`, () => undo(changes));
    } catch (error) {
      toast(sorry('Not noted', error));
    }
  };
  return (
    <section className={section.section}>
      <div className={styles.head}>
        <h2>Story</h2>
        <span className="quiet small figures">
          You gave {gave}, you asked {asked}.
        </span>
        <span className={styles.buttons}>
          <Button onClick={() => void spoke()}>We spoke</Button>
          <Button onClick={() => setAdding(!adding)} aria-expanded={adding}>
            Note something else
          </Button>
        </span>
      </div>
      {adding && <AddTouch person={person} onDone={() => setAdding(false)} />}
      {story.events.length === 0 ? (
        <p className="quiet">
          Nothing yet. Messages you mark as sent, sessions and whatever you note appear here.
        </p>
      ) : (
        <ol className={styles.events}>
          {story.events.map(({ id, at, kind, says }) => (
            <li key={id} data-kind={kind}>
              <time dateTime={new Date(at).toISOString()} className="quiet small">
                {whenWas(at)}
              </time>
              <span className="wrap" dir="auto">
                {says}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
