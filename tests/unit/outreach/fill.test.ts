import { describe, expect, it } from 'vitest';
import { fill } from '@/lib/outreach/fill';

const facts = {
  personName: 'Ngozi Brightwater',
  myName: 'Ada Moreno',
  intro: 'I tend a harbour light.',
};
const body = (text: string, given: Partial<typeof facts> = {}) =>
  fill({ subject: '', body: text }, { ...facts, ...given }).body;

describe('a template made into a message', () => {
  it('names the person, and me', () => {
    expect(body('Hi {{firstName}} ({{name}}). {{intro}} {{myName}}')).toBe(
      'Hi Ngozi (Ngozi Brightwater). I tend a harbour light. Ada Moreno',
    );
  });

  it('fills the subject as well', () => {
    expect(fill({ subject: 'To {{firstName}}', body: '' }, facts).subject).toBe('To Ngozi');
  });

  it('greets somebody without a readable name with “there”', () => {
    expect(body('Hi {{firstName}},', { personName: '' })).toBe('Hi there,');
    expect(body('Hi {{firstName}},', { personName: '🚀 42' })).toBe('Hi there,');
  });

  it('leaves a section out when what it is about is not known', () => {
    expect(body('Thanks{{#myName}}, {{myName}}{{/myName}}', { myName: '' })).toBe('Thanks');
    expect(body('{{^intro}}I am [who].{{/intro}}', { intro: '' })).toBe('I am [who].');
  });
});

describe('what stays text', () => {
  it.each([
    '{{7*7}} Finch',
    '{{#name}}x{{/name}} Finch',
    '{{{intro}}} Finch',
    '<img src=x onerror="alert(1)"> & “Finch”',
    '$& $1 \\n Finch',
  ])('a name such as %s', (personName) => {
    expect(body('For {{name}}.', { personName })).toBe(`For ${personName}.`);
  });

  it('square brackets, which only the writer can fill', () => {
    expect(body('About [your topic].')).toBe('About [your topic].');
  });
});

describe('a template from somebody else', () => {
  it.each([
    '{{constructor}}',
    '{{toString}}',
    '{{__proto__}}',
    '{{name.constructor}}',
    '{{#constructor}}x{{/constructor}}',
    '{{> other}}',
  ])('reaches nothing but the facts: %s', (text) => {
    expect(body(`a${text}b`)).toBe('ab');
  });

  it('that is malformed is refused with a reason', () => {
    expect(() => body('Hi {{#name}}')).toThrow(/unclosed section/iu);
    expect(() => body('Hi {{name')).toThrow(/unclosed tag/iu);
  });
});
