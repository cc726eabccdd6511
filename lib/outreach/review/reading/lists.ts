import type { Ask } from './asks';
import type { Reading } from './reading';

/** What people ask of others, as the verb a request begins with; those that only want talk or an answer are one kind. */
const TALK =
  'talk|speak|tell|call|ring|phone|chat|meet|explain|answer|show|walk|teach|say|advise|guide|discuss|describe|hear|share your (?:view|thoughts|experience|advice|take|opinion)s?|give (?:me|us) (?:your |some |a few )?(?:advice|tips|hints|view|opinion|\\d+|\\p{L}+ minutes|half)|spare|spend|help (?:me|us) (?:to )?(?:understand|decide|choose|see|learn|find out)|let (?:me|us) know|point|think|choose|pick|decide|compare';
const DO =
  'send|share|rewrite|have a word|had a word|brought|gave|wrote|lent|sent|took|came|made|spoke (?:at|to)|found|got|kept|ran|led|sold|taught|bought|introduce|recommend|refer|connect|forward|pass|put|mention|name|vouch|come|visit|host|join|attend|present|judge|give|lend|donate|sponsor|fund|invest|buy|order|write|sign|endorse|nominate|act|be|become|mentor|coach|train|supervise|take|bring|ask|find|get|arrange|organi[sz]e|set|book|make|build|fix|design|draw|record|translate|interview|post|repost|promote|follow|like|publish|advertise|feature|subscribe|vote|help|support|add|invite|hire|offer|keep|let|move|run|lead|appear|speak (?:at|to (?:our|my))|talk to (?:our|my)|contact|email|write to|serve|sit|watch|play|listen|provide|prepare|supply|hand|drop|collect|print|cover|consider|approve|waive|stock|sell|quote|cite';
/** Ways to look at something are one kind too. */
const LOOK =
  'look|review|read|check|go|comment|mark|correct|proofread|proof|edit|critique|test|try|rate|draw|scribble|annotate|see|tick|circle';
const LOOKS = new RegExp(`^(?:${LOOK})(?:ed)?\\b`, 'iu');
const TALKS = new RegExp(`^(?:${TALK})\\b`, 'iu');
const DOES = new RegExp(`^(?:${DO})(?:d|ed)?\\b`, 'iu');
const NEXT =
  /,\s*(?:(?:and|also|plus|then|as well as|but also|or even|and (?:also|then|maybe|perhaps|finally))\s+)?|;\s*(?:and\s+)?|\s+(?:and|plus|as well as|then)\s+(?:also\s+|then\s+|maybe\s+|perhaps\s+|please\s+|finally\s+|possibly\s+)?/giu;
const LEADING =
  /^(?:\W|and\b|but\b|so\b|please\b|kindly\b|also\b|then\b|maybe\b|perhaps\b|possibly\b|finally\b|even\b|(?:could|can|would|will|may|might) you\b|if you (?:could|can|would)\b|I(?:'d| would) (?:like|love|need|want) you to\b|to\b)+/iu;
/** "I was hoping that you would …": the wish before the verb. */
const WISH =
  /^(?=[^,;]{0,60}\byou\b)[^,;]{0,60}?\b(?:hop\p{L}+|ask\p{L}*|like|love|want|need|appreciate|grateful|glad|great|kind|wonder\p{L}*|request)(?: it)?(?: if| that| whether)? you(?: would| could| can| will| might| to| were to)?|^[^,;]{0,80}?\bif you(?: could| would| can| might| were to)? /iu;
const ITEM = /^[ \t]*(?:[-*•–+]|\(?(?:\d{1,2}|[a-h])[.):])[ \t]+(.+)$/gmu;
const NUMBERED = /(?:^|[\s:;,])\(?[1-9][.)] ?(?=\p{L})/gu;

/** The kind of a request by its verb; null when these words ask nothing of anybody. */
function kindOf(words: string): string | null {
  const bare = words.replace(WISH, '').replace(LEADING, '');
  // What comes after "or" is another way to do the same.
  if (/^(?:or|if|whether|how|what|which|when|where|why|who)\b/iu.test(bare)) return null;
  const verb = DOES.exec(bare)?.[0].toLowerCase();
  if (TALKS.test(bare)) return 'talk';
  return LOOKS.test(bare) ? 'look' : (verb ?? null);
}

function kindsIn(parts: readonly string[]): Set<string> {
  return new Set(parts.map((part) => kindOf(part)).filter((kind) => kind !== null));
}

/** "Could you look at it, send me yours, and come to our school?": what one request strings together. */
function strung({ text }: Ask): Set<string> {
  if (/\bor\b/iu.test(text.replace(/\(.*?\)/gu, ' ')) && (text.match(/,/gu)?.length ?? 0) < 3) {
    return new Set();
  }
  return kindsIn(text.split(NEXT));
}

/** The lines or numbers of a list of wishes, when they are wishes. */
function listed({ body, signOff }: Reading): Set<string> {
  const text = body.slice(0, signOff);
  const lines = [...text.matchAll(ITEM)].map((match) => match[1] ?? '');
  const numbers = [...text.matchAll(NUMBERED)];
  const inline =
    numbers.length < 2
      ? []
      : numbers.map(({ index, 0: mark }, n) =>
          text.slice(index + mark.length, numbers[n + 1]?.index ?? index + 120),
        );
  return kindsIn([...lines, ...inline]);
}

/** The first request that asks for at least three different things in one go, in a row or as a list; two deeds will do beside another request. */
export function longList(reading: Reading): Ask | null {
  const row = reading.asks.find((ask, n) => {
    const kinds = strung(ask);
    const deeds = [...kinds].filter((kind) => kind !== 'talk' && kind !== 'look');
    const before = reading.asks.slice(0, n).some((one) => one.sentence !== ask.sentence);
    return kinds.size >= 3 || (before && deeds.length >= 2);
  });
  if (row) return row;
  return listed(reading).size >= 3 ? (reading.asks.at(-1) ?? null) : null;
}
