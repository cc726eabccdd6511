import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_LOOP, type Loop } from '@/lib/advice/loop';
import { fromMarkdown, toMarkdown } from '@/lib/sessions/markdown-session';
import type { Takeaway } from '@/lib/sessions/takeaway';
import { anAdvice } from '../advice/advice';
import { aSession } from '../support/rows';

const ada = { id: '01932b4e-0000-7000-8000-000000000001', name: 'Ada Moreno' };
const session = aSession({ notes: '! Rest\n! // Beware of Bo' });
const of = (given: Partial<Takeaway>, text = 'Rest') =>
  anAdvice(text, { sessionId: session.id, personId: session.personId, ...given });

function readBack(takeaways: Takeaway[], hidden = true): Takeaway[] {
  const read = fromMarkdown(toMarkdown(session, takeaways, ada, { private: hidden }));
  if (read.kind !== 'session') throw new Error(`It is ${read.kind}.`);
  return read.takeaways;
}

describe('a session in a file', () => {
  it('has every word of what became of its advice', () => {
    const words = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.constantFrom('---\n## Notes\n\n', '  - "'),
    );
    const loop: fc.Arbitrary<Loop> = fc.record({
      did: words,
      ledTo: words,
      why: words,
      askOn: fc.constantFrom(null, '2026-12-24'),
    });
    const status = fc.constantFrom('received', 'trying', 'tried', 'reported', 'set-aside');
    fc.assert(
      fc.property(fc.option(loop, { nil: undefined }), status, (said, at) => {
        const advice = of({ status: at, ...(said && { loop: said }) });
        expect(readBack([advice])).toEqual([advice]);
      }),
    );
  });

  it('for others has none of it, and nothing of a private line', () => {
    const loop = { ...NO_LOOP, did: 'I slept', why: 'I dare not' };
    const hidden = of({ private: true, order: 1, loop }, 'Beware of Bo');
    const open = of({ status: 'set-aside', loop });
    const { loop: _loop, ...told } = open;
    expect(readBack([hidden, open], false)).toEqual([told]);
    const file = toMarkdown(session, [hidden, open], ada, { private: false });
    expect(file).not.toMatch(/slept|dare|Beware/u);
  });
});
