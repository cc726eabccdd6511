import type { Change } from '@/lib/data/change';
import { readGesture, type Gesture } from '@/lib/people/lead';
import { siteOf, webAddress } from '@/lib/people/links';
import { withFacts, type PageFacts } from '@/lib/people/page-facts';
import { flashBadge, type BadgeTone } from '@/lib/platform/badge';
import type { Browser } from '@/lib/platform/browser';
import { tell } from '@/lib/platform/messages';
import { readPage, readSelected } from '@/lib/platform/read-page';
import { openStore } from '@/lib/store/open';
import { saveLead, type SavedLead } from '@/lib/store/people';
import { sorry } from '@/lib/store/trouble';

type Click = Browser.contextMenus.OnClickData & { linkText?: string };

/** From a click on "Save as mentor lead": the address, the title, the selection, and what the page says of itself. */
export async function saveFromMenu(info: Click, tab: Browser.tabs.Tab | undefined): Promise<void> {
  const pageUrl = info.pageUrl ?? tab?.url ?? '';
  const [facts, lines] = await Promise.all([
    factsOf(pageUrl, tab?.id, info.linkUrl),
    info.selectionText && tab?.id !== undefined && mayRead(pageUrl) ? readSelected(tab.id) : '',
  ]);
  await save(
    {
      pageUrl,
      pageTitle: tab?.title ?? '',
      linkUrl: info.linkUrl,
      linkText: info.linkText ?? facts?.linkText,
      selection: lines || info.selectionText,
    },
    info.linkUrl || info.selectionText ? null : facts,
  );
}

/** From the shortcut: the tab in front. */
export async function saveFromTab(tab: Browser.tabs.Tab): Promise<void> {
  const pageUrl = tab.url ?? '';
  await save({ pageUrl, pageTitle: tab.title ?? '' }, await factsOf(pageUrl, tab.id, undefined));
}

/** What the page says of itself; one that can't be entered says nothing. */
async function factsOf(
  pageUrl: string,
  tabId: number | undefined,
  linkUrl: string | undefined,
): Promise<PageFacts | null> {
  return tabId === undefined || !mayRead(pageUrl) ? null : readPage(tabId, linkUrl ?? '');
}

/** No script of ours runs on LinkedIn or Slack to save somebody (Trust 3). */
function mayRead(pageUrl: string): boolean {
  const url = webAddress(pageUrl);
  return url !== null && siteOf(url) === 'other';
}

async function save(gesture: Gesture, facts: PageFacts | null): Promise<void> {
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
    const saved = await saveLead(facts ? withFacts(reading.lead, facts) : reading.lead);
    await say('✓', 'accent', sentence(saved), saved.changes, saved.person.id);
  } catch (error) {
    await say('!', 'over', sorry('Not saved', error));
  }
}

export async function say(
  mark: string,
  tone: BadgeTone,
  says: string,
  undo: Change[] = [],
  personId: string | null = null,
): Promise<void> {
  await Promise.all([tell('notice', { says, undo, personId }), flashBadge(mark, tone)]);
}

/** What became of a save, in one sentence. */
function sentence({ outcome, person }: SavedLead): string {
  if (outcome === 'new') return `${person.name} is saved as a lead.`;
  if (outcome === 'updated') return `${person.name} was saved before; what is new has been added.`;
  return `${person.name} is saved already.`;
}
