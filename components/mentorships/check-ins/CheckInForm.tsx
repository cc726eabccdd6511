import { useState } from 'react';
import { kept } from '@/components/ui/kept';
import { AutoText } from '@/components/ui/AutoText';
import { Button } from '@/components/ui/Button';
import {
  ASPECT_LABELS,
  ASPECTS,
  NOTHING_SAID,
  type CheckIn,
  type Side,
} from '@/lib/mentorships/check-in';
import { saysSomething } from '@/lib/mentorships/trend';
import { changeCheckIn } from '@/lib/store/check-ins';
import { Scale } from './Scale';
import { ENDS, THEIR_ENDS } from './words';
import styles from './CheckIns.module.css';

/** As long as the store takes it. */
const MOST_NOTE = 4_000;

interface Props {
  mentorshipId: string;
  today: string;
  /** What was said today already. */
  said: CheckIn | undefined;
  /** The other side's. */
  name: string;
}

/** R5: how it goes between the two of you, by a press for each; kept at each press. */
export function CheckInForm({ mentorshipId, today, said, name }: Props) {
  const { mine = NOTHING_SAID, theirs = NOTHING_SAID } = said ?? {};
  const [open, setOpen] = useState(false);
  const asHeard = open || saysSomething(theirs);
  const set = (side: 'mine' | 'theirs', scores: Partial<Side>) =>
    kept(
      changeCheckIn(mentorshipId, today, (stored) => ({ [side]: { ...stored[side], ...scores } })),
    );
  return (
    <>
      <div className={styles.sides}>
        <div className={styles.side} role="group" aria-label="As you see it">
          <h3>As you see it</h3>
          {ASPECTS.map((aspect) => (
            <Scale
              key={aspect}
              label={ASPECT_LABELS[aspect]}
              ends={ENDS[aspect]}
              score={mine[aspect]}
              onChange={(score) => set('mine', { [aspect]: score })}
            />
          ))}
        </div>
        {asHeard ? (
          <div className={styles.side} role="group" aria-label="As you heard it from them">
            <h3 className="wrap">
              As you heard it from <bdi>{name}</bdi>
            </h3>
            {ASPECTS.map((aspect) => (
              <Scale
                key={aspect}
                label={ASPECT_LABELS[aspect]}
                whose=", theirs"
                ends={THEIR_ENDS[aspect]}
                score={theirs[aspect]}
                onChange={(score) => set('theirs', { [aspect]: score })}
              />
            ))}
          </div>
        ) : (
          <Button className={styles.ask ?? ''} onClick={() => setOpen(true)}>
            Add how they see it
          </Button>
        )}
      </div>
      <AutoText
        long
        label="Note"
        value={said?.note ?? ''}
        placeholder="What you would like to say to each other"
        save={(note) =>
          changeCheckIn(mentorshipId, today, () => ({ note: note.slice(0, MOST_NOTE) }))
        }
      />
      <p className="quiet small">Only you see this. It is kept as you press.</p>
    </>
  );
}
