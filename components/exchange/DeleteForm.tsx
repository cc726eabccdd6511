import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { Notice } from '@/components/ui/Notice';
import { useLive } from '@/components/ui/useLive';
import { countEverything, eraseEverything } from '@/lib/store/erase';
import { saveEverything } from './save';
import { allOf } from './words';
import section from '@/components/ui/Section.module.css';
import styles from './Exchange.module.css';

/** Typed by hand, so that it is meant. */
const WORD = 'delete';

/** What would be gone, a file of it first, and a word to be sure. */
export function DeleteForm({ onClose }: { onClose: () => void }) {
  const counts = useLive(countEverything);
  const [word, setWord] = useState('');
  const [state, setState] = useState<'asks' | 'deletes' | string[]>('asks');
  if (!counts) return null;
  if (Array.isArray(state)) return <Left what={state} />;
  const sure = word.trim().toLowerCase() === WORD && state === 'asks';
  const erase = async () => {
    if (!sure) return;
    setState('deletes');
    try {
      // The full page has a place to begin; in the panel that is its own.
      const start = location.pathname === '/board.html' ? '/welcome' : '';
      setState(await eraseEverything(start));
    } catch (error) {
      setState([String(error)]);
    }
  };
  return (
    <form
      className={styles.sure}
      aria-label="Delete everything"
      onSubmit={(event) => {
        event.preventDefault();
        void erase();
      }}
    >
      <p className="wrap figures">
        {allOf(counts)} will be gone, with your settings, the copies that Boardside keeps in this
        browser and what you allowed it to do. There is no undo. Files that you saved stay where
        they are.
      </p>
      <Button className={section.start ?? ''} onClick={() => void saveEverything()}>
        Save a file first
      </Button>
      <TextField label={`Type “${WORD}” to be sure`} value={word} onChange={setWord} />
      <div className={section.row}>
        <Button look="destroys" type="submit" disabled={!sure}>
          {state === 'deletes' ? 'Deleting …' : 'Delete everything'}
        </Button>
        <Button look="quiet" onClick={onClose} disabled={state === 'deletes'}>
          Keep everything
        </Button>
      </div>
    </form>
  );
}

/** Some of it could not be deleted: what, and what to do. */
function Left({ what }: { what: string[] }) {
  return (
    <Notice
      tone="over"
      title="Not everything could be deleted"
      action={<Button onClick={() => location.reload()}>Load the page again</Button>}
    >
      <p className="wrap">
        Still here: {what.join('; ')}. Close other pages of Boardside, load this one again, and
        delete once more.
      </p>
    </Notice>
  );
}
