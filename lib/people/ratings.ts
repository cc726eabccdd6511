import * as v from 'valibot';

/** F3: four scores of a lead, 1 to 5 each; null is "not looked at yet". */
export const RATINGS = ['accessibility', 'relevance', 'likelihood', 'value'] as const;
export type RatingName = (typeof RATINGS)[number];

export const RATING_LABELS: Record<RatingName, string> = {
  accessibility: 'Accessibility',
  relevance: 'Relevance',
  likelihood: 'Likelihood',
  value: 'Value potential',
};

const Score = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)));

export const RatingsSchema = v.object({
  accessibility: Score,
  relevance: Score,
  likelihood: Score,
  value: Score,
});

export type Ratings = v.InferOutput<typeof RatingsSchema>;

export const UNRATED: Ratings = {
  accessibility: null,
  relevance: null,
  likelihood: null,
  value: null,
};

/** The plain average of what was rated, and how much of it there is; null when nothing was. */
export function overall(ratings: Ratings): { score: number; rated: number } | null {
  const given = RATINGS.map((name) => ratings[name]).filter((score) => score !== null);
  if (given.length === 0) return null;
  return {
    score: given.reduce((sum, score) => sum + score, 0) / given.length,
    rated: given.length,
  };
}

/** The fields of a person that change with their ratings. */
export function rated(ratings: Ratings): { ratings: Ratings; overall: number | null } {
  return { ratings, overall: overall(ratings)?.score ?? null };
}
