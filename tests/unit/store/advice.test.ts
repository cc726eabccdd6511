import { describe, expect, it } from 'vitest';
import { NO_LOOP } from '@/lib/advice/loop';
import type { Takeaway } from '@/lib/sessions/takeaway';
import {
  adviceAt,
  isAdvised,
  peopleWith,
  reportUnderWay,
  tellLoop,
  toReport,
} from '@/lib/store/advice';
import { noteByHand } from '@/lib/store/by-hand';
import { db } from '@/lib/store/db';
import { markSent, startDraft } from '@/lib/store/drafts';
import { undo } from '@/lib/store/mutate';
import { keepNotes, settleTakeaways } from '@/lib/store/notes';
import { getSession } from '@/lib/store/sessions';
import { enterSession } from '@/lib/store/sessions-plan';
import { setStatus, takeawaysOf, undoStatus } from '@/lib/store/takeaways';
import { wrapUpsWaiting } from '@/lib/store/today';
import { aDraft, MORNING } from '../support/rows';
import { dump, freshStore, later, savedPerson } from '../support/store';

freshStore();

/** The takeaways of a talk with these notes. */
async function noted(notes: string, name?: string): Promise<Takeaway[]> {
  const { session } = await enterSession(await savedPerson(name), 30, MORNING);
  await keepNotes(session.id, '', notes);
  later();
  return takeawaysOf(session.id);
}
const now = async (id: string) => (await db.takeaways.get(id))!;
const texts = (rows: Takeaway[]) => rows.map(({ text }) => text);

describe('the advice at a step', () => {
  it('is that of everybody or of one, the newest first, and no more than asked for', async () => {
    const [rest] = await noted('! Rest\n[] not this\n? nor this');
    await noted('! Ask early\n! Write', 'Ada Moreno');
    expect(texts(await adviceAt('received', null, 2))).toHaveLength(2);
    expect(texts(await adviceAt('received', null, 9))).toHaveLength(3);
    expect(texts(await adviceAt('received', null, 9)).at(-1)).toBe('Rest');
    expect(texts(await adviceAt('received', rest!.personId, 9))).toEqual(['Rest']);
    await setStatus(rest!.id, 'trying');
    expect(texts(await adviceAt('trying', null, 9))).toEqual(['Rest']);
  });

  it('tells who advised, from the index', async () => {
    const [rest] = await noted('! Rest');
    await noted('[] only an action', 'Ada Moreno');
    expect(await peopleWith(['received', 'trying'])).toEqual([rest!.personId]);
    expect(await isAdvised(null)).toBe(true);
    expect(await isAdvised(await savedPerson('Bram de Wit'))).toBe(false);
  });
});

describe('what is said of an advice', () => {
  it('keeps its other words, and undo takes it back to the letter', async () => {
    const [rest] = await noted('! Rest');
    const before = await dump();
    const first = await tellLoop(rest!.id, { did: 'Slept' });
    const second = await tellLoop(rest!.id, { ledTo: 'Calm' });
    expect((await now(rest!.id)).loop).toEqual({ ...NO_LOOP, did: 'Slept', ledTo: 'Calm' });
    await undo([...first, ...second]);
    expect(await dump()).toBe(before);
  });

  it('stays with it when its line goes, and never with other words', async () => {
    const [rest] = await noted('! Rest\nmore');
    await tellLoop(rest!.id, { askOn: '2026-12-24' });
    await keepNotes(rest!.sessionId, '! Rest\nmore', '! Quite another thing\nmore');
    await settleTakeaways(rest!.sessionId);
    const rows = await takeawaysOf(rest!.sessionId);
    expect(rows.map(({ text, loop }) => [text, loop?.askOn])).toEqual([
      ['Quite another thing', undefined],
      ['Rest', '2026-12-24'],
    ]);
  });

  it('is asked about from the same day again when a step is undone', async () => {
    const [rest] = await noted('! Rest');
    later();
    const changes = await setStatus(rest!.id, 'trying');
    later();
    await undoStatus(changes);
    expect(await now(rest!.id)).toMatchObject({ status: 'received', statusAt: rest!.statusAt });
  });
});

describe('a report that is sent', () => {
  async function tried() {
    const [rest, ask] = await noted('! Rest\n! Ask early\n! // Beware of Bo');
    for (const id of [rest!.id, ask!.id]) await setStatus(id, 'tried');
    return { rest: rest!, ask: ask!, personId: rest!.personId };
  }

  it('tells of the advice it is about, and one undo takes both back', async () => {
    const { rest, ask, personId } = await tried();
    const draft = aDraft({ personId, purpose: 'progress-report', adviceIds: [rest.id] });
    const { id } = await startDraft(draft);
    later();
    const before = await dump();
    const changes = await markSent(id);
    expect((await now(rest.id)).status).toBe('reported');
    expect((await now(ask.id)).status).toBe('tried');
    await undo(changes);
    expect(await dump()).toBe(before);
  });

  it('is gone on with while it is being written, if it is about exactly the same', async () => {
    const { rest, ask, personId } = await tried();
    const adviceIds = [rest.id, ask.id];
    const { id } = await startDraft(aDraft({ personId, purpose: 'progress-report', adviceIds }));
    expect((await reportUnderWay(personId, [ask.id, rest.id]))?.id).toBe(id);
    expect(await reportUnderWay(personId, [rest.id])).toBeUndefined();
    await markSent(id);
    expect(await reportUnderWay(personId, adviceIds)).toBeUndefined();
  });

  it('tells nothing when it became another message', async () => {
    const { rest, personId } = await tried();
    const draft = aDraft({ personId, purpose: 'closing', adviceIds: [rest.id] });
    await markSent((await startDraft(draft)).id);
    expect((await now(rest.id)).status).toBe('tried');
  });

  it('leaves what was set aside meanwhile, or is gone', async () => {
    const { rest, ask, personId } = await tried();
    const adviceIds = [rest.id, ask.id];
    const { id } = await startDraft(aDraft({ personId, purpose: 'progress-report', adviceIds }));
    await setStatus(rest.id, 'set-aside');
    await db.takeaways.delete(ask.id);
    await markSent(id);
    expect((await now(rest.id)).status).toBe('set-aside');
  });

  it('is about all that was tried, unless it is private', async () => {
    const { personId } = await tried();
    for (const { id } of await db.takeaways.toArray()) await setStatus(id, 'tried');
    expect(texts(await toReport(personId))).toEqual(['Rest', 'Ask early']);
  });
});

describe('an advice noted by hand', () => {
  it('is a line of its talk, and taken out again though the notes were typed on', async () => {
    const [rest] = await noted('! Rest');
    const { sessionId } = rest!;
    const takeBack = await noteByHand({ sessionId }, { kind: 'advice', text: 'Write\nmore' });
    expect(texts(await takeawaysOf(sessionId))).toEqual(['Rest', 'Write more']);
    const notes = (await getSession(sessionId))!.notes;
    await keepNotes(sessionId, notes, `${notes}and on`);
    await takeBack();
    expect(texts(await takeawaysOf(sessionId))).toEqual(['Rest']);
    expect((await getSession(sessionId))!.notes).toContain('and on');
  });

  it('without a talk has a short one of its day, with nothing to wrap up', async () => {
    const personId = await savedPerson();
    const before = await dump();
    later();
    const said = { personId, at: MORNING - 86_400_000 };
    const takeBack = await noteByHand(said, { kind: 'advice', text: 'Write' });
    const [write] = await adviceAt('received', personId, 9);
    expect(write?.text).toBe('Write');
    expect(await getSession(write!.sessionId)).toMatchObject({ state: 'ended', startsAt: said.at });
    expect(await wrapUpsWaiting(Date.now())).toEqual([]);
    await takeBack();
    expect(await dump()).toBe(before);
  });

  it('can be an action, whose and by when', async () => {
    const said = { personId: await savedPerson(), at: MORNING };
    const what = { kind: 'action', text: 'Send it', owner: 'them', dueDay: '2026-12-04' } as const;
    await noteByHand(said, what);
    expect(await db.takeaways.toArray()).toMatchObject([
      { kind: 'action', text: 'Send it', owner: 'them', dueDay: '2026-12-04', status: 'open' },
    ]);
  });
});
