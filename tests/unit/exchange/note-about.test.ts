import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aboutNote } from '@/lib/exchange/markdown/note-about';
import { readNote } from '@/lib/exchange/markdown/read-note';

const CHANGED = Date.UTC(2026, 10, 21, 9);
const about = (name: string, text: string) => aboutNote({ name, text, changedAt: CHANGED }, 'UTC');
const first = (name: string, text = '') => about(name, text).names[0];
const noon = (day: string) => Date.parse(`${day}T12:00Z`);

describe('whom notes are about', () => {
  it.each([
    ['2026-11-21 Ada Moreno.md', 'Ada Moreno', false],
    ['folder/2026-11-21 with Ada Moreno.md', 'Ada Moreno', true],
    ['Session with Ada Moreno.md', 'Ada Moreno', true],
    ['Coffee with Ada Moreno 2026-11-21.markdown', 'Ada Moreno', true],
    ['1:1 with Zoë Quist-O’Hara.md', 'Zoë Quist-O’Hara', true],
    ['Meeting notes - Ada Moreno.md', 'Ada Moreno', false],
    ['2026-11-21 Ada Moreno.boardside.md', 'Ada Moreno', false],
    ['Without a plan.md', 'Without a plan', false],
  ])('%s: %s', (file, name, told) => expect(first(file)).toEqual({ name, told }));

  it.each([
    ['with: "[[Ada Moreno]]"', 'Ada Moreno'],
    ['attendees: [[Ada 2|Ada Moreno]], [[Bo]]', 'Ada Moreno'],
    ["person: 'Ada Moreno'", 'Ada Moreno'],
    ['Who: Ada Moreno, Bo Lind', 'Ada Moreno'],
  ])('is told by the head: %s', (line, name) =>
    expect(first('x.md', `---\ntags: [a]\n${line}\n---\nText`)).toEqual({ name, told: true }),
  );

  it('is told by the title, where nothing else does', () => {
    const { names } = about('2026-11-21.md', '# Session with Ada *Moreno*\n\nText');
    expect(names).toEqual([{ name: 'Ada Moreno', told: true }]);
  });
});

describe('the day of notes', () => {
  it.each([
    ['2026-10-01 Ada.md', '', '2026-10-01'],
    ['Ada.md', '---\ndate: 2026-10-02\n---\n', '2026-10-02'],
    ['Ada.md', '# Ada, 2026-10-03\n', '2026-10-03'],
  ])('%s %j', (file, text, day) => expect(about(file, text).at).toBe(noon(day)));

  it.each(['Ada.md', '2026-99-99 Ada.md', '12026-10-011.md', '1911-01-01 Ada.md'])(
    'is the file’s own for %s',
    (file) => expect(about(file, '').at).toBe(CHANGED),
  );
});

describe('any Markdown file', () => {
  it('is read in no time, or refused in words', () => {
    const piece = fc.constantFrom(
      '---\n',
      'boardside: 1\n',
      'type: "person"\n',
      'type: "board"\n',
      'name: "Ada"\n',
      'record: {"__proto__": {"admin": 1}}\n',
      'with: [[[[[\n',
      'notes notes notes ',
      '# Session with ',
      '\n## Notes\n\n',
      '! advice\n',
    );
    const text = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 40 })));
    fc.assert(
      fc.property(fc.string(), text, (name, parts) => {
        const file = { name, text: parts.join(''), changedAt: CHANGED };
        const read = readNote(file, 1, 'UTC');
        if (read.kind === 'refused') expect(read.why).toMatch(/^[A-Z].+\.$/u);
      }),
      { numRuns: 1_000 },
    );
    expect({}).not.toHaveProperty('admin');
  });

  it('of one very long line is read in no time', () => {
    const started = performance.now();
    for (const part of ['notes ', '[[', '-', '---\n', 'with:', '# ', ' ', '"'])
      readNote({ name: part.repeat(100), text: part.repeat(200_000), changedAt: 0 }, 1, 'UTC');
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
