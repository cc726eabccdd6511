import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { toast } from '@/components/ui/toast';
import { myZone } from '@/components/ui/when';
import { exportName } from '@/lib/exchange/backup';
import { saveFile } from '@/lib/platform/files';
import type { Snapshot } from '@/lib/snapshots/snapshot';
import {
  previewOffThread,
  restoreOffThread,
  textOffThread,
} from '@/lib/store/snapshots/off-thread';
import type { TablePreview } from '@/lib/store/snapshots/restore';
import { SnapshotChanges } from './SnapshotChanges';
import { momentWords } from './snapshot-words';
import section from '@/components/ui/Section.module.css';
import styles from './Snapshots.module.css';

type Reading =
  | { kind: 'reading' }
  | { kind: 'read'; tables: TablePreview[] }
  | { kind: 'unreadable'; why: string };

/** What going back to it would change, and the ways to have it again. */
export function SnapshotPreview({ snapshot }: { snapshot: Snapshot }) {
  const { name, at } = snapshot;
  const [reading, setReading] = useState<Reading>({ kind: 'reading' });
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let gone = false;
    void read(name).then((was) => !gone && setReading(was));
    return () => {
      gone = true;
    };
  }, [name]);
  const restore = async () => {
    setBusy(true);
    await goBack(name, `Everything is as it was ${momentWords(at)}. Your settings stayed.`);
    setReading(await read(name));
    setBusy(false);
  };
  const save = async () => {
    try {
      saveFile(exportName(at, myZone(), 'json'), await textOffThread(name), 'application/json');
      toast('The file is saved among your downloads.');
    } catch (error) {
      toast(`Not saved: ${words(error)} Nothing is lost.`);
    }
  };
  if (reading.kind === 'reading') return <p className={`quiet ${styles.late}`}>Reading it …</p>;
  if (reading.kind === 'unreadable') return <p role="alert">{reading.why}</p>;
  return (
    <>
      <SnapshotChanges tables={reading.tables} />
      <div className={section.row}>
        <Button
          look="main"
          disabled={busy || reading.tables.length === 0}
          onClick={() => void restore()}
        >
          Restore
        </Button>
        <Button onClick={() => void save()}>Save as a file</Button>
        {busy && (
          <span role="status" className="quiet">
            Going back …
          </span>
        )}
      </div>
    </>
  );
}

async function read(name: string): Promise<Reading> {
  try {
    return { kind: 'read', tables: await previewOffThread(name) };
  } catch (error) {
    return { kind: 'unreadable', why: words(error) };
  }
}

/** The present is kept first, so the way back is the same way. */
async function goBack(name: string, says: string): Promise<void> {
  try {
    const before = await restoreOffThread(name);
    toast(`${says} What was here until now is among the earlier states.`, () =>
      goBack(before.name, 'That is taken back.'),
    );
  } catch (error) {
    toast(`Nothing was changed: ${words(error)}`);
  }
}

function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
