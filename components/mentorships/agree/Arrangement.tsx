import { myZone } from '@/components/ui/when';
import { useNow } from '@/components/ui/useNow';
import { dayOf } from '@/lib/data/day';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import { InWords } from './InWords';
import { ReadyTerms } from './ReadyTerms';
import { RhythmFields } from './RhythmFields';
import { TermFields } from './TermFields';
import { arranged, endTold } from './words';
import styles from './Agree.module.css';

const MINUTE = 60_000;

/** A1: how often and how long: ready-made, in words, or field by field. */
export function Arrangement({ mentorship }: { mentorship: Mentorship }) {
  const today = dayOf(useNow(MINUTE), myZone()).toString();
  const { terms, startedOn } = mentorship;
  const end = endTold(terms.term, startedOn, today);
  const said = arranged(terms);
  return (
    <div className={styles.group}>
      <ReadyTerms mentorship={mentorship} />
      <InWords mentorship={mentorship} today={today} />
      <details className={styles.inner}>
        <summary>Set it field by field</summary>
        <RhythmFields mentorship={mentorship} />
        <TermFields mentorship={mentorship} today={today} />
      </details>
      {said !== '' && (
        <p className={styles.outcome} data-over={end?.over ? '' : undefined}>
          <strong className="wrap" dir="auto">
            {said}.
          </strong>{' '}
          {end?.says}
        </p>
      )}
    </div>
  );
}
