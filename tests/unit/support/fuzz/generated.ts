import fc from 'fast-check';
import { VERSIONS } from '@/lib/store/schema';
import { TABLES } from '@/lib/store/tables';
import { anyText } from '../text';
import { NASTY_TEXT, NASTY_VALUES } from './nasty';
import type { Seed } from './seeds';

/** Files that nobody wrote, with the shape of those that somebody might. */

const cell = fc.oneof(
  anyText,
  fc.constantFrom(...NASTY_TEXT),
  fc.constantFrom('Ada Moreno', 'ada@example.org', 'https://linkedin.com/in/ada', 'CET', '2', ''),
);
const head = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('Name', 'First Name', 'Last Name', 'Email', 'URL') },
  {
    weight: 4,
    arbitrary: fc.constantFrom('Company', 'Time zone', 'Hours [x]', 'Areas', 'Notes', 'Slack'),
  },
  { weight: 1, arbitrary: cell },
);

const list = fc
  .record({
    heads: fc.array(head, { minLength: 1, maxLength: 8 }),
    rows: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 8 }),
    mark: fc.constantFrom(',', ';', '\t', '|'),
    end: fc.constantFrom('\n', '\r\n', '\r'),
    quoted: fc.boolean(),
  })
  .map(({ heads, rows, mark, end, quoted }) => {
    const write = (text: string) => (quoted ? `"${text.replaceAll('"', '""')}"` : text);
    const lines = [heads, ...rows].map((row) => row.map((one) => write(one)).join(mark));
    return file('list.csv', lines.join(end));
  });

const property = fc
  .record({
    name: fc.constantFrom('FN', 'N', 'EMAIL', 'ORG', 'URL', 'NOTE', 'ADR', 'BDAY', 'X-A', 'REV'),
    parameters: fc.array(
      fc.constantFrom(
        'TYPE=HOME',
        'PREF=1',
        'CHARSET=utf-16',
        'ENCODING=QUOTED-PRINTABLE',
        'ENCODING=b',
        'VALUE=uri',
        'VALUE=date',
        'CELL',
        'LABEL="a;b:c"',
        '="',
      ),
      { maxLength: 3 },
    ),
    value: cell,
  })
  .map(({ name, parameters, value }) => `${[name, ...parameters].join(';')}:${value}`);

const cards = fc
  .array(
    fc
      .tuple(fc.constantFrom('2.1', '3.0', '4.0', ''), fc.array(property, { maxLength: 7 }))
      .map(([version, lines]) =>
        ['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD', ''].join('\r\n'),
      ),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) => file('cards.vcf', all.join('')));

const value = fc.oneof(
  fc.constantFrom(...NASTY_VALUES),
  fc.jsonValue({ maxDepth: 3 }),
  fc.uuid(),
  fc.double(),
);
const row = fc.dictionary(
  fc.oneof(fc.constantFrom('id', 'createdAt', 'updatedAt', 'name', 'key', '__proto__'), anyText),
  value,
  { maxKeys: 6 },
);
const backup = fc
  .record({
    format: fc.constant('boardside-backup'),
    version: fc.oneof(fc.integer({ min: 1, max: VERSIONS.length }), fc.double()),
    exportedAt: fc.oneof(fc.constant('2026-11-21T09:00:00.000Z'), anyText),
    tables: fc.dictionary(
      fc.oneof(fc.constantFrom(...TABLES), anyText),
      fc.oneof(fc.array(fc.oneof(row, value), { maxLength: 4 }), value),
      { maxKeys: 5 },
    ),
    settings: fc.oneof(fc.dictionary(anyText, value, { maxKeys: 3 }), value),
  })
  .map((json) => file('backup.json', JSON.stringify(json)));

const anything = fc.oneof(
  fc.uint8Array({ maxLength: 300 }).map((bytes) => ({ name: 'any', bytes: Buffer.from(bytes) })),
  anyText.map((text) => file('any.txt', text)),
  fc.json().map((text) => file('any.json', text)),
  fc
    .array(fc.oneof(fc.constantFrom(...NASTY_TEXT), cell), { maxLength: 30 })
    .map((parts) => file('nasty.txt', parts.join(''))),
);

function file(name: string, text: string): Seed {
  return { name, bytes: Buffer.from(text) };
}

export const generated: fc.Arbitrary<Seed> = fc.oneof(list, cards, backup, anything);
