import { useState } from 'react';
import { useLocation } from 'wouter';
import { PersonPicker } from '@/components/people/PersonPicker';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { toast } from '@/components/ui/toast';
import { whenWas } from '@/components/ui/when';
import type { Person } from '@/lib/people/person';
import type { Chair } from '@/lib/store/board';
import { undo } from '@/lib/store/mutate';
import { seatPerson } from '@/lib/store/seats';
import styles from './SeatDialog.module.css';

/** What a chair is for, who sits in it, and how that changes. */
export default function SeatDialog({
  chair: { seat, holder },
  onClose,
}: {
  chair: Chair;
  onClose: () => void;
}) {
  const [chosen, setChosen] = useState<Person | null>(null);
  const [, go] = useLocation();
  const place = async (person: Person | null, says: string) => {
    onClose();
    try {
      const changes = await seatPerson(seat.id, person?.id ?? null);
      toast(says, () => undo(changes));
    } catch (error) {
      toast(`Nothing was changed: ${String(error)}. Please try again.`);
    }
  };
  return (
    <Dialog title={`${seat.title} seat`} onClose={onClose}>
      <p className="quiet">{seat.purpose}</p>
      {holder && (
        <div className={styles.holder}>
          <p className="wrap">
            <strong>{holder.name}</strong> has held it since{' '}
            {whenWas(seat.history.at(-1)?.from ?? seat.updatedAt)}.
          </p>
          <div className={styles.buttons}>
            <Button className={styles.open ?? ''} onClick={() => go(`/people/${holder.id}`)}>
              Open {holder.name}
            </Button>
            <Button
              look="destroys"
              onClick={() => void place(null, `${holder.name} left the ${seat.title} seat.`)}
            >
              Take out of the seat
            </Button>
          </div>
        </div>
      )}
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen) void place(chosen, `${chosen.name} took the ${seat.title} seat.`);
        }}
      >
        <PersonPicker label="Person" chosen={chosen} onChoose={setChosen} />
        <Button look="main" type="submit" disabled={!chosen}>
          {holder ? 'Change the holder' : 'Take the seat'}
        </Button>
      </form>
    </Dialog>
  );
}
