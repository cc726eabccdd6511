import type { Seen } from '@/lib/store/exchange';
import { Rows } from './Rows';
import styles from './Exchange.module.css';

interface Props {
  label: string;
  fates: Extract<Seen, { kind: 'people' | 'notes' }>['fates'];
  /** What is new has reasons worth reading, too. */
  reasons?: boolean;
}

const TITLES = {
  new: 'new',
  updated: 'here already, with something new',
  here: 'here already',
  repeat: 'twice in the file',
  refused: 'not taken in',
} as const;

/** What becomes of the rows of a list, or of notes, each with its reason. */
export function Fates({ label, fates, reasons = false }: Props) {
  return (
    <div role="group" aria-label={label} className={styles.part}>
      {fates.map(({ fate, count, rows }) => (
        <Rows
          key={fate}
          title={TITLES[fate]}
          count={count}
          rows={rows}
          open={(fate === 'refused' || (reasons && fate !== 'here')) && count < 20}
        />
      ))}
    </div>
  );
}
