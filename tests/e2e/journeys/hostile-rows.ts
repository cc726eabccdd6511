import { readdirSync, readFileSync } from 'node:fs';
import { BLANK } from '../../../lib/people/blank.ts';
import { asLine, cleanLine } from '../../../lib/text/clean.ts';
import { LINKS, TEXTS } from '../../tools/hostile-set.ts';

const FOLDER = new URL('../../fixtures/store/', import.meta.url);

interface Backup {
  version: number;
  tables: Record<string, { id: string }[]>;
}

/** Texts of which something is left once they are cleaned. */
export const HOSTILE = TEXTS.map(({ text }) => text).filter((text) => cleanLine(text) !== '');

/** Fields that somebody wrote, and how long each may be. */
const WRITTEN = new Map(
  (
    [
      [300, 'name headline company place availability text summary'],
      [120, 'areas nicknames topics subject body myName intro myRole mySkills'],
      [80, 'label'],
      [60, 'title'],
      [
        500,
        'barrierWhy style gains projects interests challenges contribute proposition what took',
      ],
      [500, 'topic now goal why note measure means question decision did ledTo backgrounds hopes'],
      [500, 'fit between mayTell bringMe bringThem accountability changed stayInTouch'],
    ] as const
  ).flatMap(([most, fields]) => fields.split(' ').map((field) => [field, most] as const)),
);

/** A backup of the newest version with every text that somebody wrote in it replaced, and one person for each hostile text. */
export function hostileBackup(): Backup & Record<string, unknown> {
  let at = 0;
  const next = (most: number) => (HOSTILE[at++ % HOSTILE.length] ?? '').slice(0, most) || 'x';
  const made = (value: unknown, field: string): unknown => {
    const most = WRITTEN.get(field);
    if (typeof value === 'string') return most === undefined || value === '' ? value : next(most);
    if (Array.isArray(value)) return value.map((one) => made(one, field));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, made(one, name)]));
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a file of ours keeps its shape
  const backup = made(newest(), '') as Backup & Record<string, unknown>;
  const { people = [], sessions = [] } = backup.tables;
  for (const talk of sessions) Object.assign(talk, { notes: hostileNotes() });
  // A talk to come, and no end to the mentorship, so that a calendar has something to hold.
  const startsAt = Date.now() + 3 * 86_400_000;
  const id = crypto.randomUUID();
  sessions.push({ ...sessions[0], id, state: 'planned', startsAt, clock: null } as { id: string });
  for (const { terms } of (backup.tables['mentorships'] ?? []) as unknown as { terms: object }[])
    Object.assign(terms, { term: { kind: 'open' } });
  backup.tables['people'] = [
    ...people,
    ...HOSTILE.map((text, index) => someoneCalled(text, index)),
  ];
  return backup;
}

/**
 * A backup whose every time, day and number is as far off as is let in: all of
 * it twice, once long ago and once long from now.
 */
export function farBackup(): Backup & Record<string, unknown> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a file of ours
  const backup = newest() as Backup & Record<string, unknown>;
  const tables = Object.entries(backup.tables).map(
    ([table, rows]) =>
      [
        table,
        [...rows.map((one) => far(one, 'past')), ...rows.map((one) => far(one, 'future'))],
      ] as const,
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- rows keep their ids
  return { ...backup, tables: Object.fromEntries(tables) as Backup['tables'] };
}

const FAR = {
  past: { at: Date.parse('0001-01-03T00:00Z'), day: '0001-01-01', id: 'a1' },
  future: { at: Date.parse('9998-12-30T00:00Z'), day: '9999-12-31', id: 'a2' },
};
const MOST = new Map([
  ['minutes', 1_000],
  ['cadenceDays', 36_525],
  ['idealDays', 36_525],
  ['latestDays', 36_525],
  ['days', 1_000],
  ['count', 1_000],
  ['order', 1e9],
]);

function far(value: unknown, when: 'past' | 'future', field = ''): unknown {
  const to = FAR[when];
  if (typeof value === 'number') return value > 1e12 ? to.at : (MOST.get(field) ?? value);
  if (typeof value === 'string')
    return value.replaceAll('0192f0a0', `0192f0${to.id}`).replace(/^\d{4}-\d\d-\d\d$/u, to.day);
  if (Array.isArray(value)) return value.map((one: unknown) => far(one, when, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, far(one, when, name)]),
  );
}

/** Notes in which every kind of line holds each text. */
export function hostileNotes(): string {
  const marks = ['', '! ', '[] ', '? ', '> ', '* ', '// ', '# ', '[] @them '];
  return TEXTS.map(({ text }, index) => `${marks[index % marks.length]}${text.slice(0, 400)}`).join(
    '\n',
  );
}

/** A list that any program could have written, with each text as a name and a note, and each link. */
export function hostileRows(): string[][] {
  return [
    ['Name', 'Position', 'Company', 'E-mail', 'URL', 'Notes'],
    ...TEXTS.map(({ text }, index) => {
      const link = LINKS[index % LINKS.length]?.url ?? '';
      return [text, text, text, `row${index}@example.org`, link, text];
    }),
  ];
}

/** Cards of the same, as carelessly written as can be. */
export function hostileCards(): string {
  return TEXTS.map(({ text }, index) => {
    const line = text.replaceAll(/\r?\n|\r/gu, String.raw`\n`);
    const url = LINKS[index % LINKS.length]?.url.replaceAll(/[\r\n]/gu, '') ?? '';
    return `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${line}\r\nTITLE:${line}\r\nEMAIL:card${index}@example.org\r\nURL:${url}\r\nNOTE:${line}\r\nEND:VCARD\r\n`;
  }).join('');
}

function newest(): unknown {
  const [name = ''] = readdirSync(FOLDER)
    .filter((one) => one.endsWith('.json'))
    .toSorted((a, b) => Number.parseInt(b.slice(1), 10) - Number.parseInt(a.slice(1), 10));
  return JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
}

function someoneCalled(text: string, index: number) {
  const name = asLine(text).slice(0, 300);
  const at = Date.now() - 86_400_000;
  return {
    ...BLANK,
    id: crypto.randomUUID(),
    createdAt: at,
    updatedAt: at,
    name: text.slice(0, 300),
    nameKey: name,
    headline: text,
    company: text,
    notes: text,
    emails: [`backup${index}@example.org`],
    areas: [text.slice(0, 120)],
    nicknames: [text.slice(0, 120)],
    sources: [{ url: null, title: text, at }],
  };
}
