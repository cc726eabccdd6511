import { Button } from '@/components/ui/Button';
import { StoreGate } from '@/components/ui/StoreGate';
import { openBoard, openPanel } from '@/lib/platform/panel';
import { Outreach } from './Outreach';
import styles from './Popup.module.css';

/** The toolbar button's page: who is in front of me, and the message to them. */
export function Popup() {
  return (
    <>
      <header className="bar">
        <h1 className="brand">Boardside</h1>
        <span className={styles.space} />
        <Button look="quiet" onClick={() => void openPanel().then(() => window.close())}>
          Open side panel
        </Button>
        <Button look="quiet" onClick={() => void openBoard('/board').then(() => window.close())}>
          Open board
        </Button>
      </header>
      <main className={styles.main}>
        <StoreGate>
          <Outreach />
        </StoreGate>
      </main>
    </>
  );
}
