import { OneOf } from '@/components/ui/OneOf';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import { FORMALITIES } from '@/lib/mentorships/terms';
import { FORMALITY_LABELS } from '@/lib/mentorships/term-parts';
import { keepTerms } from './keep';
import { OneOrNone } from './OneOrNone';

interface Props {
  mentorship: Mentorship;
}

const OPTIONS = [
  { value: 'yes', label: 'Stays between you' },
  { value: 'no', label: 'May be told' },
] as const;

/** S5: confidential, unless it was said otherwise. */
export function ConfidentialField({ mentorship: { id, terms } }: Props) {
  return (
    <OneOf
      label="What is said"
      options={OPTIONS}
      chosen={terms.confidential ? 'yes' : 'no'}
      onChange={(value) => keepTerms(id, { confidential: value === 'yes' })}
    />
  );
}

export function FormalityField({ mentorship: { id, terms } }: Props) {
  return (
    <OneOrNone
      label="Tone"
      options={FORMALITIES.map((value) => ({ value, label: FORMALITY_LABELS[value] }))}
      chosen={terms.formality}
      onChange={(formality) => keepTerms(id, { formality })}
    />
  );
}
