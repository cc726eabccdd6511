import { STAGE_LABELS, type Person } from '@/lib/people/person';
import { csv } from '@/lib/text/csv';

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

/**
 * People as a list that Boardside and spreadsheets read. A cell that a
 * spreadsheet would run as a formula is written as the text it is.
 */
export function peopleCsv(people: readonly Person[]): string {
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
  return csv([HEADS, ...rows]);
}
