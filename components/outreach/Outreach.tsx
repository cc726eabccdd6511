import { useRef } from 'react';
import { PersonPicker } from '@/components/people/PersonPicker';
import { onDemand } from '@/components/ui/onDemand';
import { TextField } from '@/components/ui/Field';
import { StoreFailed } from '@/components/ui/StoreFailed';
import { CHANNELS } from '@/lib/outreach/channel';
import { Choices } from './Choices';
import { MessageField } from './MessageField';
import { useDesk } from './useDesk';
import type { Start } from './writing';
import styles from './Outreach.module.css';

const EmptyFoot = () => <div className={styles.foot} />;

const DeskHead = onDemand(async () => (await import('./DeskHead')).DeskHead);
const DeskFoot = onDemand(async () => (await import('./DeskFoot')).DeskFoot, EmptyFoot);

/** One message to one person for one channel and one purpose: the form stands at once, the rest comes to it. */
export function Outreach(start: Start) {
  const { status, writing, typeBody, ...choices } = useDesk(start);
  const desk = status.kind === 'open' ? status.desk : null;
  const message = useRef<HTMLTextAreaElement>(null);
  const subject = useRef<HTMLInputElement>(null);
  const insert = useRef<() => void>(null);
  const { content, person } = writing;
  return (
    <div className={styles.outreach}>
      <div className={styles.head} data-surface={start.surface}>
        {desk && <DeskHead start={start} desk={desk} writing={writing} />}
      </div>
      {status.kind === 'failed' && <StoreFailed error={status.error} />}
      <PersonPicker
        label="Person"
        chosen={person}
        ready={desk !== null}
        onChoose={(chosen) => desk?.choosePerson(chosen)}
      />
      <Choices writing={writing} {...choices} />
      {CHANNELS[content.channel].subject && (
        <TextField
          label="Subject"
          ref={subject}
          value={content.subject}
          onChange={(words) => desk?.type({ subject: words })}
        />
      )}
      <MessageField
        desk={desk}
        writing={writing}
        box={message}
        onType={typeBody}
        onInsert={() => insert.current?.()}
      />
      {desk ? (
        <DeskFoot
          start={start}
          desk={desk}
          writing={writing}
          boxes={{ body: message, subject }}
          offerInsert={(go) => {
            insert.current = go;
          }}
        />
      ) : (
        <EmptyFoot />
      )}
    </div>
  );
}
