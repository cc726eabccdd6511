import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import {
  readSharedFile,
  readSharedTemplate,
  writeSharedTemplate,
} from '@/lib/outreach/shared-template';
import { TemplateSchema, type Template } from '@/lib/outreach/template';
import { BUILT_IN } from '@/lib/outreach/templates';
import { anyText, BIDI, CONTROL } from '../support/text';

const [builtIn] = BUILT_IN;
const file = (template: object) =>
  JSON.stringify({ format: 'boardside-template', version: 1, template });
const changed = (given: Partial<Record<keyof Template, unknown>>) =>
  readSharedTemplate(file({ ...builtIn, ...given }));

describe('a template shared as a file', () => {
  it.each(BUILT_IN)('is read back as it was, but for its id: $id', (template) => {
    const reading = readSharedTemplate(writeSharedTemplate(template));
    expect(reading.ok && { id: template.id, ...reading.template }).toEqual(template);
  });

  it('is made fit to keep', () => {
    expect(
      changed({ label: ' My\u202E\n one ', subject: 'a\nb', body: '\u0000Hi\r\nyou\u200B ' }),
    ).toMatchObject({ template: { label: 'My one', subject: 'a b', body: 'Hi\nyou' } });
    expect(changed({ label: '' })).toMatchObject({ template: { label: 'Without a name' } });
    expect(changed({ channels: ['slack', 'email', 'slack'] })).toMatchObject({
      template: { channels: ['slack', 'email'] },
    });
    expect(readSharedTemplate(`\uFEFF${file(builtIn!)}`).ok).toBe(true);
  });

  it('may name what is no variable: it is shown, and mended afterwards', () => {
    expect(changed({ body: 'Hi {{shoe}}' }).ok).toBe(true);
  });
});

describe('a file that is refused', () => {
  it.each([
    ['', /not a Boardside template/u],
    ['{', /not a Boardside template/u],
    ['null', /not a Boardside template/u],
    ['[]', /not a Boardside template/u],
    ['{"format":"boardside-backup","version":1}', /not a Boardside template/u],
    ['{"format":"boardside-template","version":2,"template":{}}', /newer Boardside/u],
    ['{"format":"boardside-template","version":1,"template":{}}', /missing/u],
    ['{"format":"boardside-template","version":1}', /not a Boardside template|missing/u],
    [' '.repeat(100_001), /too large/u],
  ])('says why: %s', (text, says) => {
    expect(readSharedTemplate(text)).toEqual({ ok: false, says: expect.stringMatching(says) });
  });

  it.each([
    [{ purpose: 'begging' }, /purpose, “begging”/u],
    [{ purpose: '__proto__' }, /purpose, “__proto__”/u],
    [{ channels: ['slack', 'pigeon'] }, /channel “pigeon”/u],
    [{ channels: ['constructor'] }, /channel “constructor”/u],
    [{ channels: [] }, /which channel/u],
    [{ channels: 'slack' }, /missing or is not text/u],
    [{ label: 7 }, /missing or is not text/u],
    [{ body: '  \u200B' }, /no text/u],
    [{ body: 'x'.repeat(20_001) }, /20,000/u],
    [{ body: 'Hi {{#me.name}}' }, /is not closed/u],
    [{ subject: '{{> other}}' }, /another template/u],
    [{ body: '{{=<% %>=}}' }, /how variables are written/u],
  ])('names the part that is wrong: %j', (given, says) => {
    expect(changed(given)).toEqual({ ok: false, says: expect.stringMatching(says) });
  });

  it('is not even opened when it is too large', async () => {
    const opened = vi.spyOn(Blob.prototype, 'text');
    const large = await readSharedFile(new Blob(['€'.repeat(40_000)]));
    expect(large).toEqual({ ok: false, says: expect.stringMatching(/too large/u) });
    expect(opened).not.toHaveBeenCalled();
    expect((await readSharedFile(new Blob([file(builtIn!)]))).ok).toBe(true);
  });

  it('does not reach the prototypes of anything', () => {
    const evil =
      '{"format":"boardside-template","version":1,"__proto__":{"polluted":1},"template":' +
      `${JSON.stringify(builtIn).replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},')}}`;
    const reading = readSharedTemplate(evil);
    expect(reading.ok).toBe(true);
    expect(Object.keys(reading.ok ? reading.template : {}).toSorted()).toEqual(
      ['body', 'channels', 'label', 'purpose', 'subject'].toSorted(),
    );
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('any file at all', () => {
  const any = fc.oneof(fc.anything(), anyText);
  const field = (name: keyof Template) => fc.oneof(fc.constant(builtIn![name]), any);
  const text = fc.oneof(
    anyText,
    fc.json(),
    fc
      .record({
        format: fc.oneof(fc.constant('boardside-template'), any),
        version: fc.oneof(fc.constant(1), any),
        template: fc.oneof(
          { weight: 1, arbitrary: any },
          {
            weight: 6,
            arbitrary: fc.record({
              label: field('label'),
              purpose: field('purpose'),
              channels: field('channels'),
              subject: field('subject'),
              body: field('body'),
            }),
          },
        ),
      })
      .map((given) => {
        try {
          return JSON.stringify(given) ?? '';
        } catch {
          return '';
        }
      }),
  );

  it('is refused with words or read as a template that fits the store', () => {
    fc.assert(
      fc.property(text, (given) => {
        const reading = readSharedTemplate(given);
        if (!reading.ok) expect(reading.says).toMatch(/^[A-Z].*\.$/su);
        else {
          const { template } = reading;
          expect(v.is(TemplateSchema, { ...template, id: 'x' })).toBe(true);
          const words = `${template.label}${template.subject}${template.body}`;
          expect(words).not.toMatch(CONTROL);
          expect(words).not.toMatch(BIDI);
          expect(readSharedTemplate(writeSharedTemplate(template))).toEqual(reading);
        }
      }),
      { numRuns: 500 },
    );
  });
});
