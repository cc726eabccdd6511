import * as v from 'valibot';

/** F3: how close somebody is. */
export const CLOSENESS = ['immediate', 'extended', 'figure', 'community'] as const;
export type Closeness = (typeof CLOSENESS)[number];

export const CLOSENESS_LABELS: Record<Closeness, string> = {
  immediate: 'Immediate network',
  extended: 'Extended network, one or two steps away',
  figure: 'Industry figure',
  community: 'Community leader',
};

/** F3: signs that somebody makes time for others. */
export const SIGNS = ['communities', 'teaches', 'open-source', 'mentored'] as const;
export type Sign = (typeof SIGNS)[number];

export const SIGN_LABELS: Record<Sign, string> = {
  communities: 'Active in communities',
  teaches: 'Teaches or speaks',
  'open-source': 'Works in open source',
  mentored: 'Has mentored before',
};

/** F3: how hard somebody is to approach. */
export const BARRIERS = ['low', 'medium', 'high'] as const;
export type Barrier = (typeof BARRIERS)[number];

export const BARRIER_LABELS: Record<Barrier, string> = {
  low: 'Low',
  medium: 'Medium',
  high: 'High',
};

const START: Record<Closeness, { level: number; because: string }> = {
  immediate: { level: 0, because: 'you know each other' },
  extended: { level: 1, because: 'somebody you know can introduce you' },
  community: { level: 1, because: 'community leaders are used to being asked' },
  figure: { level: 2, because: 'industry figures are asked by many' },
};

/** A level to start from and why; null while nobody has said how close they are. */
export function suggestBarrier(
  closeness: Closeness | null,
  signs: readonly Sign[],
): { level: Barrier; why: string } | null {
  if (closeness === null) return null;
  const { level, because } = START[closeness];
  const eased = Math.max(0, level - (signs.length >= 2 || signs.includes('mentored') ? 1 : 0));
  const sign =
    eased < level ? `; ${signs.map((name) => SIGN_LABELS[name].toLowerCase()).join(', ')}` : '';
  return { level: BARRIERS[eased] ?? 'low', why: `${because}${sign}` };
}

export const ClosenessSchema = v.nullable(v.picklist(CLOSENESS));
export const SignsSchema = v.array(v.picklist(SIGNS));
export const BarrierSchema = v.nullable(v.picklist(BARRIERS));
