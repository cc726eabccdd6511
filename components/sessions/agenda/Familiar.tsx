import { useState } from 'react';
import { done } from '@/components/ui/done';
import { Button } from '@/components/ui/Button';
import { controlClass, Field } from '@/components/ui/Field';
import { toast } from '@/components/ui/toast';
import type { Person } from '@/lib/people/person';
import { askAbout } from '@/lib/sessions/method-familiarity';
import { patchPeople } from '@/lib/store/people';
import { sorry } from '@/lib/store/trouble';
import { Topic } from './Topic';
import styles from './Agenda.module.css';

type Known = NonNullable<Person['familiarity']>;

/** A5: asked without testing, and remembered with the person: a topic, and how well they know it. */
export function Familiar({ person: { id, familiarity } }: { person: Person }) {
  const [topic, setTopic] = useState('');
  const name = topic.trim();
  const change = (to: (known: Known) => Known) =>
    patchPeople([id], (person) => ({ familiarity: to(person.familiarity ?? []) }));
  const keep = (to: (known: Known) => Known) =>
    change(to).then(
      () => true,
      (error: unknown) => {
        toast(sorry('That was not kept', error));
        return false;
      },
    );
  const add = async () => {
    if (name === '') return;
    const isKept = await keep((known) =>
      known.some((one) => one.topic === name) ? known : [...known, { topic: name, level: 'heard' }],
    );
    // Unless the next one was begun meanwhile.
    if (isKept) setTopic((typed) => (typed.trim() === name ? '' : typed));
  };
  return (
    <div className={styles.group}>
      {familiarity && familiarity.length > 0 && (
        <ul className={styles.group}>
          {familiarity.map((known) => (
            <Topic
              key={known.topic}
              {...known}
              onLevel={(level) =>
                void keep((all) =>
                  all.map((one) => (one.topic === known.topic ? { ...one, level } : one)),
                )
              }
              onRemove={() =>
                void done(
                  () => change((all) => all.filter((one) => one.topic !== known.topic)),
                  `“${known.topic}” is removed.`,
                )
              }
            />
          ))}
        </ul>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <Field label="A topic">
          {(field) => (
            <div className={styles.row}>
              <input
                id={field}
                className={controlClass}
                dir="auto"
                maxLength={80}
                value={topic}
                onChange={(event) => setTopic(event.target.value)}
              />
              <Button type="submit" disabled={name === ''}>
                Add
              </Button>
            </div>
          )}
        </Field>
      </form>
      {name !== '' && (
        <ul className={styles.say} aria-label="Ways to ask">
          {askAbout(name).map((question) => (
            <li key={question} className="wrap">
              {question}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
