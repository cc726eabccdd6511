import { fold } from '@/lib/text/clean';

/** What a column of a list can hold; several columns may hold the same. */
export const FIELDS = [
  'name',
  'firstName',
  'lastName',
  'headline',
  'company',
  'place',
  'email',
  'link',
  'handle',
  'areas',
  'timeZone',
  'availability',
  'notes',
] as const;
export type ContactField = (typeof FIELDS)[number];

/** For each column its field; null is left out. */
export type Columns = (ContactField | null)[];

export const FIELD_LABELS: Record<ContactField, string> = {
  name: 'Name',
  firstName: 'First name',
  lastName: 'Last name',
  headline: 'What they do',
  company: 'Company',
  place: 'Place',
  email: 'E-mail',
  link: 'Link',
  handle: 'Slack handle',
  areas: 'Areas',
  timeZone: 'Time zone',
  availability: 'Availability',
  notes: 'Notes',
};

/** Heads of columns, as LinkedIn, Google, Outlook and forms write them; the first that fits counts. */
const HEADS: [field: ContactField | null, shape: RegExp][] = [
  // Of no use here, though they look like something that is.
  [
    null,
    /\b(?:phonetic|yomi|type|label|timestamp|photo|birthday|anniversary|connected on|id|middle|suffix|prefix|initials|fax|phone|mobile|pager|gender|priority|sensitivity|custom field|relation)\b/u,
  ],
  ['firstName', /^(?:first|given|vor|pre)[ -]?name$|^vorname$|^prenom$|^nombre$/u],
  ['lastName', /^(?:last|family|sur|nach)[ -]?name$|^nachname$|^apellidos?$|^nom de famille$/u],
  ['email', /\be ?-?mails?\b|\bmail address\b|\bcorreo\b/u],
  ['link', /\b(?:url|linkedin|link|website|web ?page|profile|homepage|github|blog)\b/u],
  ['handle', /\b(?:slack|handle|user ?name|nick(?:name)?)\b/u],
  ['timeZone', /\btime ?zone\b|\btz\b|\butc offset\b/u],
  [
    'areas',
    /\b(?:areas?|topics?|expertise|skills?|mentor in|can help with|subjects?|interests?|specialit(?:y|ies)|fields?)\b/u,
  ],
  ['availability', /\b(?:hours?|availab\w*|capacity|time per week|how much time)\b/u],
  [
    'company',
    /\b(?:company|organi[sz]ation(?: name)?|employer|firm|workplace|school|team)\b(?!.*\btitle\b)/u,
  ],
  [
    'headline',
    /\b(?:position|job title|title|role|headline|occupation|what (?:do you|they) do|department)\b/u,
  ],
  ['place', /\b(?:location|city|country|place|region|based)\b/u],
  [
    'name',
    /^(?:full |display |your |mentor'?s? |preferred )?name$|^file as$|^mentor$|^who$|^name and surname$/u,
  ],
  ['notes', /\b(?:notes?|comments?|anything else|about|bio|description|remarks?|introduction)\b/u],
];

/** Longer than any head; what looks for words in one must not look for hours. */
const MOST_HEAD = 200;

/** A head as it is kept. */
export function headOf(cell: string): string {
  return cell.trim().slice(0, MOST_HEAD).toWellFormed();
}

/** Which field each head names; where two columns claim a single one, the first has it. */
export function guessColumns(heads: readonly string[]): Columns {
  const taken = new Set<ContactField>();
  return heads.map((head) => {
    const words = fold(
      headOf(head)
        .replace(/([a-z])(\d+)$/iu, '$1')
        .replace(/\([^()]*\)|\[[^[\]]*\]/gu, ' '),
    );
    const field = words === '' ? null : (HEADS.find(([, shape]) => shape.test(words))?.[0] ?? null);
    if (field === null || (SINGLE.has(field) && taken.has(field))) return null;
    taken.add(field);
    return field;
  });
}

const SINGLE = new Set<ContactField>(['name', 'firstName', 'lastName', 'timeZone', 'company']);

/** Whether these columns can make a person: there is a name, or a way to them. */
export function makesPeople(columns: Columns): boolean {
  return columns.some((field) => field === 'name' || field === 'firstName' || field === 'lastName');
}

/** How far down a list's heads may stand: LinkedIn puts notes before them. */
const PREAMBLE = 12;

/** No list is this wide. */
export const MOST_COLUMNS = 1_000;

/** The row of heads, or -1 where there is none. */
export function findHeads(rows: readonly (readonly string[])[]): number {
  return rows
    .slice(0, PREAMBLE)
    .findIndex(
      (row) =>
        row.length <= MOST_COLUMNS &&
        row.filter((cell) => cell.trim() !== '').length >= 2 &&
        makesPeople(guessColumns(row)),
    );
}
