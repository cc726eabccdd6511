import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  linkedinSlug,
  mailAddress,
  pageAddress,
  personLink,
  slackPlace,
  webAddress,
} from '@/lib/people/links';
import { anyText } from '../support/text';

const keyOf = (raw: string) => personLink(raw)?.key;

describe('addresses that are taken at all', () => {
  it.each(['https://example.org/ada', 'http://example.org', ' https://example.org/ada '])(
    '%s is one',
    (raw) => {
      expect(webAddress(raw)).not.toBeNull();
    },
  );

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)//https://example.org',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://example.org/1f0e',
    'file:///etc/passwd',
    'chrome://settings',
    'about:blank',
    'view-source:https://example.org',
    'mailto:ada@example.org',
    'example.org/ada',
    '',
    `https://example.org/${'a'.repeat(2_000)}`,
  ])('%j is refused', (raw) => {
    expect(webAddress(raw)).toBeNull();
    expect(personLink(raw)).toBeNull();
    expect(pageAddress(raw)).toBeNull();
  });
});

describe('a page’s address', () => {
  it('loses what says how one came there, and keeps what says where it is', () => {
    expect(pageAddress('https://example.org/talks/?year=2026&utm_source=mail&fbclid=1#bio')).toBe(
      'https://example.org/talks?year=2026',
    );
  });

  it('loses passwords', () => {
    expect(pageAddress('https://ada:secret@example.org/me')).toBe('https://example.org/me');
  });

  it('keeps the query as it stands where nothing has to go', () => {
    expect(pageAddress('https://example.org/x?path=/?z')).toBe('https://example.org/x?path=/?z');
  });

  it('of a whole site ends with a slash', () => {
    expect(pageAddress('https://example.org')).toBe('https://example.org/');
    expect(pageAddress('https://example.org/#top')).toBe('https://example.org/');
  });
});

describe('LinkedIn profiles', () => {
  const forms: ((slug: string) => string)[] = [
    (slug) => `https://www.linkedin.com/in/${slug}`,
    (slug) => `https://www.linkedin.com/in/${slug}/`,
    (slug) => `http://linkedin.com/in/${slug}`,
    (slug) => `https://de.linkedin.com/in/${slug}`,
    (slug) => `https://www.linkedin.com/in/${slug.toLocaleUpperCase('en')}/`,
    (slug) => `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`,
    (slug) => `https://www.linkedin.com/in/${encodeURIComponent(slug.normalize('NFD'))}/`,
    (slug) => `https://www.linkedin.com/mwlite/in/${slug}`,
    (slug) => `https://www.linkedin.com/in/${slug}/pl/`,
    (slug) => `https://www.linkedin.com/in/${slug}/overlay/contact-info/`,
    (slug) => `https://www.linkedin.com/in/${slug}/recent-activity/all/`,
    (slug) => `https://www.linkedin.com/in/${slug}/details/experience/`,
    (slug) =>
      `https://www.linkedin.com/in/${slug}?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3AACoAA&trk=x#about`,
    (slug) =>
      `https://www.linkedin.com/preload/custom-invite/?vanityName=${encodeURIComponent(slug)}`,
    (slug) =>
      `https://www.linkedin.com/preload/search-custom-invite/?vanityName=${encodeURIComponent(slug)}`,
  ];
  const slugs = fc
    .string({ unit: fc.constantFrom(...'abcz019-éüñż李あ'), minLength: 3, maxLength: 60 })
    .map((slug) => slug.normalize('NFC'));

  it('give one key in every form of their address', () => {
    fc.assert(
      fc.property(slugs, fc.constantFrom(...forms), (slug, form) => {
        expect(keyOf(form(slug))).toBe(`linkedin:${slug}`);
      }),
    );
  });

  it('open at their plain address', () => {
    expect(
      personLink('https://se.linkedin.com/in/ZO%C3%8B-Quist/overlay/contact-info/?trk=x'),
    ).toEqual({
      kind: 'linkedin',
      key: 'linkedin:zoë-quist',
      url: 'https://www.linkedin.com/in/zo%C3%AB-quist/',
    });
  });

  it('keep the case of a member id, which is no name', () => {
    expect(keyOf('https://www.linkedin.com/in/ACoAABcDeFgHi1')).toBe('linkedin:ACoAABcDeFgHi1');
  });

  it.each([
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/mynetwork/',
    'https://www.linkedin.com/company/harbour-works/',
    'https://www.linkedin.com/messaging/thread/2-abc/',
    'https://www.linkedin.com/in/',
    'https://www.linkedin.com/preload/custom-invite/',
    'https://www.linkedin.com/preload/custom-invite/?vanityName=..',
  ])('are not found at %s', (raw) => {
    expect(personLink(raw)).toBeNull();
  });

  it('are not found on hosts that only look like LinkedIn', () => {
    for (const raw of [
      'https://linkedin.com.example.net/in/ada-moreno',
      'https://notlinkedin.com/in/ada-moreno',
      'https://example.net/linkedin.com/in/ada-moreno',
    ]) {
      expect(linkedinSlug(new URL(raw))).toBeNull();
      expect(personLink(raw)?.kind).toBe('web');
    }
  });
});

describe('other places where people are', () => {
  it.each([
    ['https://github.com/AdaMoreno', 'github:adamoreno'],
    ['https://www.github.com/adamoreno/?tab=repositories', 'github:adamoreno'],
  ])('%s is a login on GitHub', (raw, key) => {
    expect(keyOf(raw)).toBe(key);
  });

  it.each([
    'https://github.com/features',
    'https://github.com/adamoreno/harbour',
    'https://github.com/',
  ])('%s is a page of GitHub, not a login', (raw) => {
    expect(personLink(raw)?.kind).toBe('web');
  });

  it('a direct conversation in Slack stands for its person', () => {
    expect(
      personLink('https://app.slack.com/client/T0HARBOUR/D01NGOZI/thread/D01NGOZI-17'),
    ).toEqual({
      kind: 'slack',
      key: 'slack:T0HARBOUR/D01NGOZI',
      url: 'https://app.slack.com/client/T0HARBOUR/D01NGOZI',
    });
  });

  it.each([
    'https://app.slack.com/client/T0HARBOUR/C01GENERAL',
    'https://app.slack.com/client/T0HARBOUR/later',
    'https://harbour.slack.com/archives/C01GENERAL/p17',
  ])('%s in Slack is nobody', (raw) => {
    expect(personLink(raw)).toBeNull();
  });

  it('tells a direct conversation from a channel', () => {
    expect(slackPlace(new URL('https://app.slack.com/client/T0HARBOUR/D01NGOZI'))?.kind).toBe(
      'direct',
    );
    expect(slackPlace(new URL('https://app.slack.com/client/T0HARBOUR/C01GENERAL'))?.kind).toBe(
      'channel',
    );
    expect(slackPlace(new URL('https://example.org/client/T0HARBOUR/D01NGOZI'))).toBeNull();
  });

  it('one page is one key with or without www, https, a slash at the end or tracking', () => {
    const keys = [
      'https://example.org/people/ada',
      'http://example.org/people/ada/',
      'https://www.example.org/people/ada//',
      'https://example.org/people/ada?utm_campaign=x#talks',
    ].map((raw) => keyOf(raw));
    expect(new Set(keys)).toEqual(new Set(['web:example.org/people/ada']));
  });

  it('two pages are two keys', () => {
    expect(keyOf('https://example.org/people?id=1')).not.toBe(
      keyOf('https://example.org/people?id=2'),
    );
    expect(keyOf('https://example.org/Ada')).not.toBe(keyOf('https://example.org/ada'));
  });
});

describe('the canonical link', () => {
  const addresses = fc.oneof(
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc
      .tuple(
        fc.constantFrom(
          'https://www.linkedin.com/in/',
          'https://www.linkedin.com/preload/custom-invite/?vanityName=',
          'https://github.com/',
          'https://app.slack.com/client/T0AB/',
          'https://example.org/',
          'http://www.example.org//',
          'https://example.org/a?utm_source=b&c=',
        ),
        fc.oneof(
          anyText,
          fc.constantFrom(
            '..',
            '%2e%2e',
            '%2F',
            '%',
            '%25',
            '///',
            '?/',
            'x'.repeat(1_900),
            '李'.repeat(600),
          ),
        ),
      )
      .map((parts) => parts.join('')),
  );

  it('is its own canonical link', () => {
    fc.assert(
      fc.property(addresses, (raw) => {
        const link = personLink(raw);
        if (link) expect(personLink(link.url)).toEqual(link);
      }),
      { numRuns: 500 },
    );
  });

  it('is always something safe to open', () => {
    fc.assert(
      fc.property(fc.oneof(addresses, anyText), (raw) => {
        const link = personLink(raw);
        if (link) expect(link.url).toMatch(/^https?:\/\//u);
      }),
    );
  });
});

describe('e-mail links', () => {
  it.each([
    ['mailto:Kaveh.Lindqvist@Example.org', 'kaveh.lindqvist@example.org'],
    ['mailto:kaveh@example.org?subject=Hello&cc=x@example.org', 'kaveh@example.org'],
    ['mailto:Kaveh%20Lindqvist%20%3Ckaveh@example.org%3E', 'kaveh@example.org'],
    ['MAILTO:kaveh@example.org,marit@example.org', 'kaveh@example.org'],
  ])('%s gives %s', (raw, bare) => {
    expect(mailAddress(raw)).toBe(bare);
  });

  it.each([
    'mailto:',
    'mailto:kaveh',
    'mailto:kaveh@localhost',
    'mailto:<script>@example.org',
    'mailto:javascript:alert(1)@example.org',
    'mailto:https://example.org/@ada.moreno',
    'https://example.org',
    'kaveh@example.org',
  ])('%s gives none', (raw) => {
    expect(mailAddress(raw)).toBeNull();
  });
});

describe('Gmail’s own mail links', () => {
  it('lead to the address they write to', () => {
    expect(
      mailAddress('https://mail.google.com/mail/?view=cm&fs=1&to=Ada%40Example.org&su=Hi'),
    ).toBe('ada@example.org');
  });

  it('are no address where they name nobody', () => {
    expect(mailAddress('https://mail.google.com/mail/u/0/#inbox')).toBeNull();
    expect(mailAddress('https://example.org/?to=ada@example.org')).toBeNull();
  });
});
