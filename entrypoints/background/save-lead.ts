import type { Change } from '@/lib/data/change';
import { readGesture, type Gesture } from '@/lib/people/lead';
import { flashBadge, type BadgeTone } from '@/lib/platform/badge';
import type { Browser } from '@/lib/platform/browser';
import { tell } from '@/lib/platform/messages';
import { openStore } from '@/lib/store/open';
import { saveLead, type SavedLead } from '@/lib/store/people';

type Click = Browser.contextMenus.OnClickData & { linkText?: string };

/** From a click on "Save as mentor lead": the address, the title and the selection, never the page's code. */
export function saveFromMenu(info: Click, tab: Browser.tabs.Tab | undefined): Promise<void> {
  return save({
    pageUrl: info.pageUrl ?? tab?.url ?? '',
    pageTitle: tab?.title ?? '',
    linkUrl: info.linkUrl,
    linkText: info.linkText,
    selection: info.selectionText,
  });
}

export function saveFromTab(tab: Browser.tabs.Tab): Promise<void> {
  return save({ pageUrl: tab.url ?? '', pageTitle: tab.title ?? '' });
}

async function save(gesture: Gesture): Promise<void> {
  const reading = readGesture(gesture, Date.now());
  if (!reading.found) {
    await say(
      '?',
      'muted',
      'Nobody in particular is in front here. Open their page, or select their name first.',
    );
    return;
  }
  try {
    await openStore();
    const saved = await saveLead(reading.lead);
    await say('✓', 'accent', sentence(saved), saved.changes);
  } catch (error) {
    await say('!', 'over', `Not saved: ${String(error)}. Please try again.`);
  }
}

async function say(
  mark: string,
  tone: BadgeTone,
  says: string,
  undo: Change[] = [],
): Promise<void> {
  await Promise.all([tell('notice', { says, undo }), flashBadge(mark, tone)]);
}

/** What became of a save, in one sentence. */
function sentence({ outcome, person }: SavedLead): string {
  if (outcome === 'new') return `${person.name} is saved as a lead.`;
  if (outcome === 'updated') return `${person.name} was saved before; what is new has been added.`;
  return `${person.name} is saved already.`;
}
