import { Button } from '@/components/ui/Button';
import { toast } from '@/components/ui/toast';
import { myZone } from '@/components/ui/when';
import { exportName } from '@/lib/exchange/backup';
import { peopleCsv } from '@/lib/exchange/people/write-csv';
import { peopleVcards } from '@/lib/exchange/people/write-vcard';
import { saveFile } from '@/lib/platform/files';
import { getSettings } from '@/lib/platform/storage';
import { exportEverything } from '@/lib/store/export';
import { listPeople } from '@/lib/store/people';
import section from '@/components/ui/Section.module.css';

/** Everything in one file, and the people for other programs. */
export function TakeOut() {
  const save = async (ending: string, type: string, read: (now: number) => Promise<string>) => {
    const now = Date.now();
    try {
      saveFile(exportName(now, myZone(), ending), await read(now), type);
      toast('The file is saved among your downloads.');
    } catch (error) {
      toast(`Not saved: ${String(error)}. Nothing is lost; please try again.`);
    }
  };
  const everything = async (now: number) => exportEverything(await getSettings(), now);
  const people = () => listPeople(Infinity);
  return (
    <section className={section.section}>
      <h2>Take it out</h2>
      <p className="quiet">
        One file with all people, messages, sessions and settings. Uninstalling deletes everything
        in the browser, so keep one elsewhere. It holds private lines too.
      </p>
      <Button
        look="main"
        className={section.start ?? ''}
        onClick={() => void save('json', 'application/json', everything)}
      >
        Export everything
      </Button>
      <div className={section.row}>
        <span className="quiet">People only, for other programs:</span>
        <Button onClick={() => void save('csv', 'text/csv', async () => peopleCsv(await people()))}>
          As a list (CSV)
        </Button>
        <Button
          onClick={() => void save('vcf', 'text/vcard', async () => peopleVcards(await people()))}
        >
          As cards (vCard)
        </Button>
      </div>
    </section>
  );
}
