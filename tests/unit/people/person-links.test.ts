import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeLink } from '@/lib/people/person-links';
import type { Person } from '@/lib/people/person';
import { aPerson } from '../support/rows';
import { anyText } from '../support/text';

const person = aPerson({ emails: ['n@example.org'] });
const add = (typed: string, to: Person = person) => changeLink(to, { add: typed });

describe('a link that is typed in', () => {
  it('is added after the others, with its key', () => {
    expect(add(' https://GitHub.com/Ngozi/ ')).toEqual({
      links: [
        ...person.links,
        { kind: 'github', key: 'github:ngozi', url: 'https://github.com/ngozi' },
      ],
      linkKeys: ['linkedin:ngozi-brightwater', 'github:ngozi'],
    });
  });

  it.each([
    'https://www.linkedin.com/in/ngozi-brightwater?trk=x',
    'http://de.linkedin.com/in/Ngozi-Brightwater/',
    'linkedin.com/in/ngozi-brightwater',
    'www.linkedin.com/in/ngozi-brightwater/details/experience/',
  ])('is the one link that is there already, as %s', (typed) => {
    expect(add(typed)).toEqual({ links: person.links, linkKeys: person.linkKeys });
  });

  it.each([
    ['ngozi.example.org', 'https://ngozi.example.org/'],
    ['ngozi.example.org/about', 'https://ngozi.example.org/about'],
    ['bücher.example/ngozi', 'https://xn--bcher-kva.example/ngozi'],
    ['https://medium.com/@ngozi.brightwater', 'https://medium.com/@ngozi.brightwater'],
    ['medium.com/@ngozi.brightwater', 'https://medium.com/@ngozi.brightwater'],
    ['https://ngozi@example.org/me', 'https://example.org/me'],
  ])('may be %s', (typed, url) => {
    expect(add(typed)?.links?.at(-1)).toMatchObject({ kind: 'web', url });
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(document.domain)//https://example.org',
    'java\nscript:alert(1)',
    'javascript:alert(1)@example.org',
    'mailto:javascript:alert(1)@example.org',
    'javascript://example.org/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'chrome://settings',
    'https://www.linkedin.com/feed/',
    'Ngozi Brightwater',
    'n@localhost',
    '',
    '   ',
    `https://example.org/${'a'.repeat(3_000)}`,
  ])('is refused as %j', (typed) => {
    expect(add(typed)).toBeNull();
  });
});

describe('an e-mail address that is typed in', () => {
  it.each([
    'Ngozi@Harbour.example.org',
    'mailto:ngozi@harbour.example.org?subject=Hello',
    ' Ngozi Brightwater <ngozi@harbour.example.org> ',
  ])('is taken from %s', (typed) => {
    expect(add(typed)).toEqual({ emails: ['n@example.org', 'ngozi@harbour.example.org'] });
  });

  it('is not taken twice', () => {
    expect(add('N@example.org')).toEqual({ emails: ['n@example.org'] });
  });
});

describe('removing', () => {
  it('takes a link away by its key, and its key with it', () => {
    expect(changeLink(person, { remove: 'linkedin:ngozi-brightwater' })).toEqual({
      links: [],
      linkKeys: [],
      emails: person.emails,
    });
  });

  it('takes an address away', () => {
    expect(changeLink(person, { remove: 'n@example.org' })).toMatchObject({
      links: person.links,
      emails: [],
    });
  });
});

describe('anything that is typed', () => {
  const typed = fc.oneof(
    anyText,
    anyText.map((text) => `javascript:${text}`),
    anyText.map((text) => `javascript:${text}@example.org`),
    anyText.map((text) => `https://example.org/${text}`),
    anyText.map((text) => `${text}@example.org`),
  );

  it('is refused, or something safe to open; adding it again changes nothing', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const patch = add(text);
        if (!patch) return;
        for (const { url } of patch.links ?? []) expect(url).toMatch(/^https?:\/\//u);
        for (const email of patch.emails ?? []) expect(email).toMatch(/^[^\s:/<>]+@[^\s:/<>]+$/u);
        expect(patch.linkKeys).toEqual(patch.links?.map(({ key }) => key));
        const grown = { ...person, ...patch };
        expect({ ...grown, ...add(text, grown) }).toEqual(grown);
      }),
      { numRuns: 300 },
    );
  });
});
