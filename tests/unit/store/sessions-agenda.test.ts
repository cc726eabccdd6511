import { describe, expect, it } from 'vitest';
import { addSegment, moveSegment, removeSegment, renameSegment } from '@/lib/sessions/agenda-edit';
import { currentSegment, turnTo } from '@/lib/sessions/segments';
import { undo } from '@/lib/store/mutate';
import { getSession, moveClock, startSession } from '@/lib/store/sessions';
import { editAgenda, replaceAgenda } from '@/lib/store/sessions-agenda';
import { planSession } from '@/lib/store/sessions-plan';
import { MORNING } from '../support/rows';
import { dump, freshStore, later, savedPerson } from '../support/store';

freshStore();
const MINUTE = 60_000;
const same = (index: number) => index;

/** Opening 5, Core 18, Next steps 5, Relationship 2; two minutes ago turned to the third. */
async function turned() {
  const { id } = await startSession(await savedPerson(), 30);
  later(8 * MINUTE);
  await moveClock(id, (clock, at) => turnTo(clock, 1, at));
  later(2 * MINUTE);
  await moveClock(id, (clock, at) => turnTo(clock, 2, at));
  return id;
}

async function state(id: string) {
  const { clock, segments } = (await getSession(id))!;
  return {
    titles: segments.map(({ title }) => title),
    planned: clock && clock.plannedMs / MINUTE,
    current: clock && segments[currentSegment(segments, clock, Date.now())]?.title,
    turns: clock?.turns?.length,
  };
}

describe('editing the agenda', () => {
  it('of a planned session changes only its segments', async () => {
    const { session } = await planSession(await savedPerson(), 30, MORNING);
    await editAgenda(session.id, {
      edit: (segments) => renameSegment(segments, 0, 'Tides'),
      becomes: same,
    });
    expect(await state(session.id)).toMatchObject({ planned: null });
    expect((await getSession(session.id))?.segments[0]).toEqual({ title: 'Tides', minutes: 5 });
  });

  it('makes a running session longer or shorter by as much', async () => {
    const id = await turned();
    await editAgenda(id, {
      edit: (segments) => addSegment(segments, { title: 'Tea', minutes: 10 }),
      becomes: same,
    });
    expect(await state(id)).toMatchObject({ planned: 40, current: 'Next steps' });
    await editAgenda(id, { edit: (segments) => removeSegment(segments, 4), becomes: same });
    expect(await state(id)).toMatchObject({ planned: 30 });
  });

  it('stays at the segment that was turned to, wherever that is now', async () => {
    const id = await turned();
    await editAgenda(id, {
      edit: (segments) => moveSegment(segments, 2, 0),
      becomes: (index) => [1, 2, 0, 3][index] ?? null,
    });
    expect(await state(id)).toEqual({
      titles: ['Next steps', 'Opening', 'Core', 'Relationship'],
      planned: 30,
      current: 'Next steps',
      turns: 2,
    });
  });

  it('starts from the agenda as it is stored, so that two panels may edit at once', async () => {
    const id = await turned();
    await Promise.all(
      ['Tea', 'Cake'].map((title) =>
        editAgenda(id, {
          edit: (segments) => addSegment(segments, { title, minutes: 1 }),
          becomes: same,
        }),
      ),
    );
    expect((await state(id)).titles.slice(4)).toEqual(['Tea', 'Cake']);
  });

  it('can be undone, while the clock goes on', async () => {
    const id = await turned();
    const before = await dump();
    await undo(await editAgenda(id, { edit: (all) => removeSegment(all, 3, true), becomes: same }));
    expect(await dump()).toBe(before);
  });
});

describe('another agenda', () => {
  it('leads again by its plan, for as long as before', async () => {
    const id = await turned();
    await replaceAgenda(id, 'grow', [
      { title: 'Goal', minutes: 9 },
      { title: 'Will', minutes: 21 },
    ]);
    expect(await state(id)).toEqual({
      titles: ['Goal', 'Will'],
      planned: 30,
      current: 'Will',
      turns: undefined,
    });
    expect((await getSession(id))?.kind).toBe('grow');
  });
});
