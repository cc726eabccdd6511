import { Button } from '@/components/ui/Button';
import { openBoard, openPanel } from '@/lib/platform/panel';
import { Outreach } from './Outreach';
import styles from './Popup.module.css';

const close = () => window.close();

/** The toolbar button's page: who is in front of me, and the message to them. */
export function Popup() {
  return (
    <>
      <header className="bar">
        <h1 className="brand">Boardside</h1>
        <span className={styles.space} />
        <Button
          look="quiet"
          aria-label="Open side panel"
          onClick={() => void openPanel().then(close)}
        >
          Side panel
        </Button>
        <Button
          look="quiet"
          aria-label="Open board"
          onClick={() => void openBoard('/board').then(close)}
        >
          Board
        </Button>
      </header>
      <main className={styles.main}>
        <Outreach surface="popup" />
      </main>
    </>
  );
}
