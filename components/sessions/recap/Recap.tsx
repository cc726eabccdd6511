import { useState } from 'react';
import { copy } from '@/components/ui/done';
import { Button } from '@/components/ui/Button';
import { LOCALE, myZone } from '@/components/ui/when';
import type { Person } from '@/lib/people/person';
import { saveFile } from '@/lib/platform/files';
import { toMarkdown } from '@/lib/sessions/markdown-session';
import { recap } from '@/lib/sessions/recap';
import type { Session } from '@/lib/sessions/session';
import type { Takeaway } from '@/lib/sessions/takeaway';
import { fileName } from '../file-name';
import { useVeil } from '../veil';
import { copyFormatted } from './copy-formatted';
import styles from './Recap.module.css';

interface Props {
  session: Session;
  person: Person | undefined;
  name: string;
  takeaways: Takeaway[];
}

/** The page after the session, to copy or to keep as a file; private lines only when asked for (Trust 7). */
export function Recap({ session, person, name, takeaways }: Props) {
  const [asked, setAsked] = useState(false);
  const { veiled } = useVeil();
  const withPrivate = asked && !veiled;
  const options = { takeaways, locale: LOCALE, timeZone: myZone() };
  const text = recap(session, name, { ...options, private: withPrivate });
  const hasPrivate = text !== recap(session, name, { ...options, private: !withPrivate });
  const everything = () =>
    toMarkdown(
      session,
      takeaways,
      { id: session.personId, name: person?.name ?? name },
      { ...options, private: true },
    );
  return (
    <section className={styles.recap} aria-label="Recap">
      <h2>Recap</h2>
      <div className={styles.buttons}>
        <Button onClick={() => void copy(text, 'The recap is copied.')}>Copy recap</Button>
        <Button look="quiet" onClick={() => void copyFormatted(text)}>
          Copy formatted
        </Button>
        <Button
          look="quiet"
          onClick={() => saveFile(fileName(session, name, 'md'), text, 'text/markdown')}
        >
          Save as file
        </Button>
      </div>
      {hasPrivate && (
        <label className={styles.private}>
          <input
            type="checkbox"
            checked={withPrivate}
            disabled={veiled}
            onChange={(event) => setAsked(event.target.checked)}
          />
          With private lines
        </label>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling text must be reachable by keyboard */}
      <pre className={styles.text} tabIndex={0} dir="auto">
        {text}
      </pre>
      <p className="quiet small">
        For yourself, with all that belongs to it and private lines, to be read in again:
      </p>
      <div>
        <Button
          look="quiet"
          onClick={() =>
            saveFile(fileName(session, name, 'boardside.md'), everything(), 'text/markdown')
          }
        >
          Save with everything
        </Button>
      </div>
    </section>
  );
}
