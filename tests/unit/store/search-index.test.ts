import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FoundKind } from '@/lib/search/documents';
import { db } from '@/lib/store/db';
import { keepDraft, startDraft } from '@/lib/store/drafts';
import { describeFound } from '@/lib/store/found';
import { mergePeople } from '@/lib/store/merge';
import { undo } from '@/lib/store/mutate';
import { patchPeople, patchPerson, removePerson } from '@/lib/store/people';
import { indexStore, type StoreIndex } from '@/lib/store/search-index';
import { keepNotes } from '@/lib/store/notes';
import { startSession } from '@/lib/store/sessions';
import { addTouch, weSpoke } from '@/lib/store/touches';
import { aDraft, aPerson, aTouch } from '../support/rows';
import { freshStore, savedPerson } from '../support/store';

freshStore();

const made: StoreIndex[] = [];

/** An index of the store as it is now, followed until the test is over. */
async function indexed(kinds?: readonly FoundKind[]): Promise<StoreIndex> {
  const index = indexStore(kinds);
  made.push(index);
  await index.ready;
  return index;
}

afterEach(async () => {
  // What is still being read may end before the store is deleted.
  await db.people.count();
  for (const index of made.splice(0)) index.stop();
});

const idsOf = (index: StoreIndex, query: string, limit = 20) =>
  index.find(query, limit).map(({ id }) => id);

/** Waits until the index has taken up what was written. */
const finds = (index: StoreIndex, query: string, ids: string[]) =>
  vi.waitFor(() => expect(idsOf(index, query).toSorted()).toEqual(ids.toSorted()), {
    interval: 2,
  });

describe('what is in the store', () => {
  it('is found by the words of people, notes, drafts and touches, people first', async () => {
    const person = await savedPerson('Tide Moreno');
    const session = await startSession(person, 30);
    await keepNotes(session.id, '', '# Tides\n\n- draw the boundary first');
    const draft = await startDraft(aDraft({ subject: 'Tides', body: 'May I ask you something?' }));
    await addTouch(aTouch({ personId: person, summary: 'Talked of tides' }));
    const index = await indexed();
    expect(index.find('tid', 9).map(({ kind }) => kind)).toEqual([
      'people',
      'sessions',
      'drafts',
      'touches',
    ]);
    expect(index.find('boundary draw', 9)).toEqual([{ kind: 'sessions', id: session.id }]);
    expect(index.find('something', 9)).toEqual([{ kind: 'drafts', id: draft.id }]);
  });

  it('is found as the takeaway it became, which says what it is and leads to its session', async () => {
    const session = await startSession(await savedPerson('Ada Moreno'), 30);
    await keepNotes(session.id, '', 'plain words\n! draw the boundary first @fri');
    const index = await indexed();
    const found = index.find('boundary', 9);
    expect(found.map(({ kind }) => kind)).toEqual(['takeaways', 'sessions']);
    expect(await describeFound(found.slice(0, 1), 'boundary')).toMatchObject([
      {
        title: 'Ada Moreno',
        hint: 'Advice: draw the boundary first',
        place: `/session/${session.id}`,
      },
    ]);
  });

  it('is found by all that is known of a person', async () => {
    const id = await savedPerson('Zoë Quist');
    await patchPerson(id, {
      headline: 'Harbour master',
      company: 'Night School',
      place: 'Kraków',
      areas: ['lighthouse optics'],
      emails: ['zq@example.org'],
      notes: 'Prefers mornings',
      style: 'Direct',
      gains: 'A second pair of eyes',
    });
    const index = await indexed();
    const words = 'zoe harbour night krakow optics zq linkedin mornings direct pair';
    for (const query of [...words.split(' '), 'optics zoe'])
      expect(idsOf(index, query), query).toEqual([id]);
  });

  it('finds whom a word names before whom it is only said of', async () => {
    const named = await savedPerson('Ada Moreno');
    const told = await savedPerson('Ben Xu');
    await patchPerson(told, { notes: 'Ada brought us together' });
    expect(idsOf(await indexed(), 'ada')).toEqual([named, told]);
  });

  it('can be indexed and asked for by kind', async () => {
    const person = await savedPerson('Tide Moreno');
    await addTouch(aTouch({ personId: person, summary: 'Talked of tides' }));
    const people = await indexed(['people']);
    expect(people.find('tide', 9).map(({ kind }) => kind)).toEqual(['people']);
    expect(people.find('tide', 9, ['touches'])).toEqual([]);
    const all = await indexed();
    expect(all.find('tide', 9, ['touches']).map(({ kind }) => kind)).toEqual(['touches']);
  });

  it('is found though people of the same word would fill the list', async () => {
    const ids: string[] = [];
    for (let number = 0; number < 30; number += 1) ids.push(await savedPerson(`Tide ${number}`));
    await keepNotes((await startSession(ids[0]!, 30)).id, '', 'Tides');
    const kinds = (await indexed()).find('tide', 12).map(({ kind }) => kind);
    expect(kinds).toHaveLength(12);
    expect(kinds.slice(0, 11).every((kind) => kind === 'people')).toBe(true);
    expect(kinds.at(-1)).toBe('sessions');
  });

  it('is read in many steps, and people are found before all is in', async () => {
    const people = Array.from({ length: 2_500 }, (_, number) => aPerson({ name: `P${number}` }));
    await db.people.bulkAdd(people);
    const index = indexStore();
    made.push(index);
    await vi.waitFor(() => expect(idsOf(index, 'p1')).not.toEqual([]));
    await index.ready;
    for (const name of ['P0', 'P999', 'P1000', 'P2499'])
      expect(index.find(name, 1)).toMatchObject([
        { id: people.find((one) => one.name === name)?.id },
      ]);
  });
});

describe('what changes in the store', () => {
  it('is found by its new words: added, changed and removed', async () => {
    const index = await indexed();
    const id = await savedPerson('Ada Moreno');
    await finds(index, 'moreno', [id]);
    await patchPerson(id, { headline: 'Harbour master' });
    await finds(index, 'harbour', [id]);
    await patchPerson(id, { headline: 'Keeper of lights' });
    await finds(index, 'harbour', []);
    await removePerson(id);
    await finds(index, 'moreno', []);
  });

  it('is found again after undo', async () => {
    const id = await savedPerson('Ada Moreno');
    await weSpoke(id);
    const index = await indexed();
    const changes = await removePerson(id);
    await finds(index, 'moreno', []);
    await finds(index, 'spoke', []);
    await undo(changes);
    await finds(index, 'moreno', [id]);
    expect(index.find('spoke', 9).map(({ kind }) => kind)).toEqual(['touches']);
  });

  it('is what is typed, as it is typed', async () => {
    const session = await startSession(await savedPerson(), 30);
    const draft = await startDraft(aDraft({ body: '' }));
    const index = await indexed();
    for (const [base, notes] of [
      ['', 'T'],
      ['T', 'Ti'],
      ['Ti', 'Tid'],
      ['Tid', 'Tides'],
    ] as const)
      await keepNotes(session.id, base, notes);
    await keepDraft(draft.id, aDraft({ body: 'Dear tide keeper' }));
    await finds(index, 'tid', [session.id, draft.id]);
    await finds(index, 'dear', [draft.id]);
  });

  it('is one person after a merge, found by the words of both, and two after undo', async () => {
    const kept = await savedPerson('Ada Moreno');
    const other = await savedPerson('Ada Morena');
    await patchPerson(other, { notes: 'Likes tea' });
    const index = await indexed();
    const changes = await mergePeople(kept, other, {});
    await finds(index, 'ada', [kept]);
    await finds(index, 'tea', [kept]);
    await undo(changes);
    await finds(index, 'ada', [kept, other]);
    await finds(index, 'tea', [other]);
  });

  it('may be a great many rows at once', async () => {
    const people = Array.from({ length: 1_500 }, (_, number) =>
      aPerson({ name: `Tide ${number}` }),
    );
    const index = await indexed();
    await db.people.bulkAdd(people);
    await finds(index, 'tide 1499', [people.at(-1)!.id]);
    const ids = people.map(({ id }) => id);
    const changes = await patchPeople(ids.slice(0, 60), () => ({ headline: 'Harbour master' }));
    await finds(index, 'harbour 59', [ids[59]!]);
    await undo(changes);
    await finds(index, 'harbour 59', []);
    await db.people.bulkDelete(ids.slice(0, 700));
    await finds(index, 'tide 699', []);
    await finds(index, 'tide 700', [ids[700]!]);
    await db.people.where('id').between(ids[700]!, ids[800]!, true, true).delete();
    await finds(index, 'tide 800', []);
    await finds(index, 'tide 801', [ids[801]!]);
    await db.people.clear();
    await finds(index, 'tide', []);
  });

  it('is no longer followed once the index is stopped', async () => {
    const index = await indexed();
    index.stop();
    await savedPerson('Ada Moreno');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(idsOf(index, 'moreno')).toEqual([]);
  });
});
