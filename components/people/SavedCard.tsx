import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Field';
import { toast } from '@/components/ui/toast';
import { useLive } from '@/components/ui/useLive';
import { undo } from '@/lib/store/mutate';
import { getPerson } from '@/lib/store/people';
import { listSeats, seatPerson } from '@/lib/store/seats';
import { NameFields } from './NameFields';
import { Namesakes } from './Namesakes';
import styles from './SavedCard.module.css';

/** Whoever was just saved from a page: what was guessed, to be corrected, and a chair if there is one. */
export function SavedCard({ id, onDone }: { id: string; onDone: () => void }) {
  const shown = useLive(
    async () => ({ person: await getPerson(id), seats: await listSeats() }),
    [id],
  );
  if (!shown?.person) return null;
  const { person, seats } = shown;
  const seat = async (seatId: string) => {
    const chosen = seats.find((one) => one.id === seatId);
    const changes = await seatPerson(seatId, id);
    toast(`${person.name} took the ${chosen?.title ?? ''} seat.`, () => undo(changes));
  };
  return (
    <section className={styles.card} aria-label="Just saved">
      <div className={styles.head}>
        <h2>Just saved</h2>
        <Button look="quiet" onClick={onDone}>
          Done
        </Button>
      </div>
      <div className={styles.fields}>
        <NameFields person={person} />
      </div>
      <Namesakes name={person.name} exceptId={id} />
      <Select
        label="Also to a seat"
        value={seats.find(({ holderId }) => holderId === id)?.id ?? ''}
        placeholder="No seat"
        options={seats.map(({ id: value, title, holderId }) => ({
          value,
          label: holderId === null || holderId === id ? title : `${title} (taken)`,
        }))}
        onChange={(seatId) => void seat(seatId)}
      />
    </section>
  );
}
