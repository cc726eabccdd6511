import { describe, expect, it } from 'vitest';
import { toldOf } from '@/lib/mentorships/told';
import { freshContent, untouched, withTemplate } from '@/lib/outreach/compose';
import type { Known } from '@/lib/outreach/facts';
import type { Template } from '@/lib/outreach/template';
import { BUILT_IN, templatesFor } from '@/lib/outreach/templates';
import { readSettings } from '@/lib/settings/settings';
import { aMentorship } from '../support/mentorships';

const known: Known = {
  person: { id: 'p', name: 'Ngozi Brightwater' },
  me: readSettings({ myName: 'Ada' }),
};
const broken: Template = {
  id: 'broken',
  purpose: 'flash',
  label: 'Broken',
  channels: ['slack'],
  subject: '',
  body: 'Hi {{#me.name}}',
};

describe('a new message', () => {
  it('is to the person, from the template cut for the purpose and channel', () => {
    const content = freshContent(known, 'introduction-cold', 'linkedin-note', BUILT_IN);
    expect(content).toMatchObject({
      personId: 'p',
      purpose: 'introduction-cold',
      channel: 'linkedin-note',
      templateId: 'introduction-cold-note-200',
    });
    expect(content.body).toMatch(/^Hi Ngozi, /u);
  });

  it('can be begun before anybody is chosen', () => {
    expect(freshContent({ ...known, person: null }, 'thank-you', 'slack', BUILT_IN)).toMatchObject({
      personId: null,
    });
  });

  it('is empty where every template for it is hidden', () => {
    expect(freshContent(known, 'flash', 'slack', [])).toMatchObject({
      templateId: null,
      subject: '',
      body: '',
    });
  });
});

describe('a message about their advice', () => {
  const advice = { ids: ['a', 'b'], said: 'rest', did: '', ledTo: '', when: 'Mar 12, 2026' };
  const told: Known = { ...known, advice };

  it('knows which it tells about', () => {
    const report = freshContent(told, 'progress-report', 'slack', BUILT_IN);
    expect(report.adviceIds).toEqual(['a', 'b']);
    expect(report.body).toContain('your advice was to rest');
    expect(untouched(report, told, BUILT_IN)).toBe(true);
  });

  it('is none where its template asks for none of it', () => {
    expect(freshContent(told, 'thank-you', 'slack', BUILT_IN)).not.toHaveProperty('adviceIds');
    const own = { ...broken, id: 'own', body: 'Hi {{person.firstName}}' };
    expect(withTemplate(freshContent(told, 'flash', 'slack', []), own, told)).not.toHaveProperty(
      'adviceIds',
    );
    expect(freshContent(told, 'flash', 'slack', [broken])).not.toHaveProperty('adviceIds');
  });
});

describe('another template', () => {
  it('changes the words and nothing else', () => {
    const content = freshContent(known, 'follow-up', 'slack', BUILT_IN);
    const [, other] = templatesFor(BUILT_IN, 'follow-up', 'slack');
    const next = withTemplate(content, other!, known);
    expect(next).toMatchObject({
      personId: 'p',
      purpose: 'follow-up',
      channel: 'slack',
      templateId: other?.id,
    });
    expect(next.body).not.toBe(content.body);
  });

  it('that is malformed comes as it is written, to be mended', () => {
    const content = freshContent(known, 'flash', 'slack', [broken]);
    expect(content).toMatchObject({ templateId: 'broken', body: 'Hi {{#me.name}}' });
    expect(untouched(content, known, [broken])).toBe(true);
  });
});

describe('words that may be replaced without asking', () => {
  const content = freshContent(known, 'introduction-cold', 'slack', BUILT_IN);
  const isUntouched = (given: Partial<typeof content>) =>
    untouched({ ...content, ...given }, known, BUILT_IN);

  it('are the template’s own, and none at all', () => {
    expect(isUntouched({})).toBe(true);
    expect(isUntouched({ subject: ' ', body: '\n' })).toBe(true);
  });

  it('are not what somebody wrote', () => {
    expect(isUntouched({ body: `${content.body}!` })).toBe(false);
    expect(isUntouched({ subject: 'Tides' })).toBe(false);
    expect(isUntouched({ templateId: null })).toBe(false);
    expect(isUntouched({ templateId: 'gone' })).toBe(false);
  });
});

describe('a message about a mentorship', () => {
  const told = (of: string) => toldOf(aMentorship(), [], of);
  const agreed: Known = {
    ...known,
    mentorship: told('Ngozi Brightwater'),
    toTell: told('Bela Quist'),
  };
  const templates: Template[] = (['manager-heads-up', 'closing'] as const).map((purpose) => ({
    id: purpose,
    purpose,
    label: purpose,
    channels: ['email'],
    subject: '',
    body: '{{mentorship.with}}',
  }));

  it('to a manager is about the one they are told of, to anybody else about their own (A4)', () => {
    const body = (purpose: 'manager-heads-up' | 'closing', of: Known) =>
      freshContent(of, purpose, 'email', templates).body;
    expect(body('manager-heads-up', agreed)).toBe('Bela Quist');
    expect(body('closing', agreed)).toBe('Ngozi Brightwater');
    expect(body('manager-heads-up', { ...agreed, toTell: null })).toBe('[who it is with]');
  });
});
