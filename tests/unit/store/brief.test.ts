import { describe, expect, it } from 'vitest';
import { addArea, patchArea } from '@/lib/store/areas';
import { goalsWith, readBrief, roleWith } from '@/lib/store/brief';
import { keepNotes } from '@/lib/store/notes';
import { getPerson, patchPerson } from '@/lib/store/people';
import { parkQuestion } from '@/lib/store/questions';
import { listSeats, seatPerson } from '@/lib/store/seats';
import { enterSession, planSession } from '@/lib/store/sessions-plan';
import { setStatus, takeawaysOf } from '@/lib/store/takeaways';
import { aPerson, MORNING } from '../support/rows';
import { freshStore, later, savedPerson } from '../support/store';

freshStore();
const DAY = 86_400_000;

describe('the page before a session (M1)', () => {
  it('knows all that there is with somebody, and nothing of others', async () => {
    const [ada, ben] = [await savedPerson('Ada Moreno'), await savedPerson('Ben Xu')];
    const notes = '! Begin at low tide\n[] Send the tables @2026-11-20\n[] @them find the book\n';
    const { session: last } = await enterSession(ada, 30, MORNING - 12 * DAY);
    await keepNotes(last.id, '', notes);
    const { session: bens } = await enterSession(ben, 30, MORNING - DAY);
    await keepNotes(bens.id, '', '[] Not for Ada\n');
    const [seat, other] = await listSeats();
    await seatPerson(seat!.id, ada);
    await parkQuestion('For the seat', { personId: null, seatId: seat!.id });
    await parkQuestion('For another', { personId: null, seatId: other!.id });
    const { session } = await planSession(ada, 30, MORNING + DAY);
    const brief = await readBrief((await getPerson(ada))!, session, MORNING, 'UTC');
    expect(brief.lastTalk).toMatchObject({ days: 12, session: { id: last.id } });
    expect(brief.actions.mine).toMatchObject([
      { overdue: 1, takeaway: { text: 'Send the tables' } },
    ]);
    expect(brief.actions.theirs).toMatchObject([{ takeaway: { text: 'find the book' } }]);
    expect(brief.advice).toMatchObject([{ text: 'Begin at low tide' }]);
    expect(brief.parked.map(({ text }) => text)).toEqual(['For the seat']);
    expect(brief.seats.map(({ id }) => id)).toEqual([seat!.id]);
  });

  it('fills progress from what was done', async () => {
    const ada = await savedPerson('Ada Moreno');
    const { session: last } = await enterSession(ada, 30, MORNING - 12 * DAY);
    await keepNotes(last.id, '', '[] Send the tables\n');
    later();
    const [action] = await takeawaysOf(last.id);
    await setStatus(action!.id, 'done');
    const { session } = await planSession(ada, 30, MORNING + DAY);
    const brief = await readBrief((await getPerson(ada))!, session, Date.now(), 'UTC');
    expect(brief.progress.done).toMatchObject([{ text: 'Send the tables' }]);
    expect(brief.actions.mine).toEqual([]);
  });
});

describe('what the talks are for', () => {
  it('are the growth areas they stand for and those of their seats, each once', async () => {
    const id = await savedPerson();
    const [seat] = await listSeats();
    await seatPerson(seat!.id, id);
    const own = await addArea('Saying no');
    const both = await addArea('Tides');
    await patchArea(both.area.id, { seatId: seat!.id });
    await addArea('Nobody’s');
    await patchPerson(id, { growthAreaIds: [own.area.id, both.area.id] });
    const goals = await goalsWith((await getPerson(id))!);
    expect(goals.map(({ title }) => title)).toEqual(['Saying no', 'Tides']);
  });
});

describe('your part in a talk', () => {
  it.each([
    [[], 'regular', 'mentee'],
    [['mentee'], 'regular', 'mentor'],
    [['mentee', 'mentor'], 'regular', 'mentee'],
    [['peer'], 'regular', 'peer'],
    [[], 'first-mentor', 'mentor'],
    [['mentee'], 'first-mentee', 'mentee'],
  ] as const)('with %j in a %s talk is the %s’s', (hats, kind, role) => {
    expect(roleWith(aPerson({ hats: [...hats] }), { kind })).toBe(role);
  });
});
