import { useLocation } from 'wouter';
import { AutoText } from '@/components/ui/AutoText';
import { Button } from '@/components/ui/Button';
import { Select, TextField } from '@/components/ui/Field';
import { Lost } from '@/components/ui/Lost';
import { toast } from '@/components/ui/toast';
import { useLive } from '@/components/ui/useLive';
import type { Seat } from '@/lib/board/seat';
import { undo } from '@/lib/store/mutate';
import { patchSeat, removeSeat } from '@/lib/store/seats';
import { readSeat } from '@/lib/store/seat-story';
import { Holder } from './Holder';
import { Questions } from './SeatQuestions';
import { SeatStory } from './SeatStory';
import section from '@/components/ui/Section.module.css';
import styles from './SeatPage.module.css';

const RHYTHMS = [
  { value: '7', label: 'Every week' },
  { value: '14', label: 'Every 2 weeks' },
  { value: '30', label: 'Every month' },
  { value: '60', label: 'Every 2 months' },
  { value: '90', label: 'Every 3 months' },
] as const;

/** A seat: what it is for, who sits there and until when, what waits for them, and who sat there before. */
export function SeatPage({ id }: { id: string }) {
  const found = useLive(() => readSeat(id), [id]);
  if (!found) return null;
  if (!found.seat)
    return <Lost what="There is no such seat" way="/board" wayLabel="Go to the board" />;
  const { seat, holder, touches, questions, areas, people } = found;
  return (
    <div className={styles.page}>
      <h1 className="wrap">{seat.title} seat</h1>
      <Holder seat={seat} holder={holder} />
      <Questions seat={seat} holder={holder} questions={questions} />
      <SeatStory seat={seat} touches={touches} areas={areas} people={people} />
      <Shape seat={seat} />
    </div>
  );
}

/** What the seat is, all of it to be changed. */
function Shape({ seat }: { seat: Seat }) {
  const [, go] = useLocation();
  const keep = (patch: Partial<Seat>) => patchSeat(seat.id, patch);
  const days = String(seat.cadenceDays);
  const known = RHYTHMS.some(({ value }) => value === days);
  const remove = async () => {
    const changes = await removeSeat(seat.id);
    go('/board');
    toast(`The ${seat.title} seat was taken away.`, () => undo(changes));
  };
  return (
    <section className={section.section}>
      <h2>About the seat</h2>
      <div className={section.pair}>
        <AutoText
          label="Title"
          value={seat.title}
          save={async (title) =>
            title.trim() === '' ? undefined : keep({ title: title.slice(0, 60) })
          }
        />
        <Select
          label="In touch"
          value={days}
          options={known ? RHYTHMS : [{ value: days, label: `Every ${days} days` }, ...RHYTHMS]}
          onChange={(value) => void keep({ cadenceDays: Number(value) })}
        />
      </div>
      <AutoText long label="Purpose" value={seat.purpose} save={(purpose) => keep({ purpose })} />
      {seat.holderId !== null && (
        <TextField
          label="Their term ends on"
          type="date"
          value={seat.termEndsOn ?? ''}
          onChange={(day) => void keep({ termEndsOn: day === '' ? null : day })}
        />
      )}
      <Button look="destroys" className={section.start ?? ''} onClick={() => void remove()}>
        Take the seat away
      </Button>
    </section>
  );
}
