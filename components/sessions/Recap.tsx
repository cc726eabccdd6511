import { useState } from 'react';
import { Link } from 'wouter';
import { Button, buttonClass } from '@/components/ui/Button';
import { toast } from '@/components/ui/toast';
import { LOCALE } from '@/components/ui/when';
import { saveFile } from '@/lib/platform/files';
import { recap } from '@/lib/sessions/recap';
import type { Session } from '@/lib/sessions/session';
import styles from './Recap.module.css';

/** The page after the session, to copy or to keep as a file; private lines only when asked for. */
export function Recap({ session, name }: { session: Session; name: string }) {
  const [withPrivate, setWithPrivate] = useState(false);
  const text = recap(session, name, { private: withPrivate, locale: LOCALE });
  const hasPrivate = text !== recap(session, name, { private: !withPrivate, locale: LOCALE });
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => toast('The recap is copied.'),
      () => toast('The browser did not let it be copied: select the text and press Ctrl+C.'),
    );
  const day = new Date(session.startsAt).toLocaleDateString('sv');
  return (
    <section className={styles.recap} aria-label="Recap">
      <div className={styles.buttons}>
        <Button look="main" onClick={() => void copy()}>
          Copy recap
        </Button>
        <Button onClick={() => saveFile(`${day} ${name}.md`, text, 'text/markdown')}>
          Save as file
        </Button>
        <Link href="/today" className={buttonClass('quiet')}>
          Back to today
        </Link>
      </div>
      {hasPrivate && (
        <label className={styles.private}>
          <input
            type="checkbox"
            checked={withPrivate}
            onChange={(event) => setWithPrivate(event.target.checked)}
          />
          With private lines
        </label>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling text must be reachable by keyboard */}
      <pre className={styles.text} tabIndex={0} dir="auto">
        {text}
      </pre>
    </section>
  );
}
