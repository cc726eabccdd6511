import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Field';
import { toast } from '@/components/ui/toast';
import { useLive } from '@/components/ui/useLive';
import type { Change } from '@/lib/data/change';
import { STAGE_LABELS, STAGES } from '@/lib/people/person';
import { listAreas } from '@/lib/store/areas';
import { undo } from '@/lib/store/mutate';
import { moveToStage, patchPeople, removePeople } from '@/lib/store/people';
import { snapshotFirst } from '@/lib/store/snapshots/off-thread';
import { sorry } from '@/lib/store/trouble';
import styles from './BulkBar.module.css';

/** From this many on, everything is kept as it is before they are changed at once. */
const MANY = 10;

const STAGE_OPTIONS = STAGES.map((value) => ({ value, label: STAGE_LABELS[value] }));

/** What can be done with everybody who is chosen, each with one undo. */
export function BulkBar({ chosen, onDone }: { chosen: ReadonlySet<string>; onDone: () => void }) {
  const areas = useLive(listAreas) ?? [];
  const ids = [...chosen];
  const many = ids.length === 1 ? '1 person' : `${ids.length} people`;
  const change = async (work: () => Promise<Change[]>, says: string) => {
    try {
      if (ids.length >= MANY) await snapshotFirst({ reason: 'change', label: many });
      const changes = await work();
      onDone();
      toast(says, () => undo(changes));
    } catch (error) {
      toast(sorry('Nothing was changed', error));
    }
  };
  return (
    <div className={styles.bar} role="group" aria-label={`${many} chosen`}>
      <strong className="figures">{many} chosen</strong>
      <Select
        label="Move to"
        value=""
        placeholder="Stage"
        options={STAGE_OPTIONS}
        onChange={(stage) =>
          void change(() => moveToStage(ids, stage), `${many} moved to ${STAGE_LABELS[stage]}.`)
        }
      />
      {areas.length > 0 && (
        <Select
          label="Candidates for"
          value=""
          placeholder="Growth area"
          options={areas.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(area) =>
            void change(
              () =>
                patchPeople(ids, ({ growthAreaIds }) =>
                  growthAreaIds.includes(area) ? {} : { growthAreaIds: [...growthAreaIds, area] },
                ),
              `${many} added as candidates.`,
            )
          }
        />
      )}
      <Button
        look="destroys"
        onClick={() => void change(() => removePeople(ids), `${many} removed.`)}
      >
        Remove
      </Button>
      <Button look="quiet" onClick={onDone}>
        Choose nobody
      </Button>
    </div>
  );
}
