import { toast } from '@/components/ui/toast';
import { calendar } from '@/lib/exchange/ical';
import { eventOf } from '@/lib/exchange/session-event';
import { saveFile } from '@/lib/platform/files';
import { giveSession } from '@/lib/store/calendar';
import type { Session } from '@/lib/sessions/session';
import { fileName } from './file-name';
import { sorry } from '@/lib/store/trouble';

export const ICS = 'text/calendar';

/** Saves a planned session as a file for calendars. */
export async function saveSessionFile(session: Session, name: string): Promise<void> {
  try {
    const given = await giveSession(session.id);
    saveFile(fileName(session, name, 'ics'), calendar([eventOf(given ?? session, name)]), ICS);
  } catch (error) {
    toast(sorry('The file could not be made', error));
  }
}
