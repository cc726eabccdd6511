import { describe, expect, it } from 'vitest';
import { db } from '@/lib/store/db';
import { mergePeople } from '@/lib/store/merge';
import { undo } from '@/lib/store/mutate';
import { keepNotes } from '@/lib/store/notes';
import { getPerson, patchPerson, removePerson } from '@/lib/store/people';
import { endSession, startSession } from '@/lib/store/sessions';
import { count, dump, freshStore, savedPerson } from '../support/store';

freshStore();

/** Somebody with a session and two takeaways of it. */
async function advised(name: string): Promise<string> {
  const personId = await savedPerson(name);
  const { id } = await startSession(personId, 30);
  await keepNotes(id, '', '[] draw the boundary\n! begin with the lee side');
  await endSession(id);
  return personId;
}

describe('takeaways', () => {
  it('go with the person they came from, and come back with them', async () => {
    await advised('Priya Underhill');
    const ada = await advised('Ada Moreno');
    const before = await dump();
    const changes = await removePerson(ada);
    expect(await count('takeaways')).toBe(2);
    await undo(changes);
    expect(await dump()).toBe(before);
  });

  it('are the merged person’s afterwards', async () => {
    const [kept, other] = [await advised('Ada Moreno'), await advised('Ada Morena')];
    const before = await dump();
    const changes = await mergePeople(kept, other, {});
    const owners = (await db.takeaways.toArray()).map(({ personId }) => personId);
    expect(owners).toEqual([kept, kept, kept, kept]);
    await undo(changes);
    expect(await dump()).toBe(before);
  });
});

describe('what they know', () => {
  it('is joined, as it was said of the one who stays', async () => {
    const [kept, other] = [await savedPerson('Ada Moreno'), await savedPerson('Ada Morena')];
    await patchPerson(kept, { familiarity: [{ topic: 'Tides', level: 'used' }] });
    await patchPerson(other, {
      familiarity: [
        { topic: 'tides', level: 'new' },
        { topic: 'sediment', level: 'heard' },
      ],
    });
    await mergePeople(kept, other, {});
    expect((await getPerson(kept))?.familiarity).toEqual([
      { topic: 'Tides', level: 'used' },
      { topic: 'sediment', level: 'heard' },
    ]);
  });

  it('is not made up for two of whom nothing was said', async () => {
    const [kept, other] = [await savedPerson('Ada Moreno'), await savedPerson('Ada Morena')];
    await mergePeople(kept, other, {});
    expect(await getPerson(kept)).not.toHaveProperty('familiarity');
  });
});
