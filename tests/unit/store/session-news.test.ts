import { expect, it, onTestFinished } from 'vitest';
import { keepNotes } from '@/lib/store/notes';
import { patchPerson } from '@/lib/store/people';
import { onSessionWritten } from '@/lib/store/session-news';
import { startSession } from '@/lib/store/sessions';
import { freshStore, savedPerson } from '../support/store';

freshStore();

it('tells of a session’s own row, before whoever wrote it goes on, until it is stopped', async () => {
  const personId = await savedPerson();
  const { id } = await startSession(personId, 30);
  let [mine, others] = [0, 0];
  const stop = onSessionWritten(id, () => (mine += 1));
  onTestFinished(onSessionWritten('another', () => (others += 1)));
  await patchPerson(personId, { hats: ['mentee'] });
  expect(mine).toBe(0);
  await keepNotes(id, '', 'a');
  expect(mine).toBe(1);
  stop();
  await keepNotes(id, 'a', 'ab');
  expect([mine, others]).toEqual([1, 0]);
});
