import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_LOOP } from '@/lib/advice/loop';
import { adviceTold } from '@/lib/advice/report';
import { fill } from '@/lib/outreach/fill';
import { BUILT_IN } from '@/lib/outreach/templates';
import { readSettings } from '@/lib/settings/settings';
import { MORNING } from '../support/rows';
import { anAdvice } from './advice';

const did = { ...NO_LOOP, did: 'Wrote two tests.', ledTo: 'Fewer [red]\nbuilds.' };
const report = BUILT_IN.find(({ id }) => id === 'progress-report')!;
const filled = (advice: ReturnType<typeof adviceTold>) =>
  fill(report, { person: { id: null, name: 'Ada Moreno' }, me: readSettings({}), advice }).body;

describe('a report on one advice', () => {
  it('says what was told, done and led to, within sentences', () => {
    const advice = anAdvice('Start with the tests.', { loop: did });
    const told = adviceTold([{ advice, day: 'Mar 12, 2026' }]);
    expect(told).toEqual({
      ids: [advice.id],
      said: 'start with the tests',
      did: 'Wrote two tests',
      ledTo: 'Fewer (red) builds',
      when: 'Mar 12, 2026',
    });
    expect(filled(told)).toContain(
      'On Mar 12, 2026 your advice was to start with the tests.\n\nWhat I did: Wrote two tests.',
    );
  });

  it('leaves open what was not noted', () => {
    const told = adviceTold([{ advice: anAdvice('Rest'), day: 'Mar 12, 2026' }]);
    expect(filled(told)).toContain('What I did: [what you did].');
  });

  it.each(['APIs first', 'I would wait', 'McKay knows'])('leaves the capital of “%s”', (text) => {
    expect(adviceTold([{ advice: anAdvice(text), day: '' }])?.said).toBe(text);
  });
});

it('numbers several, the oldest first, so that each keeps what belongs to it', () => {
  const told = adviceTold([
    { advice: anAdvice('Ask early', { at: MORNING + 1, loop: did }), day: 'B' },
    { advice: anAdvice('Rest', { at: MORNING }), day: 'A' },
  ]);
  expect(told).toMatchObject({
    said: '(1) rest; (2) ask early',
    did: '(1) [what you did]; (2) Wrote two tests',
    when: 'A and B',
  });
});

it('has nothing to say of no advice', () => {
  expect(adviceTold([])).toBeNull();
});

it('never tells a word of a private advice, alone or among others', () => {
  const words = fc.constantFrom('zebra', 'quartz', 'violin').map((word) => `${word}-secret`);
  fc.assert(
    fc.property(words, words, words, fc.boolean(), (text, done, led, alone) => {
      const loop = { ...NO_LOOP, did: done, ledTo: led };
      const hidden = { advice: anAdvice(text, { private: true, loop }), day: 'Mar 12, 2026' };
      const open = { advice: anAdvice('Rest'), day: 'Mar 13, 2026' };
      const body = filled(adviceTold(alone ? [hidden] : [hidden, open]));
      expect(body).not.toContain('secret');
      expect(body).toContain('Mar 12, 2026');
    }),
  );
});
