import { INMAIL_SUBJECT } from '../../channel';
import type { Fix } from '../finding';
import { cutAll, cutting } from '../cut';
import { overlaps, type Reading } from '../reading/reading';
import { isReference } from '../reading/reference';
import { thanksIn } from '../reading/thanks';
import type { Sentence } from '../reading/sentences';
import { inBody, type Hit, type Rule } from '../rule';

/** The body is longer than the channel holds (O5). */
export const tooLong: Rule = {
  code: 'too-long-for-channel',
  level: 'stop',
  why: 'What is past the limit does not arrive.',
  source: 'O5',
  applies: ({ channel, limit }) => limit !== null || channel === 'inmail',
  find(reading) {
    const { body, limit } = reading.message;
    const subject = longSubject(reading);
    const over = limit === null ? 0 : body.length - limit.body;
    if (limit === null || over <= 0) return subject;
    // A character of two units is past the limit as a whole.
    const from = /[\uD800-\uDBFF]$/u.test(body.slice(0, limit.body)) ? limit.body - 1 : limit.body;
    return [
      ...subject,
      {
        says: `${over} ${over === 1 ? 'character' : 'characters'} too long. ${limit.why}`,
        at: inBody(from, body.length),
        fix: shorten(reading, over),
      },
    ];
  },
};

/** An InMail's subject has a limit of its own. */
function longSubject({ message: { channel, subject } }: Reading): Hit[] {
  const over = subject.length - INMAIL_SUBJECT;
  return channel !== 'inmail' || over <= 0
    ? []
    : [
        {
          says: `The subject is ${over} ${over === 1 ? 'character' : 'characters'} too long. An InMail holds ${INMAIL_SUBJECT}.`,
          at: { field: 'subject', from: INMAIL_SUBJECT, to: subject.length },
        },
      ];
}

/** Cuts what is needed least, and no more of it than it takes. */
function shorten(reading: Reading, over: number): Fix | null {
  const { body } = reading.message;
  const spare = reading.sentences
    .map((sentence) => ({ sentence, need: needOf(sentence, reading) }))
    .filter(({ need }) => need < KEPT)
    .toSorted((a, b) => a.need - b.need || b.sentence.from - a.sentence.from)
    .map(({ sentence }) => sentence);
  const gain = (sentence: Sentence) => {
    const { from, to } = cutting(body, sentence);
    return to - from;
  };
  const cut: Sentence[] = [];
  let left = over;
  for (const sentence of spare) {
    if (left <= 0) break;
    cut.push(sentence);
    left -= gain(sentence);
  }
  for (const sentence of cut.slice(0, -1)) {
    if (left + gain(sentence) <= 0) {
      left += gain(sentence);
      cut.splice(cut.indexOf(sentence), 1);
    }
  }
  return cutAll(body, cut);
}

const KEPT = 3;

/** How much the message would miss a sentence: request, reference and thanks are never cut. */
function needOf(sentence: Sentence, reading: Reading): number {
  if (
    reading.asks.some((ask) => overlaps(ask, sentence)) ||
    isReference(sentence, reading) ||
    thanksIn(sentence.text)
  ) {
    return KEPT;
  }
  if (reading.gifts.some((gift) => overlaps(gift, sentence))) return 2;
  return /\bI(?:'m| am) (?:an?|the|in|at)\b|\bI (?:work|run|lead|teach|study|manage)\b/iu.test(
    sentence.text,
  )
    ? 1
    : 0;
}
