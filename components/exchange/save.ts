import { toast } from '@/components/ui/toast';
import { LOCALE, myZone } from '@/components/ui/when';
import { exportName } from '@/lib/exchange/backup';
import { seal } from '@/lib/exchange/seal/seal';
import { saveFile } from '@/lib/platform/files';
import { getSettings, noteFile } from '@/lib/platform/storage';
import { writeOffThread } from '@/lib/store/exchange';
import { sorry } from '@/lib/store/trouble';
import { vaultOffThread } from '@/lib/store/vault';
import { wholeCalendar } from '@/lib/store/whole-calendar';

/** Every file that leaves; the buttons of the page and the palette's commands are the same. */

interface Saved {
  content: BlobPart;
  /** What else is to be known of it, in a sentence. */
  says?: string;
  /** Everything is in it: the reminder to save a file begins anew. */
  whole?: boolean;
}

/** Answers whether a file was saved. */
async function isSaved(
  ending: string,
  type: string,
  read: (now: number) => Promise<Saved | null>,
): Promise<boolean> {
  const now = Date.now();
  try {
    const saved = await read(now);
    if (!saved) return false;
    saveFile(exportName(now, myZone(), ending), saved.content, type);
    if (saved.whole) await noteFile(now).catch(() => undefined);
    toast(['The file is saved among your downloads.', saved.says].filter(Boolean).join(' '));
    return true;
  } catch (error) {
    toast(sorry('Not saved', error));
    return false;
  }
}

async function save(...file: Parameters<typeof isSaved>): Promise<void> {
  await isSaved(...file);
}

const everything = async (now: number) =>
  writeOffThread({ kind: 'everything', settings: await getSettings(), now });

/** Everything there is, private lines too. */
export function saveEverything(): Promise<void> {
  return save('json', 'application/json', async (now) => ({
    content: await everything(now),
    whole: true,
  }));
}

/** The same, for nobody but who has the passphrase; answers whether it was saved. */
export function saveSealed(passphrase: string): Promise<boolean> {
  return isSaved('sealed', 'application/octet-stream', async (now) => {
    const content = await seal(await everything(now), passphrase);
    return { content, whole: true, says: 'It is sealed: keep its passphrase somewhere safe.' };
  });
}

/** People, sessions and mentorships as a folder of notes. */
export function saveNotes(withPrivate: boolean): Promise<void> {
  return save('zip', 'application/zip', async () => {
    const { myName } = await getSettings();
    const options = { private: withPrivate, myName, timeZone: myZone(), locale: LOCALE };
    return {
      content: await vaultOffThread(options),
      says: withPrivate ? 'It holds private lines.' : 'It holds no private lines.',
    };
  });
}

export function savePeopleCsv(withPrivate: boolean): Promise<void> {
  return save('csv', 'text/csv', async () => ({
    content: await writeOffThread({ kind: 'list', private: withPrivate }),
  }));
}

export function savePeopleVcards(): Promise<void> {
  return save('vcf', 'text/vcard', async () => ({
    content: await writeOffThread({ kind: 'cards' }),
  }));
}

/** What is planned, for the user's own calendar. */
export function saveCalendar(): Promise<void> {
  return save('ics', 'text/calendar', async () => {
    const { text, without } = await wholeCalendar(myZone());
    const names = new Intl.ListFormat('en').format(without);
    const left = names === '' ? '' : `Not in it, as their hour is not known: ${names}.`;
    if (text !== null) return { content: text, says: left };
    toast(left || 'Nothing has a day yet: plan a session, or agree on a rhythm.');
    return null;
  });
}
