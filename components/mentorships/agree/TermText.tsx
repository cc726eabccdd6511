import { AutoText } from '@/components/ui/AutoText';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import { changeTerms } from '@/lib/store/mentorships';
import type { TextPart } from './labels';

interface Props {
  mentorship: Pick<Mentorship, 'id' | 'terms'>;
  part: TextPart;
  label: string;
  placeholder?: string;
}

/** A term in the user's own words, kept at every keystroke. */
export function TermText({ mentorship: { id, terms }, part, label, placeholder }: Props) {
  return (
    <AutoText
      long
      label={label}
      value={terms[part]}
      {...(placeholder === undefined ? {} : { placeholder })}
      save={(words) => changeTerms(id, { [part]: words })}
    />
  );
}
