import { useState } from 'react';
import { Link } from 'wouter';
import { onDemand } from '@/components/ui/onDemand';
import { buttonClass, Button } from '@/components/ui/Button';
import { useLive } from '@/components/ui/useLive';
import { useNow } from '@/components/ui/useNow';
import { readBoard } from '@/lib/store/board';
import { ChairButton } from './ChairButton';
import { Gaps } from './Gaps';
import { Table } from './Table';
import styles from './Board.module.css';

const SeatDialog = onDemand(async () => (await import('./SeatDialog')).SeatDialog);
const AddSeat = onDemand(async () => (await import('./AddSeat')).AddSeat);

/** The round table: who sits with you, which chairs are empty, and what else is missing. */
export function Board() {
  const chairs = useLive(readBoard);
  const now = useNow(60_000);
  const [openSeat, setOpenSeat] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  if (!chairs) return null;
  const held = chairs.filter(({ holder }) => holder !== null).length;
  const open = chairs.find(({ seat }) => seat.id === openSeat);
  return (
    <div className={styles.board}>
      <div className={styles.head}>
        <div>
          <h1>Your board</h1>
          <p className="quiet">{told(held, chairs.length)}</p>
        </div>
        <Link href="/areas" className={buttonClass('plain')}>
          Growth areas
        </Link>
        <Button onClick={() => setAdding(true)}>Add a seat</Button>
      </div>
      <div className={styles.round}>
        <Table />
        <ul aria-label="Seats" className={styles.chairs}>
          {chairs.map((chair, index) => (
            <ChairButton
              key={chair.seat.id}
              chair={chair}
              angle={(index / chairs.length) * 360 - 90}
              now={now}
              onOpen={() => setOpenSeat(chair.seat.id)}
            />
          ))}
        </ul>
      </div>
      <Gaps />
      {open && <SeatDialog chair={open} onClose={() => setOpenSeat(null)} />}
      {adding && <AddSeat onClose={() => setAdding(false)} />}
    </div>
  );
}

function told(held: number, all: number): string {
  if (all === 0) return 'There is no chair at the table. Add a seat to begin.';
  if (held === 0) {
    return 'Nobody sits here yet. Choose a chair and the first person you would like in it.';
  }
  if (held === all) return 'Every chair is taken.';
  return `${held} of ${all} chairs are taken.`;
}
