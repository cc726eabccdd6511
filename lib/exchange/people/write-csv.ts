import { STAGE_LABELS, type Person } from '@/lib/people/person';
import { csv } from '@/lib/text/csv';

/** The last two are for your own eyes. */
const HEADS = [
  'Name',
  'What they do',
  'Company',
  'Place',
  'E-mail',
  'Link',
  'Areas',
  'Time zone',
  'Availability',
  'Stage',
  'Notes',
];

const FOR_OTHERS = HEADS.length - 2;

/**
 * People as a list that Boardside and spreadsheets read; where they stand with
 * you and what you noted of them only where `private` is asked for. A cell that a
 * spreadsheet would run as a formula is written as the text it is.
 */
export function peopleCsv(people: readonly Person[], options: { private: boolean }): string {
  const rows = people.map((person) => [
    person.name,
    person.headline,
    person.company,
    person.place,
    person.emails.join('; '),
    person.links.map(({ url }) => url).join(' '),
    person.areas.join('; '),
    person.timeZone ?? '',
    person.availability,
    STAGE_LABELS[person.stage],
    person.notes,
  ]);
  const all = [HEADS, ...rows];
  return csv(options.private ? all : all.map((row) => row.slice(0, FOR_OTHERS)));
}
