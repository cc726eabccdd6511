import { describe, expect, it } from 'vitest';
import { ASKS, countsAs, FIRST_CONTACT, PURPOSE_LABELS, PURPOSES } from '@/lib/outreach/purpose';

describe('a purpose', () => {
  it('has a label of its own', () => {
    const labels = PURPOSES.map((purpose) => PURPOSE_LABELS[purpose]);
    expect(new Set(labels).size).toBe(PURPOSES.length);
  });

  it('that opens a relationship asks for something', () => {
    for (const purpose of FIRST_CONTACT) expect(ASKS).toContain(purpose);
  });
});

describe('how a sent message counts between you (O8)', () => {
  const as = (kind: string, about: string | null) =>
    PURPOSES.filter((purpose) => {
      const counted = countsAs(purpose);
      return counted.kind === kind && counted.about === about;
    });

  it('is a gift when it brings something for them', () => {
    expect(as('gift', null)).toEqual(['value-first']);
  });

  it('is an update when it tells what came of it', () => {
    expect(as('message', 'update')).toEqual(['thank-you', 'progress-report']);
  });

  it('is an ask for all that awaits an answer, but once: a follow-up asks for nothing new', () => {
    expect(as('message', 'ask').toSorted()).toEqual(
      ASKS.filter((purpose) => purpose !== 'follow-up').toSorted(),
    );
  });

  it('is neither for the rest', () => {
    expect(as('message', null)).toEqual([
      'follow-up',
      'manager-heads-up',
      'reply-to-no',
      'decline-as-mentor',
      'closing',
      'hand-over',
    ]);
  });
});
