import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AGENDA_KINDS,
  agendaFor,
  LENGTHS,
  regularAgenda,
  segmentAt,
  shared,
  type AgendaKind,
} from '@/lib/sessions/agenda';
import { AGENDAS } from '@/lib/sessions/agendas';

const MINUTE = 60_000;

describe('the agenda of a regular session (M2)', () => {
  it('opens with progress, gives most to the core, leaves room for next steps and each other', () => {
    expect(regularAgenda(30)).toEqual([
      { title: 'Opening', minutes: 5 },
      { title: 'Core', minutes: 18 },
      { title: 'Next steps', minutes: 5 },
      { title: 'Relationship', minutes: 2 },
    ]);
  });

  it('adds up to the session’s length, with no segment below zero', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 480 }), (minutes) => {
        const segments = regularAgenda(minutes);
        expect(segments.reduce((sum, segment) => sum + segment.minutes, 0)).toBe(minutes);
        for (const segment of segments) expect(segment.minutes).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it.each(LENGTHS)('of %s minutes has something in every segment, most in the core', (minutes) => {
    const [opening, core, next, relationship] = regularAgenda(minutes).map(
      (segment) => segment.minutes,
    ) as [number, number, number, number];
    expect(Math.min(opening, next, relationship)).toBeGreaterThan(0);
    expect(core).toBeGreaterThan(opening + next);
  });
});

describe('the agenda of every kind of talk', () => {
  const lengths = fc.integer({ min: 5, max: 240 });
  const total = (kind: AgendaKind, minutes: number) =>
    agendaFor(kind, minutes).reduce((sum, segment) => sum + segment.minutes, 0);

  it.each(AGENDA_KINDS)(
    '“%s” is whole minutes that add up, none empty, each with its own title',
    (kind) => {
      fc.assert(
        fc.property(lengths, (minutes) => {
          const segments = agendaFor(kind, minutes);
          expect(total(kind, minutes)).toBe(minutes);
          for (const segment of segments) {
            expect(Number.isInteger(segment.minutes)).toBe(true);
            expect(segment.minutes).toBeGreaterThanOrEqual(1);
          }
          expect(new Set(segments.map(({ title }) => title)).size).toBe(segments.length);
        }),
      );
    },
  );

  it.each(AGENDA_KINDS)('“%s” has a label and says when it suits', (kind) => {
    expect(AGENDAS[kind].label).not.toBe('');
    expect(AGENDAS[kind].hint).toMatch(/[.?]$/u);
  });

  it('keeps every part within a minute of its share once there is time for it', () => {
    const kinds = AGENDA_KINDS.filter((kind) => kind !== 'pairing');
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.integer({ min: 30, max: 240 }), (kind, minutes) => {
        const { parts } = AGENDAS[kind];
        const whole = parts.reduce((sum, [, share]) => sum + share, 0);
        for (const [index, segment] of agendaFor(kind, minutes).entries()) {
          const fair = (minutes * parts[index]![1]) / whole;
          expect(Math.abs(segment.minutes - fair)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('of a team is the one of the course: 5, 5, 25 and 15 minutes (S5, M6)', () => {
    expect(agendaFor('team', 50)).toEqual([
      { title: 'Strengths and weaknesses', minutes: 5 },
      { title: 'Discussion points', minutes: 5 },
      { title: 'Session with the mentor', minutes: 25 },
      { title: 'Planning', minutes: 15 },
    ]);
  });

  it('of GROW goes from the goal to the will', () => {
    expect(agendaFor('grow', 30).map(({ title }) => title)).toEqual([
      'Goal',
      'Reality',
      'Options',
      'Will',
    ]);
  });

  it('of a talk with fewer minutes than parts keeps the weightiest', () => {
    expect(agendaFor('regular', 2).map(({ title }) => title)).toEqual(['Opening', 'Core']);
  });

  it('gives a part its least before the others get their share', () => {
    const parts = [
      ['Long', 90, 1],
      ['Short', 1, 4],
    ] as const;
    expect(shared(20, parts).map(({ minutes }) => minutes)).toEqual([16, 4]);
    expect(shared(4, parts).map(({ minutes }) => minutes)).toEqual([3, 1]);
  });
});

describe('the turns of pairing (S1: driver and navigator)', () => {
  const turnsOf = (minutes: number) =>
    agendaFor('pairing', minutes).filter(({ title }) => title.startsWith('Turn '));

  it('change every 10 to 15 minutes', () => {
    expect(agendaFor('pairing', 60)).toEqual([
      { title: 'Settle on one thing', minutes: 5 },
      { title: 'Turn 1: you drive', minutes: 13 },
      { title: 'Turn 2: they drive', minutes: 13 },
      { title: 'Turn 3: you drive', minutes: 12 },
      { title: 'Turn 4: they drive', minutes: 12 },
      { title: 'What we learned', minutes: 5 },
    ]);
  });

  it('come to each as often where that is possible', () => {
    expect(turnsOf(48).map(({ minutes }) => minutes)).toEqual([10, 10, 10, 10]);
    expect(turnsOf(42).map(({ minutes }) => minutes)).toEqual([12, 12, 11]);
  });

  it('are that long in any talk that has the time, and at least one for each in any other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 240 }), (minutes) => {
        const turns = turnsOf(minutes);
        expect(turns.length).toBeGreaterThanOrEqual(2);
        for (const turn of turns) {
          expect(turn.minutes).toBeLessThanOrEqual(15);
          if (minutes >= 30) expect(turn.minutes).toBeGreaterThanOrEqual(10);
        }
      }),
    );
  });
});

describe('the segment one is in', () => {
  const segments = regularAgenda(30);

  it.each([
    [0, 'Opening'],
    [4.99, 'Opening'],
    [5, 'Core'],
    [22.99, 'Core'],
    [23, 'Next steps'],
    [28, 'Relationship'],
    [45, 'Relationship'],
  ])('after %s minutes is %s', (minutes, title) => {
    expect(segments[segmentAt(segments, minutes * MINUTE)]?.title).toBe(title);
  });

  it('of no segments is the first', () => {
    expect(segmentAt([], 5)).toBe(0);
  });

  it('never goes back as time goes on', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 90 * MINUTE }),
        fc.integer({ min: 0, max: 90 * MINUTE }),
        (a, b) => {
          const [sooner, later] = [Math.min(a, b), Math.max(a, b)];
          expect(segmentAt(segments, sooner)).toBeLessThanOrEqual(segmentAt(segments, later));
        },
      ),
    );
  });
});
