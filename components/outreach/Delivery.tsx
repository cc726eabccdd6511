import { Button } from '@/components/ui/Button';
import { toast } from '@/components/ui/toast';
import type { Finding } from '@/lib/outreach/review';
import type { FrontTab } from '@/lib/platform/tabs';
import { Questions } from './Questions';
import type { Drafting } from './useDraft';
import { useInsert } from './useInsert';
import styles from './Delivery.module.css';

interface Props {
  drafting: Drafting;
  findings: Finding[];
  tab: FrontTab | null;
}

/** Into the page, or copied; and afterwards, that it was sent. */
export function Delivery({ drafting, findings, tab }: Props) {
  const { content, person } = drafting;
  const { outcome, insert, copy, cancel } = useInsert(content, person, findings, tab);
  const asking = outcome.kind === 'whose' || outcome.kind === 'occupied';
  const sent = () => {
    if (!person) return toast('Choose the person it went to first.');
    if (content.body.trim() === '') return toast('There is no message to mark as sent.');
    void drafting.sent().then(cancel, (error: unknown) => toast(`Not marked: ${String(error)}`));
  };
  return (
    <div className={styles.delivery}>
      <Questions outcome={outcome} person={person} onCancel={cancel} />
      <p
        role="status"
        className={styles.status}
        data-tone={outcome.kind === 'said' ? outcome.tone : undefined}
      >
        {outcome.kind === 'said' && outcome.says}
      </p>
      {!asking && (
        <div className={styles.buttons}>
          <Button look="main" onClick={() => void insert()}>
            Insert into page
          </Button>
          <Button onClick={() => void copy()}>Copy</Button>
          <Button onClick={sent}>Mark as sent</Button>
        </div>
      )}
    </div>
  );
}
