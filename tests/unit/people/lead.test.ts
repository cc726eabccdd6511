import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readGesture, type Gesture, type LeadGuess } from '@/lib/people/lead';
import { leadPerson, PersonSchema, type Person } from '@/lib/people/person';
import { stamped } from '@/lib/store/db';
import { anyText } from '../support/text';

const AT = Date.UTC(2026, 10, 21, 9);

function lead(gesture: Gesture): LeadGuess {
  const reading = readGesture(gesture, AT);
  if (!reading.found) throw new Error('nobody was found');
  return reading.lead;
}

const onPage = (pageUrl: string, pageTitle: string) => lead({ pageUrl, pageTitle });
const nobody = (gesture: Gesture) =>
  expect(readGesture(gesture, AT)).toEqual({ found: false, why: 'no-person' });

describe('saving from a LinkedIn profile', () => {
  const url = 'https://www.linkedin.com/in/ngozi-brightwater-4b7k2/';

  it.each([
    ['Ngozi Brightwater | LinkedIn', 'Ngozi Brightwater'],
    ['(3) Ngozi Brightwater | LinkedIn', 'Ngozi Brightwater'],
    ['(99+) Ngozi Brightwater | LinkedIn', 'Ngozi Brightwater'],
    ['Activity | Ngozi Brightwater | LinkedIn', 'Ngozi Brightwater'],
    ['Dr. Ngozi Brightwater, PhD | LinkedIn', 'Dr. Ngozi Brightwater, PhD'],
    ['李小龙 | LinkedIn', '李小龙'],
  ])('reads %s', (title, name) => {
    expect(onPage(url, title)).toMatchObject({ name, headline: '' });
  });

  it('takes the headline from a public profile’s title', () => {
    expect(
      onPage(url, 'Ngozi Brightwater - Staff Engineer - Harbour Works | LinkedIn'),
    ).toMatchObject({
      name: 'Ngozi Brightwater',
      headline: 'Staff Engineer - Harbour Works',
    });
  });

  it.each(['LinkedIn', '(3) LinkedIn', ''])(
    'falls back to the address while the title is %j',
    (title) => {
      expect(onPage(url, title).name).toBe('Ngozi Brightwater');
    },
  );

  it('reads percent-encoded addresses', () => {
    expect(onPage('https://www.linkedin.com/in/zo%C3%AB-quist/', 'LinkedIn').name).toBe(
      'Zoë Quist',
    );
  });

  it('keeps the profile’s plain address, and where and when it was found', () => {
    const found = onPage(`${url}?trk=people-guest#about`, '(3) Ngozi Brightwater | LinkedIn');
    expect(found.links).toEqual([
      {
        kind: 'linkedin',
        key: 'linkedin:ngozi-brightwater-4b7k2',
        url: 'https://www.linkedin.com/in/ngozi-brightwater-4b7k2/',
      },
    ]);
    expect(found.source).toEqual({
      url: 'https://www.linkedin.com/in/ngozi-brightwater-4b7k2',
      title: '(3) Ngozi Brightwater | LinkedIn',
      at: AT,
    });
  });

  it.each([
    ['https://www.linkedin.com/mynetwork/', '(3) Grow | LinkedIn'],
    ['https://www.linkedin.com/feed/', '(3) Feed | LinkedIn'],
    ['https://www.linkedin.com/messaging/thread/2-abc/', 'Messaging | LinkedIn'],
    ['https://www.linkedin.com/search/results/people/?keywords=ada', 'Search | LinkedIn'],
    ['https://www.linkedin.com/company/harbour-works/', 'Harbour Works | LinkedIn'],
  ])('finds nobody in particular at %s', (pageUrl, pageTitle) => nobody({ pageUrl, pageTitle }));
});

describe('saving from Slack', () => {
  it.each([
    'Ngozi Brightwater (DM) - Harbour Works - Slack',
    '! Ngozi Brightwater (DM) - Harbour Works - Slack',
    '* Ngozi Brightwater (DM) - Harbour Works - 2 new items - Slack',
    '(2) Ngozi Brightwater (DM) - Harbour Works - Slack',
  ])('reads the other side of a direct conversation: %s', (title) => {
    const found = onPage('https://app.slack.com/client/T0HARBOUR/D01NGOZI', title);
    expect(found.name).toBe('Ngozi Brightwater');
    expect(found.links.map(({ key }) => key)).toEqual(['slack:T0HARBOUR/D01NGOZI']);
  });

  it.each([
    [
      'https://app.slack.com/client/T0HARBOUR/C01GENERAL',
      'general (Channel) - Harbour Works - Slack',
    ],
    [
      'https://app.slack.com/client/T0HARBOUR/C01NAMED',
      'Ngozi Brightwater (DM) - Harbour Works - Slack',
    ],
    ['https://app.slack.com/client/T0HARBOUR/later', 'Later - Harbour Works - Slack'],
    ['https://app.slack.com/client/T0HARBOUR/D01NGOZI', 'Slack'],
  ])('finds nobody at %s called %s', (pageUrl, pageTitle) => nobody({ pageUrl, pageTitle }));
});

describe('saving from any other page', () => {
  it('finds the speaker, not the event, and cleans the address', () => {
    expect(
      onPage(
        'https://harbourdays.example.org/2026/speakers/ngozi-brightwater?utm_source=x#bio',
        'Speakers: Ngozi Brightwater – Harbour Days 2026',
      ),
    ).toEqual({
      name: 'Ngozi Brightwater',
      headline: '',
      company: '',
      place: '',
      emails: [],
      links: [
        {
          kind: 'web',
          key: 'web:harbourdays.example.org/2026/speakers/ngozi-brightwater',
          url: 'https://harbourdays.example.org/2026/speakers/ngozi-brightwater',
        },
      ],
      source: {
        url: 'https://harbourdays.example.org/2026/speakers/ngozi-brightwater',
        title: 'Speakers: Ngozi Brightwater – Harbour Days 2026',
        at: AT,
      },
    });
  });

  it.each([
    ['Ada Moreno', 'https://adamoreno.example.com/'],
    ['Ada Moreno - Blog', 'https://example.com/ada'],
    ['About | Ada Moreno', 'https://adamoreno.example.com/about'],
    ['About — Ada Moreno', 'https://example.com/about'],
    ['Ada Moreno :: Notes', 'https://example.com/'],
    ['Ada Moreno | Data Scientist', 'https://adamoreno.example.com/'],
    ['Silver Birch | Ada Moreno', 'https://silverbirch.example.com/team/ada-moreno'],
    ['Ada Moreno | Silver Birch', 'https://silverbirch.example.com/team/ada-moreno'],
    ['adamoreno (Ada Moreno) · GitHub', 'https://github.com/adamoreno'],
    ['Interview with Ada Moreno, maker of things', 'https://example.com/posts/17'],
    ['(4) Ada Moreno | Mastodon', 'https://social.example.com/@ada'],
    ['🚀 Ada Moreno 🚀', 'https://example.com/'],
  ])('“%s” at %s is Ada Moreno', (title, url) => {
    expect(onPage(url, title).name).toBe('Ada Moreno');
  });

  it.each([
    ['李小龙 - 个人主页', 'https://example.cn/lixiaolong', '李小龙'],
    ['نغوزي العربي | مدونة', 'https://example.org/ngozi', 'نغوزي العربي'],
    [
      'Ọlábísí Adéwálé – Lagos Systems Meetup',
      'https://example.org/speakers/olabisi-adewale',
      'Ọlábísí Adéwálé',
    ],
    ['Ludwig van Holten · Ghent', 'https://example.org/ludwig', 'Ludwig van Holten'],
  ])('reads names of other scripts and shapes: %s', (title, url, name) => {
    expect(onPage(url, title).name).toBe(name);
  });

  it('treats a hostile title as text and finds the name in it', () => {
    const title =
      '<img src=x onerror="window.__pwned=1"> Odalys Finch </title><script>window.__pwned=2</script> {{7*7}} =2+5';
    const found = onPage('https://odalys.example.net/', title);
    expect(found.name).toBe('Odalys Finch');
    expect(found.source.title).toBe(title);
  });

  it('takes reordering and control characters out of a name', () => {
    expect(onPage('https://example.org/', '\u202EAda\u202C \u0000Moreno').name).toBe('Ada Moreno');
  });

  it('shows a login where there is no better name', () => {
    expect(onPage('https://github.com/quillfeather', 'quillfeather · GitHub').name).toBe(
      'quillfeather',
    );
  });

  it('falls back to the whole title, to be corrected by hand', () => {
    expect(onPage('https://example.org/p/17', 'notes on a harbour').name).toBe(
      'notes on a harbour',
    );
  });

  it('falls back to the address where there is no title', () => {
    expect(onPage('https://example.org/people/zo%C3%AB-quist', '').name).toBe('Zoë Quist');
    expect(onPage('https://example.org/', '').name).toBe('example.org');
  });

  it('shortens an endless title', () => {
    expect(onPage('https://example.org/', 'x'.repeat(5_000)).name).toHaveLength(300);
  });

  it.each([
    'about:blank',
    'chrome://extensions',
    'file:///home/ada.html',
    'javascript:alert(1)',
    '',
  ])('finds nobody at %j', (pageUrl) => nobody({ pageUrl, pageTitle: 'Ada Moreno' }));
});

describe('saving from a link', () => {
  const page = { pageUrl: 'https://harbourdays.example.org/2026/', pageTitle: 'Harbour Days 2026' };

  it('is about whom the link leads to, found on the page it stands on', () => {
    const found = lead({
      ...page,
      linkUrl: 'https://www.linkedin.com/in/kaveh-lindqvist/?trk=x',
      linkText: ' Kaveh\n Lindqvist ',
    });
    expect(found.name).toBe('Kaveh Lindqvist');
    expect(found.links.map(({ key }) => key)).toEqual(['linkedin:kaveh-lindqvist']);
    expect(found.source).toMatchObject({
      url: 'https://harbourdays.example.org/2026',
      title: 'Harbour Days 2026',
    });
  });

  it('reads the address where the browser does not tell the link’s text', () => {
    expect(lead({ ...page, linkUrl: 'https://www.linkedin.com/in/kaveh-lindqvist/' }).name).toBe(
      'Kaveh Lindqvist',
    );
    expect(lead({ ...page, linkUrl: 'https://example.org/people/marit-oakenfen/' }).name).toBe(
      'Marit Oakenfen',
    );
    expect(lead({ ...page, linkUrl: 'https://example.org/people/zo%C3%AB-quist' }).name).toBe(
      'Zoë Quist',
    );
    expect(lead({ ...page, linkUrl: 'https://github.com/quillfeather' }).name).toBe('Quillfeather');
  });

  it('takes a selected text over the address', () => {
    const found = lead({
      ...page,
      linkUrl: 'https://example.org/u/17',
      selection: 'Marit Oakenfen',
    });
    expect(found.name).toBe('Marit Oakenfen');
  });

  it.each([
    ['Kaveh Lindqvist', 'Kaveh Lindqvist'],
    ['Write to me', 'Kaveh Lindqvist'],
    ['Contact', 'Kaveh Lindqvist'],
    ['', 'Kaveh Lindqvist'],
  ])('an e-mail link called %j gives a name and an address', (linkText, name) => {
    const found = lead({
      ...page,
      linkUrl: 'mailto:Kaveh.Lindqvist@example.org?subject=Hi',
      linkText,
    });
    expect(found).toMatchObject({ name, emails: ['kaveh.lindqvist@example.org'], links: [] });
  });

  it('keeps no address that could run code', () => {
    expect(
      lead({ ...page, linkUrl: 'javascript:alert(1)', linkText: 'Kaveh Lindqvist' }),
    ).toMatchObject({
      name: 'Kaveh Lindqvist',
      links: [],
    });
    nobody({ ...page, linkUrl: 'javascript:alert(1)' });
    nobody({ ...page, linkUrl: 'data:text/html,x', linkText: '  ' });
  });
});

describe('saving from a selection', () => {
  const page = {
    pageUrl: 'https://harbourdays.example.org/2026/speakers',
    pageTitle: 'Speakers – Harbour Days 2026',
  };

  it('takes the first line as the name and the second as what they do', () => {
    expect(
      lead({ ...page, selection: '\n  Marit Oakenfen \n\n Keeper of tides \nmore' }),
    ).toMatchObject({
      name: 'Marit Oakenfen',
      headline: 'Keeper of tides',
      links: [],
    });
  });

  it('takes the fields from the lines of a profile, and the profile itself', () => {
    const found = lead({
      pageUrl: 'https://www.linkedin.com/in/ngozi-brightwater/?trk=x',
      pageTitle: '(3) Ngozi Brightwater | LinkedIn',
      selection:
        'Ngozi Brightwater\nShe/Her\n · 2nd\nStaff Engineer at Harbour Works\n' +
        'Porto, Portugal · Contact info\n500+ connections',
    });
    expect(found).toMatchObject({
      name: 'Ngozi Brightwater',
      headline: 'Staff Engineer at Harbour Works',
      company: 'Harbour Works',
      place: 'Porto, Portugal',
    });
    expect(found.links.map(({ key }) => key)).toEqual(['linkedin:ngozi-brightwater']);
  });

  it('is about somebody else than the page, unless the names agree', () => {
    const profile = {
      pageUrl: 'https://www.linkedin.com/in/ada-moreno/',
      pageTitle: 'Ada Moreno - Maker | LinkedIn',
    };
    expect(lead({ ...profile, selection: 'Kaveh Lindqvist' }).links).toEqual([]);
    const own = lead({ ...profile, selection: 'ADA MORENO' });
    expect(own.links.map(({ key }) => key)).toEqual(['linkedin:ada-moreno']);
    expect(own.headline).toBe('Maker');
  });

  it('finds somebody on a page that is about nobody', () => {
    expect(
      lead({
        pageUrl: 'https://www.linkedin.com/feed/',
        pageTitle: 'Feed | LinkedIn',
        selection: 'Ada Moreno',
      }).name,
    ).toBe('Ada Moreno');
  });

  it('of white space is no selection', () => {
    expect(
      lead({ pageUrl: 'https://example.org/ada', pageTitle: 'Ada Moreno', selection: ' \n ' }).name,
    ).toBe('Ada Moreno');
    nobody({
      pageUrl: 'https://www.linkedin.com/feed/',
      pageTitle: 'Feed | LinkedIn',
      selection: '\u200B',
    });
  });
});

describe('any gesture at all', () => {
  const address = fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    anyText,
    anyText.map((text) => `https://www.linkedin.com/in/${text}`),
    anyText.map((text) => `https://app.slack.com/client/T0AB/D0${text}`),
    anyText.map((text) => `mailto:${text}@example.org`),
  );

  it('gives nobody, or somebody who can be stored', () => {
    fc.assert(
      fc.property(
        fc.record(
          {
            pageUrl: address,
            pageTitle: anyText,
            linkUrl: address,
            linkText: anyText,
            selection: anyText,
          },
          { requiredKeys: ['pageUrl', 'pageTitle'] },
        ),
        (gesture) => {
          const reading = readGesture(gesture, AT);
          if (!reading.found) return;
          const person = stamped<Person>(leadPerson(reading.lead), AT);
          expect(v.safeParse(PersonSchema, person).issues).toBeUndefined();
          expect(reading.lead.name).toBe(person.name);
          expect(reading.lead.source.url ?? 'https://').toMatch(/^https?:\/\//u);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('saving from a mailbox', () => {
  it('finds nobody in the page itself, but whoever a link writes to', () => {
    const pageUrl = 'https://mail.google.com/mail/u/0/#inbox';
    const pageTitle = 'Inbox (3) - me@example.org - Gmail';
    expect(readGesture({ pageUrl, pageTitle }, 1).found).toBe(false);
    const linkUrl = 'mailto:ada.moreno@example.org';
    expect(readGesture({ pageUrl, pageTitle, linkUrl }, 1)).toMatchObject({
      lead: { name: 'Ada Moreno', emails: ['ada.moreno@example.org'] },
    });
  });
});
