import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailFor } from '@/lib/outreach/mailto';
import { anyText } from '../support/text';

/** What a mail program reads from the address (RFC 6068). */
function opened(href: string) {
  const [, to = '', query = ''] = /^mailto:([^?]*)\?(.*)$/u.exec(href) ?? [];
  const fields = query.split('&').map((part) => part.split('=').map(decodeURIComponent));
  return { to: decodeURIComponent(to), ...Object.fromEntries(fields) };
}

describe('a draft for the mail program', () => {
  it('carries the address, the subject and the message with its line ends', () => {
    const mail = mailFor('ada@example.org', '15 minutes & one question?', 'Hi Ada,\n\nthank you');
    expect(mail.whole).toBe(true);
    expect(opened(mail.href)).toEqual({
      to: 'ada@example.org',
      subject: '15 minutes & one question?',
      body: 'Hi Ada,\r\n\r\nthank you',
    });
  });

  it('leaves out a message that is too long to be handed over', () => {
    const mail = mailFor('ada@example.org', 'Hi', 'x'.repeat(3_000));
    expect(mail.whole).toBe(false);
    expect(opened(mail.href)).toEqual({ to: 'ada@example.org', subject: 'Hi' });
  });

  it('adds no recipient or header, whatever stands in an address', () => {
    const { href } = mailFor('a@b.example?cc=x@y.example&bcc=z@y.example', 'Hi', 'there');
    expect(Object.keys(opened(href))).toEqual(['to', 'subject', 'body']);
  });

  it('is an address for any text', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (to, subject, body) => {
        expect(URL.canParse(mailFor(to, subject, body).href)).toBe(true);
      }),
    );
  });
});
