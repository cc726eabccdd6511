/** How people ask for something, as regular expressions over plain characters. */

const SOFT =
  '(?:(?:really|very much|so|also|just|dearly|simply|only|perhaps|possibly|please|kindly|maybe|therefore|humbly|be so kind as to) )*';
const GLAD =
  '(?:very |most |really |truly |extremely |more than |so |super |quite )?(?:glad|grateful|happy|delighted|thankful|obliged|honou?red|pleased|keen|curious|interested|appreciative)';
const TO_DO =
  'ask|hear|learn|talk|speak|chat|discuss|know|see|understand|meet|show|get|pick|borrow|sit|walk|shadow|visit|compare|invite|request|propose|arrange|schedule|set up|call|ring|phone|telephone|consult|interview|exchange|swap|trade|find out|check|run|book|draw on|spend|go (?:through|over)|use|bend|steal|bounce|put|watch|observe|join|come|sound out|hop on|jump on|buy you|have (?:your|a|\\d+|\\w+ minutes)|take (?:you|\\d+|some of|a)';

/** Each is enough to make a sentence a request, unless what is asked is given (see `GIVING`). */
export const ASKING = [
  String.raw`(?:could|can|would|will|might|may|won't|wouldn't|couldn't) you\b`,
  String.raw`(?:could|can|may|might|shall|should) (?:I|we)\b(?! (?:have|be) (?:made|missed|wrong|late))`,
  String.raw`(?:are|were) you (?:\w+ )?(?:open|up|willing|free|available|able|happy|interested|game|around|ok|okay|ready|prepared|keen|comfortable|taking)\b`,
  String.raw`(?:do|did|have|had) you (?:\w+ )?(?:have|got|happen|mind|consider|fancy|agree|accept|a|any|\d+|time|room)\b`,
  String.raw`(?:I|we|and|but|so)(?:'d| would| should) ${SOFT}(?:like|love|want|appreciate|welcome|value|treasure)\b (?:(?:you|your|it if|if|a|an|the|some|any|\d+|half|\w+ minutes|to (?:${TO_DO}|request your))\b)`,
  String.raw`(?:I|we)(?:'d| would| should|'m| am|'ll| will|'re| are) ${SOFT}(?:be )?${GLAD} (?:if|for|of|to (?:${TO_DO})|about|how|what|whether|in)\b`,
  String.raw`(?:I|we) ${SOFT}(?:need|want|wish|hope|would need) ${SOFT}(?:you\b|to (?:ask|hear|talk to|talk with|speak|pick|consult|request)|someone (?:who|to)|somebody (?:who|to)|\d+ ?(?:-|m|h)|half an hour|(?:ten|fifteen|twenty|thirty) min|an hour|your (?:help|advice|view|opinion|thoughts|eyes?|feedback|time|guidance|answer))`,
  String.raw`(?:I|we)(?:'m| am| was|'ve been| have been|'re)? ?(?:just |only )?wonder(?:ing|ed)?,? (?:if|whether|how (?:you|I|we)|what (?:you|I|we)|which|why you|about your|you|could|would|may)\b`,
  String.raw`(?:please|kindly|pls|plz)(?:,? (?:do|kindly|also|sir|madam|ma'am))?,? (?!feel|don'?t|do not|ignore|no\b|accept|forgive|excuse|pardon|find|note|know|be assured|give my|keep (?:it|this)|disregard|say hello|take your time|never|let me know if (?:I|there)|reply|respond|and\b|in\b|for\b|by\b|thank)\p{L}+`,
  String.raw`(?<=^|[,;:(] |- |\band |\bjust |\bthen |\bor |\bis |\bto )(?:tell|give|send|call|ring|phone|show|teach|write|drop|point|advise|help|grant|allow|explain to|walk|lend|meet|spare) (?:me|us)\b`,
  String.raw`let (?:me|us) know (?:whether|if|when|which|what|how|a (?:time|day|slot)|your)(?! (?:I|we|there|it|that|this|anything|any of) (?:can|could|is|was|works|helps|suits|goes|may))`,
  String.raw`(?:is|was|would|might|could) (?:there|it|that|this) (?:be )?(?:any|a|some|possible|ok|okay|all right|alright|fine with you|too much to ask|at all|feasible)\b`,
  String.raw`(?:any|some|a|the) (?:chance|possibility) (?:of|you|to|that|I|we|for)\b|(?:any|some|a) way (?:of|you|to|I|we)\b|here(?:'s| is) (?:a|my|the) (?:thought|idea|plan|suggestion|proposal)\b`,
  String.raw`would (?:that|this|it|\w+day|\w+ \w+|\d+ (?:min|minutes)) (?:suit|work|be (?:possible|ok|okay|of interest|fine|good|all right|too much|convenient))\b`,
  String.raw`(?:how about|what about|what do you say|shall we|care to|fancy|up for|mind if|keen to hear|keen to know|curious (?:how|what|whether|about|to hear|to know|which|why))\b`,
  String.raw`(?:my|the|only|just|with|here is|here's|have|got|is) (?:(?:one|a|two|three|single|only|small|quick|short|brief|specific|simple|actual) )*(?:question|ask|request|favou?r)s?(?: (?:is|are|would|to you|for you|remains?|concerns|about|on)\b|:)`,
  String.raw`(?:one|two|three|a|single|small|quick|short|brief|last) (?:question|request|favou?r)s?(?: (?:only|for you|to you|about|on|remains?|is|if|from)\b|:| -)`,
  String.raw`if you (?:(?:ever|do|happen to|by chance|still) )?(?:have|had|can|could|find|found|are|were|would|feel|might|spare|see your way)\b(?=.{0,120}(?:\bmin(?:ute)?s?\b|\bhour\b|\bcoffee\b|\bcall\b|\bquestion|I'd|I would|I should|would be|let me know|grateful|glad|\bspare\b))`,
  String.raw`(?:I|we)(?:'d| would)? (?:like to )?(?:propose|suggest)\b|(?:my |the )?(?:proposal|suggestion|idea|offer)(?: is)?:|(?:I|we)(?:'m| am)? (?:writing to (?:ask|request|invite)|asking|requesting|ask (?:you|for|whether|if)|request|come to ask|beg|seek|(?:was |had been |have been |'ve been )?(?:just |rather |really |also |secretly |rather )*hoping (?:you|that you|to (?:ask|hear|talk|speak|get|learn|borrow|meet|pick)|for (?:\d|a|your|half|some)))`,
  String.raw`(?:looking|searching) (?:for (?:\d|a (?:short|quick|brief)|your|someone (?:who|to)|somebody (?:who|to)|advice|guidance)|to (?:get|hear|talk|speak|learn))`,
  String.raw`(?:it )?(?:would|'d) (?:really |also |just |so )?(?:be|mean|help|make) [^.?!]{0,40}\b(?:if you|to (?:${TO_DO}))\b|(?:much |greatly |really )?appreciated if\b`,
  String.raw`(?:ask|trouble|bother|request|beg|tap) you (?:to|for|about|if|whether|how|what|which|why|one|two|three|a|\d+)\b|take you up on|pick your brains?|invite you (?:to|for)|join (?:me|us) (?:for|in|on)`,
  String.raw`(?:could|can) (?:really |do |also )*(?:use|do with) (?:your|some|a|\d)`,
  String.raw`your (?:thoughts|view|views|opinion|take|input|advice|judg?ement|eye|guidance|perspective) (?:on|about|here)\b[^.?!]{0,60}\b(?:would|is|will|could|be)\b`,
  String.raw`(?:happy|glad|grateful|keen|eager|love) (?:to hear (?:your|how|what|about)|for (?:your|any|\d|a|half))`,
  String.raw`(?:requesting|seeking|request for|hoping for|asking for|need|after) (?:\d+|a|your|some|ten|fifteen|twenty|thirty|half|one|any)\b`,
  String.raw`(?:all|what) (?:I|we)(?:'m| am|'d| would|'re| are)? (?:really |actually )?(?:after|asking|ask|want|need|hoping|like)\b|(?:I|we)(?:'ll| will) (?:only |just )?need\b|to (?:get|hear|have) your (?:view|take|eyes?|opinion|answer|verdict|advice)\b`,
  String.raw`(?:\d+|ten|fifteen|twenty|thirty) ?-?(?:min|mins|minutes|m)\b[^.?!]{0,60}\b(?:would|will|is|should|'d|do) (?:be |do )?(?:plenty|enough|do|suffice|ample|all|perfect|great|more than)`,
].join('|');

/** Requests that could be answered with a nod and nothing would follow. */
export const NOTHING_ASKED = [
  String.raw`connect(?:ing|ed)?\b(?! (?:me|us) (?:with|to))`,
  String.raw`(?:be|stay|keep|get|remain|staying|getting|keeping|being) in (?:touch|contact)`,
  String.raw`get to know (?:you|each other|one another)|getting to know`,
  String.raw`(?:hear|hearing|read) (?:something |back |more )?from you|hear (?:your story|more)(?=[.!?,]|$)`,
  String.raw`paths? (?:will |may |might |would |could )?(?:one day |some day )?cross|cross paths`,
  String.raw`(?:be|become) (?:a |your |good |my )?(?:friends?|contacts?|part of your)|networking|grow (?:my|our|the) network|expand (?:my|our) network|your network`,
  String.raw`collaborat(?:e|ing|ion)(?: (?:with you|some ?(?:day|time|how)|in future|together))*(?=[.!?,]|$)|work together (?:one day|some ?(?:day|time|how))`,
  String.raw`(?:talk|chat|speak|meet|catch up)(?: with you)? (?:some ?(?:day|time)|one day|at some point)`,
  String.raw`learn from (?:you|your (?:experience|journey|wisdom))(?=[.!?,]|$)|follow (?:you|your (?:journey|work))|add you`,
  String.raw`pick your brains?(?=[.!?,]|$)|help me(?: out)?(?=[.!?,]|$)|get your (?:help|support)(?=[.!?,]|$)|know (?:what you think|your thoughts)(?=[.!?,]|$)`,
  String.raw`exchange (?:ideas|thoughts|views)(?=[.!?,]|$)|something together|be of (?:interest|mutual)|guide me(?=[.!?,]|$)`,
].join('|');

/** Questions that are manners or style, and ask for nothing. */
export const RHETORICAL =
  /^(?:and |so |but |well,? )?(?:how (?:are|is|have|'s|was|do you do|did it go)|hope|remember me|do you (?:still )?remember|did you know|have you ever|who (?:am i|would have|knew|else)|right|ok|isn't|aren't|why (?:am i|do i write|you|me|not)|why you|what (?:can i say|a )|guess|sounds? (?:familiar|good)|don't you think|you know what|so what|is (?:this|it) not)/iu;

/** What comes back from whoever asks. */
const GIVE =
  'send|share|show|tell|report|give|offer|lend|pass|post|publish|credit|translate|proofread|print|bake|cook|make|take (?:the )?notes|take over|record|collect|mark|read|try (?:out )?(?:your|any|the)|test|build|draw|design|photograph|film|scan|host|invite you|buy you|pay|swap|trade|teach|return|contribute|volunteer|summari[sz]e|write|let you|keep (?:you|a|track)|put (?:you|your|together|a|one|some)|ship|pull|gather|hand you|hand over|dig out|dig up|post|add|run|check|compile|map|automate|do (?:the|your|something|it for|that for|any|some|a)|help|assist|support|review|introduce|bring (?!(?:my|our|the|one|it|them|everything|this|two|all|an?)\\b(?! (?:crate|case|bottle|cake|box|bag|jar|loaf)))|come back (?:to you )?(?:with|and)|index|document|turn|cover|fix|look (?:at|over|after)|repay|set up|sort|type|edit|measure|count|prepare (?:your|a|the)|drop off|donate|feed back|forward|spread|promote|recommend|quote|name you|mention you|acknowledge|advertise|deliver|repair|mend|paint|knit|sew|grow|carry|stand in|supply|provide|present|explain|answer|code|analyse|analyze|organi[sz]e|transcribe|upload|open|release|walk you|demo|log|plot|wire|cut|sing|play|dig|drive|babysit|cater|clean|digiti[sz]e|tidy|update|mail you|email you|convert|caption|illustrate|interview|survey|tag|label|benchmark';
const ADVERB =
  '(?:(?:also|gladly|happily|then|certainly|of course|easily|readily|always|in turn|in return|afterwards|even|probably|definitely|at least|surely|each time|maybe|perhaps) )*';

/** What one does with somebody without giving them anything. */
const NOT_FOR_THEM =
  'not|also|really|just|very|so|then|maybe|perhaps|much|be|call|phone|ring|ask|come|meet|visit|reach|contact|tell|follow|adapt|fit|work|move|respect|thank|understand|wait|need|like|love|appreciate|have|value|see|learn|hear|join|talk|speak|use|take|prefer|welcome|travel|fly|pick|benefit|get|gain|connect|turn to|look|write|only|never|want|treasure|cherish|listen|stick|sit|chat|dial|hop|jump|depend|rely|leave|stop|start|keep|send|show|explain|propose|suggest|request|apply|go|try|bring|share|put|give';

const WILLING =
  '(?:very |more than |most |really |quite |also )?(?:happy|glad|delighted|pleased|willing|ready|able|going|free|prepared)';

/** Words by which somebody gives rather than asks. */
export const GIVING = [
  String.raw`(?:in (?:return|exchange|turn|kind)|by way of thanks|as a thank[- ]you|to (?:give|pay) (?:something )?back|return the favou?r|as (?:a )?(?:small )?(?:thanks|payment)|from my side|for my part|on my side)\b`,
  String.raw`(?<!so )(?<!so that )(?:I|we|and|but|then|or|which I|that I)(?:'d| would| can| could|'ll| will| shall| may| should be| should like to) ${ADVERB}(?:be )?(?:${ADVERB}${WILLING} to )?${ADVERB}(?:${GIVE})\b`,
  String.raw`(?:I|we)(?:'m| am|'re| are) ${ADVERB}${WILLING} to ${ADVERB}(?:${GIVE})\b|(?:I|we) (?:gladly|happily) (?:${GIVE})\b`,
  String.raw`(?<!so )(?<!so that )(?:I|we)(?:'ll| will| can| could|'d| would) ${ADVERB}(?!(?:${NOT_FOR_THEM})\b)\p{L}+ (?:[^\s.?!;]+ ){0,7}?(?:for|to|into|with|in|on|of|at) (?:you|your)\b(?! (?:time|convenience|calendar|place|office|hour|leisure|pace|diary|schedule|choice|own))`,
  String.raw`(?<!(?:could|can|may|might|shall|should|if|when|so) )(?:I|we) (?:send|give|bring|make|show|teach|lend|pay|cook|bake|buy|ship|post|mail|help|offer) you\b|quid pro quo|my (?:side|part|half|end) of the (?:bargain|deal|trade|swap)|(?:I|we)(?:'ll| will|'d| would| can| could) (?:gladly |happily )?be your (?!mentee|student|apprentice|pupil)|something for you\b`,
  String.raw`(?<!you )(?<!you be )(?<!you're )(?:happy|glad|delighted|pleased|willing|ready|able) to ${ADVERB}(?:${GIVE})\b`,
  String.raw`(?:could|can|may|might|shall|should) (?:I|we) (?:help|offer|share|lend|return|repay|do something|test|proofread|contribute|send you (?:our|some))\b`,
  String.raw`would you like (?:me|us) to|would it help (?:you )?if I|if (?:it|that) (?:helps|would help|is (?:of )?use)`,
  String.raw`(?<!\b(?:would|could|can|do|did|might|may|will|should|if|whether|that) )(?:you|your \w+)(?:'d| would|'ll| will| can| could| may| might)? (?:also )?(?:get|have|receive|be (?:the first|credited|welcome|named|able to use)|see|keep|use|find) (?:our|the|my|it|them|a|all|both|any|every|this|these|first|each|what|to|freely|us|whatever|credit)\b`,
  String.raw`(?:you are|you're|you'd be|you would be|are|is) (?:most |very |more than )?welcome (?:to|at|in)|(?:is|are|be) yours\b|yours (?:to|if|for)|for your (?:next|own|team|class|students|records|files|book|site|newsletter|research|collection|talk|guide|article|report|stall|shop|use|blog|course|slides?|page|docs|archive)`,
  String.raw`(?:coffee|lunch|tea|cake|the drinks|it|pastries|breakfast)(?:'s| is|'d be| are)? on me|my treat|of use to you|useful to you|of (?:interest|value|help) to you`,
  String.raw`(?:goes?|go back|flows?) to (?:you|your)|with (?:your name|credit|you credited|full credit)|crediting you|credit to you`,
  String.raw`(?:swap|trade|barter|exchange)\b(?: my| our|:)|half (?:the time|for)`,
  // What is there for the taking, and what is done with pleasure or without pay.
  String.raw`(?:what|all|(?:one|the|two) (?:\p{L}+ )?things?|something) (?:that )?(?:I|we) (?:can|could|have to) (?:offer|bring|give|do|add|contribute)\b|(?:I|we)(?:'ll| will|'d| would| can| could) (?:gladly |happily )?(?:do|take|bring) (?:it|that|this|them|those|any)\b[^.?!;]{0,30}(?:with pleasure|gladly|for (?:free|you|nothing)|off your)|with pleasure\b|free of charge|at no (?:cost|charge)|no charge|on the house|for nothing in return|worth your while|in it for you\b|reciprocate|with your name (?:on|under|in)`,
  String.raw`(?:I|we)(?:'ll| will|'d| would| can| could) ${ADVERB}(?!(?:ask|owe|meet|take|tell|drop|call|ring|need|want|give|wish|consider|hold|grant)\b)\p{L}+ you (?:an?|the|some|my|our|two|three|\d+|any|all|every|whatever|first)\b(?! (?:questions?|call|ring|time|dates?))`,
  String.raw`there(?:'s| is| are|'ll be| will be) (?!(?:no|any|not)\b)[^.?!]{1,60}\b(?:with your name|for you\b|yours\b)|(?:I|we) (?:send|give|bring|post|ship|mail|offer) (?:it|them|this|these|one|some|my|our|an?|the)\b[^.?!]{0,30}\b(?:to|for) you(?:r \p{L}+)?|(?:it|they|all)(?:'s| is|'re| are) free\b`,
  String.raw`(?:and|so|then|that|which|,) you (?:may|can|could|might) (?:also |freely |then |gladly )?(?:have|use|keep|take|borrow|publish|quote|add|put|copy|reprint|hang|print|post|show|share|sell|play|feed|teach)\b|free(?:ly)? (?:for you )?to (?:use|keep|copy|publish|share)|all yours\b|first (?:look|dibs|copy|pick|refusal)\b|(?:on|in) your behalf|(?:jar|jars|crate|box|bag|loaf|bottle|tray|basket|pint|pot|cake|dozen|kilo)s? (?:of [^.?!,;]{1,30} )?(?:is|are|for|goes|comes|waiting|on the way)\b[^.?!;]{0,20}\byou\b`,
].join('|');

/** What looks like giving and is only the asking: one's own papers, or another way to meet. */
export const NOT_GIVING =
  /^\W*(?:you |to you |along |over )?(?:(?:my|our) (?:own )?(?:cv|r[ée]sum[ée]|portfolio|plan|draft|questions?|application|situation|problem|story|details|background|case|profile|availability|details|thoughts|ideas?|career|goals?)\b|(?:it|them|this|these|that|both|(?:the|my|two|a few|some) questions?|more(?: details| about)?|what I|where I|an agenda|a calendar|times|dates|a few times)\b(?! (?:up|into|down for you|for you|to your|with you|to you|back|as|of|learn|find|see|hear|measure))|(?:to you )?again|you (?:again|why|where I|what I (?:am|want|do|need|have)|more|about (?:me|my)|how I (?:want|plan|feel)|a (?:few )?(?:time|date)s?|an? (?:invit|calendar)|briefly|when)|up\b[^.]{0,10}at|around\b|to (?:you )?by\b|my best|everything|as (?:you|short)|with (?:the time|whatever)|(?:you )?at (?:your|any|a)|in (?:writing|english)|so\b|without\b|better\b|well\b|that (?:myself|alone)|for (?:you to|a living)|(?:a )?(?:living|job|work)\b)/iu;
