import { Link } from 'wouter';
import { useLive } from '@/components/ui/useLive';
import { curiosityTold } from '@/lib/people/curiosity';
import { curiosityMonth } from '@/lib/store/curiosity';

/** Whether this month has had its curiosity conversation (F6); silent until somebody wears that hat. */
export function CuriosityMonth() {
  const month = useLive(() => curiosityMonth(Date.now()));
  if (!month || (month.talks === 0 && month.waiting.length === 0)) return null;
  const [first] = month.waiting;
  return (
    <p className="quiet small wrap">
      {curiosityTold(month.talks, month.waiting)}{' '}
      {month.talks === 0 && first && <Link href={`/people/${first.id}`}>Open</Link>}
    </p>
  );
}
