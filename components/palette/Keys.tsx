import { Dialog } from '@/components/ui/Dialog';
import type { Choice } from './choices';
import styles from './Keys.module.css';

const BROWSER_WIDE = [
  { key: 'Alt+Shift+B', label: 'The popup' },
  { key: 'Alt+Shift+P', label: 'The side panel' },
  { key: 'Alt+Shift+L', label: 'Save the person in front as a lead' },
  { key: 'Alt+Shift+T', label: 'Pause or resume the session' },
  { key: 'Yours', label: 'A quick note: choose its key among the browser’s shortcuts' },
];

const IN_A_SESSION = [
  { key: 'n, Alt N', label: 'Next part of the agenda; Alt N from within the notes' },
  { key: 'Alt V', label: 'Veil private lines while the screen is shared' },
  { key: 'Alt ↑ ↓', label: 'Move a part of the agenda' },
];

const IN_SESSION_ZERO = [
  { key: 'r, then 1–6', label: 'Ready-made terms, while a mentorship is being agreed' },
];

/** All keys there are. */
export function Keys({ commands, onClose }: { commands: Choice[]; onClose: () => void }) {
  const own = commands.flatMap(({ key, label }) => (key ? [{ key, label }] : []));
  return (
    <Dialog title="Keys" onClose={onClose}>
      <dl className={styles.keys}>
        {[
          { key: 'Ctrl/⌘ K', label: 'Find or do anything' },
          ...own,
          { key: 'Alt ← →', label: 'Move a card to another stage' },
          ...IN_A_SESSION,
          ...IN_SESSION_ZERO,
          ...BROWSER_WIDE,
        ].map(({ key, label }) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
