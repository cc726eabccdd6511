import { FIRST_CONTACT } from '../../purpose';
import type { Fix } from '../finding';
import { addAtEnd } from '../insert';
import type { Ask } from '../reading/asks';
import { boundOf, longestAsked } from '../reading/bounds';
import { inBody, quote, type Rule } from '../rule';

/** It is not said how much time is asked (S4: 15 to 30 minutes at first). */
export const noTimeBound: Rule = {
  code: 'no-time-bound',
  level: 'mend',
  why: 'People say yes more readily when they know how little it takes.',
  source: 'S4',
  applies: ({ purpose, channel }) =>
    channel !== 'linkedin-note' &&
    (FIRST_CONTACT.includes(purpose) ||
      purpose === 'check-ins-invite' ||
      purpose === 'peer-proposal'),
  find(reading) {
    const last = reading.sentences.at(-1);
    if (!reading.english || !last || boundOf(reading)) return [];
    const ask = reading.asks.find(({ empty }) => !empty) ?? reading.asks[0];
    const at = ask ?? last;
    return [
      {
        says: ask
          ? `${quote(ask.text)} does not say how long it would take.`
          : 'It does not say how much of their time you ask for.',
        at: inBody(at.from, at.to),
        fix: ask
          ? timeFix(ask)
          : addAtEnd(reading, '15 minutes would be plenty.', 'Add “15 minutes would be plenty.”'),
      },
    ];
  },
};

function timeFix(ask: Ask): Fix {
  const verb = /\b(?:talk|speak|meet|chat)(?: (?:to|with) you| you)?\b(?! for)/iu.exec(ask.text);
  if (verb) {
    const at = ask.from + verb.index + verb[0].length;
    return { ...inBody(at, at), label: 'Add “for 15 minutes”', text: ' for 15 minutes' };
  }
  const end = ask.sentence.to;
  const stop = /[.!?)"'”’]$/u.test(ask.sentence.text) ? '' : '.';
  return {
    ...inBody(end, end),
    label: 'Add “15 minutes would be plenty.”',
    text: `${stop} 15 minutes would be plenty.`,
  };
}

/** Over half an hour at the first time of asking (S4). */
export const tooLongAsk: Rule = {
  code: 'too-long-ask',
  level: 'mend',
  why: 'Fifteen to thirty minutes are easy to give to somebody new; the rest can follow.',
  source: 'S4',
  applies: ({ purpose }) => FIRST_CONTACT.includes(purpose),
  find(reading) {
    const long = reading.english ? longestAsked(reading) : null;
    if (!long) return [];
    const words = reading.message.body.slice(long.from, long.to);
    const adjective = /^(?:-| ?long\b|-long\b)/iu.test(reading.body.slice(long.to));
    return [
      {
        says: `${quote(words)} is long for a first time; 20 minutes are easier to give.`,
        at: inBody(long.from, long.to),
        fix: adjective
          ? null
          : { ...inBody(long.from, long.to), label: 'Ask for 20 minutes', text: '20 minutes' },
      },
    ];
  },
};
