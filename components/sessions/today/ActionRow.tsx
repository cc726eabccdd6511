import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Button } from '@/components/ui/Button';
import type { Takeaway } from '@/lib/sessions/takeaway';
import { toStatus } from '../status';
import { useVeil } from '../veil';
import { dayTold } from './words';
import styles from './ActionRow.module.css';

interface Props {
  action: Takeaway;
  /** Whom it was agreed with, where that is not clear. */
  name?: string;
  /** `YYYY-MM-DD` */
  today: string;
  onGone?: () => void;
  /** What else can be changed about it, below. */
  children?: ReactNode;
}

/** An open action: what, with whom and by when; done or set aside by one press. */
export function ActionRow({ action, name, today, onGone, children }: Props) {
  const { veiled } = useVeil();
  const { id, dueDay, sessionId } = action;
  const text = veiled && action.private ? 'A private line' : action.text;
  const press = async (status: 'done' | 'set-aside', says: string) => {
    if (await toStatus(id, status, `${says}: ${text}`)) onGone?.();
  };
  const over = dueDay !== null && dueDay < today;
  return (
    <li className={styles.action}>
      <input
        type="checkbox"
        aria-label={`Done: ${text}`}
        checked={false}
        onChange={() => void press('done', 'Done')}
      />
      <div>
        <Link href={`/session/${sessionId}`} className={styles.text ?? ''} dir="auto">
          {text}
        </Link>
        <p className="quiet small wrap">
          {dueDay !== null && (
            <span className={over ? styles.over : ''}>
              {over ? 'Was for' : 'For'} {dayTold(dueDay, today)}
            </span>
          )}
          {dueDay !== null && name !== undefined && ', '}
          {name !== undefined && (
            <>
              with <bdi>{name}</bdi>
            </>
          )}
        </p>
      </div>
      <Button
        look="quiet"
        aria-label={`Set aside: ${text}`}
        onClick={() => void press('set-aside', 'Set aside')}
      >
        Set aside
      </Button>
      {children}
    </li>
  );
}
