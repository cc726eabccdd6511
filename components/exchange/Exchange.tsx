import { BringIn } from './BringIn';
import { DeleteEverything } from './DeleteEverything';
import { FolderFiles } from './FolderFiles';
import { Snapshots } from './Snapshots';
import { TakeOut } from './TakeOut';
import { UndoImport } from './UndoImport';
import styles from './Exchange.module.css';

/** Trust 8: everything out, and in again. */
export function Exchange() {
  return (
    <div className={styles.page}>
      <h1>Import and export</h1>
      <TakeOut />
      <FolderFiles />
      <BringIn />
      <UndoImport />
      <Snapshots />
      <DeleteEverything />
    </div>
  );
}
