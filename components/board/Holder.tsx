import { useState } from 'react';
import { Link } from 'wouter';
import { PersonPicker } from '@/components/people/PersonPicker';
import { Button, buttonClass } from '@/components/ui/Button';
import { toast } from '@/components/ui/toast';
import { dayWords, whenWas } from '@/components/ui/when';
import type { Seat } from '@/lib/board/seat';
import type { Person } from '@/lib/people/person';
import { undo } from '@/lib/store/mutate';
import { seatPerson } from '@/lib/store/seats';
import styles from '@/components/ui/Section.module.css';
import { sorry } from '@/lib/store/trouble';

/** Who sits here, and how that changes. `onDone` hears that it did. */
export function Holder({
  seat,
  holder,
  onDone,
}: {
  seat: Seat;
  holder: Person | null;
  onDone?: () => void;
}) {
  const [chosen, setChosen] = useState<Person | null>(null);
  const place = async (person: Person | null, says: string) => {
    setChosen(null);
    onDone?.();
    try {
      const changes = await seatPerson(seat.id, person?.id ?? null);
      toast(says, () => undo(changes));
    } catch (error) {
      toast(sorry('Nothing was changed', error));
    }
  };
  return (
    <>
      {holder && (
        <div className={styles.list}>
          <p className="wrap">
            <strong>{holder.name}</strong> has held it since{' '}
            {whenWas(seat.history.at(-1)?.from ?? seat.updatedAt)}
            {seat.termEndsOn && `, until ${dayWords(seat.termEndsOn)}`}.
          </p>
          <div className={styles.row}>
            <Link
              href={`/people/${holder.id}`}
              className={`${buttonClass('plain')} ${styles.open}`}
            >
              Open {holder.name}
            </Link>
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
        className={styles.row}
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen) void place(chosen, `${chosen.name} took the ${seat.title} seat.`);
        }}
      >
        <div className={styles.grow}>
          <PersonPicker label="Person" chosen={chosen} onChoose={setChosen} />
        </div>
        <Button look="main" type="submit" className={styles.end ?? ''} disabled={!chosen}>
          {holder ? 'Change the holder' : 'Take the seat'}
        </Button>
      </form>
    </>
  );
}
