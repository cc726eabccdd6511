import type { Front } from '@/lib/sessions/markdown-front';
import { toMarkdown } from '@/lib/sessions/markdown-session';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import type { Person } from '@/lib/people/person';
import { totalMinutes } from '@/lib/sessions/agenda-edit';
import type { Session } from '@/lib/sessions/session';
import { FileNames } from './file-names';
import { isoDay } from './lines';
import { wikiLink } from './links';
import { mentorshipFile } from './mentorship-file';
import { personFile } from './person-file';
import { boardFile } from './board-file';
import type { About, VaultOptions, VaultRows } from './vault-rows';

/** A note, and where it lies. */
export interface VaultFile {
  path: string;
  text: string;
  /** Epoch ms. */
  changedAt: number;
}

/**
 * Everybody and every talk as notes that lead to each other, fit for Obsidian
 * and its like (Trust 8): one file per person, session and mentorship, and the
 * board. No two have one name, so that `[[name]]` leads to one of them.
 */
export function vaultFiles(rows: VaultRows, options: VaultOptions): VaultFile[] {
  const people = new Map(rows.people.map((person) => [person.id, person]));
  const names = namesOf(rows, people, options);
  const name = (id: string) => names.get(id) ?? '';
  const linkTo = (id: string) => (names.has(id) ? wikiLink(name(id)) : '');
  const toPerson = (person: Person) => wikiLink(name(person.id), person.name);
  const about = everyAbout(rows, name, linkTo);
  const takeaways = Map.groupBy(rows.takeaways, ({ sessionId }) => sessionId);
  const goals = Map.groupBy(rows.goals, ({ mentorshipId }) => mentorshipId);
  return [
    {
      path: `${name('board')}.md`,
      text: boardFile(rows.seats, (id) => linkOf(people.get(id), toPerson), options),
      changedAt: Math.max(0, ...rows.seats.map(({ updatedAt }) => updatedAt)),
    },
    ...[...about.values()].map((each) => ({
      path: `People/${name(each.person.id)}.md`,
      text: personFile(each, options),
      changedAt: each.person.updatedAt,
    })),
    ...rows.sessions.map((session) => {
      const person = people.get(session.personId);
      const link = linkOf(person, toPerson);
      const who = { id: session.personId, name: person?.name ?? '' };
      const among = { front: headOf(session, link, options), link };
      return {
        path: `Sessions/${name(session.id)}.md`,
        text: toMarkdown(session, takeaways.get(session.id) ?? [], who, { ...options, among }),
        changedAt: session.updatedAt,
      };
    }),
    ...rows.mentorships.flatMap((mentorship) => {
      const each = about.get(mentorship.personId);
      if (!each) return [];
      const own = (goals.get(mentorship.id) ?? []).toSorted((a, b) => a.order - b.order);
      const text = mentorshipFile(mentorship, own, each, toPerson(each.person), options);
      const path = `Mentorships/${name(mentorship.id)}.md`;
      return [{ path, text, changedAt: mentorship.updatedAt }];
    }),
  ];
}

function linkOf(person: Person | undefined, toPerson: (person: Person) => string): string {
  return person ? toPerson(person) : 'somebody who is no longer there';
}

/** The name of each file by what it is about; people's are the plainest. */
function namesOf(
  { people: all, sessions, mentorships }: VaultRows,
  people: ReadonlyMap<string, Person>,
  { timeZone }: VaultOptions,
): Map<string, string> {
  const free = new FileNames();
  const names = new Map([['board', free.take('Board', 'Board')]]);
  for (const { id, name, company } of all) names.set(id, free.take(name, 'Somebody', company));
  const titled = (row: Session | Mentorship, title: string) =>
    names.set(row.id, free.take(`${title} ${people.get(row.personId)?.name ?? ''}`, title));
  for (const session of sessions) titled(session, isoDay(session.startsAt, timeZone));
  for (const mentorship of mentorships) titled(mentorship, 'Mentorship with');
  return names;
}

function everyAbout(
  rows: VaultRows,
  name: (id: string) => string,
  linkTo: About['linkTo'],
): Map<string, About> {
  const by = <R extends { personId: string | null }>(all: readonly R[]) =>
    Map.groupBy(all, ({ personId }) => personId ?? '');
  const [touches, takeaways] = [by(rows.touches), by(rows.takeaways)];
  const sessions = by(rows.sessions.toSorted((a, b) => a.startsAt - b.startsAt));
  const [mentorships, questions] = [by(rows.mentorships), by(rows.parkedQuestions)];
  const seats = Map.groupBy(rows.seats, ({ holderId }) => holderId ?? '');
  const areas = new Map(rows.areas.map((area) => [area.id, area]));
  return new Map(
    rows.people.map((person) => {
      const { id, growthAreaIds } = person;
      return [
        id,
        {
          person,
          file: name(id),
          seats: seats.get(id) ?? [],
          areas: growthAreaIds.flatMap((area) => areas.get(area) ?? []),
          questions: questions.get(id) ?? [],
          touches: touches.get(id) ?? [],
          sessions: sessions.get(id) ?? [],
          takeaways: takeaways.get(id) ?? [],
          mentorships: mentorships.get(id) ?? [],
          linkTo,
        },
      ];
    }),
  );
}

/** What other programs can show and sort by. */
function headOf(session: Session, link: string, { timeZone }: VaultOptions): Front {
  return {
    type: 'session',
    with: link,
    date: isoDay(session.startsAt, timeZone),
    state: session.state,
    minutes: totalMinutes(session.segments),
    tags: ['boardside/session'],
  };
}
