import type { RefObject } from 'react';
import { toneHint } from '@/lib/outreach/tone';
import { Delivery } from './Delivery';
import { messageOf } from './message-of';
import { Receiving } from './Receiving';
import { Review } from './Review';
import { reviewed } from './reviewer';
import { useReview } from './useReview';
import type { Desk, Start, Writing } from './writing';
import styles from './DeskFoot.module.css';

interface Props {
  start: Start;
  desk: Desk;
  writing: Writing;
  boxes: {
    body: RefObject<HTMLTextAreaElement | null>;
    subject: RefObject<HTMLInputElement | null>;
  };
  offerInsert: (insert: (() => void) | null) => void;
}

/** Below the message: what to mend, how it arrives, and the way out. */
export default function DeskFoot({ start, desk, writing, boxes, offerInsert }: Props) {
  const { content, person } = writing;
  const { findings, of } = useReview(messageOf(writing));
  return (
    <>
      <div className={styles.looks}>
        <p className="quiet small wrap">{toneHint(content.channel, person?.closeness ?? null)}</p>
        <Review
          findings={findings}
          onShow={({ at }) => {
            const box = boxes[at.field].current;
            box?.focus();
            box?.setSelectionRange(at.from, at.to);
          }}
          onFix={({ field, from, to, text }) => {
            const words = content[field];
            // The fix knows places in the words that were read; others are about to be.
            if (words !== of[field]) return;
            desk.type({ [field]: words.slice(0, from) + text + words.slice(to) });
          }}
        />
        <Receiving writing={writing} />
      </div>
      <Delivery
        start={start}
        desk={desk}
        writing={writing}
        shown={findings}
        findings={() => reviewed(messageOf(writing))}
        offerInsert={offerInsert}
      />
    </>
  );
}
