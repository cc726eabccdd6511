import { Link } from 'wouter';
import { buttonClass } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import type { Chair } from '@/lib/store/board';
import { Holder } from './Holder';

/** What a chair is for, who sits in it, and the way to everything else about it. */
export function SeatDialog({ chair, onClose }: { chair: Chair; onClose: () => void }) {
  const { seat, holder } = chair;
  return (
    <Dialog title={`${seat.title} seat`} onClose={onClose}>
      <p className="quiet wrap">{seat.purpose}</p>
      <Holder seat={seat} holder={holder} onDone={onClose} />
      <Link href={`/seats/${seat.id}`} className={buttonClass('quiet')}>
        Term, questions and history
      </Link>
    </Dialog>
  );
}
