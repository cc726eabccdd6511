import { describe, expect, it } from 'vitest';
import { DRAFT_STATES, type Draft } from '@/lib/outreach/draft';
import { rated } from '@/lib/people/ratings';
import { db } from '@/lib/store/db';
import { markSent, removeDraft, startDraft } from '@/lib/store/drafts';
import { undo } from '@/lib/store/mutate';
import { countTrays, readTray, sentThisWeek, TRAYS, type Tray } from '@/lib/store/outbox';
import { moveToStage, patchPerson } from '@/lib/store/people';
import { readPortfolio } from '@/lib/store/portfolio';
import { aDraft, aStoredDraft, MORNING } from '../support/rows';
import { dump, freshStore, later, savedPerson } from '../support/store';

freshStore();
const DAY = 86_400_000;

async function put(...drafts: Partial<Draft>[]): Promise<void> {
  await db.drafts.bulkAdd(drafts.map((draft) => aStoredDraft(draft)));
}
const bodies = async (tray: Tray, limit = 50) =>
  (await readTray(tray, limit, MORNING + DAY, 'UTC')).map(({ draft }) => draft.body);

describe('the outbox', () => {
  it('has every message in one tray, and counts what lies there', async () => {
    const personId = await savedPerson();
    await put(
      ...DRAFT_STATES.map((state) => ({ personId, state, body: state })),
      { personId, state: 'sent', waitingSince: MORNING, body: 'first ask' },
      { personId, state: 'sent', waitingSince: MORNING + 1, purpose: 'follow-up', body: 'again' },
      { body: 'to nobody' },
    );
    const trays = await Promise.all(TRAYS.map(async (tray) => [tray, await bodies(tray)] as const));
    expect(Object.fromEntries(trays.map(([tray, all]) => [tray, all.toSorted()]))).toEqual({
      open: ['open', 'to nobody'],
      // One line a person, the latest of what they were sent.
      waiting: ['again'],
      answered: ['accepted', 'replied'],
      declined: ['declined'],
      'no-answer': ['no-answer'],
      sent: ['sent'],
    });
    const counts = await countTrays();
    for (const [tray, all] of trays) expect(counts[tray], tray).toBe(all.length);
  });

  it.each(['open', 'answered', 'sent'] as const)(
    'shows the newest first, so many at a time (%s)',
    async (tray) => {
      const states = { open: ['open'], answered: ['replied', 'accepted'], sent: ['sent'] } as const;
      await put(
        ...[1, 2, 3, 4].map((number) => ({
          state: states[tray][number % states[tray].length] ?? 'open',
          updatedAt: MORNING + number,
          body: String(number),
        })),
      );
      expect(await bodies(tray)).toEqual(['4', '3', '2', '1']);
      expect(await bodies(tray, 2)).toEqual(['4', '3']);
    },
  );

  it('shows the latest wait first, and whoever said no by hand without a step', async () => {
    const [ada, ben] = [await savedPerson('Ada Moreno'), await savedPerson('Ben Xu')];
    await put(
      { personId: ada, state: 'sent', waitingSince: MORNING - 9 * DAY, body: 'ada' },
      { personId: ben, state: 'sent', waitingSince: MORNING - DAY, body: 'ben' },
    );
    await moveToStage([ben], 'declined');
    const waiting = await readTray('waiting', 50, MORNING, 'UTC');
    expect(waiting.map(({ person }) => person?.name)).toEqual(['Ben Xu', 'Ada Moreno']);
    expect(waiting.map(({ step }) => step?.due ?? null)).toEqual([null, true]);
  });

  it('gives a removed draft back', async () => {
    const { id } = await startDraft(aDraft());
    const before = await dump();
    const changes = await removeDraft(id);
    expect(await bodies('open')).toEqual([]);
    await undo(changes);
    expect(await dump()).toBe(before);
    expect(await removeDraft('gone')).toEqual([]);
  });
});

describe('this week’s first messages', () => {
  it('are those sent since Monday', async () => {
    const personId = await savedPerson();
    const send = async (purpose: Draft['purpose']) =>
      markSent((await startDraft(aDraft({ personId, purpose }))).id);
    // A Saturday.
    await send('introduction-cold');
    await send('follow-up');
    expect(await sentThisWeek(Date.now(), 'UTC')).toBe(1);
    later(2 * DAY);
    expect(await sentThisWeek(Date.now(), 'UTC')).toBe(0);
    await send('flash');
    expect(await sentThisWeek(Date.now(), 'UTC')).toBe(1);
  });
});

describe('the portfolio', () => {
  async function leadRated(name: string, score: number): Promise<string> {
    const id = await savedPerson(name);
    const ratings = { accessibility: score, relevance: score, likelihood: score, value: score };
    await patchPerson(id, rated(ratings));
    return id;
  }

  it('has the five best candidates, and those who are being asked, the best rated first', async () => {
    for (const [number, score] of [1, 2, 3, 4, 5, 5].entries())
      await leadRated(`Lead ${number}`, score);
    const asked = await leadRated('Asked', 4.5);
    const { id } = await startDraft(aDraft({ personId: asked }));
    await markSent(id);
    const begun = await savedPerson('Begun');
    const draft = await startDraft(aDraft({ personId: begun }));
    await startDraft(aDraft({ personId: await savedPerson('Thanked'), purpose: 'thank-you' }));
    const entries = await readPortfolio(later(DAY), 'UTC');
    expect(entries.map(({ person }) => person.overall)).toEqual([5, 5, 4.5, 4, 3, 2, null]);
    expect(entries[2]).toMatchObject({ draft: { id }, step: { kind: 'follow-up', due: false } });
    expect(entries.at(-1)).toMatchObject({ person: { id: begun }, draft: { id: draft.id } });
    expect(entries[0]).toMatchObject({ draft: null, step: null });
  });

  it('is empty while nobody is rated or written to', async () => {
    await savedPerson();
    expect(await readPortfolio(Date.now(), 'UTC')).toEqual([]);
  });
});
