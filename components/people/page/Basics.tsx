import { useState } from 'react';
import { AutoText } from '@/components/ui/AutoText';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { toast } from '@/components/ui/toast';
import type { Person } from '@/lib/people/person';
import { isMail, isWeb } from '@/lib/people/links';
import { changeLink } from '@/lib/people/person-links';
import { patchPerson } from '@/lib/store/people';
import { undo } from '@/lib/store/mutate';
import { NameFields } from '../NameFields';
import { readable } from '../readable';
import { LocalTime } from './LocalTime';
import styles from '@/components/ui/Section.module.css';

/** Who they are and how to reach them. */
export function Basics({ person }: { person: Person }) {
  const keep = (patch: Partial<Person>) => patchPerson(person.id, patch);
  return (
    <section className={styles.section}>
      <h2>Who they are</h2>
      <div className={styles.pair}>
        <NameFields person={person} />
        <LocalTime person={person} onChange={(timeZone) => void keep({ timeZone })} />
        <AutoText
          label="Availability"
          value={person.availability}
          placeholder="2 hours a week, mornings"
          save={(availability) => keep({ availability })}
        />
      </div>
      <Links person={person} />
    </section>
  );
}

function Links({ person }: { person: Person }) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const change = async (by: Parameters<typeof changeLink>[1], says: string) => {
    // As they are by now: what was added just before may not be shown yet.
    const changes = await patchPerson(person.id, (now) => changeLink(now, by) ?? {});
    toast(says, () => undo(changes));
  };
  const add = async () => {
    if (!changeLink(person, { add: typed })) {
      return setProblem('Write an address that begins with https://, or an e-mail address.');
    }
    setProblem('');
    await change({ add: typed }, 'The link is added.');
    // Unless the next one was begun meanwhile.
    setTyped((now) => (now === typed ? '' : now));
  };
  return (
    <>
      <ul className={styles.list} aria-label="Links">
        {person.links.map((link) => (
          <li key={link.key} className={styles.row}>
            {isWeb(link.url) ? (
              <a href={link.url} target="_blank" rel="noreferrer" className="wrap">
                {readable(link.url)}
              </a>
            ) : (
              <span className="wrap">{readable(link.url)}</span>
            )}
            <Button
              look="destroys"
              aria-label={`Remove ${readable(link.url)}`}
              onClick={() => void change({ remove: link.key }, 'The link is removed.')}
            >
              ×
            </Button>
          </li>
        ))}
        {person.emails.map((email) => (
          <li key={email} className={styles.row}>
            {isMail(email) ? (
              <a href={`mailto:${encodeURIComponent(email)}`} className="wrap">
                {email}
              </a>
            ) : (
              <span className="wrap">{email}</span>
            )}
            <Button
              look="destroys"
              aria-label={`Remove ${email}`}
              onClick={() => void change({ remove: email }, 'The address is removed.')}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      <form
        className={styles.row}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <div className={styles.grow}>
          <TextField label="Add a link or e-mail" value={typed} onChange={setTyped} />
        </div>
        <Button type="submit" className={styles.end} disabled={typed.trim() === ''}>
          Add
        </Button>
      </form>
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </>
  );
}
