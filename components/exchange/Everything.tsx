import { useRef, useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/Button';
import { passphraseProblem } from '@/lib/exchange/seal/passphrase';
import { LastFile } from './LastFile';
import { NewPassphrase, type Typed } from './NewPassphrase';
import { saveEverything, saveSealed } from './save';
import section from '@/components/ui/Section.module.css';
import styles from './Exchange.module.css';

const NOTHING: Typed = { once: '', again: '' };

/** All there is in one file, to be brought in again; sealed with a passphrase, if that is wanted. */
export function Everything() {
  // Null is without a passphrase.
  const [typed, setTyped] = useState<Typed | null>(null);
  const [problem, setProblem] = useState<ReturnType<typeof passphraseProblem>>(null);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (typed === null) return saveEverything();
    const wrong = passphraseProblem(typed.once, typed.again);
    setProblem(wrong);
    if (wrong !== null) return field.current?.focus();
    setBusy(true);
    if (await saveSealed(typed.once)) setTyped(NOTHING);
    setBusy(false);
  };
  const type = (next: Typed | null) => {
    setTyped(next);
    setProblem(null);
  };
  return (
    <form className={styles.form} autoComplete="off" onSubmit={(event) => void save(event)}>
      <p className="quiet">
        One file with all people, messages, sessions and settings. Uninstalling deletes everything
        in the browser, so keep one elsewhere. It holds private lines too.
      </p>
      <label className={section.row}>
        <input
          type="checkbox"
          checked={typed !== null}
          onChange={({ target }) => type(target.checked ? NOTHING : null)}
        />
        <span>With a passphrase</span>
      </label>
      {typed !== null && (
        <NewPassphrase ref={field} typed={typed} problem={problem} onChange={type} />
      )}
      <Button type="submit" look="main" className={section.start ?? ''}>
        Export everything
      </Button>
      <LastFile />
    </form>
  );
}
