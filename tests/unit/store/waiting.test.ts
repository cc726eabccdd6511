import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DraftSchema } from '@/lib/outreach/draft';
import { db } from '@/lib/store/db';
import { allWaiting, stepWith } from '@/lib/store/outcomes';
import { moveToStage, patchPerson } from '@/lib/store/people';
import { freshStore, later, savedPerson, wrote } from '../support/store';

freshStore();
const DAY = 86_400_000;

describe('a message that asks', () => {
  it('awaits an answer from the moment it is sent', async () => {
    const personId = await savedPerson();
    const now = later();
    const id = await wrote(personId);
    const draft = await db.drafts.get(id);
    expect(draft).toMatchObject({ state: 'sent', sentAt: now, waitingSince: now });
    expect(v.safeParse(DraftSchema, draft).issues).toBeUndefined();
    expect(await stepWith(personId, now, 'UTC')).toMatchObject({ kind: 'follow-up', due: false });
  });

  it.each(['thank-you', 'progress-report', 'reply-to-no', 'closing'] as const)(
    'does not when it is a %s',
    async (purpose) => {
      const personId = await savedPerson();
      await wrote(personId, purpose);
      expect(await stepWith(personId, later(60 * DAY), 'UTC')).toBeNull();
    },
  );

  it('awaits nothing of somebody who said no, nor of somebody who is gone', async () => {
    const personId = await savedPerson();
    await moveToStage([personId], 'declined');
    await wrote(personId);
    await wrote('0192f000-0000-7000-8000-00000000dead');
    expect(await db.drafts.orderBy('waitingSince').count()).toBe(0);
  });
});

describe('everybody who has not answered', () => {
  it('is there once, the longest wait first, with what comes next', async () => {
    const [ada, ben] = [await savedPerson('Ada Moreno'), await savedPerson('Ben Xu')];
    await wrote(ada);
    later(DAY);
    await wrote(ben);
    later(6 * DAY);
    await wrote(ada, 'follow-up');
    const waiting = await allWaiting(later(DAY), 'UTC');
    expect(waiting.map(({ person }) => person.name)).toEqual(['Ada Moreno', 'Ben Xu']);
    expect(waiting.map(({ drafts }) => drafts.length)).toEqual([2, 1]);
    expect(waiting.map(({ step }) => [step?.sent, step?.due])).toEqual([
      [1, false],
      [0, true],
    ]);
  });

  it.each(['declined', 'past'] as const)(
    'has no next step once they are “%s” by hand',
    async (stage) => {
      const personId = await savedPerson();
      await wrote(personId);
      await moveToStage([personId], stage);
      const [waiting] = await allWaiting(later(60 * DAY), 'UTC');
      expect(waiting?.step).toBeNull();
      expect(await stepWith(personId, Date.now(), 'UTC')).toBeNull();
    },
  );

  it('is left alone until the day they were put off to', async () => {
    const personId = await savedPerson();
    await wrote(personId);
    await patchPerson(personId, { snoozedUntil: '2026-12-24' });
    expect(await stepWith(personId, Date.UTC(2026, 11, 23), 'UTC')).toMatchObject({ due: false });
    expect(await stepWith(personId, Date.UTC(2026, 11, 24), 'UTC')).toMatchObject({ due: true });
  });
});
