import { Chips } from '@/components/ui/Chips';
import { OneOf } from '@/components/ui/OneOf';
import type { GoalLine } from '@/lib/sessions/brief';
import { BALANCES, FEELINGS, type Session } from '@/lib/sessions/session';
import { changeWrapUp } from '@/lib/store/wrap-up';
import { kept } from '@/components/ui/kept';
import { BALANCE_LABELS, FEELING_LABELS } from './labels';
import styles from './WrapUp.module.css';

/** M4: how it felt, who talked, and which of your aims it served; a tap each, for you alone. */
export function HowItWas({ session, goals }: { session: Session; goals: readonly GoalLine[] }) {
  const { id, wrapUp } = session;
  return (
    <section className={styles.part} aria-label="How it was">
      <h2>How it was</h2>
      <OneOf
        label="For you it was"
        options={FEELINGS.map((value) => ({ value, label: FEELING_LABELS[value] }))}
        chosen={wrapUp.feeling}
        onChange={(feeling) => kept(changeWrapUp(id, { feeling }))}
      />
      <OneOf
        label="Who talked"
        options={BALANCES.map((value) => ({ value, label: BALANCE_LABELS[value] }))}
        chosen={wrapUp.balance}
        onChange={(balance) => kept(changeWrapUp(id, { balance }))}
      />
      {goals.length > 0 && (
        <Chips
          label="It brought you nearer to"
          options={goals.map((goal) => ({ value: goal.id, label: goal.title }))}
          chosen={wrapUp.goalIds}
          onChange={(flip) => kept(changeWrapUp(id, ({ goalIds }) => ({ goalIds: flip(goalIds) })))}
        />
      )}
      <p className="quiet small">Only you see this.</p>
    </section>
  );
}
