import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharpen, type Sharpened } from '@/lib/mentorships/smart';
import { MORNING } from '../support/rows';
import { anyText } from '../support/text';
import { moment, zone } from './zones';

const CLEAR: Sharpened = {
  title: 'Publish one article on tide tables in the team’s journal',
  measure: 'It is printed',
  means: 'Two hours every Friday, and Ada reads the drafts',
  why: 'The next survey needs it',
  dueDay: '2027-02-26',
  milestones: [],
};
const step = { id: crypto.randomUUID(), text: 'An outline', dueDay: null, doneAt: null };

function asked(given: Partial<Sharpened>, endsOn: string | null = null): string[] {
  const found = sharpen({ ...CLEAR, ...given }, { now: MORNING, timeZone: 'UTC', endsOn });
  return found.map(({ asks }) => asks);
}

/** What is asked about a goal of which only the sentence is known. */
function askedOf(title: string): string[] {
  return asked({ title, measure: '', means: '', why: '', dueDay: null });
}

describe('a clear goal', () => {
  it('is left alone', () => {
    expect(asked({})).toEqual([]);
  });

  it('of no words yet is left alone too', () => {
    expect(askedOf('  ')).toEqual([]);
  });
});

describe('each letter', () => {
  it.each([
    ['How will you know?', { title: 'Lead the tide survey', measure: '' }],
    ['What makes it possible?', { means: ' ' }],
    ['Why now?', { why: '' }],
    ['By when?', { dueDay: null }],
  ] as const)('is asked for where it is missing: %s', (question, given) => {
    expect(asked(given)).toEqual([question]);
  });

  it('is asked with its reason, in the order of the letters', () => {
    const found = sharpen(
      { ...CLEAR, title: 'Get better at speaking', measure: '', means: '', why: '', dueDay: null },
      { now: MORNING, timeZone: 'UTC', endsOn: null },
    );
    expect(found.map(({ letter, field }) => [letter, field])).toEqual([
      ['specific', 'title'],
      ['measurable', 'measure'],
      ['achievable', 'means'],
      ['relevant', 'why'],
      ['time-bound', 'dueDay'],
    ]);
    for (const { because } of found) expect(because.length).toBeGreaterThan(20);
  });

  it('is answered by other words that say as much', () => {
    expect(asked({ means: '', milestones: [step] })).toEqual([]);
    expect(asked({ why: '', title: 'Publish one article so that the survey can cite it' })).toEqual(
      [],
    );
    expect(asked({ measure: '', title: 'Give two talks on tide tables' })).toEqual([]);
  });
});

describe('“Which part of it?”', () => {
  it.each([
    'Get better at speaking',
    'Improve my Rust',
    'Learn more about databases',
    'Learn Kubernetes',
    'Become a better listener',
    'Understand the business',
    'Be more confident in meetings',
    'System design skills',
    'Grow as an engineer',
    'Work on my communication',
    'Rust',
    'Public speaking',
  ])('is asked of %j', (title) => {
    expect(askedOf(title)).toContain('Which part of it?');
  });

  it.each([
    'Give a talk at the harbour days',
    'Improve test coverage of the store from 40 to 70 %',
    'Get better at reviews: ask instead of tell',
    'Learn Rust by writing a tide calculator',
    'Learn enough Rust: read the store’s code alone',
    'Cut the time to first paint by half',
    'Lead the tide survey',
    'Get promoted',
    'Read three papers on storage engines and tell the team about each',
    'Vortrag über Gezeiten halten',
    '潮汐表を作る',
  ])('is not asked of %j', (title) => {
    expect(askedOf(title)).not.toContain('Which part of it?');
  });

  it('is not asked where it is said how one will know', () => {
    expect(asked({ title: 'Get better at speaking', measure: 'Two talks without notes' })).toEqual(
      [],
    );
  });
});

describe('“How will you know?”', () => {
  it.each(['Get better at speaking', 'Lead the tide survey', 'Improve our reviews by March 2027'])(
    'is asked of %j',
    (title) => {
      expect(askedOf(title)).toContain('How will you know?');
    },
  );

  it.each(['Hold three workshops', 'Pass the pilot’s exam', 'Publish the sketch', 'Get promoted'])(
    'is not asked of %j',
    (title) => {
      expect(askedOf(title)).not.toContain('How will you know?');
    },
  );
});

describe('“Is that more than one goal?”', () => {
  it.each([
    'Learn Rust and write a compiler',
    'Get promoted. Lead a team of five',
    'Give two talks, and publish an article',
    'Learn Rust, Go and Kubernetes',
    'Become a lead, write a book and learn Japanese',
  ])('is asked of %j, and not which part as well', (title) => {
    expect(askedOf(title)[0]).toBe('Is that more than one goal?');
    expect(askedOf(title)).not.toContain('Which part of it?');
  });

  it.each([
    'Read and write Japanese',
    'Plan and run one workshop',
    'Give a talk on tides, storms and harbours',
    'Become a lead of design and research',
    'Ship search for phones and for desks',
  ])('is not asked of %j', (title) => {
    expect(askedOf(title)).not.toContain('Is that more than one goal?');
  });
});

describe('the day', () => {
  it('that stands in the sentence is asked for as a day', () => {
    for (const title of ['Give two talks by the end of June', 'Publish one article in 3 months'])
      expect(askedOf(title)).toContain('Which day is that?');
  });

  it('that has gone by is asked for anew, kindly; today has not', () => {
    expect(asked({ dueDay: '2026-11-20' })).toEqual(['That day has gone by. Which is the next?']);
    expect(asked({ dueDay: '2026-11-21' })).toEqual([]);
  });

  it('beyond the mentorship’s end is pointed at, its last day is not', () => {
    const beyond = ['Is it to be reached after the mentorship ends?'];
    expect(asked({ dueDay: '2027-02-26' }, '2027-02-25')).toEqual(beyond);
    expect(asked({ dueDay: '2027-02-26' }, '2027-02-26')).toEqual([]);
  });

  it('depends on where the user is', () => {
    const late = Date.UTC(2026, 10, 21, 23);
    const there = (timeZone: string) =>
      sharpen({ ...CLEAR, dueDay: '2026-11-21' }, { now: late, timeZone, endsOn: null });
    expect(there('America/New_York')).toEqual([]);
    expect(there('Asia/Kolkata')).toHaveLength(1);
  });
});

describe('any goal at all', () => {
  const text = fc.oneof(fc.constant(''), anyText);
  const goal: fc.Arbitrary<Sharpened> = fc.record({
    title: anyText,
    measure: text,
    means: text,
    why: text,
    dueDay: fc.option(moment.map((at) => new Date(at).toISOString().slice(0, 10))),
    milestones: fc.constantFrom([], [step]),
  });

  it('is asked about each letter once at the most, and an answered question is gone', () => {
    fc.assert(
      fc.property(goal, moment, zone, (one, now, timeZone) => {
        const days = { now, timeZone, endsOn: null };
        const found = sharpen(one, days);
        const letters = found.map(({ letter }) => letter);
        expect(new Set(letters).size).toBe(letters.length);
        const answered = {
          ...one,
          measure: 'Two of them are there',
          means: 'An hour a week',
          why: 'It is time',
          dueDay: '2029-01-01',
        };
        const left = sharpen(answered, days).map(({ asks }) => asks);
        expect(left.filter((asks) => asks !== 'Is that more than one goal?')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
