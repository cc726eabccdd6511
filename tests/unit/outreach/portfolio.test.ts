import { describe, expect, it } from 'vitest';
import type { NextStep } from '@/lib/outreach/follow-up';
import { followUpPlan, portfolioMarkdown } from '@/lib/outreach/portfolio';
import { aPerson, aStoredDraft } from '../support/rows';

const SECRET = 'She may leave in May.';
const ada = aPerson({
  name: 'Ada *Moreno*',
  headline: 'Staff engineer',
  overall: 4.25,
  notes: SECRET,
  availability: SECRET,
  style: SECRET,
});
const draft = aStoredDraft({
  channel: 'email',
  subject: 'Fifteen minutes on tides',
  body: 'Hi Ada,\n\n```\ntide()\n```\n\nThank you',
});
const step: NextStep = {
  kind: 'follow-up',
  due: false,
  day: '2026-11-28',
  sent: 0,
  reason: 'You wrote today, no answer yet.',
};
const day = (text: string) => `<${text}>`;

describe('the follow-up plan', () => {
  it('is the whole plan before anything is sent', () => {
    expect(followUpPlan(null, day)).toContain('a follow-up after 7 days');
  });

  it('is what comes next afterwards', () => {
    expect(followUpPlan(step, day)).toBe(
      'You wrote today, no answer yet. Follow-up from <2026-11-28>.',
    );
    expect(followUpPlan({ ...step, due: true }, day)).toContain('Time to follow up.');
    expect(followUpPlan({ ...step, kind: 'let-go' }, day)).toContain('Let go from');
  });
});

describe('the portfolio as Markdown', () => {
  it('has everybody with value proposition, message and plan', () => {
    const person = { ...ada, valueMap: { ...ada.valueMap, proposition: 'A parser.' } };
    const text = portfolioMarkdown([{ person, areas: ['Tides', 'a_b'], draft, step }], day);
    expect(text).toBe(`# Outreach portfolio

## Ada \\*Moreno\\*

Staff engineer

Rating: 4.3 of 5

Growth areas: Tides, a\\_b

### What they gain

A parser.

### Message

Introduction, cold, E-mail

Subject: Fifteen minutes on tides

\`\`\`\`
Hi Ada,

\`\`\`
tide()
\`\`\`

Thank you
\`\`\`\`

### Follow-up

You wrote today, no answer yet. Follow-up from \\<2026-11-28\\>.
`);
  });

  it('says what is not written yet, and leaves out what is not known', () => {
    const person = { ...ada, headline: '', overall: null };
    const text = portfolioMarkdown([{ person, areas: [], draft: null, step: null }], day);
    expect(text.match(/_Not written yet\._/gu)).toHaveLength(2);
    expect(text).not.toMatch(/Rating|Growth areas|\n{3}/u);
  });

  it('never has a private note or a private line in it', () => {
    const valueMap = {
      ...ada.valueMap,
      proposition: `A parser.\n// ${SECRET}`,
      challenges: SECRET,
    };
    const text = portfolioMarkdown([{ person: { ...ada, valueMap }, areas: [], draft, step }], day);
    expect(text).toContain('A parser.');
    expect(text).not.toContain(SECRET);
  });
});
