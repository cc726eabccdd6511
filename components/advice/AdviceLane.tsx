import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { takesDropped } from '@/components/ui/lanes';
import { useLive } from '@/components/ui/useLive';
import { myZone } from '@/components/ui/when';
import { LOOP_LABELS, type LoopStep } from '@/lib/advice/loop';
import { adviceNudge } from '@/lib/advice/nudge';
import { advisesMe } from '@/lib/advice/whose';
import { adviceAt, MOST_REPORTED, talkStarts } from '@/lib/store/advice';
import { getPeople } from '@/lib/store/people';
import { AdviceCard, type Shown } from './AdviceCard';
import { STEP_HINTS } from './words';
import type { AdviceView } from './view';
import styles from './Advice.module.css';

const AT_A_TIME = 100;

/** One step of the advice loop and what is there: what is to be looked at first, then the newest. */
export function AdviceLane({ step, view }: { step: LoopStep; view: AdviceView }) {
  const { personId, now } = view;
  const [limit, setLimit] = useState(AT_A_TIME);
  const found = useLive(async () => {
    const advice = await adviceAt(step, personId, limit + 1);
    const [people, starts] = await Promise.all([
      getPeople(advice.map((one) => one.personId)),
      talkStarts(advice),
    ]);
    return { advice: advice.slice(0, limit), more: advice.length > limit, people, starts };
  }, [step, personId, limit]);
  const cards = (found?.advice ?? [])
    .map((advice): Shown => {
      const person = found?.people.get(advice.personId) ?? null;
      const mine = person === null || advisesMe(person);
      const nudge = mine ? adviceNudge(advice, now, myZone()) : null;
      const at = found?.starts.get(advice.sessionId) ?? advice.at;
      return { advice, person, mine, at, due: nudge?.due ? nudge.reason : null };
    })
    .toSorted((a, b) => Number(b.due !== null) - Number(a.due !== null));
  const count = `${cards.length}${found?.more ? '+' : ''}`;
  const tried = step === 'tried' ? cards.filter(({ advice }) => !advice.private) : [];
  return (
    <section
      className={styles.lane}
      aria-label={`${LOOP_LABELS[step]}, ${count}`}
      {...takesDropped('advice', (advice) => view.move(advice, step))}
    >
      <div>
        {/* What was set aside has the name it is folded under. */}
        {step !== 'set-aside' && (
          <h2>
            {LOOP_LABELS[step]} <span className="quiet figures">{count}</span>
          </h2>
        )}
        <p className="quiet small">{STEP_HINTS[step]}</p>
      </div>
      {cards.length > 0 && (
        <ul className={styles.cards}>
          {cards.map((shown) => (
            <AdviceCard
              key={shown.advice.id}
              step={step}
              shown={shown}
              view={view}
              together={tried
                .filter(({ person }) => person?.id === shown.advice.personId)
                .map(({ advice }) => advice.id)
                .slice(0, MOST_REPORTED)}
            />
          ))}
        </ul>
      )}
      {found?.more && (
        <Button look="quiet" onClick={() => setLimit(limit + AT_A_TIME)}>
          Show more
        </Button>
      )}
    </section>
  );
}
