import { PURPOSES } from '@/lib/outreach/purpose';
import { Outreach } from './Outreach';
import type { Start } from './writing';
import styles from './WritePage.module.css';

interface Props {
  surface: Start['surface'];
  personId?: string | undefined;
  /** From the address, so anything may stand there. */
  purpose?: string | undefined;
}

/** A message written in the panel or the full tab. */
export function WritePage({ surface, personId, purpose }: Props) {
  return (
    <div className={styles.page}>
      <h1>Write a message</h1>
      <Outreach
        surface={surface}
        personId={personId}
        purpose={PURPOSES.find((known) => known === purpose)}
      />
    </div>
  );
}
