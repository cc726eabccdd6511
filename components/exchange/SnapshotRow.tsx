import { useId } from 'react';
import type { Kept } from '@/lib/store/snapshots/folder';
import { SnapshotPreview } from './SnapshotPreview';
import { momentWords, sizeWords, whyWords } from './snapshot-words';
import styles from './Snapshots.module.css';

interface Props {
  snapshot: Kept;
  isOpen: boolean;
  onToggle: () => void;
}

/** One earlier state: when, why, how large; and when chosen, what going back would change. */
export function SnapshotRow({ snapshot, isOpen, onToggle }: Props) {
  const id = useId();
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={onToggle}
      >
        <span className={`figures ${styles.when}`}>{momentWords(snapshot.at)}</span>{' '}
        <span className={`quiet ${styles.why}`}>
          <bdi>{whyWords(snapshot)}</bdi>
        </span>{' '}
        <span className={`quiet small figures ${styles.bytes}`}>{sizeWords(snapshot.bytes)}</span>
      </button>
      {isOpen && (
        <div id={id} className={styles.preview}>
          <SnapshotPreview snapshot={snapshot} />
        </div>
      )}
    </li>
  );
}
