import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyOf } from '@/lib/people/story';
import { STAGE_LABELS, STAGES, type Stage } from '@/lib/people/person';
import { balance } from '@/lib/people/touch';
import { aPerson, aTouch, MORNING } from '../support/rows';

const HOUR = 3_600_000;
const label = (stage: Stage) => STAGE_LABELS[stage];

describe('the story of somebody', () => {
  it('has all that happened, newest first', () => {
    const person = aPerson({
      stageHistory: [
        { stage: 'contacted', at: MORNING + HOUR },
        { stage: 'talking', at: MORNING + 4 * HOUR },
      ],
    });
    const touches = [
      aTouch({ at: MORNING + 3 * HOUR, kind: 'gift', summary: 'Sent a survey' }),
      aTouch({ at: MORNING - HOUR, kind: 'reply', summary: 'An older letter' }),
    ];
    const drafts = [{ id: 'd', updatedAt: MORNING + 2 * HOUR, purpose: 'Thanks' }];
    expect(storyOf(person, touches, drafts, label).map(({ kind, says }) => [kind, says])).toEqual([
      ['stage', 'Moved to Talking'],
      ['gift', 'Sent a survey'],
      ['draft', 'A draft is under way: Thanks'],
      ['stage', 'Moved to Contacted'],
      ['saved', 'Saved from Harbour Days 2026'],
      ['reply', 'An older letter'],
    ]);
  });

  it('begins with where they were found', () => {
    const says = (title: string, url: string | null) =>
      storyOf(aPerson({ sources: [{ url, title, at: MORNING }] }), [], [], label)[0]?.says;
    expect(says('Harbour Days', 'https://harbour.example.org/')).toBe('Saved from Harbour Days');
    expect(says('Added by hand', null)).toBe('Added by hand');
    expect(storyOf(aPerson({ sources: [] }), [], [], label)[0]?.says).toBe(
      'Saved from nowhere in particular',
    );
  });

  it('tells a stage after the touch that led to it, read from below', () => {
    const person = aPerson({ stageHistory: [{ stage: 'contacted', at: MORNING + HOUR }] });
    const touch = aTouch({ at: MORNING + HOUR, kind: 'message' });
    expect(storyOf(person, [touch], [], label).map(({ kind }) => kind)).toEqual([
      'stage',
      'message',
      'saved',
    ]);
  });

  it('has every event once, each with an id of its own, and only gets older', () => {
    const at = fc.nat(20).map((hours) => MORNING + hours * HOUR);
    fc.assert(
      fc.property(
        fc.array(at.map((when) => aTouch({ at: when }))),
        fc.uniqueArray(fc.record({ stage: fc.constantFrom(...STAGES), at }), {
          selector: ({ stage, at: when }) => `${stage}${when}`,
        }),
        fc.uniqueArray(
          fc.record({ id: fc.uuid(), updatedAt: at, purpose: fc.constant('Thanks') }),
          {
            selector: ({ id }) => id,
          },
        ),
        (touches, stageHistory, drafts) => {
          const story = storyOf(aPerson({ stageHistory }), touches, drafts, label);
          expect(story).toHaveLength(touches.length + stageHistory.length + drafts.length + 1);
          expect(new Set(story.map(({ id }) => id)).size).toBe(story.length);
          const times = story.map((event) => event.at);
          expect(times).toEqual(times.toSorted((a, b) => b - a));
        },
      ),
    );
  });
});

describe('what was given and what was asked (O8)', () => {
  it('is counted in touches', () => {
    const touches = [
      aTouch({ kind: 'gift', direction: 'out' }),
      aTouch({ kind: 'gift', direction: 'out' }),
      aTouch({ kind: 'message', about: 'ask' }),
      aTouch({ kind: 'message', about: 'update' }),
      aTouch({ kind: 'reply', direction: 'in' }),
      aTouch({ kind: 'session' }),
    ];
    expect(balance(touches)).toEqual({ gave: 2, asked: 1 });
    expect(balance([])).toEqual({ gave: 0, asked: 0 });
  });
});
