import { useRef } from 'react';
import { AutoText } from '@/components/ui/AutoText';
import { Button } from '@/components/ui/Button';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import type { Terms } from '@/lib/mentorships/terms';
import { lengthWords } from '@/lib/mentorships/terms-words';
import { readTerms, withUnderstood, type Understood } from '@/lib/mentorships/terms-read';
import { changeTermsTyped } from '@/lib/store/mentorship-agree';
import { keep } from './keep';
import { arranged } from './words';
import styles from './Agree.module.css';

interface Props {
  mentorship: Mentorship;
  today: string;
}

/** A1: how often and how long as it is said; what was understood of it, and what was not. */
export function InWords({ mentorship: { id, terms, inWords = '' }, today }: Props) {
  // What was agreed before the typing began: what is typed and taken back leaves no trace.
  const before = useRef<Pick<Terms, 'rhythm' | 'term'> | null>(null);
  const read = (words: string) => readTerms(words, Temporal.PlainDate.from(today));
  const save = (words: string) =>
    changeTermsTyped(id, words, (now) => withUnderstood(before.current ?? now, read(words)));
  const understood = read(inWords);
  const noteIt = () =>
    keep(
      changeTermsTyped(id, '', ({ between }) => ({
        between: [between.trim(), understood.unread].filter(Boolean).join('\n'),
      })),
    );
  return (
    <div
      className={styles.group}
      onFocus={() => {
        before.current ??= terms;
      }}
      onBlur={() => {
        before.current = null;
      }}
    >
      <AutoText
        label="Or in your words"
        placeholder="30 min weekly for 6 weeks"
        value={inWords}
        save={save}
      />
      <p role="status" className="small">
        {inWords.trim() !== '' && understoodTold(understood)}
      </p>
      {understood.unread !== '' && (
        <p className={styles.unread}>
          <span className="small wrap" dir="auto">
            Not understood: “{understood.unread}”.
          </span>
          <Button look="quiet" onClick={noteIt}>
            Note it under “Between talks”
          </Button>
        </p>
      )}
    </div>
  );
}

function understoodTold(understood: Understood): string {
  const said = arranged(withUnderstood({ rhythm: null, term: null }, understood));
  if (said !== '') return `Understood: ${said}.`;
  return understood.minutes === undefined
    ? 'Say how often, how long a talk is, and until when.'
    : `Understood: ${lengthWords(understood.minutes)}. How often?`;
}
