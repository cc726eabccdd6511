import fc from 'fast-check';
import * as v from 'valibot';
import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import { readNote } from '@/lib/exchange/markdown/read-note';
import { vaultFiles } from '@/lib/exchange/markdown/vault';
import type { VaultOptions, VaultRows } from '@/lib/exchange/markdown/vault-rows';
import { newMentorship } from '@/lib/mentorships/mentorship';
import { readFrontMatter } from '@/lib/sessions/markdown-front';
import { anAdvice } from '../advice/advice';
import { TABLE_SCHEMAS } from '@/lib/store/tables';
import { anyPerson } from '../support/people';
import { aPerson, aSession, aTouch, MORNING } from '../support/rows';
import { example } from '../support/versions';

const NOTHING: VaultRows = {
  people: [],
  seats: [],
  areas: [],
  parkedQuestions: [],
  touches: [],
  sessions: [],
  takeaways: [],
  mentorships: [],
  goals: [],
};

function files(rows: Partial<VaultRows>, given: Partial<VaultOptions> = {}) {
  const options = { private: true, myName: 'Bo', timeZone: 'UTC', locale: 'en', ...given };
  return vaultFiles({ ...NOTHING, ...rows }, options);
}

function file(rows: Partial<VaultRows>, path: string, given: Partial<VaultOptions> = {}): string {
  return files(rows, given).find((each) => each.path === path)?.text ?? '';
}

const SECRET = 'zzsecret';
const ADA = aPerson({
  name: 'Ada Moreno',
  company: 'Keel',
  stage: 'declined',
  barrier: 'high',
  barrierWhy: SECRET,
  style: SECRET,
  gains: SECRET,
  nicknames: [SECRET],
  notes: SECRET,
  valueMap: {
    projects: SECRET,
    interests: SECRET,
    challenges: SECRET,
    contribute: SECRET,
    proposition: SECRET,
    read: [{ what: SECRET, took: SECRET }],
  },
});
const TALK = aSession({
  personId: ADA.id,
  state: 'ended',
  notes: `! Begin at low tide\n// ${SECRET}\n! // ${SECRET}`,
  questions: [{ id: uuid(), text: SECRET, done: false, parkedId: null }],
});
const from = { sessionId: TALK.id, personId: ADA.id };
const loop = { did: SECRET, ledTo: SECRET, why: SECRET, askOn: null };
const ROWS: VaultRows = {
  ...NOTHING,
  people: [ADA],
  sessions: [TALK],
  takeaways: [
    anAdvice('Begin at low tide', { ...from, status: 'tried', loop }),
    anAdvice(SECRET, { ...from, private: true, order: 1 }),
  ],
  touches: [aTouch({ personId: ADA.id, kind: 'reply', summary: SECRET })],
  parkedQuestions: [
    {
      ...aTouch(),
      text: SECRET,
      personId: ADA.id,
      seatId: null,
      state: 'waiting',
    },
  ],
  mentorships: [
    {
      id: uuid(),
      createdAt: MORNING,
      updatedAt: MORNING,
      ...newMentorship(ADA.id, 'mentee', MORNING),
      notes: SECRET,
    },
  ],
};

describe('a folder of notes', () => {
  it('has a file for everybody, every talk and every mentorship', () => {
    expect(files(ROWS).map(({ path }) => path)).toEqual([
      'Board.md',
      'People/Ada Moreno.md',
      'Sessions/2026-11-21 Ada Moreno.md',
      'Mentorships/Mentorship with Ada Moreno.md',
    ]);
  });

  it('leads from each to the others', () => {
    const { tables } = example(7);
    const all = files(tables);
    const names = new Set(all.map(({ path }) => path.split('/').at(-1)?.replace(/\.md$/u, '')));
    expect(names.size).toBe(all.length);
    const links = all.flatMap(({ text }) => [...text.matchAll(/\[\[([^\]|]+)(?:\|[^\]]*)?\]\]/gu)]);
    expect(links.length).toBeGreaterThan(8);
    for (const [, name] of links) expect(names).toContain(name);
  });

  it('tells two people of one name apart', () => {
    const people = [
      ADA,
      aPerson({ name: 'Ada Moreno', company: 'Lee' }),
      aPerson({ name: 'ADA MORENO' }),
    ];
    expect(files({ people }).map(({ path }) => path)).toEqual([
      'Board.md',
      'People/Ada Moreno.md',
      'People/Ada Moreno (Lee).md',
      'People/ADA MORENO 2.md',
    ]);
    const talk = aSession({ personId: people[1]?.id ?? '' });
    expect(file({ people, sessions: [talk] }, 'Sessions/2026-11-21 Ada Moreno.md')).toContain(
      'With [[Ada Moreno (Lee)|Ada Moreno]]',
    );
  });

  it('says what is known, where it stands and since when', () => {
    const page = file(ROWS, 'People/Ada Moreno.md');
    expect(page).toContain('stage: "declined"');
    expect(page).toContain(
      '- Begin at low tide (tried 2026-11-21) [[2026-11-21 Ada Moreno]]\n  - **What I did:** zzsecret',
    );
    expect(page).toContain('- **How hard to approach:** High');
  });
});

describe('a head', () => {
  it('holds any text safely, and the body none that is structure', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (raw) => {
        const text = `${raw}\n---\n# x\n## Notes\n\n[[x]] ${raw}`;
        const person = aPerson({ name: 'Ada', headline: text, notes: text, nicknames: [text] });
        const page = file({ people: [person] }, 'People/Ada.md');
        const read = readFrontMatter(page);
        expect(read?.front).toMatchObject({ headline: text, aliases: [text] });
        expect(read?.body.match(/^#.*$/gmu)).toEqual([
          '# Ada',
          '## How to reach them',
          '## Timeline',
          '## Notes',
        ]);
      }),
      { numRuns: 300 },
    );
  });

  it('with the record is read in again to the letter, as far as a file can bring it', () => {
    fc.assert(
      fc.property(anyPerson, (person) => {
        const [, { path: name, text } = { path: '', text: '' }] = files({ people: [person] });
        const read = readNote({ name, text, changedAt: 0 }, 1, 'UTC');
        expect(read).toMatchObject({
          kind: 'person',
          record: v.parse(TABLE_SCHEMAS.people, person),
        });
      }),
      { numRuns: 100 },
    );
  });
});

describe('notes for others (Trust 7)', () => {
  it('hold nothing that is for your own eyes', () => {
    const all = files(ROWS, { private: false });
    expect(all).toHaveLength(4);
    for (const { path, text } of all) {
      expect(text, path).not.toContain(SECRET);
      expect(text, path).not.toMatch(/declined|barrier|rating|record:/iu);
    }
    expect(
      files(ROWS)
        .map(({ text }) => text)
        .join(''),
    ).toContain(SECRET);
  });

  it('still say who somebody is, and what was agreed', () => {
    const page = file(ROWS, 'People/Ada Moreno.md', { private: false });
    expect(page).toContain('company: "Keel"');
    expect(page).toContain('- Begin at low tide (tried 2026-11-21) [[2026-11-21 Ada Moreno]]');
    expect(page).toContain('- 2026-11-21: Reply');
    const read = readNote({ name: 'a.md', text: page, changedAt: 0 }, 1, 'UTC');
    expect(read).toMatchObject({
      kind: 'person',
      record: null,
      contact: { name: 'Ada Moreno', company: 'Keel' },
    });
  });
});
