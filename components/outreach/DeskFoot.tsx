import type { RefObject } from 'react';
import type { Span } from '@/lib/outreach/review/finding';
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
export function DeskFoot({ start, desk, writing, boxes, offerInsert }: Props) {
  const { content, person } = writing;
  const { findings, of } = useReview(messageOf(writing));
  /** Finding and fix know places in the words that were read; if there are others by now, they are about to be. */
  const select = ({ field, from, to }: Span) => {
    const box = boxes[field].current;
    if (!box || content[field] !== of[field]) return false;
    box.focus();
    box.setSelectionRange(from, to);
    return true;
  };
  return (
    <>
      <div className={styles.looks}>
        <p className="quiet small wrap">{toneHint(content.channel, person?.closeness ?? null)}</p>
        <Review
          findings={findings}
          onShow={({ at }) => void select(at)}
          onFix={(fix) => {
            if (!select(fix)) return;
            const { field, from, to, text } = fix;
            // As if typed by hand, so that Ctrl+Z takes it back.
            // oxlint-disable-next-line typescript/no-deprecated -- the only way that keeps the browser's own undo
            if (document.execCommand(text === '' ? 'delete' : 'insertText', false, text)) return;
            const words = content[field];
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
