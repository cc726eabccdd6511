import { useState } from 'react';
import { OneOf } from '@/components/ui/OneOf';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import type { Rhythm } from '@/lib/mentorships/terms';
import { changeTermsTyped } from '@/lib/store/mentorship-agree';
import { keep } from './keep';
import { UNSAID } from './labels';
import { WholeField } from './WholeField';
import section from '@/components/ui/Section.module.css';
import styles from './Agree.module.css';

const OPTIONS = [
  { value: '7', label: 'Every week' },
  { value: '14', label: 'Every 2 weeks' },
  { value: '30', label: 'Every month' },
  { value: 'other', label: 'Every … days' },
  { value: 'ad-hoc', label: 'Ad hoc' },
  UNSAID,
] as const;
type Option = (typeof OPTIONS)[number]['value'];

const MINUTES = 30;
/** What stands in the field when it appears; close to nothing usual. */
const OTHER_DAYS = 10;

/** A1: any number of days and minutes. */
export function RhythmFields({ mentorship: { id, terms } }: { mentorship: Mentorship }) {
  const { rhythm } = terms;
  const [other, setOther] = useState(false);
  const change = (next: Rhythm | null) => keep(changeTermsTyped(id, '', () => ({ rhythm: next })));
  /** Of what is stored now: the other field may have been typed in a moment ago. */
  const amend = (to: (stored: Rhythm) => Rhythm) =>
    keep(changeTermsTyped(id, '', (now) => ({ rhythm: now.rhythm && to(now.rhythm) })));
  const minutes = rhythm?.minutes ?? MINUTES;
  const choose = (option: Option) => {
    setOther(option === 'other');
    if (option === 'unsaid') change(null);
    else if (option === 'ad-hoc') change({ kind: 'ad-hoc', minutes });
    else if (option === 'other') change({ kind: 'every', days: OTHER_DAYS, minutes });
    else change({ kind: 'every', days: Number(option), minutes });
  };
  const chosen = other && rhythm?.kind === 'every' ? 'other' : optionOf(rhythm);
  return (
    <div className={styles.group}>
      <OneOf label="How often" options={OPTIONS} chosen={chosen} onChange={choose} />
      {rhythm && (
        <div className={section.pair}>
          {rhythm.kind === 'every' && chosen === 'other' && (
            <WholeField
              label="Days from one talk to the next"
              value={rhythm.days}
              onChange={(days) =>
                amend((stored) => (stored.kind === 'every' ? { ...stored, days } : stored))
              }
            />
          )}
          <WholeField
            label="Minutes of a talk"
            value={rhythm.minutes}
            onChange={(next) => amend((stored) => ({ ...stored, minutes: next }))}
          />
        </div>
      )}
    </div>
  );
}

function optionOf(rhythm: Rhythm | null): Option {
  if (!rhythm) return 'unsaid';
  if (rhythm.kind === 'ad-hoc') return 'ad-hoc';
  return OPTIONS.find(({ value }) => value === String(rhythm.days))?.value ?? 'other';
}
