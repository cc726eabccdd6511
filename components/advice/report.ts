import { channelTo } from '@/lib/outreach/channel';
import { freshContent } from '@/lib/outreach/compose';
import { allTemplates } from '@/lib/outreach/templates';
import type { Person } from '@/lib/people/person';
import { getSettings } from '@/lib/platform/storage';
import { reportUnderWay } from '@/lib/store/advice';
import { keepDraft, startDraft } from '@/lib/store/drafts';
import { listTemplates } from '@/lib/store/templates';

/**
 * R1: begins the message that tells somebody what came of these pieces of their
 * advice, or goes on with it, and answers the place where it is written.
 */
export async function beginReport(person: Person, ids: readonly string[]): Promise<string> {
  const open = await reportUnderWay(person.id, ids);
  if (open) {
    // The one last worked on is the one that opens.
    await keepDraft(open.id, {});
  } else {
    const [{ knownOf }, settings, own] = await Promise.all([
      import('@/components/outreach/desk'),
      getSettings(),
      listTemplates(),
    ]);
    const adviceIds = [...ids];
    const known = await knownOf(person, { settings }, { adviceIds });
    const templates = allTemplates(own, settings.hiddenTemplates);
    const content = freshContent(known, 'progress-report', channelTo(person), templates);
    await startDraft({ ...content, adviceIds });
  }
  return `/write/${person.id}/progress-report`;
}
