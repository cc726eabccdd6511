import type { Draft } from '@/lib/outreach/draft';
import type { OwnTemplate } from '@/lib/outreach/template';
import type { Person } from '@/lib/people/person';
import type { Touch } from '@/lib/people/touch';
import { capital, type Dice } from '../dice.ts';
import { DAY, someMoment, stamps, type Year } from './stamps.ts';

const CHANNELS: Draft['channel'][] = [
  'linkedin-note',
  'linkedin-message',
  'inmail',
  'slack',
  'email',
  'plain',
];
const STATES: Draft['state'][] = ['open', 'sent', 'replied', 'accepted', 'declined', 'no-answer'];
const PURPOSES: Draft['purpose'][] = [
  'introduction-cold',
  'introduction-warm',
  'flash',
  'curiosity',
  'follow-up',
  'thank-you',
  'progress-report',
  'value-first',
];
const MOST_VERSIONS = 4;

/** Templates of the user's own, each with what it said before. */
export function templatesOf(year: Year): OwnTemplate[] {
  const { dice } = year;
  return PURPOSES.map((purpose, number) => {
    const at = someMoment(year);
    return {
      ...stamps(dice, at),
      purpose,
      label: capital(dice.words(3)),
      channels: [CHANNELS[number % CHANNELS.length] ?? 'plain', 'email'],
      subject: number % 2 === 0 ? '' : capital(dice.words(4)),
      body: `Hi {{person.firstName}},\n\n${message(dice)}\n\n[one concrete question]\n\n{{me.name}}`,
      versions: Array.from({ length: number % MOST_VERSIONS }, (_, before) => ({
        at: at - (MOST_VERSIONS - before) * DAY,
        subject: '',
        body: message(dice),
      })),
    };
  });
}

/** A message to every fifth person, in every state one can be in; and two to nobody yet. */
export function draftsOf(year: Year, people: Person[], templates: OwnTemplate[]): Draft[] {
  const some = people.filter((_, number) => number % 5 === 0);
  return [null, null, ...some].map((person, number) => {
    const { dice, now } = year;
    const at = person ? Math.min(now - 1, person.createdAt + dice.below(30 * DAY)) : now - DAY;
    const state = person ? (STATES[number % STATES.length] ?? 'open') : 'open';
    const sentAt = state === 'open' ? null : at;
    const answered = state !== 'open' && state !== 'sent' && state !== 'no-answer';
    return {
      ...stamps(dice, at),
      personId: person?.id ?? null,
      purpose: dice.pick(PURPOSES),
      channel: dice.pick(CHANNELS),
      templateId: dice.odds(0.3) ? dice.pick(templates).id : null,
      subject: dice.odds(0.3) ? capital(dice.words(5)) : '',
      body: `Hi ${person?.name ?? '[name]'},\n\n${message(dice)}\n\nThank you!`,
      state,
      sentAt,
      waitingSince: state === 'sent' ? sentAt : null,
      answeredAt: answered ? Math.min(now, at + 3 * DAY) : null,
    };
  });
}

/** What was sent, answered and given, and talks that happened outside; two or three to a person. */
export function touchesOf(year: Year, people: Person[], drafts: Draft[]): Touch[] {
  const { dice } = year;
  const written = drafts.flatMap(({ id, personId, sentAt, answeredAt }) => {
    if (personId === null || sentAt === null) return [];
    const touch = (at: number, way: Pick<Touch, 'kind' | 'direction' | 'about'>): Touch => ({
      ...stamps(dice, at),
      ...way,
      personId,
      at,
      refId: id,
      summary: way.direction === 'in' ? 'Reply' : 'Introduction, LinkedIn message',
    });
    return [
      touch(sentAt, { kind: 'message', direction: 'out', about: 'ask' }),
      ...(answeredAt === null
        ? []
        : [touch(answeredAt, { kind: 'reply', direction: 'in', about: null })]),
    ];
  });
  const others = Array.from({ length: people.length * 2 }, (): Touch => {
    const at = someMoment(year);
    const kind = dice.pick(['spoke', 'gift', 'message'] as const);
    return {
      ...stamps(dice, at),
      personId: dice.among(people).id,
      at,
      kind,
      direction: kind === 'spoke' ? 'both' : 'out',
      refId: null,
      about: kind === 'message' ? 'update' : null,
      summary: capital(dice.words(6)),
    };
  });
  return [...written, ...others];
}

function message(dice: Dice): string {
  return Array.from({ length: 3 }, () => `${capital(dice.words(14))}.`).join('\n\n');
}
