import { Link, useParams } from 'wouter';
import { buttonClass } from '@/components/ui/Button';
import { Parts } from '@/components/ui/Parts';
import { useLive } from '@/components/ui/useLive';
import { countTrays, TRAYS, type Tray } from '@/lib/store/outbox';
import { Pace } from './Pace';
import { TrayList } from './TrayList';
import styles from './Outbox.module.css';

const LABELS: Record<Tray, string> = {
  open: 'Being written',
  waiting: 'Waiting',
  answered: 'Answered',
  declined: 'Said no',
  'no-answer': 'No answer',
  sent: 'Sent',
};

/** All that you write to people, by what became of it (O7). Which part is shown stands in the address. */
export function Outbox() {
  const { state } = useParams<{ state?: string }>();
  const tray = TRAYS.find((one) => one === state) ?? 'open';
  const counts = useLive(countTrays);
  return (
    <div className={styles.outbox}>
      <header className={styles.head}>
        <h1>Outreach</h1>
        <Link href="/portfolio" className={buttonClass('quiet')}>
          Portfolio
        </Link>
        <Link href="/templates" className={buttonClass('quiet')}>
          Templates
        </Link>
        <Link href="/me" className={buttonClass('quiet')}>
          About you
        </Link>
        <Link href="/write" className={buttonClass('main')}>
          Write a message
        </Link>
      </header>
      <Pace />
      <Parts
        label="Messages"
        here={`/outreach/${tray}`}
        parts={TRAYS.map((one) => ({
          place: `/outreach/${one}`,
          label: LABELS[one],
          count: counts?.[one],
        }))}
      />
      <TrayList key={tray} tray={tray} />
    </div>
  );
}
