import type { RatingName } from '@/lib/people/ratings';
import type { Hat, MentorType } from '@/lib/people/person';

/** What a person's facts are called on screens. */
export const TYPE_LABELS: Record<MentorType, string> = {
  technical: 'Technical',
  career: 'Career',
  leadership: 'Leadership',
  industry: 'Industry',
  entrepreneurial: 'Entrepreneurial',
};

export const HAT_LABELS: Record<Hat, string> = {
  mentor: 'Mentor',
  mentee: 'Mentee',
  peer: 'Peer',
  curiosity: 'Curiosity',
};

/** What each score asks. */
export const RATING_ASKS: Record<RatingName, string> = {
  accessibility: 'How easily can you reach them?',
  relevance: 'How near is their work to what you need?',
  likelihood: 'How likely is a yes?',
  value: 'How much could you learn?',
};

/** `[{value, label}]` for a choice, from a record of labels. */
export function optionsOf<T extends string>(
  labels: Record<T, string>,
): { value: T; label: string }[] {
  return (Object.keys(labels) as T[]).map((value) => ({ value, label: labels[value] }));
}
