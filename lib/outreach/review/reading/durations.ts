import type { Stretch } from './sentences';

export interface Duration extends Stretch {
  /** The longest reading of it, in minutes. */
  minutes: number;
}

const WORDS: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  'twenty-five': 25,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  eleven: 11,
  'a hundred': 100,
  'a few': 4,
  'a couple of': 2,
  'a couple': 2,
  'couple of': 2,
  several: 4,
  some: 4,
  few: 4,
  'one and a half': 1.5,
  'two and a half': 2.5,
  'half a': 0.5,
  'half an': 0.5,
  half: 0.5,
  'quarter of an': 0.25,
  'a quarter of an': 0.25,
  'a quarter': 0.25,
  'three quarters of an': 0.75,
  'three-quarters of an': 0.75,
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  'a full': 1,
  'a whole': 1,
  'an entire': 1,
  'a good': 1,
  'a short': 1,
  'a single': 1,
  'one full': 1,
  'one whole': 1,
  'two full': 2,
  'two whole': 2,
  'an uninterrupted': 1,
  'at least an': 1,
};
const NUMBER = String.raw`\d{1,3}(?:[.,]\d)?|${Object.keys(WORDS)
  .toSorted((a, b) => b.length - a.length)
  .map((word) => word.replace(/[ -]/gu, '[ -]'))
  .join('|')}`;
const TIME = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:\d{1,3}\s?-\s?|(?:${NUMBER}) (?:to|or) ))?(${NUMBER})(?:(?<=\d)[ -]?|[ -])(?:(?:precious|short|full|whole|quick|more|uninterrupted|solid|little|spare|free|good|of)[ ])?(minutes?|mins?|min|m|hours?|hrs?|hr|h|′|'(?=[\s,.?!]))(?![\p{L}\p{N}])( and a half)?`,
  'giu',
);
/** An hour or a day in one word with what it measures. */
const LONG =
  /\b(?:an? )?hour-long\b|\b(?:a )?(?:half|full|whole)-day\b|\bday-long\b|(?<=\b(?:shadow|stay|spend|join|intern|work|train)\b[^.?!]{0,20} )(?:an?|one|two|three|a few) weeks?\b/giu;
/** "Got a spare 15?" leaves the minutes to be understood. */
const BARE =
  /\b(?:spare|grab|got|quick|borrow)(?: you for| me)?(?: a)?(?: spare| quick| short)? (\d\d)\b(?! ?[%\p{L}]{0,2}(?:people|years?|pages?|of)\b)/giu;
const DAY_PART =
  /(?<!\b(?:on|in|any|every|each|some|during|per|of|such|many) )\b(?:(?:half an?|a half|an?|one|one (?:full|whole)|a full|a whole|an entire|a good|all(?: of)?|the (?:whole|entire|full|rest of the|better part of an?|best part of an?)|(?:the )?(?:better|best) part of an?|half (?:the|your|of an?)|(?<=\b(?:of|up|take|have|need|borrow|use|spare|give|me) )your)(?: (?:\p{Lu}\p{L}+day|free|quiet|working))? (?:days?|mornings?|afternoons?|evenings?|weekends?)|(?:two|three|four|five|six|a few|a couple of|several|\d{1,2}) (?:full |whole |consecutive )?(?:days|mornings|afternoons|evenings|weekends))(?<!\bone day(?! (?:of|with|for|at|in|on)\b))(?![\p{L}-])(?! (?:ago|off|later|before|after|job|shift|or two ago|(?:is|are) yours))/giu;

/** Lengths of time that somebody might be asked to give, in the order they stand. */
export function durationsOf(text: string): Duration[] {
  const times = [...text.matchAll(TIME)].map((match) => {
    const [all, count = '', unit = '', more] = match;
    const number =
      WORDS[count.toLocaleLowerCase('en').replace(/-(?=an?$)|[ -](?=of)/gu, ' ')] ??
      Number.parseFloat(count.replace(',', '.'));
    const hours = /^h/iu.test(unit);
    return {
      from: match.index,
      to: match.index + all.length,
      minutes: (number + (more ? 0.5 : 0)) * (hours ? 60 : 1),
    };
  });
  const bare = [...text.matchAll(BARE)].map((match) => ({
    from: match.index + match[0].length - 2,
    to: match.index + match[0].length,
    minutes: Number(match[1]),
  }));
  const days = [...text.matchAll(DAY_PART), ...text.matchAll(LONG)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    minutes: 240,
  }));
  return [...times, ...bare, ...days]
    .filter(({ minutes }) => Number.isFinite(minutes))
    .toSorted((a, b) => a.from - b.from);
}
