import { lazy, Suspense, useState } from 'react';
import { useLive } from '@/components/ui/useLive';
import { useNow } from '@/components/ui/useNow';
import { readBoard } from '@/lib/store/board';
import { ChairButton } from './ChairButton';
import { Table } from './Table';
import styles from './Board.module.css';

const SeatDialog = lazy(() => import('./SeatDialog'));

/** The round table: who sits with you, and which chairs are empty. */
export function Board() {
  const chairs = useLive(readBoard);
  const now = useNow(60_000);
  const [openSeat, setOpenSeat] = useState<string | null>(null);
  if (!chairs) return null;
  const held = chairs.filter(({ holder }) => holder !== null).length;
  const open = chairs.find(({ seat }) => seat.id === openSeat);
  return (
    <div className={styles.board}>
      <h1>Your board</h1>
      <p className="quiet">{told(held, chairs.length)}</p>
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
      {open && (
        <Suspense>
          <SeatDialog chair={open} onClose={() => setOpenSeat(null)} />
        </Suspense>
      )}
    </div>
  );
}

function told(held: number, all: number): string {
  if (held === 0)
    return 'Nobody sits here yet. Choose a chair and the first person you would like in it.';
  if (held === all) return 'Every chair is taken.';
  return `${held} of ${all} chairs are taken.`;
}
