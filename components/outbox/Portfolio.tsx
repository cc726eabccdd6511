import { Link } from 'wouter';
import { Button, buttonClass } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { useLive } from '@/components/ui/useLive';
import { useNow } from '@/components/ui/useNow';
import { dayWords, myZone } from '@/components/ui/when';
import { portfolioMarkdown } from '@/lib/outreach/portfolio';
import { readPortfolio } from '@/lib/store/portfolio';
import { Candidate } from './Candidate';
import { copy } from '@/components/ui/done';
import styles from './Portfolio.module.css';

/** H2: the best candidates side by side, each with a value proposition, a message and a follow-up plan. */
export function Portfolio() {
  const now = useNow(600_000);
  const entries = useLive(() => readPortfolio(now, myZone()), [now]);
  if (!entries) return null;
  return (
    <div className={styles.portfolio}>
      <header className={styles.head}>
        <h1>Outreach portfolio</h1>
        <Link href="/outreach" className={buttonClass('quiet')}>
          Outbox
        </Link>
        {entries.length > 0 && (
          <Button
            onClick={() =>
              void copy(portfolioMarkdown(entries, dayWords), 'The portfolio is copied.')
            }
          >
            Copy all as Markdown
          </Button>
        )}
      </header>
      {entries.length === 0 ? (
        <Notice
          title="Nobody is in your portfolio yet"
          action={
            <Link href="/people" className={buttonClass('plain')}>
              Rate your leads
            </Link>
          }
        >
          Rate a few leads first: the three to five best ones stand here side by side.
        </Notice>
      ) : (
        <ul className={styles.columns}>
          {entries.map((entry) => (
            <Candidate key={entry.person.id} {...entry} />
          ))}
        </ul>
      )}
    </div>
  );
}
