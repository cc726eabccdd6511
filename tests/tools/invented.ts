import type { SeatKind } from '../../lib/board/seat.ts';
import type { Stage, Person } from '../../lib/people/person.ts';
import type { Draft } from '../../lib/outreach/draft.ts';
import type { OwnTemplate } from '../../lib/outreach/template.ts';
import type { Session } from '../../lib/sessions/session.ts';
import { BLANK } from '../../lib/people/blank.ts';
import { fold } from '../../lib/text/clean.ts';
import { practice } from '../e2e/support/practice.ts';
import { stamp, type Seed } from './seed.ts';

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
const now = Date.now();

/** Names as they come: accents, another direction, another script, and longer than any line. */
export const LONG =
  'Dr. Maximiliana Konstantinopolitanskaya-Wolkenstein von und zu Hohenfriedberg-Trautmannsdorff';
const RTL = 'ليلى بنت يوسف الحدّاد';
export const ADA = 'Ada Moreno';
export const MAELLE = practice('overlay').name ?? '';

/** Name, what they do, stage, days since the last contact, seat. */
type Line = [name: string, headline: string, stage: Stage, days: number | null, seat?: SeatKind];

/** People whom a picture for readers can show. */
const PLAIN: Line[] = [
  [ADA, 'Staff engineer, payments · River Conf speaker', 'active', 3, 'technical'],
  ['Priya Underhill', 'Product lead at Lantern Works', 'talking', 41, 'industry'],
  ['Thorvald Okafor', 'Engineering manager, thirty years of teams', 'active', 12, 'leadership'],
  [MAELLE, 'Keeps old ledgers honest · Principal engineer', 'lead', null],
  ['Noor Hartwell', 'Librarian at Quiet Lab', 'contacted', 9],
  ['太田 さくら', '港のデータ技術者', 'lead', null],
  ['Bela Quist', 'Same year, other team', 'active', 20, 'peer'],
];

/** The same table with what strains a layout. */
const STRAINED: Line[] = [
  ...PLAIN.filter(([, , , , seat]) => seat !== 'leadership' && seat !== 'peer'),
  [
    LONG,
    `${'Chairwoman of the Committee for Harbours, Ledgers and Tides; '.repeat(3)}retired`,
    'paused',
    52,
    'leadership',
  ],
  [RTL, 'مهندسة برمجيات أولى في مرفأ البيانات', 'active', 1, 'peer'],
  ['Xu', '', 'declined', 200],
];

const NOTES = `Her rule: rewrite the table that hurts most, leave the rest
! Measure first: "you can't feel twelve million rows"
[] Send her our three slowest queries @fri
? How did they win the time for it
> We try it on one table, by the end of the month
// she seemed tired: shorter next time`;

export function invented(strained: boolean): Seed {
  const lines = strained ? STRAINED : PLAIN;
  const people = lines.map(([name, headline, stage, days]) => person(name, headline, stage, days));
  const idOf = (name: string) => people.find((one) => one.name === name)?.id ?? '';
  const others = strained ? [LONG, RTL] : ['Priya Underhill', 'Thorvald Okafor'];
  return {
    people,
    touches: people.flatMap(({ id, lastTouchAt: at }) =>
      at === null
        ? []
        : [at, at - 30 * DAY].map((when) => ({
            ...stamp(when),
            personId: id,
            at: when,
            kind: 'message' as const,
            direction: 'out' as const,
            refId: null,
            about: null,
            summary: 'Message sent (Introduction)',
          })),
    ),
    drafts: [draft(idOf(ADA)), ...outbox(idOf, others)],
    templates: [template()],
    sessions: [ADA, ...others].map((name, index) => ended(idOf(name), 3 + index * 9)),
    holders: Object.fromEntries(
      lines.flatMap(([name, , , , seat]) =>
        seat ? [[seat, { personId: idOf(name), since: now - 90 * DAY }]] : [],
      ),
    ),
    settings: {
      myName: 'Inês Carvalho',
      intro: 'I’m a backend developer in Porto, two years in.',
      myRole: 'backend developer',
      mySkills: 'Go and SQL\nReading other people’s schemas',
      myOffer: 'Testing what they build\nTranslations into Portuguese',
      mySeeking: 'moving large tables without a night off',
      weeklyPace: 3,
    },
  };
}

function person(name: string, headline: string, stage: Stage, days: number | null): Person {
  const { url } = practice('overlay');
  const slug = name === MAELLE ? 'maëlle-østergaard-quist-7f2' : fold(name).replaceAll(' ', '-');
  const link = {
    kind: 'linkedin' as const,
    key: `linkedin:${slug}`,
    url: name === MAELLE ? url : `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`,
  };
  const found = now - 100 * DAY;
  return {
    ...BLANK,
    ...stamp(found),
    name,
    nameKey: fold(name),
    headline,
    stage,
    links: [link],
    linkKeys: [link.key],
    emails: name === ADA ? ['ada.moreno@river.example.org'] : [],
    sources: [
      { url: link.url, title: `${name} | LinkedIn`, at: found },
      { url: practice('speaker').url, title: 'Speakers, River Conf 2026', at: found + DAY },
    ],
    notes: '',
    ...RATED[name],
    lastTouchAt: days === null ? null : now - days * DAY,
  };
}

/** What is known of candidates, as far as somebody has looked into their work. */
const RATED: Record<string, Partial<Person>> = {
  [MAELLE]: {
    overall: 4.5,
    valueMap: {
      ...BLANK.valueMap,
      projects: 'The open ledger format',
      challenges: 'Few people test the importers',
      contribute: 'Test runs on twelve million rows of ours',
      proposition:
        'You would get a reader who runs your format every day. I send you what breaks, with the smallest example.',
      read: [{ what: 'your talk on ledgers', took: 'it made me stop deleting rows' }],
    },
  },
  '太田 さくら': { overall: 4 },
};

/** Two gaps are left in it. */
const BEGUN =
  'Hi Maëlle,\n\nI found you through [where you found them], and your talk on ledgers has stayed with me: it made me stop deleting rows.\n\nI’m a backend developer in Porto, two years in. At the moment I am moving twelve million rows.\n\nCould I ask you about [one concrete question] for 15 minutes within the next three weeks? A call or a few written lines would both help, whichever suits you.\n\nYou would get a reader who runs your format every day. And you will hear from me what I tried and what came of it.\n\nThank you for considering it,\nInês Carvalho';

/** What became of the other messages: begun, waiting, answered, refused, let go. */
function outbox(idOf: (name: string) => string, others: string[]): Draft[] {
  const sent = (name: string, days: number, known: Partial<Draft> = {}): Draft => {
    const at = now - days * DAY;
    const body = `Hi ${name.split(' ')[0]},\n\nyour text on tides has stayed with me.`;
    return {
      ...draft(idOf(name)),
      ...stamp(at),
      purpose: 'introduction-cold',
      body,
      state: 'sent',
      sentAt: at,
      waitingSince: at,
      ...known,
    };
  };
  const ended = { waitingSince: null, answeredAt: now - DAY };
  const [first = '', second = ''] = others;
  return [
    sent(MAELLE, 2, { body: BEGUN, state: 'open', sentAt: null, waitingSince: null }),
    sent('Noor Hartwell', 9),
    sent(first, 60, { ...ended, state: 'replied' }),
    sent(second, 40, { ...ended, state: 'declined' }),
    sent(second, 90, { ...ended, state: 'no-answer' }),
    sent(ADA, 2, { purpose: 'progress-report', waitingSince: null }),
  ];
}

function template(): OwnTemplate {
  const at = now - 20 * DAY;
  return {
    ...stamp(at),
    label: 'After a talk I heard',
    purpose: 'curiosity',
    channels: ['linkedin-message', 'email'],
    subject: '20 minutes about [what you are curious about]',
    body: 'Hi {{person.firstName}},\n\nI heard {{value.readWhat}}, and {{value.readTook}}. May I ask you about [one thing] for 20 minutes this month, by call or in writing?\n\nThank you,\n{{me.name}}',
    versions: [{ at, subject: '', body: 'Hi {{person.firstName}}, I heard your talk.' }],
  };
}

/** The one last worked on: it is there wherever nobody in particular is in front. */
function draft(personId: string): Draft {
  return {
    ...stamp(now - DAY),
    personId,
    purpose: 'thank-you',
    channel: 'linkedin-message',
    templateId: null,
    subject: '',
    body: 'Hi Ada,\n\nThank you for your time. What stays with me is to rewrite the table that hurts most.\n\nI will try it by the end of the month and let you know how it went.\n\nInês Carvalho',
    state: 'open',
    sentAt: null,
    waitingSince: null,
    answeredAt: null,
  };
}

/** A session's usual half hour; plain rows, because the tools run without the product's modules. */
const HALF_AN_HOUR = {
  kind: 'regular',
  segments: [
    { title: 'Opening', minutes: 5 },
    { title: 'Core', minutes: 18 },
    { title: 'Next steps', minutes: 5 },
    { title: 'Relationship', minutes: 2 },
  ],
  methods: [],
  objectives: [],
  questions: [],
  notes: NOTES,
} satisfies Partial<Session>;
const WRAP_UP = { doneAt: null, feeling: null, balance: null, nextOn: null, goalIds: [] };

function ended(personId: string, daysAgo: number): Session {
  const at = now - daysAgo * DAY;
  const endedAt = at + 32 * MINUTE;
  return {
    ...stamp(at),
    ...HALF_AN_HOUR,
    personId,
    state: 'ended',
    startsAt: at,
    clock: { startedAt: at, plannedMs: 30 * MINUTE, pauses: [], endedAt },
    wrapUp: { ...WRAP_UP, doneAt: endedAt },
  };
}

/** A session that has been running for so many of its 30 minutes. */
export function running(personId: string, minutes: number): Session {
  const at = Date.now() - minutes * MINUTE;
  return {
    ...stamp(at),
    ...HALF_AN_HOUR,
    personId,
    state: 'running',
    startsAt: at,
    clock: { startedAt: at, plannedMs: 30 * MINUTE, pauses: [], endedAt: null },
    wrapUp: WRAP_UP,
  };
}
