import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParkedQuestion } from '@/lib/board/question';
import { seated } from '@/lib/board/seat';
import type { Change } from '@/lib/data/change';
import { duplicateReason } from '@/lib/people/duplicates';
import { db, stamped } from '@/lib/store/db';
import { startDraft } from '@/lib/store/drafts';
import { likelyPairs, mergePeople, notTheSame } from '@/lib/store/merge';
import { undo } from '@/lib/store/mutate';
import { getPerson, patchPerson } from '@/lib/store/people';
import { parkQuestion, questionsFor } from '@/lib/store/questions';
import { listSeats, seatPerson, seatsOf } from '@/lib/store/seats';
import { endSession, startSession } from '@/lib/store/sessions';
import { addTouch, touchesOf, weSpoke } from '@/lib/store/touches';
import { anyPerson } from '../support/people';
import { aDraft, aSession, aStoredDraft, aTouch, MORNING } from '../support/rows';
import { count, dump, freshStore, later, savedPerson } from '../support/store';

freshStore();

/** Ada twice, each with a touch, a draft, an ended session, a chair and a parked question. */
async function adaTwice(): Promise<[string, string]> {
  const ids = [await savedPerson('Ada Moreno'), await savedPerson('Ada Morena')] as const;
  const seats = await listSeats();
  for (const [index, id] of ids.entries()) {
    later();
    await weSpoke(id);
    await startDraft(aDraft({ personId: id }));
    await endSession((await startSession(id, 30)).id);
    await seatPerson(seats[index]!.id, id);
    await parkQuestion(`Question ${index}`, { personId: id, seatId: null });
    await patchPerson(id, { notes: `Note ${index}` });
  }
  later();
  return [...ids];
}

const sizes = async () =>
  Promise.all((['touches', 'drafts', 'sessions', 'parkedQuestions', 'seats'] as const).map(count));

describe('merging two people', () => {
  it('gives the one who stays all that led to the other', async () => {
    const [kept, other] = await adaTwice();
    const before = await sizes();
    await mergePeople(kept, other, {});
    expect(await getPerson(other)).toBeUndefined();
    expect(await sizes()).toEqual(before);
    expect(await dump()).not.toContain(other);
    expect(await touchesOf(kept)).toHaveLength(4);
    expect((await seatsOf(kept)).map(({ title }) => title)).toEqual(['Technical', 'Industry']);
    expect((await questionsFor('', kept)).map(({ text }) => text)).toEqual([
      'Question 0',
      'Question 1',
    ]);
    expect(await getPerson(kept)).toMatchObject({
      name: 'Ada Moreno',
      notes: 'Note 0\n\nNote 1',
      linkKeys: ['linkedin:ada-moreno', 'linkedin:ada-morena'],
    });
  });

  it('honours what was chosen', async () => {
    const [kept, other] = await adaTwice();
    await mergePeople(kept, other, { name: 'other' });
    expect(await getPerson(kept)).toMatchObject({ name: 'Ada Morena', nameKey: 'ada morena' });
  });

  it('hands on who sat where before', async () => {
    const [kept, other] = await adaTwice();
    const [, second] = await listSeats();
    await seatPerson(second!.id, null);
    await mergePeople(kept, other, {});
    const [, seat] = await listSeats();
    expect(seat?.holderId).toBeNull();
    expect(seat?.history).toMatchObject([{ personId: kept, to: Date.now() }]);
  });

  it('keeps telling the one who stays from whom the other was not', async () => {
    const [kept, other] = await adaTwice();
    const third = await savedPerson('Ada Moreni');
    await notTheSame(other, third);
    await mergePeople(kept, other, {});
    const [a, b] = [await getPerson(kept), await getPerson(third)];
    expect(a?.notSameAs).toEqual([third]);
    expect(b?.notSameAs).toEqual([kept]);
    // And so on, when one of them is merged again.
    const fourth = await savedPerson('Ida Moreno');
    await mergePeople(fourth, kept, {});
    expect((await getPerson(third))?.notSameAs).toEqual([fourth]);
    expect(duplicateReason((await getPerson(fourth))!, (await getPerson(third))!)).toBeNull();
  });

  it('can be undone, all of it', async () => {
    const [kept, other] = await adaTwice();
    await notTheSame(other, await savedPerson('Ada Moreni'));
    const before = await dump();
    later();
    const changes = await mergePeople(kept, other, { name: 'other' });
    later();
    await undo(JSON.parse(JSON.stringify(changes)) as Change[]);
    expect(await dump()).toBe(before);
  });

  it('undone later keeps what happened since', async () => {
    const [kept, other] = await adaTwice();
    const changes = await mergePeople(kept, other, {});
    await patchPerson(kept, { notes: 'Newer words' });
    await addTouch(aTouch({ personId: kept, summary: 'Since then' }));
    await undo(changes);
    expect((await getPerson(kept))?.notes).toBe('Newer words');
    expect((await getPerson(other))?.notes).toBe('Note 1');
    expect(await touchesOf(kept)).toHaveLength(3);
    expect(await touchesOf(other)).toHaveLength(2);
  });

  it('undone twice, from two tabs, keeps what was written in between', async () => {
    const [kept, other] = await adaTwice();
    const changes = await mergePeople(kept, other, {});
    await undo(changes);
    await patchPerson(other, { notes: 'Newer words' });
    const before = await dump();
    await undo(changes);
    expect(await dump()).toBe(before);
  });

  it.each([
    ['with themselves', (id: string) => [id, id] as const],
    ['with nobody', (id: string) => [id, 'nobody'] as const],
    ['into nobody', (id: string) => ['nobody', id] as const],
  ])('%s does nothing', async (_whom, pair) => {
    const [kept] = await adaTwice();
    const before = await dump();
    later();
    expect(await mergePeople(...pair(kept), {})).toEqual([]);
    expect(await dump()).toBe(before);
  });
});

describe('two tabs that merge at once', () => {
  it.each([
    ['the same pair', [0, 1], [0, 1]],
    ['the same pair the other way round', [0, 1], [1, 0]],
  ])(
    '%s: one wins, the other changes nothing, nothing is doubled or lost',
    async (_which, a, b) => {
      const ids = await adaTwice();
      const before = await dump();
      const sizesBefore = await sizes();
      const merge = ([kept, other]: number[]) => mergePeople(ids[kept!]!, ids[other!]!, {});
      const done = await Promise.all([merge(a), merge(b)]);
      expect(done.filter((changes) => changes.length > 0)).toHaveLength(1);
      expect(await count('people')).toBe(1);
      expect(await sizes()).toEqual(sizesBefore);
      const [one] = await db.people.toArray();
      expect(one?.notes.split('\n\n').toSorted()).toEqual(['Note 0', 'Note 1']);
      expect(await touchesOf(one!.id)).toHaveLength(4);
      for (const changes of done) await undo(changes);
      expect(await dump()).toBe(before);
    },
  );

  it('three people in a ring: whoever comes second finds them gone, and no note is lost', async () => {
    const [a, b] = await adaTwice();
    const c = await savedPerson('Ada Moreni');
    await patchPerson(c, { notes: 'Note 2' });
    await Promise.all([mergePeople(a, b, {}), mergePeople(b, c, {}), mergePeople(c, a, {})]);
    const left = await db.people.toArray();
    const notes = left.flatMap((person) => person.notes.split('\n\n'));
    expect(notes.toSorted()).toEqual(['Note 0', 'Note 1', 'Note 2']);
    expect(await count('touches')).toBe(4);
    const ids = left.map(({ id }) => id);
    for (const { personId } of await db.touches.toArray()) expect(ids).toContain(personId);
  });
});

describe('“not the same”', () => {
  it('is remembered on both sides, once, and can be undone', async () => {
    const [a, b] = [await savedPerson('Wei Zhangwei'), await savedPerson('Wei Zhangwej')];
    await patchPerson(a, { links: [], linkKeys: [] });
    await patchPerson(b, { links: [], linkKeys: [] });
    expect(await likelyPairs()).toEqual([{ a, b, reason: 'spelling' }]);
    const before = await dump();
    later();
    const changes = await notTheSame(a, b);
    expect(await likelyPairs()).toEqual([]);
    expect([(await getPerson(a))?.notSameAs, (await getPerson(b))?.notSameAs]).toEqual([[b], [a]]);
    const again = await notTheSame(b, a);
    expect((await getPerson(a))?.notSameAs).toEqual([b]);
    for (const done of [again, changes]) await undo(done);
    expect(await dump()).toBe(before);
  });

  it('of somebody who is gone does nothing', async () => {
    const a = await savedPerson();
    expect(await notTheSame(a, 'nobody')).toEqual([]);
    expect((await getPerson(a))?.notSameAs).toEqual([]);
  });
});

describe('merge then undo, in any store', () => {
  const who = fc.nat(3);
  const moment = fc.nat(50).map((days) => MORNING - days * 86_400_000);
  const someone = fc.option(who, { freq: 4 });
  const seating = fc.array(someone, { maxLength: 4 });
  const anyStore = fc.record({
    people: fc.array(anyPerson, { minLength: 2, maxLength: 4 }),
    apart: fc.array(fc.tuple(who, who), { maxLength: 3 }),
    touches: fc.array(fc.record({ who, at: moment }), { maxLength: 8 }),
    drafts: fc.array(fc.record({ who: someone, at: moment, sent: fc.boolean() }), { maxLength: 5 }),
    sessions: fc.array(fc.record({ who, at: moment }), { maxLength: 5 }),
    questions: fc.array(fc.record({ who: someone, seat: fc.option(fc.nat(4)) }), { maxLength: 5 }),
    seats: fc.array(seating, { maxLength: 5 }),
    choice: fc.constantFrom('kept' as const, 'other' as const),
    turned: fc.boolean(),
  });

  type Given = typeof anyStore extends fc.Arbitrary<infer T> ? T : never;

  /** Puts all of it on the disk; returns the people's ids, which are drawn from in turn. */
  async function fill(given: Given): Promise<string[]> {
    await db.delete();
    await db.open();
    const ids = given.people.map(({ id }) => id);
    const id = (index: number) => ids[index % ids.length]!;
    const maybe = (index: number | null) => (index === null ? null : id(index));
    const apart = given.apart.map(([a, b]) => [id(a), id(b)] as const).filter(([a, b]) => a !== b);
    const notSame = (one: string) =>
      apart.flatMap(([a, b]) => (a === one ? [b] : b === one ? [a] : []));
    const seats = await listSeats();
    for (const [index, seat] of seats.entries()) {
      for (const [turn, holder] of (given.seats[index] ?? []).entries())
        Object.assign(seat, seated(seat, maybe(holder), turn));
    }
    await Promise.all([
      db.people.bulkAdd(
        given.people.map((one) => ({ ...one, notSameAs: [...new Set(notSame(one.id))] })),
      ),
      db.seats.bulkPut(seats),
      db.touches.bulkAdd(given.touches.map(({ who: of, at }) => aTouch({ personId: id(of), at }))),
      db.drafts.bulkAdd(
        given.drafts.map(({ who: of, at, sent }) =>
          aStoredDraft({
            personId: maybe(of),
            createdAt: at,
            updatedAt: at,
            ...(sent ? { state: 'sent' as const, sentAt: at, waitingSince: at } : {}),
          }),
        ),
      ),
      db.sessions.bulkAdd(
        given.sessions.map(({ who: of, at }) =>
          aSession({ personId: id(of), startsAt: at, state: 'ended' }),
        ),
      ),
      db.parkedQuestions.bulkAdd(
        given.questions.map(({ who: of, seat }) =>
          stamped<ParkedQuestion>({
            text: 'Why?',
            personId: maybe(of),
            seatId: seat === null ? null : seats[seat]!.id,
            state: 'waiting',
          }),
        ),
      ),
    ]);
    return ids;
  }

  it('restores every row of every table, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(anyStore, async (given) => {
        const ids = await fill(given);
        const [before, sizesBefore] = [await dump(), await sizes()];
        const [kept, other] = given.turned ? [ids[1]!, ids[0]!] : [ids[0]!, ids[1]!];
        later();
        const changes = await mergePeople(kept, other, { name: given.choice });
        expect(changes).not.toEqual([]);
        expect(await dump()).not.toContain(other);
        expect(await sizes()).toEqual(sizesBefore);
        later();
        await undo(changes);
        expect(await dump()).toBe(before);
      }),
      { numRuns: 60 },
    );
  });
});
