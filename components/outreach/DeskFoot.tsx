import { useDeferredValue, useMemo, type RefObject } from 'react';
import { review } from '@/lib/outreach/review/review';
import { toneHint } from '@/lib/outreach/tone';
import { Delivery } from './Delivery';
import { messageOf } from './message-of';
import { Receiving } from './Receiving';
import { Review } from './Review';
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
  // The message is looked at between keystrokes, never in their way.
  const settled = useDeferredValue(writing);
  const findings = useMemo(() => review(messageOf(settled)), [settled]);
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
            const words = writing.content[field];
            desk.type({ [field]: words.slice(0, from) + text + words.slice(to) });
          }}
        />
        <Receiving writing={settled} />
      </div>
      <Delivery
        start={start}
        desk={desk}
        writing={writing}
        findings={() => review(messageOf(writing))}
        offerInsert={offerInsert}
      />
    </>
  );
}
