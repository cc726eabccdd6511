import type { Aspect } from '@/lib/mentorships/check-in';

/** What the ends of each scale stand for. */
export const ENDS: Record<Aspect, readonly [low: string, high: string]> = {
  progress: ['Stuck', 'Moving well'],
  energy: ['It drains', 'It gives energy'],
  safety: ['I hold back', 'I can say anything'],
  respect: ['Unclear or unkind', 'Clear and kind'],
  balance: ['One of us talks', 'Both of us talk'],
  worth: ['Better to stop', 'Worth going on'],
};

/** The same of the other side. */
export const THEIR_ENDS: Record<Aspect, readonly [low: string, high: string]> = {
  ...ENDS,
  safety: ['They hold back', 'They can say anything'],
};
