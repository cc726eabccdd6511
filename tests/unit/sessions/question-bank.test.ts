import { describe, expect, it } from 'vitest';
import {
  CATEGORIES,
  MOMENTS,
  QUESTION_BANK,
  questionsForSeat,
  questionsOf,
  SEAT_CATEGORIES,
  suggestQuestions,
} from '@/lib/sessions/question-bank';
import { fold } from '@/lib/text/clean';

const regular = { kind: 'regular', role: 'mentee', seats: [], known: [] } as const;
const groups = (questions: { group: string }[]) => questions.map(({ group }) => group);

describe('the question bank (M1)', () => {
  it.each(CATEGORIES)('has some ten questions that are %s', (category) => {
    expect(questionsOf(category).length).toBeGreaterThanOrEqual(10);
  });

  it.each(MOMENTS)('has six to eight for the occasion: %s', (moment) => {
    const { length } = questionsOf(moment);
    expect([6, 7, 8]).toContain(length);
  });

  it('has no question twice, and each with an id of its own', () => {
    expect(new Set(QUESTION_BANK.map(({ id }) => id)).size).toBe(QUESTION_BANK.length);
    expect(new Set(QUESTION_BANK.map(({ text }) => fold(text))).size).toBe(QUESTION_BANK.length);
    for (const { id } of QUESTION_BANK) expect(id).toMatch(/^[a-z-]+\/[a-z-]+$/u);
  });

  it('has only questions, none longer than can be said in one breath', () => {
    for (const { text } of QUESTION_BANK) {
      expect(text).toMatch(/\?/u);
      expect(text.length).toBeLessThan(120);
    }
  });

  it('knows what every seat is good for', () => {
    for (const kind of Object.keys(SEAT_CATEGORIES) as (keyof typeof SEAT_CATEGORIES)[]) {
      expect(questionsForSeat(kind).length).toBeGreaterThan(9);
    }
    expect(groups(questionsForSeat('technical'))[0]).toBe('technical');
  });
});

describe('suggested questions', () => {
  it('come from the person’s seats, in turn', () => {
    expect(groups(suggestQuestions({ ...regular, seats: ['industry'] }, 4))).toEqual([
      'industry',
      'career',
      'industry',
      'career',
    ]);
  });

  it('come from all categories when there is no seat', () => {
    expect(groups(suggestQuestions(regular, 4))).toEqual([...CATEGORIES]);
  });

  it.each(['first-mentee', 'first-mentor', 'look-back', 'closing'] as const)(
    'for a %s begin with those of the occasion',
    (kind) => {
      expect(new Set(groups(suggestQuestions({ ...regular, kind })))).toEqual(new Set([kind]));
    },
  );

  it('for a mentor are such as help to understand', () => {
    expect(new Set(groups(suggestQuestions({ ...regular, role: 'mentor' })))).toEqual(
      new Set(['clarifying']),
    );
  });

  it('are none that was asked before, however it was written down', () => {
    const [first, second] = suggestQuestions(regular);
    const known = [first!.text.toUpperCase().replaceAll(',', '')];
    const again = suggestQuestions({ ...regular, known });
    expect(again).not.toContain(first);
    expect(again).toContain(second);
    const all = QUESTION_BANK.map(({ text }) => text);
    expect(suggestQuestions({ ...regular, known: all })).toEqual([]);
  });
});
