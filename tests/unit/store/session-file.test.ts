import { describe, expect, it } from 'vitest';
import { fromMarkdown, toMarkdown, type Imported } from '@/lib/sessions/markdown-session';
import { db } from '@/lib/store/db';
import { undo } from '@/lib/store/mutate';
import { keepNotes } from '@/lib/store/notes';
import { getPerson } from '@/lib/store/people';
import { addToList } from '@/lib/store/points';
import { readInNotes, readInSession } from '@/lib/store/session-file';
import { getSession, startSession } from '@/lib/store/sessions';
import { enterSession, removeSession } from '@/lib/store/sessions-plan';
import { takeawaysOf } from '@/lib/store/takeaways';
import { changeWrapUp } from '@/lib/store/wrap-up';
import { MORNING } from '../support/rows';
import { dump, freshStore, later, savedPerson } from '../support/store';

freshStore();

const NOTES = '# Tides\n! Begin at low tide\n// [] keep to myself @fri\n\n[x] Send the tables\n';

async function saved() {
  const person = await savedPerson('Ada Moreno');
  const { session } = await enterSession(person, 30, MORNING);
  await keepNotes(session.id, '', NOTES);
  await addToList(session.id, 'questions', 'Why “tides”?');
  await changeWrapUp(session.id, { feeling: 'good', balance: 'even', doneAt: MORNING });
  return { person, id: session.id, text: await exported(session.id) };
}

async function exported(id: string): Promise<string> {
  const session = (await getSession(id))!;
  const { name } = (await getPerson(session.personId))!;
  return toMarkdown(
    session,
    await takeawaysOf(id),
    { id: session.personId, name },
    { private: true },
  );
}

function read(text: string): Extract<Imported, { kind: 'session' }> {
  const file = fromMarkdown(text);
  if (file.kind !== 'session') throw new Error(file.kind);
  return file;
}

describe('a session in a file (Trust 8)', () => {
  it('comes back with nothing lost', async () => {
    const { person, id, text } = await saved();
    const [session, takeaways] = [await getSession(id), await takeawaysOf(id)];
    later();
    await removeSession(id);
    await readInSession(read(text), person);
    expect(await getSession(id)).toEqual(session);
    expect(await takeawaysOf(id)).toEqual(takeaways);
    expect(await db.touches.toArray()).toMatchObject([{ personId: person, refId: id }]);
  });

  it('takes the place of the one that is here, and undo brings that back', async () => {
    const { person, id, text } = await saved();
    later();
    await keepNotes(id, NOTES, `${NOTES}[] Another\n`);
    const before: unknown = JSON.parse(await dump());
    later();
    const changes = await readInSession(read(text), person);
    const { session, takeaways } = read(text);
    expect(await getSession(id)).toEqual(session);
    expect(await takeawaysOf(id)).toEqual(takeaways);
    await undo(changes);
    expect(JSON.parse(await dump())).toEqual(before);
  });

  it('belongs to whom it is read in for, and is taken back whole', async () => {
    const { id, text } = await saved();
    await removeSession(id);
    const ben = await savedPerson('Ben Xu');
    const before = await dump();
    later();
    const changes = await readInSession(read(text), ben);
    expect((await getSession(id))?.personId).toBe(ben);
    for (const takeaway of await takeawaysOf(id)) expect(takeaway.personId).toBe(ben);
    await undo(changes);
    expect(await dump()).toBe(before);
  });

  it('does not run a second time', async () => {
    const person = await savedPerson('Ada Moreno');
    const { id } = await startSession(person, 30);
    const text = await exported(id);
    await removeSession(id);
    await readInSession(read(text), person);
    expect(await getSession(id)).toMatchObject({ state: 'ended' });
  });

  it('does not touch the takeaways of another session, whatever ids it has', async () => {
    const { person, id } = await saved();
    const other = (await enterSession(person, 30, MORNING)).session;
    const [stolen] = await takeawaysOf(id);
    const file = { kind: 'session' as const, session: other, person: { id: person, name: 'Ada' } };
    await readInSession({ ...file, takeaways: [{ ...stolen!, sessionId: other.id }] }, person);
    expect(await db.takeaways.get(stolen!.id)).toEqual(stolen);
    expect(await takeawaysOf(other.id)).toMatchObject([{ text: stolen!.text }]);
  });
});

describe('anybody’s notes', () => {
  it('become a session of their day, with takeaways', async () => {
    const person = await savedPerson('Ada Moreno');
    const { session } = await readInNotes(NOTES, person, MORNING - 86_400_000);
    expect(await getSession(session.id)).toMatchObject({ state: 'ended', notes: NOTES });
    expect(await takeawaysOf(session.id)).toHaveLength(3);
  });
});
