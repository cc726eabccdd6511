import { describe, expect, it } from 'vitest';
import { readLine, type NoteContext } from '@/lib/sessions/notes/line';
import { addAction, changeTerms, withTerms, type Terms } from '@/lib/store/agreed';
import { undo } from '@/lib/store/mutate';
import { keepNotes, settleTakeaways } from '@/lib/store/notes';
import { getSession } from '@/lib/store/sessions';
import { enterSession } from '@/lib/store/sessions-plan';
import { takeawaysOf } from '@/lib/store/takeaways';
import { MORNING } from '../support/rows';
import { dump, freshStore, later, savedPerson } from '../support/store';

freshStore();

const CONTEXT: NoteContext = {
  today: Temporal.PlainDate.from('2026-11-21'),
  name: 'Ngozi Brightwater',
  owner: 'me',
};

describe('a line with other terms', () => {
  const reworded = (line: string, terms: Terms) => withTerms(line, readLine(line, CONTEXT), terms);

  it.each<[string, Terms, string]>([
    ['[] Send it', { owner: 'them' }, '[] Send it @them'],
    ['[] Send it @me', { owner: 'them' }, '[] Send it @them'],
    ['[] Send it', { dueDay: '2026-12-04' }, '[] Send it @2026-12-04'],
    ['[] Send it @fri to Ada', { dueDay: '2026-12-04' }, '[] Send it @2026-12-04 to Ada'],
    ['[] Send it @fri', { dueDay: null }, '[] Send it'],
    ['[] Send it', { dueDay: null }, '[] Send it'],
    ['[] @them send it @fri', { owner: 'me', dueDay: null }, '[] @me send it'],
  ])('%s, %j: %s', (line, terms, result) => {
    expect(reworded(line, terms)).toBe(result);
    const read = readLine(result, CONTEXT);
    expect(read.text).toBe(readLine(line, CONTEXT).text);
    expect(read).toMatchObject(terms);
  });
});

it('says whose it is louder than a name at its end', () => {
  const line = '[] Send it @Ngozi';
  const result = withTerms(line, readLine(line, CONTEXT), { owner: 'me' });
  expect(readLine(line, CONTEXT).owner).toBe('them');
  expect(readLine(result, CONTEXT).owner).toBe('me');
});

async function noted(notes: string) {
  const { session } = await enterSession(await savedPerson(), 30, MORNING);
  await keepNotes(session.id, '', notes);
  later();
  return session.id;
}
const notesOf = async (id: string) => (await getSession(id))!.notes;

describe('what was agreed, changed after the talk', () => {
  it('says the same in the notes, and reading them again changes nothing', async () => {
    const id = await noted('Before\r\n[] Send it @fri\r\nAfter');
    const [action] = await takeawaysOf(id);
    await changeTerms(action!.id, { owner: 'them', dueDay: '2026-12-04' });
    expect(await notesOf(id)).toBe('Before\r\n[] Send it @2026-12-04 @them\r\nAfter');
    const before = await dump();
    await settleTakeaways(id);
    expect(await dump()).toBe(before);
    expect(await takeawaysOf(id)).toMatchObject([{ owner: 'them', dueDay: '2026-12-04' }]);
  });

  it('is as it was after undo', async () => {
    const id = await noted('[] Send it\n[] Send it');
    const before = await dump();
    later();
    const [, second] = await takeawaysOf(id);
    const changes = await changeTerms(second!.id, { owner: 'them' });
    expect(await notesOf(id)).toBe('[] Send it\n[] Send it @them');
    await undo(changes);
    expect(await dump()).toBe(before);
  });

  it('can be something that was not noted', async () => {
    const id = await noted('Talk');
    await addAction(id, '  Find a\nroom ');
    expect(await notesOf(id)).toBe('Talk\n[] Find a room\n');
    expect(await takeawaysOf(id)).toMatchObject([{ text: 'Find a room', kind: 'action' }]);
  });
});
