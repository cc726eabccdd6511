import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VARIABLES, type Known } from '@/lib/outreach/facts';
import { checkTemplate, fill, TemplateError } from '@/lib/outreach/fill';
import { readSettings } from '@/lib/settings/settings';
import { aPerson } from '../support/rows';
import { anyText } from '../support/text';

const known: Known = {
  person: aPerson({ name: 'Ngozi Brightwater', company: 'Harbour Office' }),
  me: readSettings({ myName: 'Ada Moreno', intro: 'I tend a harbour light.' }),
};
const unknown: Known = { person: null, me: readSettings({}) };
const body = (text: string, given = known) => fill({ subject: '', body: text }, given).body;
const named = (name: string): Known => ({ ...known, person: { id: null, name } });

describe('a template made into a message', () => {
  it('names the person, and me', () => {
    expect(body('Hi {{person.firstName}} ({{person.name}}). {{me.intro}} {{ me.name }}')).toBe(
      'Hi Ngozi (Ngozi Brightwater). I tend a harbour light. Ada Moreno',
    );
  });

  it('fills the subject as well', () => {
    expect(fill({ subject: 'To {{person.firstName}}', body: '' }, known).subject).toBe('To Ngozi');
  });

  it('greets somebody without a readable name with “there”', () => {
    expect(body('Hi {{person.firstName}},\nwelcome', unknown)).toBe('Hi there,\nwelcome');
    expect(body('Hi {{person.firstName}}!', named('🚀 42'))).toBe('Hi there!');
  });

  it('has a slot for what is not known', () => {
    expect(body('At {{person.company}}, {{value.projects}}')).toBe(
      'At Harbour Office, [what they work on]',
    );
    expect(body('At {{{person.company}}}', unknown)).toBe('At [their company]');
  });

  it('has a slot for every variable, short enough to be read as one', () => {
    for (const { name, slot } of VARIABLES) {
      expect(slot, name).toMatch(/^[^[\]\n]{2,60}$/u);
      const shown = body(`{{${name}}}`, unknown);
      if (!['person.firstName', 'me.timeZone'].includes(name)) expect(shown).toBe(`[${slot}]`);
    }
  });

  it('keeps what is no variable as it is written, so that the review finds it', () => {
    expect(body('a {{what.it.was}} b {{{ person.shoe }}} c {{& .}}')).toBe(
      'a {{what.it.was}} b {{person.shoe}} c {{.}}',
    );
    expect(body('{{a{b}} {{ c\n d }}')).toBe('{{a b}} {{c d}}');
    expect(body(`{{${'x'.repeat(150)}}}`)).toBe(`{{${'x'.repeat(80)}}}`);
  });

  it('still knows the names of the first templates', () => {
    expect(body('{{firstName}} {{name}} {{#intro}}{{intro}}{{/intro}} {{myName}}')).toBe(
      'Ngozi Ngozi Brightwater I tend a harbour light. Ada Moreno',
    );
  });
});

describe('a condition', () => {
  const text = '{{#me.intro}}{{me.intro}}{{/me.intro}}{{^me.intro}}I am [who].{{/me.intro}}';

  it('says one thing when it is known and another when it is not', () => {
    expect(body(text)).toBe('I tend a harbour light.');
    expect(body(text, unknown)).toBe('I am [who].');
  });

  it('on what is no variable counts as not known', () => {
    expect(body('a{{#shoe}}b{{/shoe}}{{^shoe}}c{{/shoe}}')).toBe('ac');
  });

  it('leaves no comma and no empty lines behind', () => {
    const signed = 'Thank you,\n\n{{#me.name}}{{me.name}}{{/me.name}}\n';
    expect(body(signed)).toBe('Thank you,\n\nAda Moreno');
    expect(body(signed, unknown)).toBe('Thank you');
    expect(body('a\n\n{{#me.name}}x{{/me.name}} \n\nb', unknown)).toBe('a\n\nb');
  });
});

describe('what stays text', () => {
  it.each([
    '{{7*7}} Finch',
    '{{me.name}} Finch',
    '{{#person.name}}x{{/person.name}} Finch',
    '{{{me.intro}}} [slot] Finch',
    '<img src=x onerror="alert(1)"> & “Finch”',
    '$& $1 \\n Finch',
  ])('a name such as %s', (name) => {
    expect(body('For {{person.name}}.', named(name))).toBe(`For ${name}.`);
  });

  it('square brackets, which only the writer can fill', () => {
    expect(body('About [your topic].')).toBe('About [your topic].');
  });
});

describe('a template from somebody else', () => {
  it.each([
    'constructor',
    'toString',
    '__proto__',
    '__proto__.constructor',
    'person.constructor',
    'person.name.length',
    'me.name.constructor.constructor',
    'hasOwnProperty',
  ])('reaches nothing but the facts: %s', (name) => {
    expect(body(`a{{${name}}}b`)).toBe(`a{{${name}}}b`);
    expect(body(`a{{#${name}}}x{{/${name}}}b`)).toBe('ab');
    expect(body(`{{#me.name}}a{{${name}}}b{{/me.name}}`)).toBe(`a{{${name}}}b`);
  });

  it.each([
    ['Hi {{#person.name}}', /“\{\{#person.name\}\}” is not closed/u],
    ['{{#me.name}}x{{/me.intro}}', /“\{\{#me.name\}\}” is not closed/u],
    ['x{{/me.name}}', /“\{\{\/me.name\}\}” closes nothing/u],
    ['Hi {{person.name', /“\{\{” is not closed/u],
    ['Hi {{{person.name}}', /“\{\{” is not closed/u],
    ['{{> other}}', /another template/u],
    ['{{=<% %>=}}', /how variables are written/u],
    ['x'.repeat(20_001), /20,000 characters/u],
  ])('that is malformed is refused with words: %s', (text, says) => {
    expect(() => body(text)).toThrow(TemplateError);
    expect(() => body(text)).toThrow(says);
    expect(checkTemplate({ subject: '', body: text })).toMatchObject({
      ok: false,
      says: expect.stringMatching(says),
    });
    expect(checkTemplate({ subject: text, body: '' }).ok).toBe(false);
  });

  it('is read in a moment, however it is written', () => {
    const began = performance.now();
    for (const text of ['{{', '{{a}}', '{{#a}}', '{{a' + ' '.repeat(190), '{{{', ' ', '\n', '{']) {
      try {
        body(text.repeat(Math.floor(20_000 / text.length)));
      } catch (error) {
        expect(error).toBeInstanceOf(TemplateError);
      }
    }
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it('is filled or refused with words, and nothing else, whatever it says', () => {
    const tag = fc.constantFrom(
      '{{#me.name}}',
      '{{/me.name}}',
      '{{^x}}',
      '{{/x}}',
      '{{',
      '}}',
      '{{!',
    );
    const text = fc.array(fc.oneof(tag, anyText), { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (template) => {
        const checked = checkTemplate({ subject: '', body: template });
        try {
          expect(typeof body(template)).toBe('string');
        } catch (error) {
          expect(error).toBeInstanceOf(TemplateError);
          expect(checked).toEqual({ ok: false, says: (error as Error).message });
        }
      }),
    );
  });
});

describe('checking a template', () => {
  it('finds nothing wrong with known variables, slots and comments', () => {
    expect(
      checkTemplate({ subject: '[topic]', body: 'Hi {{firstName}}{{! later }} {{me.name}}' }),
    ).toEqual({ ok: true });
  });

  it('names what it does not know, each once, in conditions too', () => {
    const checked = checkTemplate({
      subject: '{{shoe}}',
      body: '{{shoe}} {{#person.hat}}{{glove}}{{/person.hat}}',
    });
    expect(checked).toMatchObject({
      says: expect.stringContaining('“{{shoe}}”, “{{person.hat}}”, “{{glove}}”'),
    });
  });
});

describe('values', () => {
  it('are put in once, to the letter, whatever they are', () => {
    fc.assert(
      fc.property(anyText, (company) => {
        const person = { id: null, name: 'Ngozi', company };
        const value = body('<{{person.company}}>', { ...known, person });
        expect(value.startsWith('<') && value.endsWith('>')).toBe(true);
        // Only white space and what closes a sentence may differ.
        const bare = (text: string) => text.replace(/[\s,;.•*-]/gu, '');
        if (bare(company) !== '') expect(bare(value)).toBe(`<${bare(company)}>`);
      }),
    );
  });
});
