import { v7 as uuid } from 'uuid';
import { done } from '@/components/ui/done';
import { DayField } from '@/components/sessions/wrap/DayField';
import { kept, keptLine } from '@/components/ui/kept';
import { AddLine } from '@/components/ui/AddLine';
import { Button } from '@/components/ui/Button';
import { LineText } from '@/components/ui/LineText';
import { Movable } from '@/components/ui/Movable';
import { useMoving } from '@/components/ui/useMoving';
import type { Goal, Milestone } from '@/lib/mentorships/goal';
import {
  addMilestone,
  bringMilestoneBack,
  changeMilestone,
  moveMilestone,
  removeMilestone,
  toggleMilestone,
} from '@/lib/mentorships/milestones';
import { changeGoal } from '@/lib/store/goals';
import movable from '@/components/ui/Movable.module.css';

/** R4: the steps to a goal, in the user's order: ticked, dated, moved and changed where they stand. */
export function Milestones({ goal }: { goal: Goal }) {
  const { id: goalId, title, milestones } = goal;
  const change = (step: (all: readonly Milestone[]) => Milestone[]) =>
    changeGoal(goalId, (one) => ({ milestones: step(one.milestones) }));
  const { told, onMove } = useMoving(async (id, move) => {
    let order: Milestone[] = [];
    await change((all) => {
      const from = all.findIndex((one) => one.id === id);
      order = moveMilestone(all, id, 'by' in move ? from + move.by : move.to);
      return order;
    });
    return order;
  });
  const row = (one: Milestone, place: number) => {
    const { id, text, dueDay, doneAt } = one;
    const remove = () =>
      void done(
        () => change((all) => removeMilestone(all, id)),
        `Removed: ${text}`,
        () => kept(change((all) => bringMilestoneBack(all, one, place))),
      );
    return (
      <Movable
        key={id}
        id={id}
        place={place}
        list={goalId}
        one="milestone"
        done={doneAt !== null}
        onMove={onMove}
      >
        <input
          type="checkbox"
          id={`done-${id}`}
          aria-label={`Done: ${text}`}
          checked={doneAt !== null}
          onChange={() => kept(change((all) => toggleMilestone(all, id, Date.now())))}
        />
        <LineText
          id={`text-${id}`}
          label={`Milestone ${place + 1}`}
          value={text}
          save={(words) => change((all) => changeMilestone(all, id, { text: words }))}
          onEmptied={remove}
        />
        <span className={movable.buttons}>
          <DayField
            label={`By: ${text}`}
            day={dueDay}
            onChange={(day) => kept(change((all) => changeMilestone(all, id, { dueDay: day })))}
          />
          <Button look="quiet" aria-label={`Remove: ${text}`} onClick={remove}>
            ×
          </Button>
        </span>
      </Movable>
    );
  };
  return (
    <div>
      {milestones.length > 0 && (
        <ol className={movable.list} aria-label={`Milestones: ${title}`}>
          {milestones.map(row)}
        </ol>
      )}
      <p role="status" className="unseen">
        {told}
      </p>
      <AddLine
        one="a milestone"
        placeholder={milestones.length === 0 ? 'The first step to it' : 'Another milestone'}
        most={300}
        onAdd={(text) =>
          keptLine('A milestone', text, () => change((all) => addMilestone(all, uuid(), text)))
        }
      />
    </div>
  );
}
