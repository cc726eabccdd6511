import { describe, expect, it } from 'vitest';
import type { Takeaway } from '@/lib/sessions/takeaway';
import { tellLoop } from '@/lib/store/advice';
import {
  changeContradiction,
  contrast,
  listContradictions,
  removeContradiction,
  sayAgrees,
  setOthersAside,
  toCompare,
} from '@/lib/store/contradictions';
import { db } from '@/lib/store/db';
import { mergePeople } from '@/lib/store/merge';
import { undo } from '@/lib/store/mutate';
import { keepNotes } from '@/lib/store/notes';
import { removePerson } from '@/lib/store/people';
import { enterSession, removeSession } from '@/lib/store/sessions-plan';
import { setStatus, takeawaysOf } from '@/lib/store/takeaways';
import { MORNING } from '../support/rows';
import { dump, freshStore, later, savedPerson } from '../support/store';

freshStore();

async function advised(name: string, text: string): Promise<Takeaway> {
  const { session } = await enterSession(await savedPerson(name), 30, MORNING);
  await keepNotes(session.id, '', `! ${text}`);
  later();
  return (await takeawaysOf(session.id))[0]!;
}
const now = async (id: string) => (await db.takeaways.get(id))!;

async function differing() {
  const rewrite = await advised('Ada Moreno', 'Rewrite it #legacy');
  const never = await advised('Bram de Wit', 'Never rewrite #legacy');
  const slowly = await advised('Noor Hartwell', 'Bit by bit #legacy');
  const { id } = await contrast([rewrite.id, never.id, slowly.id]);
  later();
  return { id, rewrite, never, slowly };
}

describe('pieces of advice that contradict each other', () => {
  it('stand side by side once, however often they are chosen', async () => {
    const { id, rewrite, never, slowly } = await differing();
    const again = await contrast([slowly.id, rewrite.id, never.id]);
    expect(again).toEqual({ id, changes: [] });
    const [shown] = await listContradictions();
    expect(shown?.advice.map(({ text }) => text)).toHaveLength(3);
    expect((await contrast([rewrite.id, never.id])).id).not.toBe(id);
  });

  it('are decided by words or by one that is followed, and open again without either', async () => {
    const { id, never } = await differing();
    const decidedAt = async () => (await db.contradictions.get(id))!.decidedAt;
    expect(await decidedAt()).toBeNull();
    await changeContradiction(id, { followedId: never.id });
    const first = await decidedAt();
    expect(first).toBeGreaterThan(0);
    later();
    await changeContradiction(id, { decision: 'It works' });
    expect(await decidedAt()).toBe(first);
    await changeContradiction(id, { followedId: null });
    await changeContradiction(id, { decision: ' ' });
    expect(await decidedAt()).toBeNull();
  });

  it('leave one that is followed; the others are set aside for that reason, and back at once', async () => {
    const { id, rewrite, never, slowly } = await differing();
    await changeContradiction(id, { followedId: never.id, decision: 'It works as it is' });
    await tellLoop(slowly.id, { why: 'No time' });
    await setStatus(rewrite.id, 'trying');
    const before = await dump();
    later();
    const changes = await setOthersAside(id);
    expect(await now(rewrite.id)).toMatchObject({
      status: 'set-aside',
      loop: { why: 'It works as it is' },
    });
    expect(await now(slowly.id)).toMatchObject({ status: 'set-aside', loop: { why: 'No time' } });
    expect((await now(never.id)).status).toBe('received');
    await undo(changes);
    expect(await dump()).toBe(before);
  });

  it('are left alone where none is followed, or it was told already', async () => {
    const { id, rewrite, never } = await differing();
    expect(await setOthersAside(id)).toEqual([]);
    await setStatus(rewrite.id, 'reported');
    await changeContradiction(id, { followedId: never.id });
    await setOthersAside(id);
    expect((await now(rewrite.id)).status).toBe('reported');
  });

  it('go on without somebody who is removed, and come back with them', async () => {
    const { id, rewrite, never, slowly } = await differing();
    await changeContradiction(id, { followedId: rewrite.id });
    const before = await dump();
    const first = await removePerson(rewrite.personId);
    expect(await db.contradictions.get(id)).toMatchObject({
      adviceIds: [never.id, slowly.id],
      followedId: null,
    });
    const second = await removePerson(never.personId);
    expect(await db.contradictions.get(id)).toBeUndefined();
    await undo(second);
    await undo(first);
    expect(JSON.parse(await dump())).toEqual(JSON.parse(before));
  });

  it('go with the talks they came from, and come back with them', async () => {
    const { id, rewrite, never } = await differing();
    const first = await removeSession(rewrite.sessionId);
    const second = await removeSession(never.sessionId);
    expect(await listContradictions()).toEqual([]);
    await undo(second);
    await undo(first);
    expect((await db.contradictions.get(id))?.adviceIds).toHaveLength(3);
  });

  it('stay as they are when two people become one', async () => {
    const { id, rewrite, never } = await differing();
    await mergePeople(rewrite.personId, never.personId, {});
    expect((await db.contradictions.get(id))?.adviceIds).toHaveLength(3);
    const [shown] = await listContradictions();
    expect(shown?.advice.map(({ personId }) => personId).slice(0, 2)).toEqual([
      rewrite.personId,
      rewrite.personId,
    ]);
  });

  it('can be removed, with undo', async () => {
    const { id } = await differing();
    const before = await dump();
    await undo(await removeContradiction(id));
    expect(await dump()).toBe(before);
  });
});

describe('“Do these agree?”', () => {
  it('is asked of a pair until they are side by side, or said to agree for good', async () => {
    const rewrite = await advised('Ada Moreno', 'Rewrite it #legacy');
    const never = await advised('Bram de Wit', 'Never rewrite #legacy');
    const [pair] = await toCompare(3);
    expect(pair?.advice.map(({ id }) => id)).toEqual([rewrite.id, never.id]);
    const { changes } = await contrast([never.id, rewrite.id]);
    expect(await toCompare(3)).toEqual([]);
    await undo(changes);
    const agreed = await sayAgrees(pair!);
    expect(await toCompare(3)).toEqual([]);
    await undo(agreed);
    expect(await toCompare(3)).toHaveLength(1);
  });
});
