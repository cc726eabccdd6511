import { describe, expect, it } from 'vitest';
import { DUE_GROUPS, type DueGroup } from '@/lib/advice/actions';
import { actionsIn } from '@/lib/store/actions';
import { keepNotes } from '@/lib/store/notes';
import { enterSession } from '@/lib/store/sessions-plan';
import { setStatus } from '@/lib/store/takeaways';
import { MORNING } from '../support/rows';
import { freshStore, savedPerson } from '../support/store';

freshStore();

const TODAY = '2026-11-21';
const NOTES = `[] was for the first @2026-11-01
[] was for yesterday @2026-11-20
[] for today @2026-11-21
[] for Friday @2026-11-27 @them
[] for later @2026-11-28
[] some time
[] some time, theirs @them
! an advice
[x] done @2026-11-21`;

async function noted(name: string): Promise<string> {
  const personId = await savedPerson(name);
  const { session } = await enterSession(personId, 30, MORNING);
  await keepNotes(session.id, '', NOTES);
  return personId;
}
const ask = async (owner: 'me' | 'them', group: DueGroup, personId: string | null = null) => {
  const found = await actionsIn({ owner, group, personId, today: TODAY, limit: 100 });
  return found.map(({ text }) => text);
};

describe.each(['everybody', 'one person'])('the open actions of %s', (whose) => {
  it('are yours and theirs, by the day they are due', async () => {
    const personId = await noted('Ada Moreno');
    const who = whose === 'everybody' ? null : personId;
    expect(await ask('me', 'overdue', who)).toEqual(['was for the first', 'was for yesterday']);
    expect(await ask('me', 'week', who)).toEqual(['for today']);
    expect(await ask('them', 'week', who)).toEqual(['for Friday']);
    expect(await ask('me', 'later', who)).toEqual(['for later']);
    expect(await ask('me', 'no-day', who)).toEqual(['some time']);
    expect(await ask('them', 'no-day', who)).toEqual(['some time, theirs']);
  });
});

it('are across everybody, or of one alone, and no more than asked for', async () => {
  const ada = await noted('Ada Moreno');
  await noted('Bram de Wit');
  expect(await ask('me', 'later')).toHaveLength(2);
  expect(await ask('me', 'later', ada)).toHaveLength(1);
  const some = { owner: 'me', group: 'overdue', personId: null, today: TODAY, limit: 3 } as const;
  expect(await actionsIn(some)).toHaveLength(3);
});

it('leave when they are done or set aside', async () => {
  await noted('Ada Moreno');
  for (const group of DUE_GROUPS) {
    const found = await actionsIn({
      owner: 'me',
      group,
      personId: null,
      today: TODAY,
      limit: 100,
    });
    for (const { id } of found) await setStatus(id, group === 'week' ? 'done' : 'set-aside');
    expect(await ask('me', group)).toEqual([]);
  }
});
