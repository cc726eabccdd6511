import { useRef } from 'react';
import { PersonPicker } from '@/components/people/PersonPicker';
import { Field, controlClass, TextField } from '@/components/ui/Field';
import { CHANNELS } from '@/lib/outreach/channel';
import { review, type Finding } from '@/lib/outreach/review';
import type { FrontTab } from '@/lib/platform/tabs';
import { Choices } from './Choices';
import { Delivery } from './Delivery';
import { Review } from './Review';
import type { Drafting } from './useDraft';
import styles from './DraftForm.module.css';

/** One message to one person for one channel and one purpose. */
export function DraftForm({ drafting, tab }: { drafting: Drafting; tab: FrontTab | null }) {
  const { content, person } = drafting;
  const channel = CHANNELS[content.channel];
  const findings = review(content);
  const message = useRef<HTMLTextAreaElement>(null);
  const show = ({ at }: Finding) => {
    if (at.field !== 'body') return;
    message.current?.focus();
    message.current?.setSelectionRange(at.from, at.to);
  };
  return (
    <div className={styles.form}>
      <PersonPicker label="Person" chosen={person} onChoose={drafting.choosePerson} />
      <Choices drafting={drafting} />
      {channel.subject && (
        <TextField
          label="Subject"
          value={content.subject}
          onChange={(subject) => drafting.type({ subject })}
        />
      )}
      <Field
        label="Message"
        className={styles.grow}
        aside={<Count length={content.body.length} limit={channel.limit} />}
      >
        {(id) => (
          <textarea
            id={id}
            ref={message}
            className={controlClass}
            value={content.body}
            dir="auto"
            spellCheck
            onChange={(event) => drafting.type({ body: event.target.value })}
          />
        )}
      </Field>
      <Review findings={findings} onShow={show} />
      <Delivery drafting={drafting} findings={findings} tab={tab} />
    </div>
  );
}

/** How much of the channel's room is used. */
function Count({ length, limit }: { length: number; limit: number | null }) {
  const over = limit !== null && length > limit;
  return (
    <span className={`figures ${over ? styles.over : ''}`}>
      {length}
      {limit !== null && ` / ${limit}`}
      {over && ' too long'}
    </span>
  );
}
