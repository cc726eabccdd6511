import { describe, expect, it } from 'vitest';
import { NO_TERMS, type Terms } from '@/lib/mentorships/terms';
import { toldOf } from '@/lib/mentorships/told';
import { freshContent } from '@/lib/outreach/compose';
import { review } from '@/lib/outreach/review/review';
import { BUILT_IN } from '@/lib/outreach/templates';
import { aMentorship } from '../support/mentorships';
import { KNOWN, written } from './templates-examples';

/** A proposal to somebody with whom this much was agreed; without terms, nothing is being agreed. */
function proposal(purpose: 'peer-proposal' | 'reverse-offer', terms: Partial<Terms> | null) {
  const role = purpose === 'peer-proposal' ? 'peer' : 'reverse';
  const mentorship =
    terms && toldOf(aMentorship({ role, terms: { ...NO_TERMS, ...terms } }), [], 'Ngozi');
  return freshContent({ ...KNOWN, mentorship }, purpose, 'email', BUILT_IN);
}

const SAID: Partial<Terms> = {
  direction: 'large tables.',
  rhythm: { kind: 'every', days: 14, minutes: 30 },
  term: { kind: 'for', count: 3, unit: 'month' },
  bringMe: 'property tests',
  bringThem: '- stores that grow\n- calm releases',
  accountability: 'A message every Friday',
  projects: 'A checker for migrations',
};
const STRUCTURE = 'Structure: 30 minutes every 2 weeks, for 3 months.';

describe.each(['peer-proposal', 'reverse-offer'] as const)('a proposal: %s (G2, G3)', (purpose) => {
  it('says the structure, the focus, the accountability and the projects that were noted', () => {
    expect(proposal(purpose, SAID).body).toContain(
      [
        STRUCTURE,
        'Focus: large tables. I could show you this: property tests. And you could show me this: stores that grow, calm releases.',
        'Accountability: A message every Friday.',
        'Projects: A checker for migrations.',
      ].join('\n\n'),
    );
  });

  it('leaves a slot for what was not said', () => {
    const { rhythm = null } = SAID;
    const { body } = proposal(purpose, { rhythm });
    expect(body).toContain('Structure: 30 minutes every 2 weeks, [for how long].');
    expect(body).toContain('Focus: [what you work on].');
    expect(body).toContain('Accountability: [who promises what, and when you ask each other].');
    expect(body).toContain('Projects: [something small to make together].');
  });

  it('takes what you teach from your own profile where it was not said', () => {
    expect(proposal(purpose, {}).body).toContain(`this: ${KNOWN.me.myTeaching}.`);
  });

  it('is nothing the review has a word about, once it is written', () => {
    for (const terms of [SAID, {}]) {
      const { subject, body } = proposal(purpose, terms);
      const text = { subject: written(subject), body: written(body) };
      const found = review({
        ...text,
        channel: 'email',
        purpose,
        limit: null,
        names: ['Ngozi Brightwater'],
        myName: KNOWN.me.myName,
      });
      expect(found.map(({ code, says }) => `${code}: ${says}`)).toEqual([]);
    }
  });
});

it('a proposal says nothing of a mentorship that goes on, or in which one of you learns', () => {
  const terms = { ...NO_TERMS, direction: 'Lamps' };
  for (const given of [{ role: 'mentee' }, { role: 'peer', status: 'active' }] as const) {
    const mentorship = toldOf(aMentorship({ terms, ...given }), [], 'Ngozi');
    for (const purpose of ['peer-proposal', 'reverse-offer'] as const) {
      const { body } = freshContent({ ...KNOWN, mentorship }, purpose, 'email', BUILT_IN);
      expect(body).not.toContain('Lamps');
    }
  }
});

it('an offer to somebody senior stays small while nothing is being agreed', () => {
  expect(proposal('reverse-offer', null).body).not.toContain('Structure');
  expect(proposal('peer-proposal', null).body).toContain('Structure: [how often], [for how long].');
});
