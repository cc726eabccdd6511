import { describe, expect, it } from 'vitest';
import { aboutNote } from '@/lib/exchange/markdown/note-about';
import { readNote } from '@/lib/exchange/markdown/read-note';

const CHANGED = Date.UTC(2026, 10, 21, 9);
const about = (name: string, text: string) => aboutNote({ name, text, changedAt: CHANGED }, 'UTC');
const read = (name: string, text: string) => readNote({ name, text, changedAt: CHANGED }, 1, 'UTC');
const JANUARY_5 = Date.UTC(2026, 0, 5, 12);

describe('whom notes of other programs are about', () => {
  it.each([
    ['a list of Obsidian', '---\nattendees:\n  - "[[Ada Moreno]]"\n  - Bo Xu\n---\n'],
    ['fields of Dataview or Logseq', 'attendees:: [[Ada Moreno]], [[Bo Xu]]\n\n- hi'],
    [
      'properties of Notion',
      '# Mentoring\n\nCreated: May 1, 2026\nAttendees: Ada Moreno, Bo Xu\n\nhi',
    ],
    ['names with a sign', 'Meeting participants: @Ada Moreno @Bo Xu\n\nhi'],
    ['bold words', '# Mentoring\n\n**With:** Ada Moreno, Bo Xu\n\nhi'],
  ])('is told by %s', (_what, text) => {
    expect(about('Mentoring.md', text).names.slice(0, 2)).toEqual([
      { name: 'Ada Moreno', told: true },
      { name: 'Bo Xu', told: true },
    ]);
  });

  it.each([
    ['Talk with Ada Moreno 0123456789abcdef0123456789abcdef.md', true],
    ['Coaching call w Ada Moreno (Jan 5, 2026).md', true],
    ['2026_01_05 Ada_Moreno.md', false],
    ['20260105 1-1 Ada Moreno.md', false],
    ['Ada Moreno – 1 on 1 notes.md', false],
    ['Gespräch mit Ada Moreno, 5.1.2026.md', true],
  ])('is told by %s', (file, told) => {
    expect(about(file, '').names[0]).toEqual({ name: 'Ada Moreno', told });
  });

  it('is told by the first line of a plain text, and by a link in that of a journal', () => {
    expect(about('a.txt', 'Session with Ada Moreno\n\nhi').names).toContainEqual({
      name: 'Ada Moreno',
      told: true,
    });
    expect(about('2026_01_05.md', '- [[Ada Moreno]] #meeting').names).toEqual([
      { name: 'Ada Moreno', told: false },
    ]);
  });

  it('makes nobody of what is no name', () => {
    expect(about('Playing with fire.md', '').names).toEqual([
      { name: 'Playing with fire', told: false },
    ]);
  });
});

describe('the day of notes', () => {
  it.each([
    ['2026-01-05 Ada.md', ''],
    ['2026_01_05.md', ''],
    ['20260105 Ada.md', ''],
    ['Ada.md', '---\ndate: 05.01.2026\n---\n'],
    ['Ada.md', '---\ndate: "[[2026-01-05]]"\n---\n'],
    ['Ada.md', 'date:: [[Jan 5th, 2026]]\n'],
    ['Ada.md', '# Ada\n\nCreated: May 1, 2026\nDate: January 5, 2026 3:00 PM\n'],
    ['Ada.md', '# Ada, 5. Januar 2026\n'],
  ])('%s %j', (file, text) => expect(about(file, text).at).toBe(JANUARY_5));

  it.each(['1/5/2026.md', '20269999 Ada.md', 'May 2026.md'])('is the file’s own for %s', (file) =>
    expect(about(file, '').at).toBe(CHANGED),
  );
});

describe('a note that is somebody’s page', () => {
  it.each([
    [
      'p.md',
      '---\nname: Ada Moreno\nemail: ada@example.org\nrole: Lead\ntags: [x]\n---\nBy the sea',
    ],
    [
      'Ada Moreno 0123456789abcdef0123456789abcdef.md',
      '# Ada Moreno\n\nRole: Lead\nEmail: ada@example.org\n\nBy the sea',
    ],
  ])('is taken in as a person: %s', (name, text) => {
    expect(read(name, text)).toMatchObject({
      kind: 'person',
      contact: {
        name: 'Ada Moreno',
        headline: 'Lead',
        emails: ['ada@example.org'],
        areas: [],
        notes: expect.stringContaining('By the sea') as string,
      },
    });
  });

  it.each([
    ['Ada Moreno.md', '---\ntype: person\n---\nhi', 'person'],
    ['Ada Moreno.md', 'hi', 'notes'],
    ['2026-01-05 Ada Moreno.md', '---\nemail: ada@example.org\n---\nhi', 'notes'],
    ['Ada Moreno.md', '---\nemail: ada@example.org\nattendees: Ada\n---\nhi', 'notes'],
    ['Plans.md', '---\nemail: ada@example.org\n---\nhi', 'notes'],
  ])('is told from a talk: %s %j', (name, text, kind) => {
    expect(read(name, text)).toMatchObject({ kind });
  });

  it('of Boardside is still one when another program wrote its head anew', () => {
    const text =
      '---\nboardside: 1\ntype: person\nname: Ada Moreno\nemails:\n  - ada@example.org\n---\n';
    expect(read('Ada.md', text)).toMatchObject({
      kind: 'person',
      contact: { name: 'Ada Moreno', emails: ['ada@example.org'] },
    });
  });
});
