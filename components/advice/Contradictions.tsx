import { useRef } from 'react';
import { Link } from 'wouter';
import { done } from '@/components/ui/done';
import { Button, buttonClass } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { toast } from '@/components/ui/toast';
import { useLive } from '@/components/ui/useLive';
import type { Pair } from '@/lib/advice/agree';
import { talkStarts } from '@/lib/store/advice';
import { contrast, listContradictions, sayAgrees, toCompare } from '@/lib/store/contradictions';
import { undo } from '@/lib/store/mutate';
import { getPeople } from '@/lib/store/people';
import { Differing } from './Differing';
import { Quote } from './Quote';
import section from '@/components/ui/Section.module.css';
import { sorry } from '@/lib/store/trouble';
import styles from './Advice.module.css';

const MOST_ASKED = 3;

interface Props {
  veiled: boolean;
  /** The one that was just begun: it gets the focus. */
  fresh: string | null;
}

/** Where advisors differ, side by side, with what you decided; and pairs that may. */
export function Contradictions({ veiled, fresh }: Props) {
  const top = useRef<HTMLHeadingElement>(null);
  const shown = useLive(async () => {
    const [differing, pairs] = await Promise.all([listContradictions(), toCompare(MOST_ASKED)]);
    const advice = [...differing, ...pairs].flatMap((one) => one.advice);
    const [people, starts] = await Promise.all([
      getPeople(advice.map(({ personId }) => personId)),
      talkStarts(advice),
    ]);
    return { differing, pairs, people, starts };
  });
  if (!shown) return null;
  const { differing, pairs, people, starts } = shown;
  const context = { people, starts, veiled };
  const focusTop = () => top.current?.focus();
  const differ = async (pair: Pair) => {
    try {
      const { changes } = await contrast(pair.advice.map(({ id }) => id));
      focusTop();
      toast('They stand side by side now.', () => undo(changes));
    } catch (error) {
      toast(sorry('That was not kept', error));
    }
  };
  return (
    <>
      <h2 ref={top} tabIndex={-1} className={styles.top}>
        Where they differ
      </h2>
      {differing.length === 0 && (
        <Notice
          title="Nothing stands side by side yet"
          action={
            <Link href="/advice/list" className={buttonClass('plain')}>
              Choose from the list
            </Link>
          }
        >
          Two good people can tell you opposite things. Set them side by side, and note what you
          decided.
        </Notice>
      )}
      {differing.map((one) => (
        <Differing
          key={one.contradiction.id}
          {...one}
          {...context}
          fresh={one.contradiction.id === fresh}
          onRemoved={focusTop}
        />
      ))}
      {pairs.length > 0 && (
        <section className={section.section}>
          <h2>Do these agree?</h2>
          <p className="quiet">They are about one topic, and from different people.</p>
          <ul className={section.list}>
            {pairs.map((pair) => (
              <li key={pair.advice.map(({ id }) => id).join()} className={styles.pair}>
                <p className="quiet small wrap">#{pair.topic}</p>
                <div className={styles.sides}>
                  {pair.advice.map((advice) => (
                    <Quote key={advice.id} advice={advice} {...context} />
                  ))}
                </div>
                <div className={section.row}>
                  <Button onClick={() => void differ(pair)}>They differ</Button>
                  <Button
                    look="quiet"
                    onClick={async () => {
                      if (await done(() => sayAgrees(pair), 'They are not asked about again.'))
                        focusTop();
                    }}
                  >
                    They agree
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
