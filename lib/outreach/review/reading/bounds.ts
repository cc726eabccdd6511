import type { Ask } from './asks';
import type { Duration } from './durations';
import { overlaps, type Reading } from './reading';

const FIRST_ASK_MINUTES = 30;
/** A regular series is agreed on, not asked of a stranger; an hour at a time is its most. */
const SERIES_MINUTES = 60;

/** Small by its nature: so many questions, a line, a coffee. */
const SMALL =
  /\b(?:(?:one|two|three|a|1|2|3|single|just|only|this|couple of|my|the) (?:(?:quick|short|brief|small|single|simple|specific|tiny|little|last|practical|concrete|narrow|precise|other|yes[ -/]no|yes[ -]or[ -]no) )*(?:questions?|thing\b|points?\b|example|(?<!\bthe )lines?\b|paragraph|sentences?|words?\b|coffee|cuppa|cup of|yes or no|glance|screen|half[- ]page)|(?:quick|short|brief|small|little|five-line|two-line|one-line|tiny) (?:[\p{L}-]+ )?(?:questions?|call|chat|talk|conversation|catch-?up|reply|answer|note|visit|look|walk|meeting|zoom|email|mail|message|huddle|voice note|word|session|moment|nudge|hint|exchange)|(?:a few|few|some|two|three|couple of) (?:short |quick |brief )*(?:lines|words|sentences|bullet points|bullets)|(?:a|over|for|have|grab|quick) (?:coffee|lunch|tea|chai|beer|breakfast|virtual coffee|cup)|yes or no|yes\/no|single question|one time only|just once|by return|one (?:reply|answer|call|meeting|session|talk|conversation|visit)|a moment|a minute|thumbs[- ]up|lunch break|coffee break|a pointer|one sentence|one page)\b/iu;

/** A question that can be answered where it stands: "Which of the two would you choose?" */
const ANSWERABLE =
  /^\W*(?:(?:and|so|but|now) )?(?:what|which|how|when|where|who|why|is|are|does|did|do you (?!have|mind|fancy|want|think (?:you|we|I))|has|have you (?:ever|tried|seen|used)|should|would (?:you|it) (?:choose|pick|use|keep|drop|take the|go for|rather))\b/iu;
const OPEN_ENDED =
  /\b(?:talk|speak|meet|call|chat|conversation|discuss|help|guide|mentor|teach|advi[cs]e|chance|possible|possibility|explain|walk|feedback|time|coffee|pick your|ask you|share|catch up|connect|work with|through|shadow|about (?:a|us|meeting|talking|swapping))\b/iu;

/** Lengths of time that are asked for: in a request or just after it, not in what one gives or tells of oneself. */
function askedTimes(reading: Reading): Duration[] {
  const { asks, gifts, sentences, body } = reading;
  return reading.durations.filter((time) => {
    if (gifts.some((gift) => overlaps(gift, time))) return false;
    const before = body.slice(Math.max(0, time.from - 30), time.from);
    const after = body.slice(time.to, time.to + 24);
    if (
      /^(?: ?-)? ?(?:ago|earlier|later|apart|away|early|late|drive|shifts?|old)\b/iu.test(after) ||
      // "Could we have half an hour before Christmas?" asks for it; elsewhere it tells when.
      (/^ (?:before|after)\b/iu.test(after) &&
        !asks.some((ask) => time.from >= ask.from && time.to <= ask.to))
    )
      return false;
    if (
      /\b(?:your|my|our|their|the|every|each|took|takes|take me|spent|spend|saved|saves|lost|within|after|waited|wait|last|first|than|under|of|by|drops?|from|down to) (?:\p{L}+ )?$/iu.test(
        before,
      ) &&
      !/\b(?:for|of your|take me up|by|(?:calls?|talks?|sessions?|meetings?|slots?|chats?|conversations?|times?|evenings|lunches|coffees) of) $/iu.test(
        before,
      )
    ) {
      return (
        asks.some((ask) => time.from >= ask.from && time.to <= ask.to) &&
        !/\b(?:your|my|our|their) $/iu.test(before)
      );
    }
    const n = sentences.findIndex((sentence) => overlaps(sentence, time));
    const sentence = sentences[n];
    const inAsk = asks.some((ask) => sentence !== undefined && ask.sentence === sentence);
    const afterAsk = asks.some(
      (ask) => ask.sentence === sentences[n - 1] || ask.sentence === sentences[n - 2],
    );
    return (
      inAsk ||
      (afterAsk &&
        !/\bI\b(?! (?:would|will|only|need|promise))/u.test(body.slice(sentence?.from, time.from)))
    );
  });
}

/** Whether the message says how much it asks for: a time in body or subject, or something small by its nature. */
export function boundOf(reading: Reading): boolean {
  const { asks, promised, sentences, gifts } = reading;
  if (promised.length > 0 || askedTimes(reading).length > 0) return true;
  // A question announced in the subject bounds what is asked in writing, not a talk.
  if (
    /\b(?:one|two|three|a (?:quick|short)?) ?(?:short |quick |small )?questions?\b/iu.test(
      reading.subject,
    ) &&
    !asks.some(({ text }) => /\b(?:talk|speak|chat|meet|sit down) (?:with|to) you\b/iu.test(text))
  )
    return true;
  const near = sentences.filter(
    (sentence, n) =>
      asks.some((ask) => ask.sentence === sentence || ask.sentence === sentences[n - 1]) &&
      !gifts.some((gift) => gift.from <= sentence.from && gift.to >= sentence.to),
  );
  if (near.some(({ text }) => SMALL.test(text))) return true;
  const clear = asks.filter(({ empty }) => !empty);
  return clear.length > 0 && clear.every((ask) => isAnswerable(ask));
}

function isAnswerable({ text, sentence }: Ask): boolean {
  return sentence.text.includes('?') && ANSWERABLE.test(text) && !OPEN_ENDED.test(text);
}

/** The first stretch of asked time over half an hour, unless a shorter one stands beside it. */
export function longestAsked(reading: Reading): Duration | null {
  const times = askedTimes(reading);
  const series =
    reading.message.purpose === 'bulletin-board' &&
    /\b(?:every|each|weekly|fortnightly|monthly|biweekly|bi-weekly|a week|a month|per week|per month|once a|twice a)\b/iu.test(
      reading.body,
    );
  const most = series ? SERIES_MINUTES : FIRST_ASK_MINUTES;
  return (
    times.find(
      (time) =>
        time.minutes > most &&
        !times.some(
          (other) =>
            other !== time &&
            other.minutes <= FIRST_ASK_MINUTES &&
            other.minutes >= 5 &&
            sameSentence(reading, time, other),
        ),
    ) ?? null
  );
}

function sameSentence({ sentences }: Reading, a: Duration, b: Duration): boolean {
  return sentences.some((sentence) => overlaps(sentence, a) && overlaps(sentence, b));
}
