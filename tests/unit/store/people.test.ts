import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { PersonSchema } from '@/lib/people/person';
import { db } from '@/lib/store/db';
import { keepDraft, startDraft } from '@/lib/store/drafts';
import { mergePeople } from '@/lib/store/merge';
import { mutate, undo } from '@/lib/store/mutate';
import {
  addPerson,
  findLead,
  getPeople,
  getPerson,
  listPeople,
  moveToStage,
  patchPeople,
  patchPerson,
  removePerson,
  saveLead,
  searchPeople,
} from '@/lib/store/people';
import { seatPerson } from '@/lib/store/seats';
import { endSession, startSession } from '@/lib/store/sessions';
import { aDraft, aGuess } from '../support/rows';
import { count, dump, freshStore, later, savedPerson } from '../support/store';

freshStore();

describe('saving a lead (F1)', () => {
  it('makes a new person', async () => {
    const saved = await saveLead(aGuess());
    expect(saved).toMatchObject({ outcome: 'new', person: { name: 'Ngozi Brightwater' } });
    expect(await getPerson(saved.person.id)).toMatchObject({
      stage: 'lead',
      nameKey: 'ngozi brightwater',
    });
  });

  it('adds to somebody already there, found by any of their links', async () => {
    const { person } = await saveLead(aGuess());
    const github = {
      kind: 'github' as const,
      key: 'github:ngozi',
      url: 'https://github.com/ngozi',
    };
    const again = await saveLead(
      aGuess({ name: 'N. Brightwater', links: [...aGuess().links, github] }),
    );
    expect(again).toMatchObject({ outcome: 'updated', person });
    const third = await saveLead(aGuess({ links: [github], emails: ['n@example.org'] }));
    expect(third).toMatchObject({ outcome: 'updated', person });
    expect(await count('people')).toBe(1);
    expect(await getPerson(person.id)).toMatchObject({
      name: 'Ngozi Brightwater',
      linkKeys: ['linkedin:ngozi-brightwater', 'github:ngozi'],
      emails: ['n@example.org'],
    });
  });

  it('changes nothing when nothing is new', async () => {
    await saveLead(aGuess());
    const before = await dump();
    later();
    expect(await saveLead(aGuess())).toMatchObject({ outcome: 'unchanged', changes: [] });
    expect(await dump()).toBe(before);
  });

  it('knows somebody by their e-mail address', async () => {
    const { person } = await saveLead(aGuess({ links: [], emails: ['n@example.org'] }));
    const again = await saveLead(aGuess({ name: 'N. B.', links: [], emails: ['n@example.org'] }));
    expect(again.person).toEqual(person);
  });

  it('knows somebody without a link by their name on the same page only', async () => {
    const { person } = await saveLead(aGuess({ links: [] }));
    expect((await saveLead(aGuess({ name: 'NGOZI Brightwater', links: [] }))).person).toEqual(
      person,
    );
    const elsewhere = { url: 'https://other.example.org/', title: 'Another place', at: 1 };
    expect((await saveLead(aGuess({ links: [], source: elsewhere }))).outcome).toBe('new');
    expect((await saveLead(aGuess({ name: 'Odalys Finch', links: [] }))).outcome).toBe('new');
  });

  it('makes one person of two saves at the same time', async () => {
    const saves = await Promise.all([saveLead(aGuess()), saveLead(aGuess()), saveLead(aGuess())]);
    expect(saves.map(({ outcome }) => outcome).toSorted()).toEqual([
      'new',
      'unchanged',
      'unchanged',
    ]);
    expect(await count('people')).toBe(1);
  });

  it('can be undone, whether it made somebody or added to them', async () => {
    const empty = await dump();
    const first = await saveLead(aGuess());
    const one = await dump();
    later();
    const second = await saveLead(
      aGuess({ headline: 'Harbour master', emails: ['n@example.org'] }),
    );
    expect(await dump()).not.toBe(one);
    await undo(second.changes);
    expect(await dump()).toBe(one);
    await undo(first.changes);
    expect(await dump()).toBe(empty);
  });

  it('stores nothing at all when a part of it fails', async () => {
    const before = await dump();
    await expect(
      mutate(['people'], async (write) => {
        await write.add('people', { ...aGuess(), nameKey: 'x' } as never);
        throw new Error('half way');
      }),
    ).rejects.toThrow('half way');
    expect(await dump()).toBe(before);
  });
});

describe('adding somebody by hand', () => {
  it('takes a name, and a link in any form', async () => {
    const { person } = await addPerson(
      '  Ada  Moreno ',
      'https://de.linkedin.com/in/Ada-Moreno/?trk=x',
    );
    expect(await getPerson(person.id)).toMatchObject({
      name: 'Ada Moreno',
      linkKeys: ['linkedin:ada-moreno'],
      stage: 'lead',
    });
  });

  it('keeps no link that could run code', async () => {
    const { person } = await addPerson('Ada', 'javascript:alert(1)');
    expect((await getPerson(person.id))?.links).toEqual([]);
  });

  it('answers who is already there with that link', async () => {
    const id = await savedPerson('Ada Moreno');
    const again = await addPerson('A. Moreno', 'https://linkedin.com/in/ada-moreno');
    expect(again).toMatchObject({ outcome: 'updated', person: { id, name: 'Ada Moreno' } });
  });

  it('takes two people of one name when their profiles differ', async () => {
    await addPerson('Wei Zhang', 'https://www.linkedin.com/in/wei-zhang-1');
    expect((await addPerson('Wei Zhang', 'https://www.linkedin.com/in/wei-zhang-2')).outcome).toBe(
      'new',
    );
    expect((await addPerson('Wei Zhang', 'https://github.com/weizhang')).outcome).toBe('updated');
  });
});

describe('finding people', () => {
  const names = ['Zoë Quist', 'Ada Moreno', 'Morena Adair', 'Nguyễn Thị Minh Khai', '李小龙'];
  const found = async (query: string, limit = 10) =>
    (await searchPeople(query, limit)).map(({ name }) => name);

  it('goes by the beginning of any name, first names first', async () => {
    for (const name of names) await savedPerson(name);
    expect(await found('mor')).toEqual(['Morena Adair', 'Ada Moreno']);
    expect(await found('ADA')).toEqual(['Ada Moreno', 'Morena Adair']);
    expect(await found('ada m')).toEqual(['Ada Moreno']);
    expect(await found('reno')).toEqual([]);
  });

  it('does not mind accents or scripts', async () => {
    for (const name of names) await savedPerson(name);
    expect(await found('zoe')).toEqual(['Zoë Quist']);
    expect(await found('nguyen thi')).toEqual(['Nguyễn Thị Minh Khai']);
    expect(await found('khai')).toEqual(['Nguyễn Thị Minh Khai']);
    expect(await found('李')).toEqual(['李小龙']);
  });

  it('shows those worked on last while nothing is asked for', async () => {
    for (const name of names) {
      later();
      await savedPerson(name);
    }
    expect(await found('', 2)).toEqual(['李小龙', 'Nguyễn Thị Minh Khai']);
    expect(await found(' ?! ', 1)).toEqual(['李小龙']);
  });

  it('stops at the limit', async () => {
    for (const name of names) await savedPerson(name);
    expect(await found('m', 1)).toEqual(['Morena Adair']);
    expect(await listPeople(3)).toHaveLength(3);
  });

  it('gives several at once, without those who are gone', async () => {
    const [a, b] = [await savedPerson('Ada Moreno'), await savedPerson('Zoë Quist')];
    const people = await getPeople([a, b, a, 'nobody']);
    expect([...people.values()].map(({ name }) => name)).toEqual(['Ada Moreno', 'Zoë Quist']);
  });

  it('lists them by name', async () => {
    for (const name of names) await savedPerson(name);
    expect((await listPeople(10)).map(({ name }) => name)).toEqual([
      'Ada Moreno',
      'Morena Adair',
      'Nguyễn Thị Minh Khai',
      'Zoë Quist',
      '李小龙',
    ]);
  });
});

describe('changing somebody', () => {
  it('changes only what is named, and when', async () => {
    const id = await savedPerson();
    const before = await getPerson(id);
    const now = later();
    await patchPerson(id, { headline: 'Harbour master' });
    expect(await getPerson(id)).toEqual({ ...before, headline: 'Harbour master', updatedAt: now });
  });

  it('who is gone does nothing', async () => {
    expect(await patchPerson('nobody', { headline: 'x' })).toEqual([]);
  });
});

describe('changing many at once', () => {
  const names = ['Ada Moreno', 'Ben Xu', 'Cleo Finch', 'Dora Quist'];

  it('moves those selected to a stage, and notes when', async () => {
    const ids: string[] = [];
    for (const name of names) ids.push(await savedPerson(name));
    await patchPerson(ids[1]!, { stage: 'active' });
    const now = later();
    await moveToStage(ids.slice(0, 3), 'active');
    const people = await db.people.bulkGet(ids);
    expect(people.map((person) => person?.stage)).toEqual(['active', 'active', 'active', 'lead']);
    expect(people[0]?.stageHistory).toEqual([{ stage: 'active', at: now }]);
    expect(people[1]?.stageHistory, 'was there already').toEqual([]);
  });

  it('is one undo, which restores every one of them to the letter', async () => {
    const ids: string[] = [];
    for (const name of names) ids.push(await savedPerson(name));
    const before = await dump();
    later();
    const changes = await patchPeople(ids, ({ name }) => ({ hats: ['peer'], notes: `Of ${name}` }));
    expect(changes).toHaveLength(names.length);
    expect((await getPerson(ids[2]!))?.notes).toBe('Of Cleo Finch');
    await undo(changes);
    expect(await dump()).toBe(before);
  });

  it('undone later keeps what was changed since on one of them', async () => {
    const [ada, ben] = [await savedPerson('Ada Moreno'), await savedPerson('Ben Xu')];
    const changes = await moveToStage([ada, ben], 'contacted');
    await moveToStage([ben], 'talking');
    await undo(changes);
    expect((await getPerson(ada))?.stage).toBe('lead');
    expect((await getPerson(ben))?.stage).toBe('talking');
  });

  it('passes over who is gone, who is named twice and who needs no change', async () => {
    const [ada, ben] = [await savedPerson('Ada Moreno'), await savedPerson('Ben Xu')];
    const changes = await patchPeople([ada, 'nobody', ada, ben], ({ id, hats }) =>
      id === ben || hats.length > 0 ? {} : { hats: ['peer'] },
    );
    expect(changes.map(({ id }) => id)).toEqual([ada]);
    expect(await patchPeople([], () => ({ notes: 'x' }))).toEqual([]);
  });

  it('changes nobody when one of them fails', async () => {
    const ids = [await savedPerson('Ada Moreno'), await savedPerson('Ben Xu')];
    const before = await dump();
    const failing = patchPeople(ids, ({ id }) => {
      if (id === ids[1]) throw new Error('half way');
      return { notes: 'x' };
    });
    await expect(failing).rejects.toThrow('half way');
    expect(await dump()).toBe(before);
  });
});

describe('names that are out of the ordinary', () => {
  it.each([
    ['absurdly long', 'Ada '.repeat(5_000), 'Ada '.repeat(75).trim()],
    ['one endless word', 'ü'.repeat(5_000), 'ü'.repeat(300)],
    ['from right to left', '\u202Eنغوزي العربي\u202C', 'نغوزي العربي'],
    ['markup', '<img src=x onerror="alert(1)">', '<img src=x onerror="alert(1)">'],
    ['a template', '{{constructor.constructor("x")()}}', '{{constructor.constructor("x")()}}'],
    ['a formula', '=HYPERLINK("https://example.org")', '=HYPERLINK("https://example.org")'],
    ['emoji', '👩🏽‍🔬🚀', '👩🏽‍🔬🚀'],
    ['several lines', 'Ada\nMoreno\u0000', 'Ada Moreno'],
    ['a property of every object', '__proto__', '__proto__'],
  ])('%s: kept as text, found again and merged', async (_what, typed, name) => {
    const { person } = await addPerson(typed);
    const stored = await getPerson(person.id);
    expect(v.safeParse(PersonSchema, stored).issues).toBeUndefined();
    expect(stored?.name).toBe(name);
    expect((await searchPeople(typed.slice(0, 40), 5)).map(({ id }) => id)).toContain(person.id);
    const other = await savedPerson('Ben Xu');
    const before = await dump();
    await undo(await mergePeople(other, person.id, { name: 'other' }));
    expect(await dump()).toBe(before);
  });
});

describe('removing somebody', () => {
  async function busyPerson(): Promise<string> {
    const id = await savedPerson();
    const [seat] = await db.seats.orderBy('order').toArray();
    await seatPerson(seat!.id, id);
    const draft = await startDraft(aDraft({ personId: id }));
    await keepDraft(draft.id, aDraft({ personId: id, body: 'Hello again' }));
    const session = await startSession(id, 30);
    later();
    await endSession(session.id);
    return id;
  }

  it('takes their touches, drafts and sessions along, and nobody else’s', async () => {
    const other = await savedPerson('Odalys Finch');
    await startDraft(aDraft({ personId: other }));
    const id = await busyPerson();
    await removePerson(id);
    expect(await getPerson(id)).toBeUndefined();
    expect(await getPerson(other)).toBeDefined();
    expect([await count('touches'), await count('drafts'), await count('sessions')]).toEqual([
      0, 1, 0,
    ]);
  });

  it('frees their chair and closes their term', async () => {
    const id = await busyPerson();
    const now = later();
    await removePerson(id);
    const seats = await db.seats.toArray();
    expect(seats.some(({ holderId }) => holderId !== null)).toBe(false);
    const terms = seats.flatMap(({ history }) => history);
    expect(terms).toMatchObject([{ personId: id, to: now }]);
  });

  it('comes back whole by undo', async () => {
    const id = await busyPerson();
    const before = await dump();
    later();
    const changes = await removePerson(id);
    expect(await dump()).not.toBe(before);
    await undo(changes);
    expect(await dump()).toBe(before);
  });

  it('who is gone already does nothing', async () => {
    expect(await removePerson('nobody')).toEqual([]);
  });
});

describe('who a lead is about', () => {
  it('is nobody in an empty store', async () => {
    expect(await findLead(aGuess())).toBeUndefined();
    expect(await findLead(aGuess({ links: [] }))).toBeUndefined();
  });

  it('is told by a link before an e-mail address', async () => {
    const byLink = await saveLead(aGuess());
    await saveLead(aGuess({ name: 'Odalys Finch', links: [], emails: ['o@example.org'] }));
    expect((await findLead(aGuess({ emails: ['o@example.org'] })))?.id).toBe(byLink.person.id);
  });
});
