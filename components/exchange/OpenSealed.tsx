import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/Button';
import { PassphraseField, ShowPassphrase } from './PassphraseField';
import section from '@/components/ui/Section.module.css';
import styles from './Exchange.module.css';

interface Props {
  /** Whether the passphrase that was tried last is another. */
  wrong: boolean;
  busy: boolean;
  onOpen: (passphrase: string) => void;
}

/** A sealed file was chosen: it opens with its passphrase, which can be tried as often as need be. */
export function OpenSealed({ wrong, busy, onOpen }: Props) {
  const [words, setWords] = useState('');
  const [shown, setShown] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // To type it, or to type it anew over the one that was wrong.
    if (busy) return;
    field.current?.focus();
    field.current?.select();
  }, [busy]);
  const open = (event: FormEvent) => {
    event.preventDefault();
    if (words === '') field.current?.focus();
    else onOpen(words);
  };
  return (
    <form className={styles.form} autoComplete="off" onSubmit={open}>
      <p>This file is sealed. It opens with the passphrase it was saved with.</p>
      <PassphraseField
        ref={field}
        label="Passphrase of this file"
        value={words}
        shown={shown}
        problem={wrong && !busy ? WRONG : null}
        onChange={setWords}
      />
      <ShowPassphrase shown={shown} onShow={setShown} />
      <Button type="submit" look="main" className={section.start ?? ''} disabled={busy}>
        Open
      </Button>
    </form>
  );
}

const WRONG =
  'That doesn’t open it: as far as can be told, the file is sound and has another passphrase. Capitals, spaces and the keyboard’s language count. Nothing was taken in.';
