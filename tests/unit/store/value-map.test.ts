import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ValueMapSchema } from '@/lib/people/value-map';
import { getPerson } from '@/lib/store/people';
import { addRead, changeRead, patchValueMap, removeRead } from '@/lib/store/value-map';
import { dump, freshStore, savedPerson } from '../support/store';

freshStore();

const TALK = { what: 'your talk', took: 'it made me measure' };
const BOOK = { what: 'your book', took: '' };
const mapOf = async (id: string) => (await getPerson(id))!.valueMap;
const whats = async (id: string) => (await mapOf(id)).read.map(({ what }) => what);

describe('what you could bring somebody (O3)', () => {
  it('keeps the parts that another surface wrote meanwhile', async () => {
    const id = await savedPerson();
    await Promise.all([
      patchValueMap(id, { projects: 'tide tables' }),
      patchValueMap(id, { interests: 'lamps' }),
      addRead(id, TALK),
    ]);
    expect(await mapOf(id)).toMatchObject({
      projects: 'tide tables',
      interests: 'lamps',
      read: [TALK],
    });
    expect(v.safeParse(ValueMapSchema, await mapOf(id)).issues).toBeUndefined();
  });

  it('of somebody who is gone is left alone', async () => {
    const before = await dump();
    await patchValueMap('gone', { projects: 'x' });
    await addRead('gone', TALK);
    expect(await dump()).toBe(before);
  });
});

describe('what of theirs you have read', () => {
  it('is added at the end, and comes back where it stood', async () => {
    const id = await savedPerson();
    await addRead(id, TALK);
    await addRead(id, BOOK);
    await removeRead(id, 0, TALK);
    expect(await whats(id)).toEqual(['your book']);
    await addRead(id, TALK, 0);
    expect((await mapOf(id)).read).toEqual([TALK, BOOK]);
  });

  it('is changed field by field, letter by letter', async () => {
    const id = await savedPerson();
    await addRead(id, BOOK);
    // Two fields of a screen that has not been drawn anew between the keystrokes.
    await Promise.all([
      changeRead(id, 0, BOOK, { took: 'I' }),
      changeRead(id, 0, BOOK, { took: 'I drew' }),
      changeRead(id, 0, BOOK, { what: 'your new book' }),
    ]);
    expect((await mapOf(id)).read).toEqual([{ what: 'your new book', took: 'I drew' }]);
  });

  it('is found where it is by now, and never written over another', async () => {
    const id = await savedPerson();
    await addRead(id, TALK);
    await addRead(id, BOOK);
    await removeRead(id, 0, TALK);
    await changeRead(id, 1, BOOK, { took: 'I drew my own' });
    expect((await mapOf(id)).read).toEqual([{ what: 'your book', took: 'I drew my own' }]);
  });

  it('that another surface removed while it was typed in is not lost', async () => {
    const id = await savedPerson();
    await addRead(id, TALK);
    await removeRead(id, 0, TALK);
    await changeRead(id, 0, TALK, { took: 'typed' });
    expect((await mapOf(id)).read).toEqual([{ what: 'your talk', took: 'typed' }]);
    await removeRead(id, 0, BOOK);
    expect(await whats(id)).toEqual(['your talk']);
  });
});
