import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  overall,
  rated,
  RATING_LABELS,
  RATINGS,
  RatingsSchema,
  UNRATED,
  type Ratings,
} from '@/lib/people/ratings';

const score = fc.option(fc.integer({ min: 1, max: 5 }));
const anyRatings: fc.Arbitrary<Ratings> = fc.record({
  accessibility: score,
  relevance: score,
  likelihood: score,
  value: score,
});

describe('four ratings (F3)', () => {
  it('are those that the practice names, each with its words', () => {
    expect(RATINGS.map((name) => RATING_LABELS[name])).toEqual([
      'Accessibility',
      'Relevance',
      'Likelihood',
      'Value potential',
    ]);
  });

  it('are whole numbers from 1 to 5, or not given', () => {
    expect(v.is(RatingsSchema, UNRATED)).toBe(true);
    for (const wrong of [0, 6, 2.5, NaN, '3'])
      expect(v.is(RatingsSchema, { ...UNRATED, value: wrong })).toBe(false);
  });
});

describe('the one overall rating', () => {
  it('is none while nothing is rated', () => {
    expect(overall(UNRATED)).toBeNull();
    expect(rated(UNRATED)).toEqual({ ratings: UNRATED, overall: null });
  });

  it('is the plain average of what is rated, and says how much that is', () => {
    expect(overall({ ...UNRATED, relevance: 5 })).toEqual({ score: 5, rated: 1 });
    expect(overall({ accessibility: 2, relevance: 5, likelihood: null, value: 5 })).toEqual({
      score: 4,
      rated: 3,
    });
  });

  it('counts every score alike, lies between the least and the most of them, and grows with each', () => {
    fc.assert(
      fc.property(anyRatings, fc.constantFrom(...RATINGS), (ratings, name) => {
        const given = RATINGS.flatMap((one) => ratings[one] ?? []);
        const { overall: score } = rated(ratings);
        if (given.length === 0) {
          expect(score).toBeNull();
          return;
        }
        expect(score).toBeCloseTo(given.reduce((sum, one) => sum + one, 0) / given.length);
        expect(score).toBeGreaterThanOrEqual(Math.min(...given));
        expect(score).toBeLessThanOrEqual(Math.max(...given));
        const { accessibility, relevance, likelihood, value } = ratings;
        const turned = {
          accessibility: relevance,
          relevance: likelihood,
          likelihood: value,
          value: accessibility,
        };
        expect(rated(turned).overall).toBeCloseTo(score ?? 0);
        const before = ratings[name];
        if (before !== null && before < 5)
          expect(rated({ ...ratings, [name]: before + 1 }).overall).toBeGreaterThan(score ?? 0);
      }),
    );
  });
});
