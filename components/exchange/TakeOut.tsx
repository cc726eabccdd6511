import { Button } from '@/components/ui/Button';
import { toast } from '@/components/ui/toast';
import { myZone } from '@/components/ui/when';
import { backupName } from '@/lib/exchange/backup';
import { saveFile } from '@/lib/platform/files';
import { getSettings } from '@/lib/platform/storage';
import { exportEverything } from '@/lib/store/export';
import section from '@/components/ui/Section.module.css';

/** One file with everything. */
export function TakeOut() {
  const save = async () => {
    const now = Date.now();
    try {
      const text = await exportEverything(await getSettings(), now);
      saveFile(backupName(now, myZone()), text, 'application/json');
      toast('The backup is saved among your downloads.');
    } catch (error) {
      toast(`Not saved: ${String(error)}. Nothing is lost; please try again.`);
    }
  };
  return (
    <section className={section.section}>
      <h2>Take it out</h2>
      <p className="quiet">
        One file with all people, messages, sessions and settings. Uninstalling deletes everything
        in the browser, so keep one elsewhere. It holds private lines too.
      </p>
      <Button look="main" className={section.start ?? ''} onClick={() => void save()}>
        Export everything
      </Button>
    </section>
  );
}
