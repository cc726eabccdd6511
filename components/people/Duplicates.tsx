import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { toast } from '@/components/ui/toast';
import { REASON_WORDS } from '@/lib/people/duplicates';
import { notTheSame } from '@/lib/store/merge';
import { undo } from '@/lib/store/mutate';
import { MergePair } from './MergePair';
import { usePairs } from './usePairs';
import styles from './Duplicates.module.css';

const SHOWN = 20;

/** Pairs that may be one person, each with the reason; merged or kept apart, with undo. */
export function Duplicates() {
  const [open, setOpen] = useState<string | null>(null);
  const found = usePairs(SHOWN);
  if (!found) return <p className="quiet">Comparing everybody…</p>;
  const apart = async (a: string, b: string) => {
    const changes = await notTheSame(a, b);
    toast('Remembered: these are two people.', () => undo(changes));
  };
  return (
    <div className={styles.page}>
      <h1>Duplicates</h1>
      {found.pairs.length === 0 ? (
        <Notice title="Nobody seems to be here twice">
          Pairs with the same link, the same e-mail address or nearly the same name would be shown
          here.
        </Notice>
      ) : (
        <p className="quiet">
          {found.pairs.length === 1 ? 'One pair' : `${found.pairs.length} pairs`} may be one person
          each.
        </p>
      )}
      {found.pairs.slice(0, SHOWN).map(({ a, b, reason }) => {
        const [first, second] = [found.people.get(a), found.people.get(b)];
        if (!first || !second) return null;
        const key = `${a}${b}`;
        return (
          <section
            key={key}
            className={styles.pair}
            aria-label={`${first.name} and ${second.name}`}
          >
            <p className={styles.line}>
              <strong className="wrap" dir="auto">
                {first.name}
              </strong>{' '}
              and{' '}
              <strong className="wrap" dir="auto">
                {second.name}
              </strong>
              <span className="quiet small"> {REASON_WORDS[reason]}</span>
            </p>
            <div className={styles.buttons}>
              <Button
                aria-expanded={open === key}
                onClick={() => setOpen(open === key ? null : key)}
              >
                Compare and merge
              </Button>
              <Button look="quiet" onClick={() => void apart(a, b)}>
                Not the same
              </Button>
            </div>
            {open === key && <MergePair kept={first} other={second} onDone={() => setOpen(null)} />}
          </section>
        );
      })}
    </div>
  );
}
