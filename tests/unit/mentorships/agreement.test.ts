import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { richText } from '@/components/sessions/recap/rich-text';
import { agreement } from '@/lib/mentorships/agreement';
import { ROLES } from '@/lib/mentorships/mentorship';
import { NO_TERMS } from '@/lib/mentorships/terms';
import { aGoal, aMentorship } from '../support/mentorships';
import { MORNING } from '../support/rows';
import { anyText } from '../support/text';
import { anyTerms } from './any-terms';

const NAMES = { myName: 'Sam Reed', theirName: 'Dr. Ada Moreno' };
const FULL = aMentorship({
  startedOn: '2026-11-02',
  notes: 'She is tired of her team.',
  managers: { mine: 'told', theirs: 'to-tell' },
  terms: {
    backgrounds: '- Ada builds stores\n- I come from surveying',
    hopes: 'To change a schema without fear',
    fit: 'Both like small steps',
    direction: 'Storage',
    format: 'project',
    methods: ['shadowing-them', 'review'],
    rhythm: { kind: 'every', days: 7, minutes: 30 },
    drives: 'me',
    term: { kind: 'for', count: 6, unit: 'week' },
    between: 'Short questions on Slack',
    confidential: true,
    mayTell: 'The goal, to our managers',
    formality: 'informal',
    bringMe: 'Patience',
    bringThem: 'Twenty years of stores',
    accountability: '',
    projects: '',
  },
});
FULL.versions = [{ at: MORNING, terms: FULL.terms, why: '', agreed: true, note: 'secret aside' }];
const GOALS = [
  aGoal('Split the orders table', { measure: 'No pause is noticed', dueDay: '2026-12-18' }),
  aGoal('An old one', { state: 'reached' }),
];

describe('the agreement as a page of Markdown (A1)', () => {
  it('reads as a page between two people', () => {
    expect(agreement(FULL, GOALS, { ...NAMES, locale: 'en-GB' })).toMatchInlineSnapshot(`
      "# Mentorship agreement: Sam Reed and Dr. Ada Moreno

      This is a mentorship: Sam learns from Ada.

      Begun on 2 November 2026. The last day is 13 December 2026; then we look again. Both of us said yes to it.

      ## What it is for

      - **Goal:** Split the orders table (by 18 December 2026)
        - How we will know: No pause is noticed
      - **What it is about:** Storage
      - **Backgrounds:**
        - Ada builds stores
        - I come from surveying
      - **Hopes:** To change a schema without fear
      - **Why the two of us:** Both like small steps

      ## How we work

      - **How often:** 30 minutes a week
      - **How long:** For 6 weeks
      - **Who keeps the calendar:** Sam
      - **Format:** A project of the mentee
      - **Methods:** Shadowing Ada, Review
      - **Between talks:** Short questions on Slack
      - **Confidentiality:** What is said stays between us.
      - **What may be told:** The goal, to our managers
      - **Tone:** Informal

      ## What each of us brings

      - **What Sam brings:** Patience
      - **What Ada brings:** Twenty years of stores
      - **Sam’s manager:** Knows of it
      - **Ada’s manager:** Will be told
      "
    `);
  });

  it('says no more than was said', () => {
    const page = agreement(aMentorship(), [], { myName: '', theirName: 'Ada Moreno' });
    expect(page).toBe(
      [
        '# Mentorship agreement with Ada Moreno',
        '',
        'This is a mentorship: I learn from Ada.',
        '',
        '## How we work',
        '',
        '- **Confidentiality:** What is said stays between us.',
        '',
      ].join('\n'),
    );
  });

  it('says that both agreed only of what both agreed to', () => {
    const changed = { ...FULL, terms: { ...FULL.terms, hopes: 'More' } };
    expect(agreement(changed, [], NAMES)).not.toContain('Both of us said yes');
  });

  it('says outright who learns from whom', () => {
    const said = (myName: string) =>
      ROLES.map(
        (role) => agreement(aMentorship({ role }), [], { ...NAMES, myName }).split('\n')[2],
      );
    expect(said('Sam Reed')).toEqual([
      'This is a mentorship: Sam learns from Ada.',
      'This is a mentorship: Ada learns from Sam.',
      'This is a mentorship between peers: Sam and Ada learn from each other.',
      'This is a reverse mentorship: Ada learns from Sam.',
    ]);
    expect(said('')[2]).toBe(
      'This is a mentorship between peers: Ada and I learn from each other.',
    );
  });

  it('says of those who both teach what each of them does (G2, G3)', () => {
    const both = {
      bringMe: 'Tests',
      bringThem: 'Stores',
      accountability: 'Fridays',
      projects: 'A lamp',
    };
    const terms = { ...NO_TERMS, ...both };
    for (const role of ['peer', 'reverse'] as const) {
      const page = agreement(aMentorship({ role, terms }), [], NAMES);
      expect(page).toContain(
        [
          '- **Sam teaches:** Tests',
          '- **Ada teaches:** Stores',
          '- **How we hold each other to it:** Fridays',
          '- **What we build together:** A lamp',
        ].join('\n'),
      );
    }
    const mine = agreement(aMentorship({ role: 'peer', terms }), [], { ...NAMES, myName: '' });
    expect(mine).toContain('- **I teach:** Tests');
  });

  it('tells namesakes apart by their whole names', () => {
    const page = agreement(aMentorship(), [], { myName: 'Ada Reed', theirName: 'Ada Moreno' });
    expect(page).toContain('Ada Reed learns from Ada Moreno.');
  });

  it('never holds private notes, nor what was said of a version', () => {
    const page = agreement(FULL, GOALS, NAMES);
    expect(page).not.toContain('tired');
    expect(page).not.toContain('secret aside');
  });

  it('keeps its own structure whatever was written into it', () => {
    const trouble = fc
      .array(fc.oneof(fc.constantFrom(...MARKS), anyText), { maxLength: 8 })
      .map((parts) => `x${parts.join('').replace(/\s+/gu, ' ')}`);
    const page = (hopes: string, goal: string) => {
      const mentorship = aMentorship({ terms: { ...NO_TERMS, hopes } });
      return structure(agreement(mentorship, [aGoal(goal)], NAMES));
    };
    fc.assert(
      fc.property(trouble, fc.constantFrom('', ...MARKS), (text, mark) => {
        expect(page(mark + text, 'x')).toEqual(page('x', 'x'));
        expect(page('x', mark + text)).toEqual(page('x', 'x'));
      }),
      { numRuns: 300 },
    );
  });

  it('is as long as what was said, and never fails, whatever the terms', () => {
    fc.assert(
      fc.property(anyTerms, anyText, (terms, name) => {
        const page = agreement(aMentorship({ terms }), [], {
          myName: name,
          theirName: name || 'A',
        });
        expect(page.split('\n').filter((line) => line.startsWith('# '))).toHaveLength(1);
        for (const line of page.split('\n')) {
          expect(line).toMatch(/^(?:$|#{1,2} |- \*\*|  - |\S)/u);
        }
      }),
    );
  });
});

const MARKS = [
  '# ',
  '- ',
  '+ ',
  '1. ',
  '2) ',
  '> ',
  '---',
  '===',
  '```',
  '~~~',
  '|',
  '**',
  '_',
  '[a](b)',
  '<b>',
  '&lt;',
  '\\',
  '    ',
];

/** The tags of the page as an editor would take it, one after the other. */
function structure(markdown: string): string[] {
  return [...richText(markdown).matchAll(/<[^>]*>/gu)].map(([tag]) => tag);
}
