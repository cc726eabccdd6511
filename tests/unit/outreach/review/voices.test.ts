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

describe('a blunt or foreign way to say it is as good as any', () => {
  it.each([
    'Fifteen minutes, once, phone or text.',
    '15 mins on a call, or just a line under my photo, either does.',
    'One thing only: fifteen minutes by phone on how you chose that column.',
    'Ten minutes on the phone is all I am after.',
    'Any chance of a quarter of an hour on the telephone about that column?',
    'I was also hoping that you would spare 15 minutes on that column.',
  ])('for the request: %s', (ask) => {
    expect(serious(letter({ ask }))).toEqual([]);
  });

  it.each(['Much appreciated.', 'Maraming salamat po.', 'Diolch!', 'Köszönöm!', 'Dhanyavaad.'])(
    'for the thanks: %s',
    (thanks) => {
      expect(serious(letter({ thanks }))).toEqual([]);
    },
  );

  it.each([
    'There is a day out on the ferry with your name on it.',
    'One thing I can bring: the tide log. I would do that with pleasure.',
    'I made a poster of it and I send it to you for the harbour.',
    'The log of three winters is written out, and you may print any page of it.',
    'I’ll stand you a pint on the quay.',
  ])('for what is given: %s', (give) => {
    expect(serious(letter({ give }))).toEqual([]);
  });

  it('for a name with a full stop after it', () => {
    const given = letter({ hello: 'Hi Bob. Ferry hand here, ten years.' });
    expect(serious({ ...given, names: ['Robert "Bob" Achterberg'] })).toEqual([]);
  });

  it('for a name drawn together', () => {
    const given = letter({ hello: 'Hi Nikos,' });
    expect(serious({ ...given, names: ['Nikolaos Papadakis'] })).toEqual([]);
  });
});

const faults: [Code, 'me' | 'ask', string[]][] = [
  [
    'rude-or-demanding',
    'me',
    [
      'I can see that you were online both days.',
      'You have clearly got time to post, so you have time to answer me.',
      'I will take your silence as a yes.',
      'Do not send me to your assistant.',
      'I am giving you until Wednesday.',
      'Frankly, a line in reply is basic courtesy.',
    ],
  ],
  [
    'flattery',
    'me',
    [
      'Every chart I know pales beside yours.',
      'There is simply nobody alive who comes close to you.',
      'You are the Mozart of harbour tables.',
      'I hang on your every word.',
    ],
  ],
  [
    'several-asks',
    'ask',
    [
      'Could you talk with me for 15 minutes, lend me the old log, and come to our school in May?',
      'Could you:\n1. spend 15 minutes on the column\n2. review my tables\n3. put in a word for me with the pilot\n',
      'Could I ask you for 15 minutes on the column? Oh, and could you tell the pilot about us?',
    ],
  ],
  [
    'topic-too-broad',
    'ask',
    [
      'Could you spare 15 minutes to teach me navigation?',
      'Could I have 15 minutes on the world of shipping?',
      'Could I ask for 15 minutes on how to become a better leader?',
      'Could I have 15 minutes to learn how to lead people?',
    ],
  ],
  [
    'too-long-ask',
    'ask',
    [
      'Would you have a full afternoon for it?',
      'I will need you for half a day, by phone or here.',
    ],
  ],
  [
    'unfilled-placeholder',
    'me',
    [
      'I have run a ferry since <MONTH/YEAR>.',
      'I am a pilot at XXX in Oban.',
      'I read of you in (JOURNAL).',
      'I am a pilot at {company, town}.',
      'We lost XX days to fog.',
    ],
  ],
];

describe.each(faults)('%s', (code, part, words) => {
  it.each(words)('is seen in: %s', (said) => {
    expect(serious(letter({ [part]: said }))).toContain(code);
  });
});

describe('no pressure and no praise beyond measure', () => {
  it.each([
    'Thank you so much for considering it.',
    'Thanks ever so much for yesterday.',
    'I expect you are asked this often.',
    'I would have thought a drier column was better.',
    'Sorry for asking twice in a week; just ignore me if it does not suit.',
    'How do you tie up at something you must not touch?',
    'If you can make it this Saturday, the ferry sails at nine.',
    'I have never sailed in my life.',
    'Nobody in this country publishes such tables.',
    'The harbour is four hundred years old.',
  ])('is heard in: %s', (me) => {
    expect(serious(letter({ me }))).toEqual([]);
  });
});

describe('the subject of an InMail', () => {
  const subject = '15 minutes on your tide tables'.padEnd(201, '.');

  it('is too long past two hundred characters', () => {
    const found = review(letter({}, { channel: 'inmail', subject }));
    expect(found.find(({ code }) => code === 'too-long-for-channel')).toMatchObject({
      level: 'stop',
      at: { field: 'subject', from: 200, to: 201 },
      fix: null,
    });
  });

  it('may be as long as it likes in a mail', () => {
    expect(serious(letter({}, { channel: 'email', subject }))).toEqual([]);
  });
});
