import { Button } from '@/components/ui/Button';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import { changeTermsTyped } from '@/lib/store/mentorship-agree';
import { keep } from './keep';
import { PLACEHOLDERS } from './labels';
import { TermText } from './TermText';
import section from '@/components/ui/Section.module.css';
import styles from './Agree.module.css';

/** S2: what people usually settle for the time between talks. */
const SUGGESTIONS = [
  'Short questions in between are welcome; an answer comes within two days.',
  'Questions wait for the next talk, in a list we share.',
  'Work to look at comes two days before the talk.',
  'Small reviews in between, half an hour a week at the most.',
  'Who can’t come says so a day before.',
];

/** A1: the rules between sessions, with suggestions to press. */
export function Between({ mentorship }: { mentorship: Mentorship }) {
  const { between } = mentorship.terms;
  const open = SUGGESTIONS.filter((rule) => !between.includes(rule));
  const add = (rule: string) =>
    keep(
      changeTermsTyped(mentorship.id, mentorship.inWords ?? '', (terms) => ({
        between: [terms.between.trim(), rule].filter(Boolean).join('\n'),
      })),
    );
  return (
    <div className={styles.group}>
      <TermText
        mentorship={mentorship}
        part="between"
        label="Between talks"
        placeholder={PLACEHOLDERS.between}
      />
      {open.length > 0 && (
        <ul className={section.list} aria-label="Suggestions">
          {open.map((rule) => (
            <li key={rule}>
              <Button look="quiet" className={styles.suggestion ?? ''} onClick={() => add(rule)}>
                + {rule}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
