import { webAddress } from '@/lib/people/links';
import { STAGE_LABELS } from '@/lib/people/person';
import { storyOf } from '@/lib/people/story';
import type { Touch } from '@/lib/people/touch';
import { VERSION } from '@/lib/sessions/markdown-session';
import { writeFrontMatter, type Front } from '@/lib/sessions/markdown-front';
import { section } from '@/lib/sessions/markdown-text';
import { cleanLine } from '@/lib/text/clean';
import { escapeMarkdown, plainLine } from '@/lib/text/markdown';
import { isoDay } from './lines';
import { privateSections } from './person-private';
import { takeawaySections } from './takeaway-lines';
import type { About, VaultOptions } from './vault-rows';

/**
 * One person as a Markdown file. Its head holds what other programs can show
 * and, with private lines, the whole record, so that it can be read in again.
 */
export function personFile(about: About, options: VaultOptions): string {
  const { person } = about;
  const { headline, company, place } = person;
  const what = [headline, company, place].filter(Boolean).map((each) => plainLine(each));
  return [
    ...writeFrontMatter(headOf(about, options)),
    '',
    `# ${escapeMarkdown(cleanLine(person.name))}`,
    '',
    ...(what.length === 0 ? [] : [what.join(', '), '']),
    ...section('How to reach them', [...linksOf(about), ...person.emails.map(mailLine)]),
    ...section('On the board', [
      ...about.seats.map(({ title }) => `- ${plainLine(title)} seat`),
      ...about.areas.map(({ title }) => `- Candidate for ${plainLine(title)}`),
    ]),
    ...section(
      'Mentorships',
      about.mentorships.map(({ id }) => `- ${about.linkTo(id)}`),
    ),
    ...takeawaySections(about.takeaways, { ...options, linkTo: about.linkTo }),
    ...section(
      'Sessions',
      about.sessions.toReversed().map(({ id }) => `- ${about.linkTo(id)}`),
    ),
    ...section('Timeline', timeline(about, options)),
    ...(options.private ? privateSections(about) : []),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

function headOf({ person, file, seats, areas }: About, options: VaultOptions): Front {
  const { stage, lastTouchAt, nicknames } = person;
  const told: Front = {
    boardside: VERSION,
    type: 'person',
    name: person.name,
    aliases: [
      ...(person.name === file ? [] : [person.name]),
      ...(options.private ? nicknames : []),
    ],
    tags: ['boardside/person', ...(options.private ? [`stage/${stage}`] : [])],
    ...(options.private && { stage }),
    headline: person.headline,
    company: person.company,
    place: person.place,
    timeZone: person.timeZone ?? '',
    availability: person.availability,
    areas: person.areas,
    seats: seats.map(({ title }) => title),
    growthAreas: areas.map(({ title }) => title),
    emails: person.emails,
    links: person.links.map(({ url }) => url),
    lastContact: lastTouchAt === null ? '' : isoDay(lastTouchAt, options.timeZone),
  };
  const empty = (value: unknown) => value === '' || (Array.isArray(value) && value.length === 0);
  const said = Object.entries(told).filter(([, value]) => !empty(value));
  return { ...Object.fromEntries(said), ...(options.private && { record: person }) };
}

function linksOf({ person }: About): string[] {
  return person.links.flatMap(({ url }) => {
    const address = webAddress(url);
    return address ? [`- <${address.href.replaceAll(/[<>]/gu, encodeURIComponent)}>`] : [];
  });
}

function mailLine(email: string): string {
  return `- ${plainLine(email)}`;
}

const CONTACTS: Record<Touch['kind'], string> = {
  message: 'Message',
  reply: 'Reply',
  session: 'Session',
  gift: 'Something given',
  spoke: 'We spoke',
};

/** Newest first. What was noted of a contact, and how somebody moved on, is for your own eyes. */
function timeline({ person, touches }: About, options: VaultOptions): string[] {
  const events = options.private
    ? storyOf(person, [...touches], [], (stage) => STAGE_LABELS[stage])
    : touches.map(({ at, kind }) => ({ at, says: CONTACTS[kind] })).toSorted((a, b) => b.at - a.at);
  return events.map(({ at, says }) => `- ${isoDay(at, options.timeZone)}: ${plainLine(says)}`);
}
