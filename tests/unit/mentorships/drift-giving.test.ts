import { describe, expect, it } from 'vitest';
import { drift } from '@/lib/mentorships/drift';
import type { MentorshipRecord } from '@/lib/mentorships/record';
import { MORNING } from '../support/rows';
import { advice, aMentorship, aRecord, asked, DAY, dayAgo, gift } from './records';

const BERLIN = 'Europe/Berlin';

const told = (record: MentorshipRecord) => drift(record, MORNING, BERLIN).map(({ fact }) => fact);
const keys = (record: MentorshipRecord, now = MORNING) =>
  drift(record, now, BERLIN).map(({ key }) => key);

describe('advice of which nothing was told back', () => {
  const mentorship = aMentorship();
  const record = (takeaways: MentorshipRecord['takeaways'], given = {}) =>
    aRecord({ mentorship: { ...mentorship, ...given }, takeaways });

  it('is told from two pieces on that are four weeks old', () => {
    expect(told(record([advice(50), advice(29, { status: 'tried' })]))).toEqual([
      '2 pieces of advice wait to be reported back, the oldest for 50 days.',
    ]);
    expect(told(record([advice(50), advice(28)]))).toEqual([]);
  });

  it('leads to the advice with them', () => {
    const [fact] = drift(record([advice(50), advice(40)]), MORNING, BERLIN);
    expect(fact?.place).toBe(`/advice?person=${mentorship.personId}`);
    expect(fact?.suggestion).toContain('Ngozi');
  });

  it.each([
    ['was reported back', { status: 'reported' as const }],
    ['was set aside', { status: 'set-aside' as const }],
    ['waits for a day of its own', { loop: { did: '', ledTo: '', why: '', askOn: dayAgo(-1) } }],
    ['is no advice', { kind: 'insight' as const }],
    ['is from before it began', { at: MORNING - 101 * DAY }],
  ])('is not told when one of the two %s', (_why, given) => {
    expect(told(record([advice(50), advice(40, given)]))).toEqual([]);
  });

  it('is no matter of who gives it', () => {
    for (const role of ['mentor', 'reverse'] as const)
      expect(told(record([advice(50), advice(40)], { role }))).toEqual([]);
    expect(told(record([advice(50), advice(40)], { role: 'peer' }))).toHaveLength(1);
  });

  it('is told anew only when there is advice of another month', () => {
    const two = [advice(60), advice(58)];
    expect(keys(record(two), MORNING + 60 * DAY)).toEqual(keys(record(two)));
    const [first] = two;
    const reported = [{ ...first!, status: 'reported' as const }, two[1]!, advice(57)];
    expect(keys(record(reported))).toEqual(keys(record(two)));
    expect(keys(record([...two, advice(29)]))).not.toEqual(keys(record(two)));
  });
});

describe('asking and never giving', () => {
  const record = (touches: MentorshipRecord['touches'], given = {}) =>
    aRecord({ mentorship: aMentorship(given), touches });

  it('is told from three requests on', () => {
    expect(told(record([asked(40), asked(30), asked(3)]))).toEqual([
      'Since you began, 3 requests are noted and nothing that you gave.',
    ]);
    expect(told(record([asked(30), asked(3)]))).toEqual([]);
  });

  it('is not told after a gift, nor of what was before, nor of a mentor', () => {
    expect(told(record([asked(40), gift(35), asked(30), asked(3), asked(2)]))).toEqual([]);
    expect(told(record([asked(140), asked(130), asked(3)]))).toEqual([]);
    expect(told(record([asked(40), asked(30), asked(3)], { role: 'mentor' }))).toEqual([]);
  });

  it('offers something for them', () => {
    const many = record([asked(40), asked(30), asked(3)]);
    expect(drift(many, MORNING, BERLIN)[0]?.place).toBe(`/write/${many.person.id}/value-first`);
  });
});
