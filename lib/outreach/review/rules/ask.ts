import { ASKS } from '../../purpose';
import type { Message } from '../finding';
import { addAtEnd } from '../insert';
import type { Ask } from '../reading/asks';
import { favoursOf, inPassing } from '../reading/favours';
import { longList } from '../reading/lists';
import type { Reading } from '../reading/reading';
import { inBody, quote, type Rule } from '../rule';

const asking = ({ purpose }: Message) => ASKS.includes(purpose);

/** What a follow-up asks for may stand in the first message. */
const reminded = ({ message, body }: Reading) =>
  message.purpose === 'follow-up' &&
  /\b(?:float(?:ing)?|bump(?:ing)?|nudg(?:e|ing)|reminder|follow(?:ing)?[- ]up|resurfac(?:e|ing)|coming back|try(?:ing)? (?:once )?(?:more|again)|once more|second try|back up your)\b|\bmy (?:\p{L}+ )?(?:question|request|message|note|mail|email|e-mail|invitation|proposal|offer)\b|\b(?:I|we) (?:had |have |once )?(?:asked|wrote|sent|messaged|mailed|emailed|contacted|pinged|reached out)\b/iu.test(
    body,
  );

/** Nothing in the message can be answered with yes or no, or answered at all (O1). */
export const noClearAsk: Rule = {
  code: 'no-clear-ask',
  level: 'mend',
  why: 'Whoever wants to help has to know with what.',
  source: 'O1',
  applies: asking,
  find(reading) {
    const last = reading.sentences.at(-1);
    if (!reading.english || !last || reading.asks.some(({ empty }) => !empty)) return [];
    const { purpose } = reading.message;
    const offered = purpose === 'reverse-offer' || purpose === 'peer-proposal';
    // An offer that says how long is as good as a question.
    const proposes =
      reading.durations.length > 0 || (reading.gifts.length > 0 && reading.body.includes('?'));
    if (reminded(reading) || (offered && proposes)) return [];
    const [empty] = reading.asks;
    const at = empty?.sentence ?? last;
    return [
      {
        says: empty
          ? `${quote(empty.text)} leaves open what they could say yes to.`
          : 'There is no question or request here that they could say yes to.',
        at: inBody(at.from, at.to),
        fix: addAtEnd(
          reading,
          'Would you have 15 minutes to tell me [the one thing you want to know]?',
          'Add a request to fill in',
        ),
      },
    ];
  },
};

/** More than one favour at once (S4: one specific request). */
export const severalAsks: Rule = {
  code: 'several-asks',
  level: 'mend',
  why: 'One small request gets a yes; several at once get put off.',
  source: 'S4',
  applies: asking,
  find(reading) {
    if (!reading.english) return [];
    const favours = favoursOf(reading);
    const extras = favours.filter(({ kind }) => kind !== 'time' && kind !== 'review');
    const more = favours.slice(1).find(({ added }) => added);
    const questions = new Set(
      reading.asks.filter(({ text }) => text.includes('?')).map(({ sentence }) => sentence),
    );
    const many =
      extras.length >= 2 ||
      favours.length >= 3 ||
      (favours.length >= 2 &&
        more !== undefined &&
        (extras.length > 0 || isExtra(more.ask, favours[0]?.ask)));
    const at = many
      ? (more ?? favours.at(-1))?.ask
      : questions.size >= 4
        ? reading.asks.at(-1)
        : (longList(reading) ?? inPassing(reading));
    if (!at) return [];
    return [
      {
        says: `You ask for several things at once; ${quote(at.text)} could wait for another time.`,
        at: inBody(at.from, at.to),
      },
    ];
  },
};

/** Two ways to be helped in one sentence are one request: "look at it and also tell me". */
function isExtra({ sentence }: Ask, first: Ask | undefined): boolean {
  return (
    sentence !== first?.sentence &&
    /\b(?:also|as well|additionally|on top of|in addition|moreover|furthermore|besides|one more thing|another thing|plus,?)\b/iu.test(
      sentence.text,
    )
  );
}
