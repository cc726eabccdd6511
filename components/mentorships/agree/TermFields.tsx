import { DayField } from '@/components/sessions/wrap/DayField';
import { AutoText } from '@/components/ui/AutoText';
import { Select } from '@/components/ui/Field';
import { OneOf } from '@/components/ui/OneOf';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import { UNITS, type Term } from '@/lib/mentorships/terms';
import { changeTermsTyped } from '@/lib/store/mentorship-agree';
import { keep } from './keep';
import { UNSAID } from './labels';
import { WholeField } from './WholeField';
import section from '@/components/ui/Section.module.css';
import styles from './Agree.module.css';

const OPTIONS = [
  { value: 'for', label: 'For a time' },
  { value: 'until', label: 'Until a day' },
  { value: 'sessions', label: 'A number of talks' },
  { value: 'condition', label: 'Until something is reached' },
  { value: 'open', label: 'No end date' },
  UNSAID,
] as const;

interface Props {
  mentorship: Mentorship;
  today: string;
}

/** A1: when to stop and look again: a date, a condition, a number of talks, or open. */
export function TermFields({ mentorship: { id, terms }, today }: Props) {
  const { term } = terms;
  const change = (next: Term | null) => keepTyped(id, () => next);
  /** Of what is stored now: the field beside it may have been changed a moment ago. */
  const amend = (fields: Partial<Extract<Term, { kind: 'for' }>>) =>
    keepTyped(id, (now) => (now?.kind === 'for' ? { ...now, ...fields } : now));
  return (
    <div className={styles.group}>
      <OneOf
        label="How long"
        options={OPTIONS}
        chosen={term?.kind ?? 'unsaid'}
        onChange={(kind) => change(kind === 'unsaid' ? null : fresh(kind, today))}
      />
      {term?.kind === 'for' && (
        <div className={section.pair}>
          <WholeField label="How many" value={term.count} onChange={(count) => amend({ count })} />
          <Select
            label="Unit"
            value={term.unit}
            options={UNITS.map((value) => ({ value, label: `${value}s` }))}
            onChange={(unit) => amend({ unit })}
          />
        </div>
      )}
      {term?.kind === 'until' && (
        <DayField
          label="Last day"
          day={term.day}
          onChange={(day) => change(day === null ? null : { ...term, day })}
        />
      )}
      {term?.kind === 'sessions' && (
        <WholeField
          label="How many talks"
          value={term.count}
          onChange={(count) => change({ ...term, count })}
        />
      )}
      {term?.kind === 'condition' && (
        <AutoText
          label="Until"
          placeholder="I have given my first talk"
          value={term.text}
          save={(text) => changeTermsTyped(id, '', () => ({ term: { kind: 'condition', text } }))}
        />
      )}
    </div>
  );
}

function keepTyped(id: string, to: (now: Term | null) => Term | null): void {
  keep(changeTermsTyped(id, '', ({ term }) => ({ term: to(term) })));
}

/** What each begins with: what is usual (S1's six weeks, S3's three talks). */
function fresh(kind: Term['kind'], today: string): Term {
  const usual: { [Kind in Term['kind']]: Extract<Term, { kind: Kind }> } = {
    for: { kind: 'for', count: 6, unit: 'week' },
    until: { kind: 'until', day: Temporal.PlainDate.from(today).add({ weeks: 6 }).toString() },
    sessions: { kind: 'sessions', count: 3 },
    condition: { kind: 'condition', text: '' },
    open: { kind: 'open' },
  };
  return usual[kind];
}
