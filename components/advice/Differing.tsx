import { useEffect, useId, useRef } from 'react';
import { done } from '@/components/ui/done';
import { kept } from '@/components/ui/kept';
import { AutoText } from '@/components/ui/AutoText';
import { Button } from '@/components/ui/Button';
import { dayWords, myZone } from '@/components/ui/when';
import { dayOf } from '@/lib/data/day';
import {
  canSetAside,
  changeContradiction,
  removeContradiction,
  setOthersAside,
  type Differing as Rows,
} from '@/lib/store/contradictions';
import { Quote, type QuoteContext } from './Quote';
import { VEILED } from './words';
import section from '@/components/ui/Section.module.css';
import styles from './Advice.module.css';

interface Props extends Rows, QuoteContext {
  /** It was just begun, and gets the focus. */
  fresh: boolean;
  onRemoved: () => void;
}

/** Pieces of advice side by side: the question they answer differently, what you decided, which one you follow. */
export function Differing({ contradiction, advice, fresh, onRemoved, ...context }: Props) {
  const name = useId();
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (fresh) place.current?.focus();
  }, [fresh]);
  const { id, question, decision, followedId, decidedAt } = contradiction;
  const others = advice.filter((one) => one.id !== followedId && canSetAside(one));
  const follow = (followed: string | null) =>
    kept(changeContradiction(id, { followedId: followed }));
  const remove = async () => {
    if (await done(() => removeContradiction(id), 'They stand side by side no more.')) onRemoved();
  };
  return (
    <section
      ref={place}
      tabIndex={-1}
      className={styles.differing}
      aria-label={question || 'They differ'}
    >
      <AutoText
        label="The question they answer differently"
        placeholder="Rewrite it, or bit by bit?"
        value={question}
        save={(words) => changeContradiction(id, { question: words })}
      />
      <div className={styles.sides} role="radiogroup" aria-label="Which one you follow">
        {advice.map((one) => (
          <Quote key={one.id} advice={one} followed={one.id === followedId} {...context}>
            <label className={styles.follow}>
              <input
                type="radio"
                name={name}
                aria-label={`Follow: ${context.veiled && one.private ? VEILED : one.text}`}
                checked={one.id === followedId}
                onChange={() => follow(one.id)}
              />
              Follow this one
            </label>
          </Quote>
        ))}
      </div>
      {advice.length < contradiction.adviceIds.length && (
        <p className="quiet small">Some of it is no longer in your notes.</p>
      )}
      <AutoText
        label="What you decided, and why"
        long
        value={decision}
        save={(words) => changeContradiction(id, { decision: words })}
      />
      <div className={section.row}>
        {decidedAt !== null && (
          <span className="quiet small">
            Decided {dayWords(dayOf(decidedAt, myZone()).toString())}
          </span>
        )}
        {followedId !== null && others.length > 0 && (
          <Button
            onClick={() =>
              void done(
                () => setOthersAside(id),
                others.length === 1 ? 'The other one is set aside.' : 'The others are set aside.',
              )
            }
          >
            {others.length === 1 ? 'Set the other one aside' : 'Set the others aside'}
          </Button>
        )}
        {followedId !== null && (
          <Button look="quiet" onClick={() => follow(null)}>
            {advice.length === 2 ? 'Follow neither' : 'Follow none'}
          </Button>
        )}
        <Button look="quiet" onClick={() => void remove()}>
          Take it away
        </Button>
      </div>
    </section>
  );
}
