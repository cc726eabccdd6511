/** S1: how one learns from another. Several may be used in one session. */
export const METHODS = [
  'instruction',
  'shadowing-them',
  'shadowing-you',
  'q-and-a',
  'planning',
  'practice',
  'self-study',
  'perspective',
  'collaboration',
  'review',
] as const;
export type Method = (typeof METHODS)[number];

export const METHOD_LABELS: Record<Method, { label: string; hint: string }> = {
  instruction: { label: 'Instruction', hint: 'One explains or shows, the other follows.' },
  'shadowing-them': { label: 'Shadowing them', hint: 'You watch them work.' },
  'shadowing-you': { label: 'Shadowing you', hint: 'They watch you work and say what they see.' },
  'q-and-a': { label: 'Questions and answers', hint: 'Questions, weightiest first.' },
  planning: { label: 'Planning', hint: 'What to learn or do next, and in which order.' },
  practice: { label: 'Practice', hint: 'Trying it out, with help near.' },
  'self-study': { label: 'Self-study', hint: 'Reading or a course, talked over afterwards.' },
  perspective: { label: 'Perspective', hint: 'How things look from where they stand.' },
  collaboration: {
    label: 'Collaboration',
    hint: 'Doing it together: one drives, one navigates, in turns.',
  },
  review: { label: 'Review', hint: 'Looking at finished work together.' },
};

/** S2: what a mentorship is built around. */
export const FORMATS = ['project', 'pairing', 'review', 'q-and-a'] as const;
export type Format = (typeof FORMATS)[number];

export const FORMAT_LABELS: Record<Format, string> = {
  project: 'A project of the mentee',
  pairing: 'Regular pairing',
  review: 'Code review and deep dives',
  'q-and-a': 'Questions and answers',
};

/** S2: where the mentee stands, and which format suits. */
export const SITUATIONS = ['basics', 'intermediate', 'particular', 'undecided'] as const;
export type Situation = (typeof SITUATIONS)[number];

const SUITS: Record<Situation, { label: string; format: Format; why: string }> = {
  basics: {
    label: 'Learning the basics',
    format: 'pairing',
    why: 'Basics are learnt best side by side.',
  },
  intermediate: {
    label: 'Past the basics',
    format: 'project',
    why: 'A project of your own brings up the questions that matter.',
  },
  particular: {
    label: 'A particular codebase or goal',
    format: 'review',
    why: 'Going deep into the real thing beats examples.',
  },
  undecided: {
    label: 'New or undecided',
    format: 'q-and-a',
    why: 'Questions show where to go. Not for long: choose another format after a few sessions.',
  },
};

/** Which format suits somebody who stands there, and why; a hint, never a rule. */
export function suits(situation: Situation): { label: string; format: Format; why: string } {
  return SUITS[situation];
}
