import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { takesDropped } from '@/components/ui/lanes';
import { toast } from '@/components/ui/toast';
import { LOOP_LABELS, LOOP_STEPS } from '@/lib/advice/loop';
import { contrast } from '@/lib/store/contradictions';
import { undo } from '@/lib/store/mutate';
import { sorry } from '@/lib/store/trouble';
import { AdviceLane } from './AdviceLane';
import type { AdviceView } from './view';
import styles from './Advice.module.css';

interface Props {
  as: 'board' | 'list';
  view: AdviceView;
  onCleared: () => void;
  /** What was chosen stands side by side now, as this contradiction. */
  onCompared: (id: string) => void;
}

const IN_SIGHT = LOOP_STEPS.filter((step) => step !== 'set-aside');

/** Every step with its advice: side by side as a board, or one under the other; what was set aside is folded. */
export function AdviceSteps({ as, view, ...then }: Props) {
  const [folded, setFolded] = useState(true);
  const { moved, chosen } = view;
  // What was just set aside is shown there, to be given its reason.
  if (folded && moved?.to === 'set-aside') setFolded(false);
  return (
    <>
      {view.choosing && <Compare chosen={chosen} {...then} />}
      <div className={as === 'board' ? styles.board : styles.list}>
        {IN_SIGHT.map((step) => (
          <AdviceLane key={step} step={step} view={view} />
        ))}
      </div>
      <details
        className={styles.aside}
        open={!folded}
        onToggle={({ currentTarget }) => setFolded(!currentTarget.open)}
      >
        <summary {...takesDropped('advice', (advice) => view.move(advice, 'set-aside'))}>
          {LOOP_LABELS['set-aside']}
        </summary>
        {!folded && <AdviceLane step="set-aside" view={view} />}
      </details>
    </>
  );
}

type CompareProps = Pick<AdviceView, 'chosen'> & Pick<Props, 'onCleared' | 'onCompared'>;

/** Two or more that are chosen can be set side by side. */
function Compare({ chosen, onCleared, onCompared }: CompareProps) {
  const compare = async () => {
    try {
      const { id, changes } = await contrast([...chosen]);
      onCompared(id);
      if (changes.length > 0) toast('They stand side by side now.', () => undo(changes));
    } catch (error) {
      toast(sorry('That was not kept', error));
    }
  };
  return (
    <div className={styles.compare}>
      <p className="quiet">
        {chosen.size === 0 && 'Does some of it contradict the rest? Choose what differs.'}
        {chosen.size === 1 && 'One is chosen. What does it contradict?'}
        {chosen.size > 1 && `${chosen.size} are chosen.`}
      </p>
      <Button disabled={chosen.size < 2} onClick={() => void compare()}>
        Set side by side
      </Button>
      {chosen.size > 0 && (
        <Button look="quiet" onClick={onCleared}>
          Choose none
        </Button>
      )}
    </div>
  );
}
