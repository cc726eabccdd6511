import { fold } from '@/lib/text/clean';
import { CHANNELS } from '../../channel';
import { ASKS, type Purpose } from '../../purpose';
import type { Message } from '../finding';
import { FIELDS } from '../lexicon/fields';
import { SAYS_LITTLE, SAYS_NOTHING } from '../lexicon/subjects';
import { quote, type Rule } from '../rule';

const ONE_FIELD = new RegExp(`^(?:${FIELDS})$`, 'iu');

/** "Hello from Lisbon" says who, and not what. */
const FROM_SOMEBODY =
  /^\W*(?:hi|hello|hey|greetings|regards|good \p{L}+|an? (?:message|mail|note|question|request)|message|mail|question|request|note|enquiry) from (?:[\p{L}'-]+\W*){1,5}$/iu;

/** A subject to start from where nothing is asked. */
const SKELETONS: Partial<Record<Purpose, string>> = {
  'thank-you': 'Thank you for [what they did]',
  'progress-report': 'What came of [their advice]',
  'value-first': 'For your [project or text]: [what you send]',
  'manager-heads-up': 'For your information: mentoring with [name], [how often]',
  closing: 'Our last talk, and what I take along from [the topic]',
  'hand-over': 'Handing over [name] to you from [date]',
  'check-ins-invite': 'Thank you for [the talk], and [how many] more?',
  'follow-up': '[The topic of your first message]: is 15 minutes possible?',
};

const ANSWERS: ReadonlySet<Purpose> = new Set(['decline-as-mentor', 'reply-to-no']);

/** A subject that could stand over any message (O4, S4). */
export const vagueSubject: Rule = {
  code: 'vague-subject',
  level: 'mend',
  why: 'A subject that names the topic and the time is answered; one that could stand over anything is put off.',
  source: 'S4',
  // A plain copy goes where there may be no subject at all.
  applies: ({ channel, subject }) =>
    CHANNELS[channel].subject && (channel !== 'plain' || subject.trim() !== ''),
  find({ message }) {
    const { subject, purpose } = message;
    if (!isVague(message)) return [];
    const at = { field: 'subject' as const, from: 0, to: subject.length };
    const text = SKELETONS[purpose] ?? '15 minutes on [the one thing you want to know]';
    return [
      {
        says:
          subject.trim() === ''
            ? 'Your message has no subject yet.'
            : `${quote(subject)} could be the subject of any message.`,
        at,
        fix: { ...at, label: 'Start from a clearer subject', text },
      },
    ];
  },
};

function isVague({ subject, purpose, names, myName }: Message): boolean {
  // In a thread the subject is the first message's, and not to be changed.
  if (/^\s*(?:re|aw|sv|vs|antw|odp)\s*:\s*\S/iu.test(subject)) return false;
  // A gap is found as a gap; what stands in it will say enough.
  if (/\[[^\]]+\]/u.test(subject)) return false;
  // An answer may well be called after the question.
  if (ANSWERS.has(purpose)) return subject.trim() === '';
  if (FROM_SOMEBODY.test(subject)) return true;
  const asks = ASKS.includes(purpose);
  const nothing = asks ? SAYS_NOTHING : SAYS_LITTLE;
  const people = new Set(fold([...names, myName].join(' ')).split(' '));
  const words = fold(subject.replace(/['’]\p{L}{1,2}\b/gu, ''))
    .split(' ')
    .filter((word) => !people.has(word));
  const telling = words.filter((word) => word !== '' && !/^\d+$/u.test(word) && !nothing.has(word));
  if (telling.length === 0) return true;
  return asks && !/\d/u.test(subject) && telling.length <= 2 && ONE_FIELD.test(telling.join(' '));
}
