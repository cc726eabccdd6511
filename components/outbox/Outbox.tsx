import { Link, useParams } from 'wouter';
import { buttonClass } from '@/components/ui/Button';
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
      <nav className={styles.trays} aria-label="Messages">
        {TRAYS.map((one) => (
          <Link
            key={one}
            href={`/outreach/${one}`}
            className={styles.tray ?? ''}
            aria-current={one === tray ? 'page' : undefined}
          >
            {LABELS[one]} {counts && <span className="figures">({counts[one]})</span>}
          </Link>
        ))}
      </nav>
      <TrayList key={tray} tray={tray} />
    </div>
  );
}
