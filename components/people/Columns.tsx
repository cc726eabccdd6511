import { useState } from 'react';
import { toast } from '@/components/ui/toast';
import { useLive } from '@/components/ui/useLive';
import { STAGE_LABELS, STAGES, type Stage } from '@/lib/people/person';
import { undo } from '@/lib/store/mutate';
import { moveToStage } from '@/lib/store/people';
import { peopleKeys } from '@/lib/store/people-keys';
import { sorry } from '@/lib/store/trouble';
import { Column } from './Column';
import styles from './Columns.module.css';

/** The pipeline: a column for each stage. A card is dragged, or moved with the arrow keys, to another one. */
export function Columns({ ids }: { ids: string[] }) {
  const byStage = useLive(async () => {
    const columns = STAGES.map(async (stage) => [stage, await peopleKeys('name', stage)] as const);
    return new Map(await Promise.all(columns));
  });
  const [moved, setMoved] = useState<{ id: string; stage: Stage } | null>(null);
  if (!byStage) return null;
  const found = new Set(ids);
  const move = async (id: string, name: string, stage: Stage) => {
    try {
      const changes = await moveToStage([id], stage);
      setMoved({ id, stage });
      if (changes.length > 0) toast(`${name}: ${STAGE_LABELS[stage]}.`, () => undo(changes));
    } catch (error) {
      toast(sorry('Not moved', error));
    }
  };
  return (
    <div className={styles.columns}>
      {STAGES.map((stage) => (
        <Column
          key={stage}
          stage={stage}
          ids={(byStage.get(stage) ?? []).filter((id) => found.has(id))}
          moved={moved?.stage === stage ? moved.id : null}
          onFocused={() => setMoved(null)}
          onMove={(id, name, to) => void move(id, name, to)}
        />
      ))}
    </div>
  );
}
