import { ASKS, FIRST_CONTACT, type Purpose } from '../../purpose';
import { addAtEnd } from '../insert';
import { inBody, type Rule } from '../rule';
import { thanksIn } from '../reading/thanks';

const WANTS =
  /\bI (?:really |also |just |badly |urgently |desperately )?(?:want|need|wish|hope to (?:be|get|become)|must|deserve|aim|intend|plan to (?:be|become|get)|would like to (?:be|become|get|earn|move|have)|have to|am looking for|am ready|should be)\b|\bmy (?:career|goal|goals|dream|ambition|promotion|salary|future|raise|bonus|cv|growth|success|next step|next role)\b|\bI'd like to (?:be|become|get|earn|move|have)\b/giu;
const ME = /\b(?:I|I'm|I'd|I've|I'll|me|my|mine|myself)\b/giu;
const YOU = /\b(?:you|your|yours|you're|you'd|you've|you'll)\b/giu;
/** Good already done to them counts as much as good promised. */
const DONE_FOR_THEM =
  /\b(?:I|we)(?:'ve| have| had)? (?:also |just |already |since )?(?:put|shared|passed|recommended|cited|credited|translated|posted|told|sent|bought|ordered|quoted|reviewed|fixed|reported|added|gave|named|linked|forwarded|starred|starred|printed|donated)\b[^.?!]{0,60}\b(?:your|you|it)\b/iu;

/** Nothing in it is for them (S4: what they gain). */
export const allAboutMe: Rule = {
  code: 'all-about-me',
  level: 'mend',
  why: 'Even a small thing in return, such as telling them what came of it, makes an exchange of a favour.',
  source: 'S4',
  applies: ({ purpose, channel }) => FIRST_CONTACT.includes(purpose) && channel !== 'linkedin-note',
  find(reading) {
    const { body, english, gifts, sentences, signOff } = reading;
    const [first] = sentences;
    if (!english || !first || gifts.length > 0 || DONE_FOR_THEM.test(body)) return [];
    const words = body.slice(first.from, signOff);
    const me = words.match(ME)?.length ?? 0;
    const you = words.match(YOU)?.length ?? 0;
    const wants = words.match(WANTS)?.length ?? 0;
    // Only strong evidence makes it a fault: wishes for oneself, and hardly a word to them.
    const grave = (wants >= 2 && me > you) || (wants >= 1 && me >= 5 && me > you);
    const last =
      sentences.find(({ text }) => new RegExp(WANTS.source, 'iu').test(text)) ??
      sentences.at(-1) ??
      first;
    return [
      {
        says: 'So far it says what you would gain, and not yet what is in it for them.',
        level: grave ? 'mend' : 'hint',
        at: inBody(last.from, last.to),
        fix: addAtEnd(
          reading,
          'In return I can [what would be of use to them].',
          'Add what you can give',
        ),
      },
    ];
  },
};

/** Where thanks are due without question. */
const OWED: ReadonlySet<Purpose> = new Set<Purpose>([
  ...FIRST_CONTACT,
  'check-ins-invite',
  'thank-you',
  'programme-contact',
  'peer-proposal',
  'reverse-offer',
]);
/** Where they are good manners. */
const MANNERS: ReadonlySet<Purpose> = new Set<Purpose>([
  ...ASKS,
  'progress-report',
  'reply-to-no',
  'closing',
]);

/** Nobody is thanked (S4). */
export const noThanks: Rule = {
  code: 'no-thanks',
  level: 'mend',
  why: 'Thanks cost one line, and their absence is noticed.',
  source: 'S4',
  applies: ({ purpose, channel }) =>
    channel !== 'linkedin-note' && (OWED.has(purpose) || MANNERS.has(purpose)),
  find(reading) {
    const { message, english, body } = reading;
    if (!english || thanksIn(body)) return [];
    const fix = addAtEnd(
      reading,
      ASKS.includes(message.purpose) ? 'Thank you for considering it.' : 'Thank you for your time.',
      'Add a thank-you',
    );
    return [
      {
        says: 'You do not thank them anywhere yet.',
        level: OWED.has(message.purpose) ? 'mend' : 'hint',
        at: inBody(fix.from, fix.to),
        fix,
      },
    ];
  },
};
