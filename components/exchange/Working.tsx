import { Button } from '@/components/ui/Button';
import section from '@/components/ui/Section.module.css';
import styles from './Exchange.module.css';

interface Props {
  /** What is being done; said aloud once, unlike the figures. */
  says: string;
  progress: { done: number; of: number } | null;
  onStop?: () => void;
}

/** Long work: what it is, how far it is, and the way out where there is one. */
export function Working({ says, progress, onStop }: Props) {
  return (
    <div className={section.row}>
      <span className="quiet wrap">{says}</span>
      <progress
        className={styles.progress}
        aria-label={says}
        {...(progress ? { value: progress.done, max: Math.max(1, progress.of) } : {})}
      />
      {progress && (
        <span className="quiet figures">
          {progress.done.toLocaleString('en')} of {progress.of.toLocaleString('en')}
        </span>
      )}
      {onStop && (
        <Button look="quiet" onClick={onStop}>
          Stop
        </Button>
      )}
    </div>
  );
}
