/** Office words and needless abbreviations, each with plain words for it where one fits in its place. Two are one too many. */
export const JARGON: readonly (readonly [shape: string, plain: string | null])[] = [
  ['synerg(?:y|ies|istic(?:ally)?|i[sz]e)', null],
  [
    'leverag(?:e|ing) (?=your|my|our|the|this|that|these|those|its|it\\b|learnings|synerg|insights|existing|\\p{L}+ (?:to|for|and)\\b)',
    'use ',
  ],
  ['to leverage', 'to use'],
  ['circl(?:e|ing) back', 'come back'],
  ['touch(?:ing)? base', 'talk'],
  ['low[- ]hanging fruits?', 'easy steps'],
  ['mov(?:e|ing|es) the needle', 'make a difference'],
  ['thought[- ]leader(?:s|ship)?', null],
  ['paradigm(?: shift)?s?', null],
  ['best[- ](?:in|of)[- ](?:class|breed)', 'good'],
  ['game[- ]chang(?:er|ing|ers)', null],
  ['growth[- ]?hack(?:er|ing|s)?', null],
  ['win[- ]win', 'good for both of us'],
  [
    'value[- ](?:add|adds|added|prop|props|proposition|propositions|creation|stream|driver|drivers|driven)',
    null,
  ],
  ['(?:cutting|bleeding)[- ]edge', 'new'],
  ['next[- ](?:gen|level)', null],
  [
    'disrupt(?:ive|or|ion|ing)(?= (?:the|innovation|tech|space|industry|\\p{L}+ (?:space|industry|market)))',
    null,
  ],
  ['ecosystems?(?! (?:service|restoration|ecology|model))', null],
  ['holistic(?:ally)?', null],
  ['actionable(?: (?:insights?|takeaways?|learnings?))?', null],
  ['learnings', 'lessons'],
  ['key take-?aways?', null],
  ['ideat(?:e|ing|ion)', 'think'],
  ['double[- ]click(?:ing)? (?:on|into)', 'look closer at'],
  ['drill(?:ing)? down', 'look closer'],
  ['deep[- ]dive(?:s)?(?= (?:into|on) (?:your|the|our|my|synerg|key))', null],
  ['boil(?:ing)? the ocean', null],
  [
    '(?:open(?:ing)? the kimono|run (?:it|this) up the flagpole|blue[- ]sky thinking|helicopter view|thirty-thousand[- ]foot|30,?000[- ]f(?:oo)?t)',
    null,
  ],
  ['(?:outside|out of) the box', null],
  [
    '(?:take|taking|took) (?:this|it|that|things|the rest|the conversation) offline',
    'talk separately',
  ],
  [
    '(?:have|had|has|got|enough|the|your|my|any|some) bandwidth(?= (?:for|to|this|next|in|at)|[.,?!]| \\d)',
    null,
  ],
  [
    '(?:align|aligning|aligned|alignment)(?= (?:on|around|with (?:your|our|my|key|the)|across|our|stakeholders|at scale|of stakeholders)|[.,?!;]|\\s+(?:and|so)\\b)',
    null,
  ],
  [
    'stakeholder (?:alignment|buy-in|engagement|management|mapping)|(?:key|internal|external|cross-functional) stakeholders|buy-in',
    null,
  ],
  [
    "sync(?:ing)? up|quick sync|(?:to|could we|can we|let's|we|a|short) sync(?= (?:for|on|about|this|next|with|some|up|call)|[.,?!])",
    'talk',
  ],
  ['cross[- ]functional(?:ly)?|cross[- ]pollinat(?:e|ion|ing)', null],
  ['at scale', null],
  [
    '(?:unlock|unlocking|unleash|unleashing|supercharge|supercharging|turbocharge|maximi[sz]e|maximi[sz]ing) (?=(?:\\p{L}+ )?(?:value|potential|growth|synerg|impact|your|my|our|roi|opportunit))',
    null,
  ],
  [
    'impactful|impacting|results?[- ](?:driven|oriented)|data-driven|purpose-driven|mission-driven|customer-centric|client-centric|people-first|goal-oriented|solution-oriented|value-driven|future-proof(?:ed|ing)?',
    null,
  ],
  ['(?:proven )?track record of', null],
  [
    'hit(?:ting)? the ground running|self[- ]starter|team player|go-getter|fast[- ]paced(?: environment)?|wear(?:ing)? many hats|dynamic (?:environment|professional|team|individual|leader|self-starter)',
    null,
  ],
  [
    'passionate about (?:driving|delivering|leveraging|innovation|excellence|creating value|empowering|unlocking|disrupting|building scalable)',
    null,
  ],
  [
    'rock-?star|ninjas?|unicorns?(?= (?:startup|company|candidate|hunter))|10x(?:er)?|hustler?',
    null,
  ],
  [
    'core competenc(?:y|ies)|skill ?sets?|upskill(?:ing)?|re-?skill(?:ing)?|talent pipeline|human capital',
    null,
  ],
  [
    'scalable solutions?|end-to-end solutions?|turn-?key|mission-critical|robust solutions?|innovative solutions?|solutioning|solution(?:s)? (?:space|provider)|seamless(?:ly)?',
    null,
  ],
  ['pain[- ]points?', 'problems'],
  ['north[- ]star', null],
  ['net[- ]net|at the end of the day|going forward|moving forward', null],
  [
    '(?:strategic|mutually beneficial|exciting) (?:partnership|opportunit(?:y|ies)|collaboration|initiative)s?',
    null,
  ],
  [
    'mindshare|mind share|headspace|hard stop|runway|swim ?lanes?|tiger team|war room|socialise (?:the|this|an) idea|socialize (?:the|this|an) idea|granular(?:ity)?|operationali[sz]e|incentivi[sz]e|productioni[sz]e|monetis?z?e|crystalli[sz]e|utili[sz](?:e|ing|ation)|facilitate synerg\\p{L}+|optics|deliverables?|verticals?(?=[ .,](?:and|in|to|across|is|are)|[.,])|in the \\p{L}+ space|level[- ]set|deck(?= that| on synerg)|thought partner(?:ship)?|trusted advisor|change agent|change-maker|evangelist|personal brand(?:ing)?|transformational|transformative|journey mapping|empower(?:ing|ment)?|catalyst|enablement|stickiness|top of mind|reach out|action items?|quick wins?|peel the onion|parking lot|roadmapping|ping me|loop (?:me|you|in)|onboard you|frictionless|agile mindset|growth mindset|digital transformation|omnichannel|hyper-?growth|move fast|fail fast|pivot(?:ing|ed)?',
    null,
  ],
  [
    '(?:\\b(?:KPI|OKR|ROI|GTM|SME|POC|EOD|EOM|EOQ|EOY|COB|QBR|TAM|PMF|MRR|ARR|YoY|QoQ|MVP|CTA|USP|CXO|C-suite|C-level|SLT|ELT|LOB|BAU|EMEA|APAC|LATAM|DACH|F2F|WFH|OOO|FYI|IMO|IMHO|TBH|AFAIK|LMK|WRT|TL;DR|TLDR|ICYMI|HMU|IDK|BTW|P&L|POV|ICP|SDR|BDR|CAC|LTV|NRR|RACI|DM me|HRBP|L&D|D&I|PIP|BD|CoE|SOW|YTD|MoM)s?\\b)',
    null,
  ],
  ['pls|plz|thx|u\\b(?= (?:can|could|have|are|think|know|r))|ur\\b|asap', null],
];
/** Taken alone enough to be raised: no other words are meant by them. */
export const UNMISTAKABLE =
  /synerg|thought[- ]leader|low[- ]hanging|move the needle|moving the needle|boil|kimono|flagpole|growth[- ]?hack|paradigm shift|circl\w+ back|double[- ]click/iu;
