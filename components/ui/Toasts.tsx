import { useEffect, useState, useSyncExternalStore } from 'react';
import { sorry } from '@/lib/store/trouble';
import { Button } from './Button';
import { currentToasts, dismissToast, subscribeToasts, toast, type Toast } from './toast';
import styles from './Toasts.module.css';

/** Long enough to read and to reach the button; it does not run while the pointer or the focus rests there. */
const SHOWN_MS = 10_000;

/** Where toasts appear. They are announced, and never take the focus. */
export function Toasts() {
  const toasts = useSyncExternalStore(subscribeToasts, currentToasts, currentToasts);
  return (
    <div className={styles.region} role="status" aria-label="What just happened">
      {toasts.map((shown) => (
        <ToastCard key={shown.id} {...shown} />
      ))}
    </div>
  );
}

function ToastCard({ id, says, undo }: Toast) {
  const [resting, setResting] = useState(false);
  useEffect(() => {
    if (resting) return undefined;
    const timer = setTimeout(() => dismissToast(id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [id, resting]);
  const takeBack = async () => {
    dismissToast(id);
    try {
      await undo?.();
    } catch (error) {
      toast(sorry('That could not be undone', error), undo);
    }
  };
  return (
    <div
      className={styles.toast}
      onPointerEnter={() => setResting(true)}
      onPointerLeave={() => setResting(false)}
      onFocus={() => setResting(true)}
      onBlur={() => setResting(false)}
    >
      <p className="wrap">{says}</p>
      {undo && (
        <Button look="quiet" onClick={() => void takeBack()}>
          Undo
        </Button>
      )}
      <Button look="quiet" aria-label="Dismiss" onClick={() => dismissToast(id)}>
        ×
      </Button>
    </div>
  );
}
