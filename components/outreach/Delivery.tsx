import { useEffect } from 'react';
import { Button, buttonClass } from '@/components/ui/Button';
import { toast } from '@/components/ui/toast';
import { asSent } from '@/lib/outreach/format';
import { mailFor } from '@/lib/outreach/mailto';
import { ASKS } from '@/lib/outreach/purpose';
import type { Finding } from '@/lib/outreach/review/finding';
import { sorry } from '@/lib/store/trouble';
import { Questions } from './Questions';
import { useDelivery } from './useDelivery';
import type { Desk, Start, Writing } from './writing';
import styles from './Delivery.module.css';

interface Props {
  start: Start;
  desk: Desk;
  writing: Writing;
  /** What the review said last. */
  shown: Finding[];
  /** What it says of the message as it is now. */
  findings: () => Promise<Finding[]>;
  /** Where Ctrl/⌘ Enter finds the insertion. */
  offerInsert: (insert: (() => void) | null) => void;
}

/** Into the page, or copied; and afterwards, that it was sent. */
export function Delivery({ start, desk, writing, shown, findings, offerInsert }: Props) {
  const { content, person } = writing;
  const delivery = useDelivery(start, writing, findings);
  const { outcome, cancel } = delivery;
  const asking = outcome.kind !== 'idle' && outcome.kind !== 'said';
  useEffect(() => {
    offerInsert(asking ? null : () => void delivery.insert());
    return () => offerInsert(null);
  });
  const sent = () => {
    if (!person) return toast('Choose the person it went to first.');
    if (content.body.trim() === '') return toast('There is no message to mark as sent.');
    void desk.sent().then(cancel, (error: unknown) => toast(sorry('Not marked', error)));
  };
  return (
    <div className={styles.delivery}>
      <Questions outcome={outcome} desk={desk} person={person} onCancel={cancel} />
      <p
        role="status"
        className={styles.status}
        data-tone={outcome.kind === 'said' ? outcome.tone : undefined}
      >
        {outcome.kind === 'said' && outcome.says}
      </p>
      {!asking && (
        <div className={styles.buttons}>
          <Button look="main" onClick={() => void delivery.insert()}>
            Insert into page
          </Button>
          <Button onClick={() => void delivery.copy()}>Copy</Button>
          {(content.channel === 'email' || content.channel === 'plain') && (
            <Button onClick={() => void delivery.copyFormatted()}>Copy formatted</Button>
          )}
          {content.channel === 'email' && (
            <MailLink writing={writing} shown={shown} say={delivery.say} />
          )}
          <Button onClick={sent}>Mark as sent</Button>
        </div>
      )}
    </div>
  );
}

/** Opens the draft in the user's own mail program. */
function MailLink({
  writing: { content, person },
  shown,
  say,
}: Pick<Props, 'writing' | 'shown'> & { say: (says: string) => void }) {
  const body = asSent(content.body, content.channel);
  const mail = mailFor(person?.emails[0] ?? '', content.subject, body);
  return (
    <a
      className={buttonClass('plain')}
      href={mail.href}
      target="_blank"
      rel="noreferrer"
      onClick={(event) => {
        const no = person?.stage === 'declined' && ASKS.includes(content.purpose);
        if (no) {
          event.preventDefault();
          return say(`Not opened. ${person.name} said no; reopen it first if that has changed.`);
        }
        const stop = shown.find(({ level }) => level === 'stop');
        if (stop) {
          event.preventDefault();
          return say(`Not opened. ${stop.says}`);
        }
        if (!mail.whole) void navigator.clipboard.writeText(body);
        return undefined;
      }}
      title={mail.whole ? undefined : 'It is too long to be handed over: paste it there.'}
    >
      Open in e-mail
    </a>
  );
}
