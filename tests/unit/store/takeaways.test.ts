import { describe, expect, it } from 'vitest';
import type { Takeaway } from '@/lib/sessions/takeaway';
import { undo } from '@/lib/store/mutate';
import { keepNotes } from '@/lib/store/notes';
import { getSession, startSession, endSession } from '@/lib/store/sessions';
import {
  carriedForward,
  openActions,
  setAside,
  setStatus,
  takeawaysOf,
  topicsWith,
  undoStatus,
} from '@/lib/store/takeaways';
import { dump, freshStore, later, savedPerson } from '../support/store';

freshStore();

async function session(personId: string, notes: string): Promise<string> {
  const { id } = await startSession(personId, 30);
  await keepNotes(id, '', notes);
  return id;
}

const notesOf = async (id: string) => (await getSession(id))?.notes;

/** The takeaway whose text begins like this. */
async function one(sessionId: string, text: string): Promise<Takeaway> {
  const found = (await takeawaysOf(sessionId)).find((takeaway) => takeaway.text.startsWith(text));
  if (!found) throw new Error(`No takeaway ${text}`);
  return found;
}

describe('done, from anywhere', () => {
  it('ticks the box in the notes, and empties it again', async () => {
    const id = await session(await savedPerson(), 'a\n[] send it @fri\n! read\n');
    const { id: action } = await one(id, 'send');
    await setStatus(action, 'done');
    expect(await notesOf(id)).toBe('a\n[x] send it @fri\n! read\n');
    expect(await one(id, 'send')).toMatchObject({ id: action, status: 'done' });
    await setStatus(action, 'open');
    expect(await notesOf(id)).toBe('a\n[ ] send it @fri\n! read\n');
  });

  it('stays when the notes are typed on', async () => {
    const id = await session(await savedPerson(), '[] send it\n? why\n');
    await setStatus((await one(id, 'send')).id, 'done');
    await setStatus((await one(id, 'why')).id, 'done');
    const notes = (await notesOf(id)) ?? '';
    await keepNotes(id, notes, `${notes}! more`);
    expect((await takeawaysOf(id)).map(({ status }) => status)).toEqual([
      'done',
      'done',
      'received',
    ]);
  });

  it('can be undone, to the letter', async () => {
    const id = await session(await savedPerson(), '[] send it\n');
    const before = await dump();
    later();
    await undo(await setStatus((await one(id, 'send')).id, 'done'));
    expect(await dump()).toBe(before);
  });

  it('can be undone although the notes were typed on', async () => {
    const id = await session(await savedPerson(), '[] send it\n');
    const changes = await setStatus((await one(id, 'send')).id, 'done');
    await keepNotes(id, '[x] send it\n', '[x] send it\nmore');
    await undoStatus(changes);
    expect(await notesOf(id)).toBe('[ ] send it\nmore');
    expect(await one(id, 'send')).toMatchObject({ status: 'open' });
  });

  it('changes nothing twice, nor what is gone', async () => {
    const id = await session(await savedPerson(), '[] send it\n');
    const { id: action } = await one(id, 'send');
    expect(await setStatus(action, 'open')).toEqual([]);
    expect(await setStatus('gone', 'done')).toEqual([]);
  });

  it('goes together with what is being typed at that moment', async () => {
    const id = await session(await savedPerson(), '[] send it\n');
    const { id: action } = await one(id, 'send');
    await Promise.all([
      setStatus(action, 'done'),
      keepNotes(id, '[] send it\n', '[] send it\nmore'),
    ]);
    expect(await notesOf(id)).toBe('[x] send it\nmore');
    expect(await one(id, 'send')).toMatchObject({ status: 'done' });
  });
});

describe('set aside', () => {
  it('leaves the line, and outlives it', async () => {
    const id = await session(await savedPerson(), '! read it\n');
    const { id: advice } = await one(id, 'read');
    await setAside(advice);
    expect(await notesOf(id)).toBe('! read it\n');
    await keepNotes(id, '! read it\n', '');
    expect(await takeawaysOf(id)).toMatchObject([{ id: advice, status: 'set-aside', order: -1 }]);
  });
});

describe('carried forward', () => {
  it('are the open actions of earlier sessions, the next due first', async () => {
    const person = await savedPerson();
    const first = await session(person, '[] no day\n[] late @in 3 weeks\n[x] done\n! advice\n');
    await endSession(first);
    const second = await session(person, '[] soon @tomorrow\n');
    await endSession(second);
    const third = await session(person, '[] mine now\n');
    const words = (rows: Takeaway[]) => rows.map(({ text }) => text);
    expect(words(await carriedForward(person, third))).toEqual(['soon', 'late', 'no day']);
    expect(words(await openActions(person))).toEqual(['soon', 'late', 'no day', 'mine now']);
    await setStatus((await one(first, 'late')).id, 'done');
    await setAside((await one(second, 'soon')).id);
    expect(words(await carriedForward(person, third))).toEqual(['no day']);
    expect(await carriedForward(await savedPerson('Ada Moreno'), third)).toEqual([]);
  });
});

describe('topics used before', () => {
  it('are the latest first, without those of private lines', async () => {
    const person = await savedPerson();
    await session(person, '! a #tides\n> b #light #tides\n// ! c #secret\n');
    expect((await topicsWith(person)).toSorted()).toEqual(['light', 'tides']);
  });
});
