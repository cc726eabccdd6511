import { useState } from 'react';
import { Link } from 'wouter';
import { Button, buttonClass } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { useLive } from '@/components/ui/useLive';
import { useNow } from '@/components/ui/useNow';
import { myZone } from '@/components/ui/when';
import { readTray, type Tray } from '@/lib/store/outbox';
import { Message } from './Message';
import styles from './Outbox.module.css';

const PAGE = 50;

/** What an empty tray teaches. */
const EMPTY: Record<Tray, [title: string, words: string, place: string, action: string]> = {
  open: [
    'Nothing is being written',
    'A good first message asks one person for one small thing.',
    '/write',
    'Write a message',
  ],
  waiting: [
    'Nobody’s answer is awaited',
    'A message that you mark as sent waits here, and a follow-up is proposed when it is time.',
    '/outreach/open',
    'See what is being written',
  ],
  answered: [
    'No answers yet',
    'When somebody replies, note it where the message waits.',
    '/outreach/waiting',
    'See what is waiting',
  ],
  declined: [
    'Nobody said no',
    'It happens, and it is about fit. The next one on your list is a good one to ask then.',
    '/portfolio',
    'See your best candidates',
  ],
  'no-answer': [
    'Nothing was let go',
    'After two follow-ups without an answer it is kinder to both to stop.',
    '/outreach/waiting',
    'See what is waiting',
  ],
  sent: [
    'Nothing sent of this kind',
    'Thank-yous and progress reports, which ask for nothing, are kept here once they are sent.',
    '/write',
    'Write a message',
  ],
};

/** The messages in one tray, newest first, fifty at a time. */
export function TrayList({ tray }: { tray: Tray }) {
  const [limit, setLimit] = useState(PAGE);
  const now = useNow(600_000);
  const messages = useLive(() => readTray(tray, limit + 1, now, myZone()), [tray, limit, now]);
  if (!messages) return null;
  if (messages.length === 0) return <Empty tray={tray} />;
  return (
    <>
      <ul className={styles.list} aria-label="Messages">
        {messages.slice(0, limit).map((message) => (
          <Message key={message.draft.id} {...message} named withActions />
        ))}
      </ul>
      {messages.length > limit && (
        <Button className={styles.start ?? ''} onClick={() => setLimit(limit + PAGE)}>
          Show more
        </Button>
      )}
    </>
  );
}

function Empty({ tray }: { tray: Tray }) {
  const [title, words, place, action] = EMPTY[tray];
  return (
    <Notice
      title={title}
      action={
        <Link href={place} className={buttonClass('plain')}>
          {action}
        </Link>
      }
    >
      {words}
    </Notice>
  );
}
