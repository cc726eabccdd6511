import { describe, expect, it } from 'vitest';
import { rated } from '@/lib/people/ratings';
import type { Person } from '@/lib/people/person';
import { nextCandidate, readyForCheckIns, topCandidates } from '@/lib/store/candidates';
import { db } from '@/lib/store/db';
import { startDraft } from '@/lib/store/drafts';
import { getPerson, moveToStage, patchPerson } from '@/lib/store/people';
import { addTouch, weSpoke } from '@/lib/store/touches';
import { aDraft, aPerson, aTouch } from '../support/rows';
import { freshStore, later, savedPerson } from '../support/store';

freshStore();
const DAY = 86_400_000;
const TIDES = '0192f0a0-0020-7000-8000-000000000020';

/** A lead with this for every score. */
async function lead(name: string, score: number | null, given: Partial<Person> = {}) {
  const ratings = { accessibility: score, relevance: score, likelihood: score, value: score };
  const person = aPerson({ name, ...rated(ratings), ...given });
  await db.people.add(person);
  return person;
}

const names = (people: Person[]) => people.map(({ name }) => name);

describe('the top candidates', () => {
  it('are the best rated leads; the unrated, the asked and mentees are none', async () => {
    await lead('Three', 3);
    await lead('Five', 5);
    await lead('Unrated', null);
    await lead('Asked', 5, { stage: 'contacted' });
    await lead('Mentee', 5, { hats: ['mentee'] });
    await lead('Four', 4);
    expect(names(await topCandidates(5))).toEqual(['Five', 'Four', 'Three']);
    expect(names(await topCandidates(2))).toEqual(['Five', 'Four']);
  });
});

describe('whom to ask next', () => {
  it('is the best rated for the same growth area, before anybody better elsewhere', async () => {
    const declined = await lead('No', 5, { growthAreaIds: [TIDES] });
    await lead('Elsewhere', 5);
    await lead('Same, two', 2, { growthAreaIds: [TIDES] });
    await lead('Same, four', 4, { growthAreaIds: [TIDES] });
    await lead('Same, asked', 5, { growthAreaIds: [TIDES], stage: 'contacted' });
    expect((await nextCandidate(declined))?.name).toBe('Same, four');
  });

  it('is else the best rated, else anybody on the list, else nobody', async () => {
    const declined = await lead('No', 5);
    expect(await nextCandidate(declined)).toBeUndefined();
    await lead('Mentee', null, { hats: ['mentee'] });
    await lead('Unrated', null);
    expect((await nextCandidate(declined))?.name).toBe('Unrated');
    await lead('One', 1);
    expect((await nextCandidate(declined))?.name).toBe('One');
  });
});

describe('an invitation to regular check-ins', () => {
  /** Somebody with whom there was a first talk now. */
  async function talked(name = 'Ada Moreno'): Promise<string> {
    const id = await savedPerson(name);
    await moveToStage([id], 'talking');
    await weSpoke(id);
    return id;
  }

  it('is ready after a talk, for three weeks', async () => {
    await talked();
    expect(names(await readyForCheckIns(Date.now()))).toEqual(['Ada Moreno']);
    expect(names(await readyForCheckIns(Date.now() + 20 * DAY))).toEqual(['Ada Moreno']);
    expect(await readyForCheckIns(Date.now() + 21 * DAY)).toEqual([]);
  });

  it.each(['open', 'sent', 'declined'] as const)('is written once (%s)', async (state) => {
    const id = await talked();
    const draft = await startDraft(aDraft({ personId: id, purpose: 'check-ins-invite' }));
    await db.drafts.update(draft.id, { state });
    expect(await readyForCheckIns(Date.now())).toEqual([]);
  });

  it.each(['lead', 'contacted', 'active', 'paused', 'declined'] as const)(
    'is not for somebody who is “%s”',
    async (stage) => {
      await moveToStage([await talked()], stage);
      expect(await readyForCheckIns(Date.now())).toEqual([]);
    },
  );

  it('is not for mentees, nor after mere messages, nor after a talk long ago', async () => {
    await patchPerson(await talked(), { hats: ['mentee'] });
    const written = await savedPerson('Ben Xu');
    await moveToStage([written], 'talking');
    await addTouch(aTouch({ personId: written, kind: 'reply', direction: 'in', at: Date.now() }));
    const long = await talked('Cleo Finch');
    later(30 * DAY);
    await addTouch(aTouch({ personId: long, kind: 'message', direction: 'out', at: Date.now() }));
    expect((await getPerson(long))?.lastTouchAt).toBe(Date.now());
    expect(await readyForCheckIns(Date.now())).toEqual([]);
  });

  it('is there for five at most, the latest talk first', async () => {
    for (const number of [1, 2, 3, 4, 5, 6]) {
      later(DAY);
      await talked(`P${number}`);
    }
    expect(names(await readyForCheckIns(Date.now()))).toEqual(['P6', 'P5', 'P4', 'P3', 'P2']);
  });
});
