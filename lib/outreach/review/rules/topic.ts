import { ASKS } from '../../purpose';
import { FIELDS, LIFE } from '../lexicon/fields';
import { overlaps, type Reading } from '../reading/reading';
import { inBody, quote, type Rule } from '../rule';

const ADJECTIVES =
  '(?:(?:more|all|general|some|modern|good|the|how to do|the (?:basics|fundamentals|world|art|field|ins and outs|whole|ropes|secrets) of|everything about|all about|all there is to know about|basic|advanced|effective|better|overall) )*';
const WIDE = `${ADJECTIVES}(?:${FIELDS}|${LIFE})(?:(?:,| and| or| \\/|, and) ${ADJECTIVES}(?:${FIELDS}|${LIFE}))*`;
/** Nothing that narrows it may follow: no "for a two-person clinic", no noun. */
const END = String.raw`(?=\s*(?:[.?!,;:)]|-|$|["']|\n|(?:and|or|so|but|please|with (?:me|you)|to (?:me|us|a beginner|beginners)|from (?:you|scratch|the ground)|in general|as a whole|for (?:about |around |roughly )?(?:\d|half|fifteen|twenty|thirty|ten|a few|an?\b|me\b)|over (?:a|coffee|lunch|zoom|\d)|in (?:general|\d|half|twenty|fifteen|thirty)|by (?:phone|mail|e-?mail)|on (?:a|the) (?:call|phone)|some ?(?:day|time)|this|next|properly|better|too|as well|if|because|when you|stuff|basics|via|at (?:your|any|some)|one day)\b))`;

const WIDE_ASKS = new RegExp(
  [
    String.raw`\b(?:teach|coach|train|mentor|guide|educate|instruct|brief|show)(?:ing)? me(?: (?:about|in|on|through|with|how to do|into|all about|everything (?:about|on)))?`,
    String.raw`\b(?:learn|understand|master|know|hear|study|get into|break into|explore)(?: (?:more|everything|all|a bit|as much as possible|something|things))?(?: (?:about|on|of|in))?`,
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
    String.raw`how (?:to|I can|can I|I could|one can) become an? (?:\p{L}+ ){0,2}\p{L}+${END}`,
    String.raw`how (?:I can|to|can I|I could) (?:build|have|make|start|grow|develop|advance|shape) (?:a|my|an) (?:\p{L}+ )?(?:career|life|business|startup|company|brand)${END}`,
    String.raw`(?:career|life) (?:advice|guidance|tips|coaching|counselling|direction|questions?)${END}`,
    String.raw`what (?:I should|should I|to) do (?:with|in) (?:my|with my) (?:life|career|future)|how to (?:get|break) into (?:${FIELDS})${END}`,
    String.raw`(?:your|the) (?:whole |entire |career |life |professional |amazing |incredible )*(?:journey|career|life story|path to success|secrets? (?:of|to) success|experience|story)${END}`,
  ].join('|'),
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
    const match = WIDE_ASKS.exec(sentence.text) ?? EVERYTHING.exec(sentence.text);
    if (!match) continue;
    const start = sentence.from + match.index;
    const to = start + match[0].length;
    const topic = match[1];
    const given = reading.gifts.some((gift) => overlaps(gift, { from: start, to }));
    if (!given) return { from: topic === undefined ? start : to - topic.length, to, at: start };
  }
  return null;
}
