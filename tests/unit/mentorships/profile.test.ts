import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missing, profile, profileMarkdown, profileText } from '@/lib/mentorships/profile';
import { anyText } from '../support/text';

const FACTS = {
  myName: 'Inês Carvalho',
  myRole: 'Backend developer',
  myTeaching: '- Testing\n* Slow queries\n\n',
  myAvailability: 'mornings',
  hours: 1.5,
  timeZone: 'Europe/Lisbon',
};
const NOTHING = { myName: '', myRole: ' ', myTeaching: '\n', myAvailability: '' };

describe('a profile for a bulletin board (G1)', () => {
  it('is one page of Markdown', () => {
    expect(profileMarkdown(profile(FACTS))).toBe(`# Inês Carvalho

Backend developer

## What I can help with

- Testing
- Slow queries

- **Time:** 90 minutes a week
- **Availability:** mornings
- **Time zone:** Europe/Lisbon
`);
  });

  it('is the same in plain words', () => {
    expect(profileText(profile(FACTS))).toBe(`Inês Carvalho
Backend developer

What I can help with:
- Testing
- Slow queries

Time: 90 minutes a week
Availability: mornings
Time zone: Europe/Lisbon
`);
  });

  it('points at what is missing, and leaves it out', () => {
    const mine = profile({ ...NOTHING, hours: null, timeZone: 'America/Sao_Paulo' });
    expect(missing(mine)).toEqual([
      'your name',
      'your role',
      'what you could teach',
      'your availability',
    ]);
    expect(profileText(mine)).toBe('Time zone: America/Sao Paulo\n');
    expect(missing(profile(FACTS))).toEqual([]);
  });

  it('says outright that there is no time', () => {
    expect(profileText(profile({ ...FACTS, hours: 0 }))).toContain('none at the moment');
  });

  it('holds no structure of Markdown but its own, whatever was typed', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (myName, myRole, myTeaching) => {
        const page = profileMarkdown(profile({ ...FACTS, myName, myRole, myTeaching }));
        const heads = page.split('\n').filter((line) => line.startsWith('#'));
        expect(heads.length).toBeLessThanOrEqual(2);
        expect(page).not.toMatch(/(?<!\\)[<[]/u);
      }),
    );
  });
});
