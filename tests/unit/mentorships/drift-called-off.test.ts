import { describe, expect, it } from 'vitest';
import { calledOff } from '@/lib/mentorships/drift-called-off';
import { aSession, MORNING } from '../support/rows';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const session = aSession({ state: 'planned', createdAt: MORNING - DAY, startsAt: MORNING + DAY });
const active = { status: 'active' as const };

describe('a planned talk', () => {
  it('was called off when it is dropped, or moved by half a day or more', () => {
    expect(calledOff(active, session, null, MORNING)).toEqual({
      calledOff: [{ at: MORNING, sessionId: session.id, what: 'dropped' }],
    });
    expect(calledOff(active, session, session.startsAt + 12 * HOUR, MORNING)).toEqual({
      calledOff: [{ at: MORNING, sessionId: session.id, what: 'moved' }],
    });
  });

  it.each([
    ['it is moved by some hours', { to: session.startsAt + 11 * HOUR }],
    ['it is moved to an earlier day', { to: session.startsAt - DAY }],
    ['it was planned just now', { given: { createdAt: MORNING - HOUR + 1 } }],
    ['it was moved just now', { before: MORNING - 60_000 }],
    ['it was held', { given: { state: 'ended' as const } }],
    ['the mentorship rests', { status: 'paused' as const }],
  ])('was not, when %s', (_when, { to = null, given, before, status = 'active' }: Case) => {
    const past =
      before === undefined
        ? {}
        : { calledOff: [{ at: before, sessionId: session.id, what: 'moved' as const }] };
    expect(calledOff({ status, ...past }, { ...session, ...given }, to, MORNING)).toEqual({});
  });

  it('adds to those before, of which the latest are kept', () => {
    const before = Array.from({ length: 20 }, (_, index) => ({
      at: index,
      sessionId: session.id,
      what: 'moved' as const,
    }));
    const after = calledOff({ ...active, calledOff: before }, session, null, MORNING).calledOff;
    expect(after).toHaveLength(20);
    expect(after?.at(-1)?.what).toBe('dropped');
  });
});

interface Case {
  to?: number | null;
  given?: Partial<typeof session>;
  before?: number;
  status?: 'active' | 'paused';
}
