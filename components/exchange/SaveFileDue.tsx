import { Link } from 'wouter';
import { Button } from '@/components/ui/Button';
import { done } from '@/components/ui/done';
import { useLive } from '@/components/ui/useLive';
import { useNow } from '@/components/ui/useNow';
import { DAY_MS, inDays } from '@/lib/data/day';
import { dueToSave, type SaveReason } from '@/lib/exchange/work';
import { noteSeen, seenOf } from '@/lib/store/seen';
import { saveEverything } from './save';
import { things } from './words';
import { useWork } from './useWork';
import today from '@/components/sessions/today/Today.module.css';

const EVERY_MS = 300_000;
const LATER_MS = 7 * DAY_MS;
const SAYS = 'Save a file with everything';

/** Much was done since the last file: one line with its reason. With the file it is gone. */
export function SaveFileDue() {
  const now = useNow(EVERY_MS);
  const work = useWork();
  const reason = work ? dueToSave(work, now) : null;
  // A file that is saved is the end of this one; the next is another.
  const key = `save-file ${work?.fileAt ?? 'first'}`;
  const seen = useLive(async () => ({ last: (await seenOf([key])).get(key) }), [key]);
  if (!reason || !seen || (seen.last?.snoozedUntil ?? 0) > now) return null;
  const later = () =>
    void done(() => noteSeen(key, { snoozedUntil: Date.now() + LATER_MS }), IN_A_WEEK);
  return (
    <section className={today.section} aria-label="A file to save">
      <div className={today.item}>
        <Link href="/exchange" className={today.name ?? ''}>
          {SAYS}.
        </Link>
        <p className="quiet small wrap figures">{why(reason)}</p>
        <div className={today.buttons}>
          <Button onClick={() => void saveEverything()}>Save a file</Button>
          <Button look="quiet" aria-label={`Later: ${SAYS}`} onClick={later}>
            Later
          </Button>
        </div>
      </div>
    </section>
  );
}

const IN_A_WEEK = 'In a week again: a file with everything.';

function why({ changed, days, saved }: SaveReason): string {
  return saved
    ? `The last one is ${inDays(days)} old, and ${things(changed)} changed since.`
    : `There is none yet, and ${things(changed)} changed since you began: only this browser has them.`;
}
