import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { TakeawaySchema } from '@/lib/sessions/takeaway';
import { db } from '@/lib/store/db';
import { changeOfMarks, keepNotes, settleTakeaways } from '@/lib/store/notes';
import { patchPerson } from '@/lib/store/people';
import { getSession, moveClock, startSession } from '@/lib/store/sessions';
import { setStatus, takeawaysOf } from '@/lib/store/takeaways';
import { pauseClock } from '@/lib/sessions/clock';
import { count, freshStore, later, savedPerson } from '../support/store';

freshStore();
const MINUTE = 60_000;

async function running(): Promise<string> {
  return (await startSession(await savedPerson(), 30)).id;
}

/** Types a text into empty notes, key by key. */
async function type(id: string, text: string, before = ''): Promise<void> {
  for (let at = 1; at <= text.length; at += 1)
    await keepNotes(id, before + text.slice(0, at - 1), before + text.slice(0, at));
  await settleTakeaways(id);
}

const notesOf = async (id: string) => (await getSession(id))?.notes;
const texts = async (id: string) => (await takeawaysOf(id)).map(({ kind, text }) => [kind, text]);

describe('what is typed', () => {
  it('is stored as it is, and answered', async () => {
    const id = await running();
    expect(await keepNotes(id, '', 'Tides')).toBe('Tides');
    expect(await notesOf(id)).toBe('Tides');
    expect(await count('takeaways')).toBe(0);
  });

  it('is merged with what another panel wrote meanwhile', async () => {
    const id = await running();
    await keepNotes(id, '', 'one\ntwo\n');
    const both = 'zero\none\ntwo and a half\n';
    expect(await keepNotes(id, 'one\ntwo\n', 'zero\none\ntwo\n')).toBe('zero\none\ntwo\n');
    expect(await keepNotes(id, 'one\ntwo\n', 'one\ntwo and a half\n')).toBe(both);
    expect(await notesOf(id)).toBe(both);
  });

  it('does not undo what happens to the session meanwhile', async () => {
    const id = await running();
    await Promise.all([
      keepNotes(id, '', 'a'),
      moveClock(id, pauseClock),
      keepNotes(id, 'a', 'ab'),
    ]);
    expect(await getSession(id)).toMatchObject({ notes: 'ab', clock: { pauses: [{ to: null }] } });
  });

  it('has nowhere to go when the session was removed, and is not said to be kept', async () => {
    await expect(keepNotes('gone', '', '! Tides')).rejects.toThrow('not there any more');
    expect(await count('sessions')).toBe(0);
    expect(await count('takeaways')).toBe(0);
  });
});

describe('takeaways', () => {
  it('come from the marked lines, each with its minute', async () => {
    const id = await running();
    later(3 * MINUTE);
    await type(id, '! measure first\n');
    later(4 * MINUTE);
    await type(id, '[] send the sketch @fri #tides', '! measure first\n');
    const rows = await takeawaysOf(id);
    expect(rows).toMatchObject([
      { kind: 'advice', text: 'measure first', minute: 3, order: 0, status: 'received' },
      { kind: 'action', text: 'send the sketch #tides', minute: 7, order: 1, status: 'open' },
    ]);
    expect(rows[1]).toMatchObject({ owner: 'me', dueDay: '2026-11-27', topics: ['tides'] });
    for (const row of rows) expect(v.is(TakeawaySchema, row)).toBe(true);
  });

  it('are one row, however much is typed on', async () => {
    const id = await running();
    await type(id, '! measure first, the p99');
    expect(await texts(id)).toEqual([['advice', 'measure first, the p99']]);
  });

  it('follow the words of their lines within half a second', async () => {
    const id = await running();
    await keepNotes(id, '', '! measure');
    await keepNotes(id, '! measure', '! measure first');
    await vi.waitFor(async () => expect(await texts(id)).toEqual([['advice', 'measure first']]), {
      timeout: 500,
    });
  });

  it('keep what became of them when their line moves or is edited', async () => {
    const id = await running();
    await keepNotes(id, '', '! measure first\n? why\n');
    const [advice] = await takeawaysOf(id);
    await setStatus(advice!.id, 'trying');
    await keepNotes(id, '! measure first\n? why\n', '? why\nplain\n! measure first\n');
    await keepNotes(
      id,
      '? why\nplain\n! measure first\n',
      '? why\nplain\n! measure the p99 first\n',
    );
    await settleTakeaways(id);
    const again = await db.takeaways.get(advice!.id);
    expect(again).toMatchObject({ status: 'trying', text: 'measure the p99 first', order: 1 });
  });

  it('go with their line, and come back with it as they were', async () => {
    const id = await running();
    await keepNotes(id, '', '! measure first\n');
    const before = await takeawaysOf(id);
    later();
    await keepNotes(id, '! measure first\n', '');
    expect(await takeawaysOf(id)).toEqual([]);
    await keepNotes(id, '', '! measure first\n');
    expect(await takeawaysOf(id)).toMatchObject([{ id: before[0]!.id, at: before[0]!.at }]);
  });

  it('are the mentee’s to do when nothing says whose', async () => {
    const id = await running();
    const { personId } = (await getSession(id))!;
    await patchPerson(personId, { hats: ['mentee'] });
    await keepNotes(id, '', '[] read the paper\n[] @me send it');
    expect((await takeawaysOf(id)).map(({ owner }) => owner)).toEqual(['them', 'me']);
  });

  it('of both panels are all there after a merge', async () => {
    const id = await running();
    await keepNotes(id, '', 'a\nb\n');
    await keepNotes(id, 'a\nb\n', '! one\na\nb\n');
    await keepNotes(id, 'a\nb\n', 'a\nb\n? two\n');
    expect(await texts(id)).toEqual([
      ['advice', 'one'],
      ['question', 'two'],
    ]);
  });

  it('are made up for notes that came without them', async () => {
    const id = await running();
    await db.sessions.update(id, { notes: '> we meet on Mondays' });
    await settleTakeaways(id);
    await settleTakeaways(id);
    expect(await texts(id)).toEqual([['decision', 'we meet on Mondays']]);
  });
});

describe('what a change is about', () => {
  it.each([
    ['', 'a', null],
    ['a\n! b\nc', 'ax\n! b\nc', null],
    ['a\n! b\nc', 'a\n! b\ncx', null],
    ['\nb', 'a\nb', null],
    ['a', 'a\n! ', null],
    ['a\n! b\nc', 'a\n! bx\nc', 'words'],
    ['a\r\n! b', 'a\r\n! bc', 'words'],
    ['[] a @mon', '[] a @tue', 'words'],
    ['a\nb', 'a\n! b', 'marks'],
    ['a\n! ', 'a\n! b', 'marks'],
    ['a\n! b', 'a\nb', 'marks'],
    ['! a\nb', 'a\nb', 'marks'],
    ['x\n! a', 'x! a', 'marks'],
    ['! a', '? a', 'marks'],
    ['[] a', '[x] a', 'marks'],
    ['! a', '// ! a', 'marks'],
    ['a\n! b', '```\na\n! b', 'marks'],
  ])('%j to %j: %s', (before, after, expected) => {
    expect(changeOfMarks(before, after)).toBe(expected);
    expect(changeOfMarks(after, before)).toBe(expected);
  });
});
