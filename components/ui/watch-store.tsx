import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { beginsAgain } from '@/lib/platform/alone';
import { connection, watchConnection } from '@/lib/store/connection';
import { storeHeld } from '@/lib/store/held';
import { adoptHeld, isSafe, startShelving } from '@/lib/store/held-shelf';
import { onUntold } from '@/lib/store/untold';
import { toast } from './toast';
import { Trouble } from './Trouble';
import styles from './Trouble.module.css';

/**
 * Sees that nothing typed is lost when the store does not do as it should, and
 * says so below the surface: in a place of its own, so that it stands even
 * where the surface itself has failed.
 */
export function watchStore(): void {
  const place = document.createElement('div');
  place.className = styles.place ?? '';
  document.body.append(place);
  createRoot(place).render(
    <StrictMode>
      <Trouble />
    </StrictMode>,
  );
  startShelving();
  void adoptHeld();
  watchConnection(() => {
    if (connection() === 'open') void storeHeld();
  });
  onUntold((says) => toast(says));
  addEventListener('beforeunload', (event) => {
    // Who deletes everything is not asked whether the last words may go, too.
    if (!beginsAgain() && !isSafe()) event.preventDefault();
  });
}
