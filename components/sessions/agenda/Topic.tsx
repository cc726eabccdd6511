import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Field';
import {
  EXPLAIN_FROM,
  FAMILIARITY,
  FAMILIARITY_LABELS,
  type Familiarity,
} from '@/lib/sessions/method-familiarity';
import styles from './Agenda.module.css';

const LEVELS = FAMILIARITY.map((value) => ({ value, label: FAMILIARITY_LABELS[value] }));

interface Props {
  topic: string;
  level: Familiarity;
  onLevel: (level: Familiarity) => void;
  onRemove: () => void;
}

/** One topic: what they said of it, and where an explanation begins. */
export function Topic({ topic, level, onLevel, onRemove }: Props) {
  return (
    <li className={styles.topic}>
      <div className={styles.row}>
        <Select
          className={styles.title ?? ''}
          label={topic}
          value={level}
          options={LEVELS}
          onChange={onLevel}
        />
        <Button look="quiet" aria-label={`Remove ${topic}`} onClick={onRemove}>
          ×
        </Button>
      </div>
      <p className="quiet small">{EXPLAIN_FROM[level]}</p>
    </li>
  );
}
