import { describe, expect, it } from 'vitest';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import { goalsOf } from '@/lib/store/goals';
import {
  beginMentorship,
  changeTermsTyped,
  keepVersion,
  proposeChange,
  setAgreed,
  setFirstGoal,
  takeChangesBack,
} from '@/lib/store/mentorship-agree';
import { changeTerms, getMentorship, startMentorship } from '@/lib/store/mentorships';
import { undo } from '@/lib/store/mutate';
import { getPerson } from '@/lib/store/people';
import { dump, freshStore, later, savedPerson } from '../support/store';

freshStore();

async function agreeing(): Promise<Mentorship> {
  return (await startMentorship(await savedPerson(), 'mentee')).mentorship;
}
async function active(): Promise<Mentorship> {
  const { id } = await agreeing();
  await beginMentorship(id, 'Europe/Lisbon');
  return now(id);
}
async function now(id: string): Promise<Mentorship> {
  const mentorship = await getMentorship(id);
  if (!mentorship) throw new Error('It is gone.');
  return mentorship;
}

describe('terms', () => {
  it('that are chosen at once are all kept', async () => {
    const { id } = await agreeing();
    const choose = (method: 'planning' | 'practice') =>
      changeTerms(id, ({ methods }) => ({ methods: [...methods, method] }));
    await changeTerms(id, { methods: [] });
    await Promise.all([choose('planning'), choose('practice')]);
    expect((await now(id)).terms.methods).toEqual(['planning', 'practice']);
  });
});

describe('beginning a mentorship', () => {
  it('makes it and the person active, with a first version; one undo takes all of it back', async () => {
    const { id, personId } = await agreeing();
    await changeTerms(id, { direction: 'tides' });
    await proposeChange(id, { agreed: true });
    const before = await dump();
    later();
    const changes = await beginMentorship(id, 'Europe/Lisbon');
    const begun = await now(id);
    expect(begun).toMatchObject({ status: 'active', startedOn: '2026-11-21' });
    expect(begun.versions).toMatchObject([{ terms: { direction: 'tides' }, agreed: true }]);
    expect((await getPerson(personId))?.stage).toBe('active');
    await undo(changes);
    const stamps = /"updatedAt": \d+/gu;
    expect((await dump()).replace(stamps, '')).toBe(before.replace(stamps, ''));
  });

  it('happens once, and leaves a person who is active as they are', async () => {
    const { id, personId } = await active();
    const history = (await getPerson(personId))?.stageHistory;
    expect(await beginMentorship(id, 'UTC')).toEqual([]);
    expect((await getPerson(personId))?.stageHistory).toEqual(history);
  });

  it('does nothing to one that was removed meanwhile', async () => {
    expect(await beginMentorship(crypto.randomUUID(), 'UTC')).toEqual([]);
  });
});

describe('the first goal', () => {
  it('is there from its first letter, follows the typing, and goes with its last letter', async () => {
    const { id } = await agreeing();
    for (const title of ['S', 'Sp', 'Split the table']) await setFirstGoal(id, title);
    expect(await goalsOf(id)).toMatchObject([{ title: 'Split the table', state: 'open' }]);
    await setFirstGoal(id, ' ');
    expect(await goalsOf(id)).toEqual([]);
    expect(await setFirstGoal(id, '')).toEqual([]);
  });
});

describe('terms that are typed', () => {
  it('are kept with the words themselves, over the terms as they are stored', async () => {
    const { id } = await agreeing();
    await changeTerms(id, { direction: 'tides' });
    await changeTermsTyped(id, 'open', () => ({ term: { kind: 'open' } }));
    expect(await now(id)).toMatchObject({
      inWords: 'open',
      terms: { direction: 'tides', term: { kind: 'open' } },
    });
  });
});

describe('a change of terms (A2)', () => {
  it('keeps what is said of it, piece by piece, until it becomes a version', async () => {
    const { id } = await active();
    await changeTerms(id, { direction: 'currents' });
    await proposeChange(id, { why: 'Too broad' });
    await proposeChange(id, { agreed: true });
    later();
    const changes = await keepVersion(id);
    expect((await now(id)).versions).toMatchObject([
      { terms: { direction: '' }, agreed: false },
      { terms: { direction: 'currents' }, why: 'Too broad', agreed: true },
    ]);
    await undo(changes);
    expect(await now(id)).toMatchObject({ versions: [{}], proposal: { why: 'Too broad' } });
  });

  it('is taken back to the last version, and the taking back can be undone', async () => {
    const { id } = await active();
    await changeTerms(id, { direction: 'currents' });
    const changes = await takeChangesBack(id);
    expect((await now(id)).terms.direction).toBe('');
    await undo(changes);
    expect((await now(id)).terms.direction).toBe('currents');
  });

  it('is agreed by both later on', async () => {
    const { id, versions } = await active();
    await setAgreed(id, versions[0]?.at ?? 0, true);
    expect((await now(id)).versions).toMatchObject([{ agreed: true }]);
  });
});
