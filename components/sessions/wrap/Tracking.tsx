import { copy } from '@/components/ui/done';
import { Button } from '@/components/ui/Button';
import { useSettings } from '@/components/ui/useSettings';
import { myZone } from '@/components/ui/when';
import type { Session } from '@/lib/sessions/session';
import type { Takeaway } from '@/lib/sessions/takeaway';
import { TRACKING_COLUMNS, trackingRow } from '@/lib/sessions/tracking';
import { tsvRow } from '@/lib/text/csv';
import styles from './WrapUp.module.css';

interface Props {
  session: Session;
  name: string;
  takeaways: Takeaway[];
}

/** S1: the row that a programme asks its mentors for, ready to be pasted into its sheet. */
export function Tracking({ session, name, takeaways }: Props) {
  const settings = useSettings();
  if (!settings) return null;
  const row = trackingRow(session, takeaways, { me: settings.myName, them: name }, myZone());
  return (
    <section className={styles.part} aria-label="Tracking sheet">
      <h2>For the programme’s sheet</h2>
      <dl className={`small ${styles.cells}`}>
        {TRACKING_COLUMNS.map((column, index) => (
          <div key={column}>
            <dt className="quiet">{column}</dt>
            <dd dir="auto">{row[index] || '–'}</dd>
          </div>
        ))}
      </dl>
      <div>
        <Button onClick={() => void copy(tsvRow(row), 'The row is copied.')}>Copy as a row</Button>
      </div>
    </section>
  );
}
