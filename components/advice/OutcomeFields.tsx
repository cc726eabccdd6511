import { kept } from '@/components/ui/kept';
import { DayField } from '@/components/sessions/wrap/DayField';
import { AutoText } from '@/components/ui/AutoText';
import type { LoopStep } from '@/lib/advice/loop';
import { NO_LOOP } from '@/lib/advice/loop';
import type { Takeaway } from '@/lib/sessions/takeaway';
import { tellLoop } from '@/lib/store/advice';
import styles from './Advice.module.css';

/** R1: what became of it, asked where it stands; all of it can be left empty, and is kept at every keystroke. */
export function OutcomeFields({ advice, step }: { advice: Takeaway; step: LoopStep }) {
  const { id, text, loop = NO_LOOP } = advice;
  if (step === 'set-aside') {
    return (
      <AutoText
        label="Why not? You can leave it empty"
        long
        value={loop.why}
        save={(why) => tellLoop(id, { why })}
      />
    );
  }
  return (
    <div className={styles.fields}>
      {step !== 'received' && (
        <>
          <AutoText
            label="What you did"
            long
            value={loop.did}
            save={(did) => tellLoop(id, { did })}
          />
          <AutoText
            label="What it led to"
            long
            value={loop.ledTo}
            save={(ledTo) => tellLoop(id, { ledTo })}
          />
        </>
      )}
      {step !== 'reported' && (
        <div className={styles.ask}>
          <span className="quiet small" aria-hidden="true">
            Ask me about it on
          </span>
          <DayField
            label={`Ask me about it on: ${text}`}
            day={loop.askOn}
            onChange={(askOn) => kept(tellLoop(id, { askOn }))}
          />
        </div>
      )}
    </div>
  );
}
