import { describe, expect, it } from 'vitest';
import { goalsToWrapUp, talkDays } from '@/lib/mentorships/goal-talk';
import { NOT_WRAPPED_UP } from '@/lib/sessions/session';
import { MORNING } from '../support/rows';
import { aGoal } from './some-goals';

const DAY = 86_400_000;
const session = { startsAt: MORNING };
const weekly = { kind: 'every' as const, days: 7, minutes: 30 };

describe('the days of a talk', () => {
  it('are its own and the next one’s, as planned', () => {
    const next = { startsAt: MORNING + 3 * DAY };
    expect(talkDays({ session, next, rhythm: weekly }, MORNING, 'UTC')).toEqual({
      day: '2026-11-21',
      nextDay: '2026-11-24',
    });
  });

  it('are the rhythm’s where nothing is planned, else two weeks', () => {
    const at = (rhythm: typeof weekly | null) =>
      talkDays({ session, next: undefined, rhythm }, MORNING, 'UTC').nextDay;
    expect(at(weekly)).toBe('2026-11-28');
    expect(at(null)).toBe('2026-12-05');
  });

  it('are today’s, once it is over', () => {
    const late = talkDays({ session, next: undefined, rhythm: null }, MORNING + 2 * DAY, 'UTC');
    expect(late.day).toBe('2026-11-23');
    const ahead = talkDays({ session, next: undefined, rhythm: null }, MORNING - 2 * DAY, 'UTC');
    expect(ahead.day).toBe('2026-11-21');
  });
});

describe('the goals of a wrap-up', () => {
  it('are those to be looked at, those brought nearer, and those looked at since', () => {
    const look = (day: string) => [{ day, progress: 10, note: '' }];
    const [due, touched, looked, other, closed] = [
      aGoal(),
      aGoal(),
      aGoal({ evaluations: look('2026-11-21') }),
      aGoal({ evaluations: look('2026-11-20') }),
      aGoal({ state: 'closed' }),
    ];
    const talk = { startsAt: MORNING, wrapUp: { ...NOT_WRAPPED_UP, goalIds: [touched.id] } };
    const all = [due, touched, looked, other, closed];
    const shown = goalsToWrapUp(all, new Set([due.id, closed.id]), talk, 'UTC');
    expect(shown).toEqual([due, touched, looked]);
  });
});
