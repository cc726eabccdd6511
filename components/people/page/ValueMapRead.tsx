import { useEffect, useRef } from 'react';
import { AutoText } from '@/components/ui/AutoText';
import { Button } from '@/components/ui/Button';
import { toast } from '@/components/ui/toast';
import { addRead, changeRead, removeRead, type Read } from '@/lib/store/value-map';
import section from '@/components/ui/Section.module.css';
import styles from './ValueMap.module.css';

interface Props {
  personId: string;
  reads: Read[];
}

/** What of theirs you have read, seen or used, and what it did for you; the newest fills your messages. */
export function ValueMapRead({ personId, reads }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const awaited = useRef(0);
  useEffect(() => {
    if (reads.length !== awaited.current) return;
    awaited.current = 0;
    list.current?.querySelector<HTMLElement>('li:last-child input')?.focus();
  }, [reads.length]);

  const add = async () => {
    awaited.current = reads.length + 1;
    await addRead(personId, { what: '', took: '' });
  };
  const remove = async (read: Read, at: number) => {
    await removeRead(personId, at, read);
    toast('It is removed from what you have read.', async () => {
      await addRead(personId, read, at);
    });
  };
  const last = reads.at(-1);
  return (
    <>
      <h3>What of theirs I have read</h3>
      {reads.length > 0 && (
        <ul ref={list} className={section.list}>
          {reads.map((read, at) => (
            // Entries have no name of their own; their place is what they are known by.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={at} className={styles.read}>
              <AutoText
                label="What"
                value={read.what}
                placeholder="your talk on slow queries"
                save={(what) => changeRead(personId, at, read, { what })}
              />
              <AutoText
                long
                label="What it did for you"
                value={read.took}
                placeholder="it made me measure before I rewrite"
                save={(took) => changeRead(personId, at, read, { took })}
              />
              <Button
                look="destroys"
                className={styles.remove ?? ''}
                aria-label={`Remove ${read.what || 'this entry'}`}
                onClick={() => void remove(read, at)}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Button
        className={section.start ?? ''}
        disabled={last?.what === '' && last.took === ''}
        onClick={() => void add()}
      >
        Add something you have read
      </Button>
    </>
  );
}
