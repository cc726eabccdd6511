import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '@/lib/data/change';
import { db } from '@/lib/store/db';
import { keepDraft, startDraft } from '@/lib/store/drafts';
import { mutate, undo, type Writer } from '@/lib/store/mutate';
import { startMentorship } from '@/lib/store/mentorships';
import { getPerson, patchPerson, removePerson, saveLead } from '@/lib/store/people';
import { leadPerson, type Person } from '@/lib/people/person';
import { aDraft, aGuess } from '../support/rows';
import { dump, freshStore, later, savedPerson } from '../support/store';

freshStore();

describe('two surfaces writing to one row at once', () => {
  it('lose nothing, as long as they change different fields', async () => {
    const id = await savedPerson();
    await Promise.all([
      patchPerson(id, { headline: 'Harbour master' }),
      patchPerson(id, { notes: 'Met in Porto.' }),
      patchPerson(id, { stage: 'talking' }),
      saveLead(aGuess({ emails: ['n@example.org'] })),
    ]);
    expect(await getPerson(id)).toMatchObject({
      headline: 'Harbour master',
      notes: 'Met in Porto.',
      stage: 'talking',
      emails: ['n@example.org'],
    });
  });

  it('lose nothing in a draft either', async () => {
    const draft = await startDraft(aDraft());
    await Promise.all([
      keepDraft(draft.id, aDraft({ body: 'newer words' })),
      mutate(['drafts'], (write) => write.patch('drafts', draft.id, { state: 'sent', sentAt: 5 })),
    ]);
    expect(await db.drafts.get(draft.id)).toMatchObject({
      body: 'newer words',
      state: 'sent',
      sentAt: 5,
    });
  });
});

describe('undo', () => {
  it('keeps a field that somebody changed since, and takes the others back', async () => {
    const id = await savedPerson();
    const changes = await patchPerson(id, { headline: 'Harbour master', notes: 'Met in Porto.' });
    later();
    await patchPerson(id, { notes: 'Met in Lisbon.' });
    const now = Date.now();
    await undo(changes);
    expect(await getPerson(id)).toMatchObject({
      headline: '',
      notes: 'Met in Lisbon.',
      updatedAt: now,
    });
  });

  it('keeps what was added to another row', async () => {
    const id = await savedPerson();
    const changes = await patchPerson(id, { headline: 'Harbour master' });
    const other = await savedPerson('Odalys Finch');
    await undo(changes);
    expect(await getPerson(other)).toBeDefined();
  });

  it('leaves a row alone that was removed since', async () => {
    const id = await savedPerson();
    const changes = await patchPerson(id, { headline: 'Harbour master' });
    await db.people.delete(id);
    await undo(changes);
    expect(await getPerson(id)).toBeUndefined();
  });

  it('of nothing does nothing', async () => {
    const before = await dump();
    await undo([]);
    expect(await dump()).toBe(before);
  });

  it('can be asked for from another surface: changes are plain data', async () => {
    const id = await savedPerson();
    const before = await dump();
    later();
    const changes = JSON.parse(JSON.stringify(await patchPerson(id, { notes: 'x' }))) as Change[];
    await undo(changes);
    expect(await dump()).toBe(before);
  });

  it('takes out a field that was not there before', async () => {
    const id = await savedPerson();
    const before = await dump();
    const changes = await patchPerson(id, { nickname: 'Zi' } as Partial<Person>);
    await undo(changes);
    expect(await dump()).toBe(before);
  });
});

describe('a mutation', () => {
  it('goes on after a part of it that is a function of its own', async () => {
    const id = await savedPerson();
    const rename = async (write: Writer, name: string) => {
      await write.patch('people', id, { name });
    };
    const { changes } = await mutate(['people'], async (write) => {
      await rename(write, 'Ada');
      await rename(write, 'Bram');
      await write.patch('people', id, { headline: 'Tides' });
    });
    expect(changes).toHaveLength(3);
    expect(await getPerson(id)).toMatchObject({ name: 'Bram', headline: 'Tides' });
  });

  it('removes somebody with a mentorship, whole, and brings both back', async () => {
    const id = await savedPerson();
    await startMentorship(id, 'mentee');
    const before = await dump();
    const changes = await removePerson(id);
    expect(await db.mentorships.count()).toBe(0);
    await undo(changes);
    expect(await dump()).toBe(before);
  });
});

describe('undo of any mutation', () => {
  type Step =
    | { do: 'add'; name: string }
    | { do: 'patch'; which: number; fields: Partial<Person> }
    | { do: 'remove'; which: number };
  const words = fc.string({ unit: 'grapheme', maxLength: 8 });
  const step = fc.oneof<fc.Arbitrary<Step>[]>(
    fc.record({ do: fc.constant('add' as const), name: words.map((word) => `P ${word}`) }),
    fc.record({
      do: fc.constant('patch' as const),
      which: fc.nat(9),
      fields: fc.record(
        {
          headline: words,
          notes: words,
          stage: fc.constantFrom<Person['stage']>('lead', 'talking', 'past'),
          emails: fc.array(words, { maxLength: 2 }),
          lastTouchAt: fc.option(fc.nat()),
        },
        { requiredKeys: [] },
      ),
    }),
    fc.record({ do: fc.constant('remove' as const), which: fc.nat(9) }),
  );

  async function play(write: Writer, steps: Step[]): Promise<void> {
    for (const step of steps) {
      if (step.do === 'add') {
        await write.add('people', leadPerson(aGuess({ name: step.name })));
        continue;
      }
      const ids = await db.people.orderBy('id').primaryKeys();
      const id = ids[step.which % Math.max(1, ids.length)] ?? 'nobody';
      if (step.do === 'patch') await write.patch('people', id, step.fields);
      else await write.remove('people', id);
    }
  }

  it('restores the store to the letter, one mutation or several in turn', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(step, { maxLength: 8 }), { minLength: 1, maxLength: 3 }),
        fc.nat(2),
        async (mutations, passing) => {
          const before = await dump();
          const done: Change[][] = [];
          for (const steps of mutations) {
            later(passing);
            done.push((await mutate(['people'], (write) => play(write, steps))).changes);
          }
          for (const changes of done.toReversed()) await undo(changes);
          expect(await dump()).toBe(before);
          // Leave somebody behind, so that the next run starts from rows that were there.
          await savedPerson(`Person ${await db.people.count()}`);
        },
      ),
      { numRuns: 60 },
    );
  });
});
