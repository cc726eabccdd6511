import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { OneOf } from '@/components/ui/OneOf';
import type { Seat } from '@/lib/board/seat';
import {
  CATEGORIES,
  MOMENTS,
  questionsForSeat,
  questionsOf,
  type BankQuestion,
  type Category,
  type Occasion,
} from '@/lib/sessions/question-bank';
import type { Session } from '@/lib/sessions/session';
import { addToList } from '@/lib/store/points';
import { fold } from '@/lib/text/clean';
import { AddButton } from './AddButton';
import { kept } from '@/components/ui/kept';
import { GROUP_LABELS } from './words';
import styles from './Brief.module.css';

interface Props {
  session: Session;
  suggested: BankQuestion[];
  seats: Seat[];
}

type Group = 'suggested' | `seat:${string}` | Category | Occasion;

/** M1, B2: questions to choose from: for this talk, what their seat is good for, four categories, and occasions. */
export function Bank({ session, suggested, seats }: Props) {
  const [open, setOpen] = useState(false);
  const [group, setGroup] = useState<Group>('suggested');
  // What stood there when it was opened stays: a list that moves under the finger is no help.
  const [forTalk, setForTalk] = useState(suggested);
  const questions = questionsIn(group, forTalk, seats);
  const listed = new Set(session.questions.map(({ text }) => fold(text)));
  const toggle = () => {
    setForTalk(suggested);
    setOpen(!open);
  };
  return (
    <>
      <Button look="quiet" className={styles.fold ?? ''} aria-expanded={open} onClick={toggle}>
        Question bank
      </Button>
      {open && (
        <div className={styles.bank}>
          <OneOf label="Questions" options={groupsFor(seats)} chosen={group} onChange={setGroup} />
          <ul aria-label="Question bank">
            {questions.map(({ id, text }) => (
              <li key={id}>
                <AddButton
                  text={text}
                  added={listed.has(fold(text))}
                  onAdd={() => kept(addToList(session.id, 'questions', text))}
                />
              </li>
            ))}
          </ul>
          {questions.length === 0 && (
            <p className="quiet">You have asked all of these. Your own are the best ones anyway.</p>
          )}
        </div>
      )}
    </>
  );
}

function groupsFor(seats: Seat[]): { value: Group; label: string }[] {
  return [
    { value: 'suggested', label: 'For this talk' },
    ...seats.map(({ id, title }) => ({
      value: `seat:${id}` as const,
      label: `Good for the ${title} seat`,
    })),
    ...[...CATEGORIES, ...MOMENTS].map((value) => ({ value, label: GROUP_LABELS[value] })),
  ];
}

function questionsIn(group: Group, suggested: BankQuestion[], seats: Seat[]): BankQuestion[] {
  if (group === 'suggested') return suggested;
  const seat = seats.find(({ id }) => group === `seat:${id}`);
  if (seat) return questionsForSeat(seat.kind);
  return questionsOf(group as Category | Occasion);
}
