import { firstName } from '@/lib/people/name';
import { FIRST_CONTACT } from '../../purpose';
import { calledWords, isCalled } from '../reading/called';
import { refersToThem } from '../reading/reference';
import { inBody, quote, type Rule } from '../rule';

/** The greeting names somebody else (product Trust 5). */
export const wrongName: Rule = {
  code: 'wrong-name-in-greeting',
  level: 'mend',
  why: 'Nothing else in a message is read as closely as one’s own name.',
  source: 'product Trust 5',
  applies: ({ names }) => names.length > 0,
  find({ message, greeting }) {
    const named = greeting?.name;
    if (!named || isCalled(named.whole, message.names)) return [];
    const said = message.body.slice(named.from, named.to);
    const [full = ''] = message.names;
    const first = firstName(full);
    // After "Dr" stands a surname, unless the name has only one word.
    const titled = named.text !== named.whole && /^[^\p{L}]*dear\b/iu.test(message.body);
    const right = titled
      ? (full
          .trim()
          .split(/\s+/u)
          .findLast((word) => calledWords(word).length > 0) ?? first)
      : first;
    return [
      {
        says: `The greeting says ${quote(said)}, but this message is for ${full.trim()}.`,
        at: inBody(named.from, named.to),
        fix:
          right === ''
            ? null
            : { ...inBody(named.from, named.to), label: `Write “${right}”`, text: right },
      },
    ];
  },
};

/** Nothing says why this person and no other (S4: a specific reference to their work). */
export const noReference: Rule = {
  code: 'no-reference-to-their-work',
  level: 'mend',
  why: 'One thing they made, said or did, named in a line, shows why you ask them and nobody else.',
  source: 'S4',
  applies: ({ purpose }) => FIRST_CONTACT.includes(purpose),
  find(reading) {
    const [first] = reading.sentences;
    if (!reading.english || !first || refersToThem(reading)) return [];
    const at = first.from;
    return [
      {
        says: 'You do not yet name anything this person has made, said or done.',
        at: inBody(first.from, first.to),
        fix: {
          ...inBody(at, at),
          label: 'Add a line about their work',
          text: 'Your [talk, post or project] helped me with [what you did with it]. ',
        },
      },
    ];
  },
};
