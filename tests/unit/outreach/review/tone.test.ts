import { describe, expect, it } from 'vitest';
import type { Code, Message } from '@/lib/outreach/review/finding';
import { review } from '@/lib/outreach/review/review';
import { letter } from './set';

const serious = (given: Message) => [
  ...new Set(
    review(given)
      .filter(({ level }) => level !== 'hint')
      .map(({ code }) => code),
  ),
];
const tones: [Code, string[], string[]][] = [
  [
    'flattery',
    [
      'You are a genius, a true legend.',
      'You are the greatest navigator who ever lived in this country.',
      'I am in awe of everything you do.',
      'Nobody on earth draws like you.',
    ],
    [
      'Your answer was the clearest I have read.',
      'It was a brilliant evening.',
      'You explain slowly, which I like.',
      'I am no genius with tables.',
    ],
  ],
  [
    'over-apologetic',
    [
      'I am so sorry to bother you, and please forgive my stupid question.',
      'I apologise for writing. I know I have no right to your time.',
      'I hate to disturb you; I feel awful about it.',
    ],
    ['Sorry for the late answer.', 'If it does not suit, no harm done.', 'I was sorry to hear it.'],
  ],
  [
    'jargon',
    [
      'We leverage our learnings to move the needle.',
      'Let us find synergies.',
      'My OKR is to own the GTM by EOD.',
      'I am a results-driven self-starter.',
    ],
    [
      'Our partition keys collide and the token lifetimes differ.',
      'Their leverage ratio is high and the bandwidth graph is missing.',
      'The coral ecosystem is small.',
    ],
  ],
  [
    'rude-or-demanding',
    [
      'You still have not answered.',
      'I expect an answer today.',
      'Call me by Thursday noon at the latest.',
      'The least you could do is read it.',
      'Apparently people like you are too important for us.',
      'It is your job to reply.',
      'Do not make me ask again.',
      'Surely you can manage that.',
    ],
    [
      'You have not replied, which is completely fine.',
      'You do not have to answer at all.',
      'I am waiting for that day.',
      'I have to finish it by Friday.',
      'Nothing urgent.',
      'You must be asked this often.',
    ],
  ],
];

describe.each(tones)('%s', (code, loud, quiet) => {
  it.each(loud)('is heard in: %s', (me) => {
    expect(serious(letter({ me }))).toContain(code);
  });

  it.each(quiet)('is not heard in: %s', (me) => {
    expect(serious(letter({ me }))).toEqual([]);
  });

  it('points at the words and says them', () => {
    const given = letter({ me: loud[0] ?? '' });
    const found = review(given).find((one) => one.code === code);
    const words = given.body.slice(found?.at.from, found?.at.to);
    expect(loud[0]).toContain(words);
    expect(found?.says).toContain(words.slice(0, 20));
  });
});
