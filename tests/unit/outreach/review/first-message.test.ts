import { describe, expect, it } from 'vitest';
import type { Message } from '@/lib/outreach/review/finding';
import { review } from '@/lib/outreach/review/review';
import { letter, message } from './set';

const codes = (given: Message) => review(given).map(({ code }) => code);
const serious = (given: Message) =>
  review(given)
    .filter(({ level }) => level !== 'hint')
    .map(({ code }) => code);

describe('a sound first message', () => {
  it('has nothing said about it', () => {
    expect(review(letter())).toEqual([]);
  });

  it('without words has nothing said about it: that is the caller’s to say', () => {
    expect(review(message({ body: ' \n\t ' }))).toEqual([]);
  });

  it('in another language is left alone but for gaps, name and length', () => {
    const body =
      'Hallo Ada,\n\ndein Vortrag über Gezeiten hat uns zweimal gerettet. Hast du Zeit für ein Gespräch?\n\nKim';
    expect(review(message({ body }))).toEqual([]);
    expect(codes(message({ body: body.replace('Ada', 'Zoltan') }))).toEqual([
      'wrong-name-in-greeting',
    ]);
  });
});

describe('what they made, said or did', () => {
  it.each([
    'Your talk on tides was good.',
    'You wrote that tides are honest.',
    'I heard you at the harbour days in May.',
    'I love the way you draw currents.',
    '“The Patient Sea” lives on my desk.',
    'Ben Oakes told me how you taught him to read currents.',
    'My skipper said that you are the one to ask about currents.',
    'We met at the harbour days and spoke about currents.',
    'Your team’s map hangs in our kitchen.',
    'I use the tables you published last year.',
    'Your answer about eddies in the forum solved it.',
  ])('is named in: %s', (work) => {
    expect(codes(letter({ work }))).not.toContain('no-reference-to-their-work');
  });

  it.each([
    'I came across your profile.',
    'You seem to have a lot of experience.',
    'I think your time is precious.',
    'I am interested in your industry.',
  ])('is not named in: %s', (work) => {
    const ask = 'Could I ask for 15 minutes on currents?';
    expect(codes(letter({ work, ask }))).toContain('no-reference-to-their-work');
  });

  it('is the profile itself on the mentors’ board', () => {
    const given = { purpose: 'bulletin-board' as const, channel: 'slack' as const };
    const work = 'I saw your profile on the board.';
    expect(codes(letter({ work }, given))).toEqual([]);
  });

  it('need not be named again in a follow-up', () => {
    expect(codes(letter({ work: '' }, { purpose: 'follow-up' }))).toEqual([]);
  });
});

describe('a request', () => {
  it.each([
    'Would you have 15 minutes to tell me how you chose?',
    'I would love to hear in 20 minutes how you chose.',
    'Any chance of a quick call about the column?',
    'Is there any chance you could look at one page, 10 minutes?',
    'I wonder whether you could spare a quarter of an hour.',
    'Are you open to a 15-min chat?',
    'Let me know if you have half an hour in May.',
    'Please look at my table for ten minutes.',
    'Kindly allow me 20 minutes by telephone.',
    'Got 15 min to tell me why?',
    'I’d be grateful for one line on why.',
    'If you have 15 minutes, I would bring the table.',
    'One question: which column would you drop?',
    'How did you choose that column?',
  ])('is heard in: %s', (ask) => {
    expect(codes(letter({ ask }))).toEqual([]);
  });

  it.each([
    'It would be lovely to stay in touch.',
    'I would love to connect.',
    'I think we have much in common.',
    'Perhaps our paths will cross one day.',
  ])('is missed in: %s', (ask) => {
    expect(codes(letter({ ask }, { channel: 'slack' }))).toContain('no-clear-ask');
  });

  it('is not an offer, however politely it asks', () => {
    const ask = 'Would you like me to send you our log?';
    expect(codes(letter({ ask }, { channel: 'slack' }))).toContain('no-clear-ask');
  });
});

describe('several requests', () => {
  it.each([
    'Could we talk for 15 minutes? Could you also review my CV and introduce me to your captain?',
    'Could I ask you for 15 minutes? Please write me a reference too, and follow our page.',
  ])('are one too many: %s', (ask) => {
    expect(serious(letter({ ask }))).toEqual(['several-asks']);
  });

  it.each([
    'Could I have 15 minutes on a call, or would you rather send me a line?',
    'Would you look at it with me for 20 minutes and tell me what you would change?',
    'Could I ask you two questions, 15 minutes? If you are not the right person, could you point me to somebody who is?',
  ])('are one with a choice: %s', (ask) => {
    expect(serious(letter({ ask }))).toEqual([]);
  });
});

describe('the time asked for', () => {
  it.each([
    'Could we talk about the column?',
    'Would you mind going through my table with me?',
    'I would be grateful if I could pick your brains about columns.',
  ])('is open in: %s', (ask) => {
    const given = { subject: 'Your tide tables' };
    expect(codes(letter({ ask }, given))).toContain('no-time-bound');
    expect(codes(letter({ ask }, { ...given, channel: 'linkedin-note' }))).not.toContain(
      'no-time-bound',
    );
  });

  it.each([
    ['Could we talk for an hour about the column?', 'an hour'],
    ['Would you have half a day to go through it with me?', 'half a day'],
    ['Could you spend a Saturday morning, say, with me?', 'a Saturday morning'],
    ['Could we take 90 minutes for it?', '90 minutes'],
    ['Would a 2-hour call be possible?', '2-hour'],
    ['Might I have three quarters of an hour?', 'three quarters of an hour'],
  ])('is long in: %s', (ask, words) => {
    const given = letter({ ask });
    const found = review(given).find(({ code }) => code === 'too-long-ask');
    expect(found && given.body.slice(found.at.from, found.at.to)).toContain(words);
  });

  it.each([
    'I drove two hours to hear it. Could I have 15 minutes?',
    'Could I have 15 minutes on a Tuesday morning?',
    'Your two-hour talk flew by. Could I ask one question?',
    'Could we meet for 30 minutes every two weeks, for six weeks?',
  ])('is short in: %s', (ask) => {
    expect(serious(letter({ ask }))).toEqual([]);
  });
});

describe('what is in it for them', () => {
  it.each([
    'I will tell you afterwards what came of it.',
    'Happy to share our log.',
    'You would get our readings.',
    'I could pull three winters of readings for your next edition.',
    'There is a crate of kippers in it for you; I’ll ship you one.',
  ])('is said in: %s', (give) => {
    expect(codes(letter({ give }))).toEqual([]);
  });

  it('is missed where there is only wanting', () => {
    const give = 'I want a better job this year, I need more money, and my career has to move.';
    expect(serious(letter({ give }))).toEqual(['all-about-me']);
  });

  it('is a mild remark where the rest is sound, and none in an invitation', () => {
    expect(review(letter({ give: '' }))).toMatchObject([{ code: 'all-about-me', level: 'hint' }]);
    expect(codes(letter({ give: '' }, { channel: 'linkedin-note' }))).toEqual([]);
  });
});

describe('thanks', () => {
  it.each(['Thanks!', 'Much obliged.', 'I’d be grateful.', 'Cheers', 'Merci', 'With gratitude'])(
    'may be said as: %s',
    (thanks) => {
      expect(codes(letter({ thanks }))).toEqual([]);
    },
  );

  it('are missed, and “thanks to your tables” is not them', () => {
    expect(codes(letter({ thanks: '' }))).toEqual(['no-thanks']);
    expect(codes(letter({ thanks: 'Thanks to your tables we are afloat.' }))).toEqual([
      'no-thanks',
    ]);
  });
});
