import { Select } from '@/components/ui/Field';
import { useLive } from '@/components/ui/useLive';
import { useNow } from '@/components/ui/useNow';
import { useSettings } from '@/components/ui/useSettings';
import { myZone } from '@/components/ui/when';
import { paceTold } from '@/lib/outreach/pace';
import { changeSettings } from '@/lib/platform/storage';
import { sentThisWeek } from '@/lib/store/outbox';
import styles from './Outbox.module.css';

const NONE = 'none';
const PACES = [1, 2, 3, 4, 5, 7, 10];

/** How many first messages went out this week, beside the pace the user set for themselves. */
export function Pace() {
  const now = useNow(600_000);
  const settings = useSettings();
  const sent = useLive(() => sentThisWeek(now, myZone()), [now]);
  if (!settings || sent === undefined) return null;
  const { weeklyPace } = settings;
  const paces = weeklyPace === null || PACES.includes(weeklyPace) ? PACES : [...PACES, weeklyPace];
  return (
    <div className={styles.pace}>
      <p className="figures">{paceTold(sent, weeklyPace)}</p>
      <Select
        label="Weekly pace"
        value={String(weeklyPace ?? NONE)}
        options={[
          { value: NONE, label: 'No pace set' },
          ...paces.map((pace) => ({ value: String(pace), label: `${pace} a week` })),
        ]}
        onChange={(value) =>
          void changeSettings({ weeklyPace: value === NONE ? null : Number(value) })
        }
      />
    </div>
  );
}
