import { toast } from '@/components/ui/toast';
import { myZone } from '@/components/ui/when';
import { exportName } from '@/lib/exchange/backup';
import { peopleCsv } from '@/lib/exchange/people/write-csv';
import { peopleVcards } from '@/lib/exchange/people/write-vcard';
import { saveFile } from '@/lib/platform/files';
import { getSettings } from '@/lib/platform/storage';
import { exportEverything } from '@/lib/store/export';
import { listPeople } from '@/lib/store/people';

/** Every file that leaves; the buttons of the page and the palette's commands are the same. */

async function save(
  ending: string,
  type: string,
  read: (now: number) => Promise<string>,
): Promise<void> {
  const now = Date.now();
  try {
    saveFile(exportName(now, myZone(), ending), await read(now), type);
    toast('The file is saved among your downloads.');
  } catch (error) {
    toast(`Not saved: ${String(error)}. Nothing is lost; please try again.`);
  }
}

/** Everything there is, private lines too. */
export function saveEverything(): Promise<void> {
  return save('json', 'application/json', async (now) =>
    exportEverything(await getSettings(), now),
  );
}

export function savePeopleCsv(): Promise<void> {
  return save('csv', 'text/csv', async () => peopleCsv(await listPeople(Infinity)));
}

export function savePeopleVcards(): Promise<void> {
  return save('vcf', 'text/vcard', async () => peopleVcards(await listPeople(Infinity)));
}
