import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANNEL_IDS } from '@/lib/outreach/channel';
import { asRich, asSent } from '@/lib/outreach/format';
import { anyText } from '../support/text';

const MARKED = `**Two things**, _briefly_ and *soon*:

- the [tide table](https://example.org/tides_(new))
- **bold and _both_**

Write to [me](mailto:ada@example.org).`;

describe('a message with light marks', () => {
  it('has Slack’s own marks in Slack', () => {
    expect(asSent(MARKED, 'slack')).toBe(`*Two things*, _briefly_ and _soon_:

• the tide table (https://example.org/tides_(new))
• *bold and _both_*

Write to me (ada@example.org).`);
  });

  it.each([
    ['linkedin-note', '•'],
    ['linkedin-message', '•'],
    ['inmail', '•'],
    ['email', '-'],
    ['plain', '-'],
  ] as const)('has none where they would be read as they stand: %s', (channel, dot) => {
    expect(asSent(MARKED, channel)).toBe(`Two things, briefly and soon:

${dot} the tide table (https://example.org/tides_(new))
${dot} bold and both

Write to me (ada@example.org).`);
  });

  it('says an address once where the link’s text is the address', () => {
    const link = '[https://example.org](https://example.org), [a@b.org](mailto:a@b.org)';
    expect(asSent(link, 'slack')).toBe('https://example.org, a@b.org');
  });

  it('keeps the steps of a list within a list', () => {
    expect(asSent('- one\n  - two\n- three', 'slack')).toBe('• one\n  • two\n• three');
  });
});

describe('what is no mark', () => {
  it.each([
    '2 * 3 * 4, 5*6*7, a lone * and **',
    'snake_case_name, __init__ and _ alone',
    'https://example.org/_a_/*b*/**c** and `**code** _x_ [a](https://b.c)`',
    '*/5 * * * * at_night',
    '**not closed, *neither, _nor this',
    '** spaced ** and * spaced * and _ spaced _',
    '[your topic] and [text](javascript:alert) and [ ](ftp://a)',
    'Thank you\n- Ada',
    '-5 degrees\n--\n-',
    '*over\ntwo lines*',
  ])('stays to the letter: %s', (text) => {
    for (const channel of CHANNEL_IDS) expect(asSent(text, channel)).toBe(text);
  });

  it('is any text without the signs for them', () => {
    const plain = anyText.map((text) => text.replace(/[*_[\]`-]/gu, ''));
    fc.assert(
      fc.property(plain, fc.constantFrom(...CHANNEL_IDS), (text, channel) => {
        expect(asSent(text, channel)).toBe(text);
      }),
    );
  });
});

describe('any message', () => {
  const signs = fc.constantFrom(
    '**',
    '*',
    '_',
    '`',
    '- ',
    '[',
    '](https://a.b)',
    ')',
    '\n',
    ' ',
    'ab',
  );
  const message = fc
    .array(fc.oneof({ weight: 4, arbitrary: signs }, anyText), { maxLength: 24 })
    .map((parts) => parts.join(''));

  it('loses nothing but marks on its way', () => {
    const bare = (text: string) => text.replace(/[*_\-•[\]()\s]/gu, '');
    fc.assert(
      fc.property(message, fc.constantFrom(...CHANNEL_IDS), (text, channel) => {
        expect(bare(asSent(text, channel))).toBe(bare(text));
      }),
    );
  });

  it('becomes HTML of a few harmless tags, with all that was written escaped', () => {
    fc.assert(
      fc.property(message, (text) => {
        const html = asRich(text);
        const tags =
          /<(?:\/?(?:p|ul|li|strong|em)|br|a href="(?:https?:\/\/|mailto:)[^"<>]*"|\/a)>/gu;
        expect(html.replace(tags, '')).not.toMatch(/[<>"']/u);
      }),
    );
  });

  it('is read in a moment, however long and odd', () => {
    const began = performance.now();
    for (const odd of [
      '**a ',
      '*a ',
      '_a ',
      '[a',
      '[a](https://',
      '`',
      '- \n',
      '**a*',
      '[a](https://((',
    ]) {
      asSent(odd.repeat(Math.floor(20_000 / odd.length)), 'slack');
    }
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

describe('a message for the clipboard', () => {
  it('is paragraphs, line breaks, lists, emphasis and links', () => {
    expect(asRich(`${MARKED}\nAda`)).toBe(
      '<p><strong>Two things</strong>, <em>briefly</em> and <em>soon</em>:</p>' +
        '<ul><li>the <a href="https://example.org/tides_(new)">tide table</a></li>' +
        '<li><strong>bold and <em>both</em></strong></li></ul>' +
        '<p>Write to <a href="mailto:ada@example.org">me</a>.<br>Ada</p>',
    );
  });

  it('has no way for markup to come in', () => {
    expect(asRich('<img src=x> & "x" [<b>](https://a.b/"onclick="x)')).toBe(
      '<p>&lt;img src=x&gt; &amp; &quot;x&quot; ' +
        '<a href="https://a.b/&quot;onclick=&quot;x">&lt;b&gt;</a></p>',
    );
    expect(asRich('[x](javascript:alert(1))')).not.toContain('<a');
  });

  it('begins a list within a paragraph where it begins', () => {
    expect(asRich('Two:\n- a\n- b\nDone')).toBe(
      '<p>Two:</p><ul><li>a</li><li>b</li></ul><p>Done</p>',
    );
    expect(asRich(' \n\n')).toBe('');
  });
});
