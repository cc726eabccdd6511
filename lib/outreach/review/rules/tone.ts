import type { Fix } from '../finding';
import { cutFix } from '../cut';
import { DEMANDS, KINDLY } from '../lexicon/demands';
import { BEYOND_MEASURE } from '../lexicon/praise';
import { HUMBLE, LEANING, PRESSURE } from '../lexicon/pressure';
import { ABASEMENT, APOLOGIES, MILD_PRAISE, STRONG_PRAISE } from '../lexicon/tone';
import { overlaps, type Reading } from '../reading/reading';
import { isReference } from '../reading/reference';
import type { Sentence } from '../reading/sentences';
import { thanksIn } from '../reading/thanks';
import { inBody, quote, type Hit, type Rule } from '../rule';

const word = (source: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu');
const STRONG = word(`${STRONG_PRAISE}|${BEYOND_MEASURE}`);
const MILD = word(MILD_PRAISE);
const SORRY = word(APOLOGIES);
const ABASED = word(ABASEMENT);
const DEMAND = new RegExp(`(?<![\\p{L}\\p{N}])(?:${DEMANDS}|${PRESSURE})`, 'giu');
const LEANS = LEANING.map((kind) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${kind})`, 'iu'));
/** "I am a …": who praises themselves flatters nobody. */
const OF_ONESELF = /\b(?:I am|I'm|as) an? [^,.;!?]*/giu;
const MOST = 3;

const count = (text: string, shape: RegExp) => [...text.matchAll(shape)].length;

/** Praise so large that it is no longer about the work (S4: professionalism). */
export const flattery: Rule = {
  code: 'flattery',
  level: 'mend',
  why: 'Saying what you did with their work pleases more than any superlative.',
  source: 'S4',
  applies: () => true,
  find(reading) {
    if (!reading.english) return [];
    const praised = everySentence(reading).map((sentence) => {
      // "Truly, an idol." needs no you to be about them.
      const theirs =
        /\b(?:you|your|you're|yours|you've)\b/iu.test(sentence.text) ||
        (sentence.text.length < 40 && !/\b(?:I|my|we|our|is|are|was)\b/iu.test(sentence.text));
      const words = sentence.text.replace(OF_ONESELF, ' ');
      const strong = theirs ? count(words, STRONG) : 0;
      return { sentence, strong, weight: 2 * strong + (theirs ? count(words, MILD) : 0) };
    });
    const total = praised.reduce((sum, { weight }) => sum + weight, 0);
    // One warm word, or two in a long letter, is warmth.
    const found = praised.filter(({ weight }) => weight >= 2 || (weight > 0 && total >= 3));
    return total < 2 || (total < 3 && !praised.some(({ strong }) => strong > 0))
      ? []
      : found
          .slice(0, MOST)
          .map(({ sentence }) =>
            spoken(reading, sentence, 'is more praise than anybody can believe.'),
          );
  },
};

/** Apology upon apology (S4). */
export const overApologetic: Rule = {
  code: 'over-apologetic',
  level: 'mend',
  why: 'Asking politely is no offence; apologies make the reader comfort you first.',
  source: 'S4',
  applies: () => true,
  find(reading) {
    if (!reading.english) return [];
    const sorry = everySentence(reading).map((sentence) => ({
      sentence,
      weight: count(sentence.text, SORRY) + count(sentence.text, ABASED),
    }));
    const total = sorry.reduce((sum, { weight }) => sum + weight, 0);
    const bearing = reading.message.purpose === 'decline-as-mentor' ? 2 : 1;
    if (total <= bearing) return [];
    return sorry
      .filter(({ weight }) => weight > 0)
      .slice(0, MOST)
      .map(({ sentence }) =>
        spoken(reading, sentence, 'apologises for something that needs no apology.'),
      );
  },
};

/** Pressure, guilt or command (S4: professionalism; O7: a no is not personal). */
export const rude: Rule = {
  code: 'rude-or-demanding',
  level: 'mend',
  why: 'Help is given freely; under pressure the easiest answer is none.',
  source: 'O7',
  applies: () => true,
  find(reading) {
    if (!reading.english) return [];
    const sentences = everySentence(reading).filter(
      ({ text }) => !KINDLY.test(text) && !HUMBLE.test(text),
    );
    const leaning = sentences.map(({ text }) => LEANS.filter((kind) => kind.test(text)));
    // One may be a manner of speaking; two of different kinds are pressure.
    const enough = new Set(leaning.flat()).size >= 2;
    return sentences
      .filter(({ text }, n) => count(text, DEMAND) > 0 || (enough && (leaning[n]?.length ?? 0) > 0))
      .slice(0, MOST)
      .map((sentence) => spoken(reading, sentence, 'may read as pressure.'));
  },
};

/** The sentences, and what is said in the sign-off. */
function everySentence({ sentences, signOff, body }: Reading): Sentence[] {
  const rest = body.slice(signOff).trimEnd();
  return rest === ''
    ? sentences
    : [...sentences, { from: signOff, to: signOff + rest.length, text: rest }];
}

function spoken(reading: Reading, sentence: Sentence, says: string): Hit {
  return {
    says: `${quote(reading.message.body.slice(sentence.from, sentence.to))} ${says}`,
    at: inBody(sentence.from, sentence.to),
    fix: cuttable(reading, sentence),
  };
}

/** A sentence may go whole unless it also asks, refers to their work, thanks or gives. */
function cuttable(reading: Reading, sentence: Sentence): Fix | null {
  const bears =
    sentence.from >= reading.signOff ||
    reading.asks.some((ask) => ask.sentence === sentence) ||
    reading.gifts.some((gift) => overlaps(gift, sentence)) ||
    isReference(sentence, reading) ||
    thanksIn(sentence.text);
  return bears ? null : cutFix(reading.message.body, sentence);
}
