import { describe, expect, it } from 'vitest';
import { apply, review } from '@/lib/outreach/review/review';
import { letter, message } from './set';

const gaps = (body: string, given = {}) =>
  review(message({ body, channel: 'slack', ...given }))
    .filter(({ code }) => code === 'unfilled-placeholder')
    .map(({ at }) => (at.field === 'body' ? body : '').slice(at.from, at.to));

describe('a gap nobody filled', () => {
  it.each([
    ['About [your topic], please.', '[your topic]'],
    ['Hi [First Name], hello', '[First Name]'],
    ['Hi {{firstName}}, hello', '{{firstName}}'],
    ['Hello {name}, nice', '{name}'],
    ['Your <project> is good', '<project>'],
    ['I read XXX twice', 'XXX'],
    ['Your TODO about songs', 'TODO'],
    ['TODO: say why', 'TODO:'],
    ['I will try ___ next', '___'],
    ['I work at (company) now', '(company)'],
    ['Dear FIRSTNAME, hello', 'FIRSTNAME'],
    ['Dear %FIRSTNAME%, hello', '%FIRSTNAME%'],
    ['Hi ..., hello', '...'],
    ['your talk on insert topic here was', 'insert topic here'],
  ])('is found in %j', (body, gap) => {
    expect(gaps(body)).toEqual([gap]);
  });

  it.each([
    'a link: [my notes](https://example.org)',
    '- [ ] write\n- [x] read\n1. [X] rest',
    'he said he “done it [sic]”',
    'as shown in [1] and [2, 3]',
    'items[index] and Vec<String>',
    '`{name}` and `[slot]` in code',
    'GET /users/{id} is slow',
    'https://example.org/[a]/{b}',
    'the <title> element and a <div>',
    'my TODO list and the TODO app',
    'x < y and z > w',
    'empty [] brackets, a range [a, never closed',
    'the __init__ file',
  ])('is not seen in %j', (body) => {
    expect(gaps(body)).toEqual([]);
  });

  it('stops the message, in the subject too where the channel has one', () => {
    const given = letter({}, { subject: '15 minutes on [topic]' });
    expect(review(given)).toMatchObject([
      { code: 'unfilled-placeholder', level: 'stop', at: { field: 'subject', from: 14, to: 21 } },
    ]);
    expect(review({ ...given, channel: 'slack' })).toEqual([]);
  });

  it('in the greeting is filled with the first name', () => {
    const given = letter({ hello: 'Dear [First Name],' });
    const fix = review(given)[0]?.fix;
    expect(fix).toMatchObject({ text: 'Ada' });
    if (fix) expect(apply(given, fix).body).toMatch(/^Dear Ada,\n/u);
  });
});
