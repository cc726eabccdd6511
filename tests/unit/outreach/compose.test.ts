import { describe, expect, it } from 'vitest';
import { freshContent, untouched, withTemplate, type Known } from '@/lib/outreach/compose';
import { templatesFor } from '@/lib/outreach/templates';

const known: Known = {
  person: { id: 'p', name: 'Ngozi Brightwater' },
  me: { myName: 'Ada', intro: '' },
};

describe('a new message', () => {
  it('is to the person, from the template cut for the purpose and channel', () => {
    const content = freshContent(known, 'introduction', 'linkedin-note');
    expect(content).toMatchObject({
      personId: 'p',
      purpose: 'introduction',
      channel: 'linkedin-note',
      templateId: 'introduction-note',
    });
    expect(content.body).toMatch(/^Hi Ngozi, /u);
  });

  it('can be begun before anybody is chosen', () => {
    expect(freshContent({ ...known, person: null }, 'thanks', 'slack')).toMatchObject({
      personId: null,
    });
  });
});

describe('another template', () => {
  it('changes the words and nothing else', () => {
    const content = freshContent(known, 'introduction', 'slack');
    const [, other] = templatesFor('introduction', 'slack');
    const next = withTemplate(content, other!, known);
    expect(next).toMatchObject({
      personId: 'p',
      purpose: 'introduction',
      channel: 'slack',
      templateId: other?.id,
    });
    expect(next.body).not.toBe(content.body);
  });
});

describe('words that may be replaced without asking', () => {
  const content = freshContent(known, 'introduction', 'slack');

  it('are the template’s own, and none at all', () => {
    expect(untouched(content, known)).toBe(true);
    expect(untouched({ ...content, subject: ' ', body: '\n' }, known)).toBe(true);
  });

  it('are not what somebody wrote', () => {
    expect(untouched({ ...content, body: `${content.body}!` }, known)).toBe(false);
    expect(untouched({ ...content, subject: 'Tides' }, known)).toBe(false);
    expect(untouched({ ...content, templateId: null }, known)).toBe(false);
    expect(untouched({ ...content, templateId: 'gone' }, known)).toBe(false);
  });
});
