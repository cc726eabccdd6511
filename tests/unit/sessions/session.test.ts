import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { runningSession, SessionSchema } from '@/lib/sessions/session';
import { aSession, MORNING } from '../support/rows';

describe('a session that starts now', () => {
  it('runs from now, with an agenda as long as itself and no notes', () => {
    expect(runningSession('p', 45, MORNING)).toMatchObject({
      personId: 'p',
      state: 'running',
      startsAt: MORNING,
      clock: { startedAt: MORNING, plannedMs: 45 * 60_000, pauses: [], endedAt: null },
      notes: '',
    });
  });

  it('can be stored', () => {
    expect(v.is(SessionSchema, aSession())).toBe(true);
  });
});
