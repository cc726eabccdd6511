import { ASKS } from '../../purpose';
import { FIELDS, LIFE } from '../lexicon/fields';
import { overlaps, type Reading } from '../reading/reading';
import { inBody, quote, type Rule } from '../rule';

const ADJECTIVES =
  '(?:(?:more|all|general|some|modern|good|the|how to do|the (?:basics|fundamentals|world|art|field|ins and outs|whole|ropes|secrets) of|everything about|all about|all there is to know about|basic|advanced|effective|better|overall) )*';
const WIDE = `${ADJECTIVES}(?:${FIELDS}|${LIFE})(?:(?:,| and| or| \\/|, and) ${ADJECTIVES}(?:${FIELDS}|${LIFE}))*`;
/** Nothing that narrows it may follow: no "for a two-person clinic", no noun. */
const END = String.raw`(?=\s*(?:[.?!,;:)]|-|$|["']|\n|(?:and|or|so|but|please|with (?:me|you)|to (?:me|us|a beginner|beginners)|from (?:you|scratch|the ground)|in general|as a whole|for (?:about |around |roughly )?(?:\d+|half|fifteen|twenty|thirty|ten|a few|an?\b|me\b)|over (?:a|coffee|lunch|zoom|\d+)|in (?:general|\d+|half|twenty|fifteen|thirty)|by (?:phone|mail|e-?mail)|on (?:a|the) (?:call|phone)|some ?(?:day|time)|as a whole|all of it|in its entirety|from zero|and beyond|this|next|properly|better|too|as well|if|because|when you|stuff|basics|via|at (?:your|any|some)|one day)\b))`;

const WIDE_ASKS = new RegExp(
  [
    String.raw`\b(?:teach|coach|train|mentor|guide|educate|instruct|brief|show)(?:ing)? me(?: (?:about|in|on|through|with|how to do|into|all about|everything (?:about|on)))?`,
    String.raw`\b(?:learn|understand|master|know|hear|study|get into|break into|explore)(?: from you)?(?: (?:more|everything|all|a bit|as much as possible|something|things))?(?: from you)?(?: (?:about|on|of|in))?`,
    String.raw`\b(?:get better|improve|grow|succeed|advance|be good|become good|be better|develop)(?: (?:at|in|with|my skills in|myself in))`,
    String.raw`\b(?:advice|guidance|tips|help|mentorship|mentoring|insights?|thoughts|wisdom|questions?|support|coaching|input|perspective|pointers|lessons|hints|views?|knowledge|feedback|information|suggestions|opinion|experience)(?: from you)? (?:about|on|in|with|regarding|around|for|concerning|related to)`,
    String.raw`\b(?:talk|chat|speak|ask|ask you|ask you (?:a few|some) questions|question you|conversation|discuss|discussion|call|meet|session|minutes|mins|advise me|help me|pick your brains?|tell me|hear you|exchange|ideas|catch up|coffee|hour|consult you)(?: (?:to|with) (?:you|me))? (?:about|on|regarding|around|with|in|of|concerning)`,
    String.raw`\b(?:discuss|share|explain)(?: (?:with me|to me|me))?`,
  ]
    .map((verb) => `(?:${verb})`)
    .join('|')
    .replace(/^/u, '(?:')
    .concat(`) (?!(?<=\\bin )writing\\b)(${WIDE})${END}`),
  'iu',
);
const EVERYTHING = new RegExp(
  [
    String.raw`(?:everything|anything|all(?: that)?|whatever) you (?:know|can|have learn(?:ed|t)|think)(?: (?:about|on) [^.?!,;]{1,40})?`,
    String.raw`how (?:to|I can|can I|do I|does one|one can|you) (?:become|be|became|get|become a|grow into)(?: an?)?(?: (?:more|great|good|better|successful|senior|real|really|very|so|top|a))* (?:successful|rich|leader|manager|engineer|developer|designer|entrepreneur|founder|teacher|nurse|writer|expert|professional|scientist|researcher|analyst|success|ahead|better|promoted)${END}`,
    String.raw`how (?:to|I can|can I|do I|does one|should I) (?:succeed|get ahead|make it|grow|advance|get started|start)(?: (?:in|at|with) (?:life|work|general|business|tech|the industry|my career|this (?:field|industry|business)|${FIELDS}))?${END}`,
    String.raw`(?:tips|advice|guidance|pointers|secrets?|suggestions) (?:for|on|about) (?:succeeding|making it|getting (?:started|ahead)|growing|starting out|being successful)(?: in (?:life|business|general|${FIELDS}))?${END}`,
    String.raw`how (?:${FIELDS}) works?${END}|\b(?:life|working|a career) as an? (?:\p{L}+ )?\p{L}+${END}`,
    String.raw`(?:help me|to|I can|can I|one can) (?:to )?(?:become|be|grow into) an? (?:better|good|great|successful|senior|real) (?!idea|fit|match|time|question|moment|start|thing|use)\p{L}+${END}|how (?:one|people|you) becomes? successful\b`,
    String.raw`how (?:to|I can|can I|I could|one can) become an? (?:\p{L}+ ){0,2}\p{L}+${END}`,
    String.raw`how (?:I can|to|can I|I could) (?:build|have|make|start|grow|develop|advance|shape) (?:a|my|an) (?:\p{L}+ )?(?:career|life|business|startup|company|brand)${END}`,
    String.raw`(?:career|life) (?:advice|guidance|tips|coaching|counselling|direction|questions?)${END}`,
    String.raw`what (?:I should|should I|to) do (?:with|in) (?:my|with my) (?:life|career|future)|how to (?:get|break) into (?:${FIELDS})${END}`,
    String.raw`(?:your|the) (?:whole |entire |career |life |professional |amazing |incredible )*(?:journey|career|life story|path to success|secrets? (?:of|to) success|experience|story)${END}`,
  ].join('|'),
  'iu',
);
/** What asks for a whole subject by its own words, whichever subject it is. */
const WHOLE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    String.raw`(?:everything|anything and everything|all(?: there is(?: to (?:know|learn|say))?)?) (?:there is to (?:know|learn) )?about (?!(?:it|this|that|them|these|those|the time|the day|my|your)\b)[^.?!,;]{2,40}`,
    String.raw`(?:the )?(?:whole |entire |wide |big )?(?:world|ins and outs|nuts and bolts|basics|fundamentals|foundations|ropes|secrets|art|craft|science|a to z|abc|ABCs|field|business|landscape|essentials|theory and practice) of (?!(?:the|this|that|your|my|our|it|one|a|an|how)\b)(?:\p{L}+ ){0,2}\p{L}+`,
    String.raw`(?:teach|train|coach|educate|school|instruct|explain(?: to)?) me (?:in |about |on |all |properly |some |how to do )*(?!(?:how|what|when|why|where|which|one|to|the|a|an|your|this|that|these|those|my|it|something|anything|two|three|if|by|for|at|over|so|and|as|with|once|in|on|about|all|some|some ?(?:time|day)|well|more)\b)(?:\p{L}[\p{L}-]+ ?){1,2}`,
    String.raw`(?:get|break|move|switch|transition|go|getting|breaking|moving|switching|transitioning|come|enter|started|a (?:start|foothold)|my way|foot in the door)(?: started)? (?:into|in) (?!(?:the|this|that|your|my|our|it|a|an|one|touch|contact|there|here|line|time|place|shape|trouble|person|front|order|writing|person|\p{Lu}\p{L}+|\d+)\b)(?:\p{L}[\p{L}-]+ ?){1,2}`,
    String.raw`how to (?:best )?(?:lead|manage|teach|code|program|write|sell|design|cook|bake|farm|sew|weld|coach|train|nurse|translate|edit|negotiate|present|speak (?:in public|well)|invest|market|succeed|paint|draw|photograph|act|sing|dance|network|communicate|mentor|parent|fundraise|preach|counsel|garden|grow|motivate people|deal with people|lead people|manage people|handle people|run a (?:team|business|farm|school|museum|charity|church|shop|club|company|ward|call cent(?:re|er)))(?: (?:well|better|properly|effectively|others|people|teams?|a team|for a living|professionally|like you|in general|successfully))*`,
    String.raw`(?:improve|develop|build|grow|work on|sharpen|boost|strengthen|polish|level up) my (?:\p{L}+ ){0,2}(?:skills?|abilities|knowledge|self|confidence|mindset|expertise|leadership|english|technique|craft|game|profile|career)`,
    String.raw`(?:grow|develop|improve|get better|succeed|progress|advance|thrive|be better|shine) as an? (?:(?!who\b)\p{L}+ ){0,2}\p{L}+`,
    String.raw`(?:about|on|into) (?:your|this|the|my) (?:whole |entire )?(?:field|profession|trade|industry|sector|line of work|discipline|area of expertise|craft|world|world of work|subject|vocation|calling|job|role|work)`,
    String.raw`(?:any|some|all the|all your|whatever|general|your (?:best|top|general|valuable|precious)) (?:advice|tips|wisdom|insights?|guidance|pointers|knowledge|help|lessons)(?: (?:you (?:have|can (?:give|offer|share|spare)|might have|may have|want to (?:give|share))|for (?:me|a (?:beginner|newcomer|novice|young \p{L}+)|someone (?:like me|starting out)|beginners|newcomers|my (?:career|future|life|journey)|the future)|at all|in general|and (?:tricks|advice|wisdom|guidance|help)|or (?:advice|tips|guidance|wisdom)))+`,
    String.raw`(?:guide|mentor|advise|coach|support|help|counsel) me (?:in|on|through|with|about|for|towards?|along) (?:my|the|this|a|general) (?:whole |entire |next |new |future |professional |personal |career |life )*(?:career|life|journey|path|future|way|growth|development|profession|work|studies|transition|choices|steps?|goals?|faith|walk)`,
    String.raw`what it (?:takes|means|is like) to (?:be|become|succeed|make it|work) (?:(?:as )?an? )?(?:\p{L}+ ){0,3}\p{L}+`,
  ].join('|')})${END}`,
  'iu',
);
/** Ways to be helped that leave the topic to the sentence before. */
const PLAIN_HELP =
  /\b(?:help|guide|mentor|advise|support|teach|coach) me(?: (?:with (?:that|this|it)|on (?:that|this|it)|in (?:that|this|it)|there|out|please|for))?[^\p{L}]*$|\bmentor me\b|\b(?:be|become) my mentor\b|\bof your time\b|\bsome (?:advice|guidance|help|tips)\b/iu;

/** A field where a situation belongs (S3: "Ruby" is too broad; a case, or a small project together, is not). */
export const tooBroad: Rule = {
  code: 'topic-too-broad',
  level: 'mend',
  why: 'A whole field cannot be taught in an answer; a situation of yours can be talked through.',
  source: 'S3',
  applies: ({ purpose }) => ASKS.includes(purpose),
  find(reading) {
    if (!reading.english) return [];
    const found = wide(reading);
    if (!found) return [];
    const { from, to, at } = found;
    return [
      {
        says: `${quote(reading.message.body.slice(at, to))} is a whole field; name the one situation you are in.`,
        at: inBody(at, to),
        fix: {
          ...inBody(from, to),
          label: 'Put a situation in its place',
          text: '[the one situation you are in]',
        },
      },
    ];
  },
};

function wide(reading: Reading): { from: number; to: number; at: number } | null {
  const helpless = reading.asks.some(({ text }) => PLAIN_HELP.test(text));
  for (const sentence of reading.sentences) {
    const asks = reading.asks.some((ask) => ask.sentence === sentence);
    const wishes =
      helpless &&
      /\b(?:want|would (?:like|love)|'d (?:like|love)|need|wish|hope|hoping|trying|looking|eager|keen) (?:to|for|some)\b/iu.test(
        sentence.text,
      );
    if (!asks && !wishes) continue;
    const match =
      WIDE_ASKS.exec(sentence.text) ?? EVERYTHING.exec(sentence.text) ?? WHOLE.exec(sentence.text);
    if (!match) continue;
    const start = sentence.from + match.index;
    const to = start + match[0].length;
    const topic = match[1];
    const given = reading.gifts.some((gift) => overlaps(gift, { from: start, to }));
    if (!given) return { from: topic === undefined ? start : to - topic.length, to, at: start };
  }
  return null;
}
