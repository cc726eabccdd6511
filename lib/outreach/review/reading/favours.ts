import type { Ask } from './asks';
import type { Reading } from './reading';

/** Kinds of favour that take something else than time and thought. */
const FAVOURS: Record<string, RegExp> = {
  introduction:
    /\b(?:introduc(?:e|ing|tion)|put (?:me|us) in (?:touch|contact)|hook (?:me|us) up|connect (?:me|us) (?:with|to)|refer me|referral|recommend (?:me|us)\b|put in a (?:good )?word|put (?:my|me|our|us)\b.{0,20}\bforward|(?:pass|hand|send) (?:on |along )?my (?:cv|r[ée]sum[ée]|name|details|application)|(?:forward|circulate) my|get (?:me|us) (?:in|into|on|onto|a|an|past)\b|vouch|mention (?:me|my name) to)/iu,
  appearance:
    /\b(?:join (?:our|my|us\b(?! (?:for|in) (?:\d|a (?:short|quick)))|the)|(?:speak|talk|present|appear|judge) (?:at|on|to|in) (?:our|my)|come (?:and|to) (?:speak|give|talk|our|my)|(?:be|as) (?:a|our|my) (?:guest|speaker|judge|panell?ist|keynote|advisor|adviser|board)|give (?:a|our|us a) (?:talk|lecture|workshop|keynote)|(?:run|host) a (?:workshop|session|webinar|training) (?:for|with|at) (?:my|our)|sit on our)/iu,
  contribution:
    /\bwrite (?:us |me )?(?:an?|the|some) (?:\p{L}+ )?(?:chapters?|articles?|posts?|pieces?|columns?|essays?|texts?) (?:for|in) (?:our|my|us)\b/iu,
  visit:
    /\b(?:visit (?:your|you\b)|shadow(?:ing)? you|shadow your|stay with you|spend (?:a|some|two|three|a few) (?:days?|weeks?)|tour of your|come (?:and|to) see (?:your|you\b))/iu,
  mentoring:
    /\b(?:(?:be|become|act as) my (?:\p{L}+ )?(?:mentor|coach|sponsor)|mentor me|coach me|take me (?:on|under))\b/iu,
  job: /\b(?:hire me|(?:give|offer|find|get|have|know of|tell me (?:about|of)|consider me for|any|an?) (?:me )?(?:an? |any |some |the )?(?:paid |summer |open |open )?(?:jobs?|internships?|traineeships?|placements?|(?:job )?openings?|vacanc(?:y|ies)|positions?) (?:in|at|on|with|for|open|on your)|job at your|hiring manager)/iu,
  papers:
    /\b(?:lend (?:me|us)|(?:send|give|share|forward|pass)(?: me| us| over| with me| along)? (?:me )?(?:your|a copy|the full|all|the original|some of your|access)|access to your|(?:get|have|receive) your (?:slides|notes|templates?|files|materials?|deck|recordings?)|(?:for free\b|discount|free (?:access|place|copy|seat|ticket))|copy of your)\b/iu,
  reference:
    /\b(?:letter of (?:recommendation|reference|support)|(?:write|give|act as|be|provide)(?: me| us)? (?:a|my|as a|me a) (?:short |quick |brief |strong )*(?:reference|referee|recommendation|testimonial|foreword|blurb)|endorse (?:me|my|our)|testimonial|sign (?:my|our|the)|nominate|recommendation letter|references? for (?:me|my))\b/iu,
  promotion:
    /\b(?:(?:re-?)?(?:post|tweet|share) (?:our|my|about (?:our|my|us))|(?:follow|like|promote|advertise) (?:our|my)|subscribe|shout-?outs?|give (?:me|us) a plug|vote for|spread the word|donate|invest (?:in|some)|sponsor (?:our|my|us)|fund (?:our|my)|buy (?:our|my)|sign up for my)\b/iu,
  review:
    /\b(?:(?:review|proofread|correct|critique|mark up|edit|rewrite|debug|rate) (?:my|our|the|a|it)|(?:read|look|go|check)(?: (?:through|over|at))* (?:my|our)|(?:feedback|comments?|thoughts|your eyes?) on (?:my|our))\b/iu,
  time: /\b(?:talk|speak|call|chat|meet|min(?:ute)?s?|hours?|ask you|tell me|hear|coffee|questions?|advise|explain|teach|show me|walk me|advice|help me|discuss)\b/iu,
};
/** Where a second favour comes in by the back door. */
const BY_THE_WAY =
  /^\W*(?:oh,? (?:and|also|by)|while I(?:'ve| have|'m| am) (?:got )?(?:you|at it|here|writing)|while you're (?:at it|there)|p\.? ?s\.?(?![\p{L}])|(?:and )?(?:one more|another|one last|a second|the other) (?:thing|favou?r|request|ask)|on top of (?:that|this|it)|and (?:while|since) (?:I|we|you))/iu;
const ALSO =
  /\b(?:also|as well|additionally|in addition|on top of (?:that|this|it)|besides|moreover|furthermore|another thing|one more|while (?:you're|you are|we're|we are) at it|plus|too\b(?=[,.?!]|$)|secondly|finally|lastly|apart from that|beyond that|oh,? and|second(?:ly)?,|third(?:ly)?,|and then|and maybe|and perhaps|separately|at the same time|if possible)/iu;
/** Another way to do the same, or somebody else to do it: courtesy, not a second favour. */
const INSTEAD =
  /^(?:or|if|should|in case|otherwise|alternatively|failing that|and if|but if|perhaps if)\b|\b(?:instead|rather|if not\b|alternatively|prefer|either way|whichever|whatever)\b/iu;

/** A second favour asked in passing: "Oh, and could you …?" */
export function inPassing({ asks }: Reading): Ask | undefined {
  const [first] = asks;
  return asks.find(
    ({ sentence }) => sentence !== first?.sentence && BY_THE_WAY.test(sentence.text),
  );
}

export interface Favour {
  kind: string;
  ask: Ask;
  /** Said to be one more, or said in a sentence of its own. */
  added: boolean;
}

/** The different favours a message asks, each kind once, in order. Time to talk is one kind, whatever it is filled with. */
export function favoursOf({ asks }: Reading): Favour[] {
  const favours: Favour[] = [];
  const instead = new Set(
    [...new Set(asks.map(({ sentence }) => sentence))].filter(({ text }) =>
      INSTEAD.test(text.replace(/,.*\bif you\b.*$/iu, '')),
    ),
  );
  for (const ask of asks) {
    const sentence = ask.sentence.text;
    if (instead.has(ask.sentence)) continue;
    const words = ask.text.replace(
      /\b(?:how|what|why|whether|when|where|which|who|about|because|that) (?:you|your|to|the|a|they|we|I)\b[^,;.?!]*/giu,
      ' ',
    );
    const later = favours.length > 0 && favours[0]?.ask.sentence !== ask.sentence;
    for (const [kind, shape] of Object.entries(FAVOURS)) {
      const match = shape.exec(words);
      const or = match !== null && /\bor\b[^,;]*$/iu.test(words.slice(0, match.index));
      if (match && !or && !favours.some((favour) => favour.kind === kind)) {
        favours.push({ kind, ask, added: later || ALSO.test(sentence) });
      }
    }
  }
  return favours;
}
