import { describe, expect, it } from 'vitest';
import { vaultArchive } from '@/lib/store/vault-archive';
import { db } from '@/lib/store/db';
import { readEverything } from '@/lib/store/export';
import { listImports, runImport } from '@/lib/store/import';
import { undoImport } from '@/lib/store/undo-import';
import { keepNotes } from '@/lib/store/notes';
import { patchPerson } from '@/lib/store/people';
import { readFile, readFiles, type Told } from '@/lib/store/read-file';
import { removeSession, enterSession } from '@/lib/store/sessions-plan';
import { unzipSync } from 'fflate';
import { aPerson, MORNING } from '../support/rows';
import { freshStore, later, savedPerson } from '../support/store';

freshStore();

const NOTES = '# Tides\n! Begin at low tide\n// [] keep to myself\n[x] Send the tables\n';
const options = { private: true, myName: 'Bo', timeZone: 'UTC', locale: 'en' };

const md = (name: string, text: string) => new File([text], name, { lastModified: MORNING });

function notesIn(reading: Told) {
  if (reading.kind !== 'notes') throw new Error(JSON.stringify(reading));
  return reading;
}

const fatesOf = (reading: Told) =>
  notesIn(reading).rows.map(({ what, fate, why }) => [what, fate, why]);

async function talked(name = 'Ada Moreno') {
  const person = await savedPerson(name);
  await patchPerson(person, { notes: 'Likes tea.', company: 'Keel' });
  const { session } = await enterSession(person, 30, MORNING);
  await keepNotes(session.id, '', NOTES);
  return { person, id: session.id };
}

async function zip(given: Partial<typeof options> = {}): Promise<File> {
  return new File([await vaultArchive({ ...options, ...given })], 'notes.zip');
}

async function wiped(): Promise<void> {
  await db.delete();
  await db.open();
}

describe('the folder of notes', () => {
  it('brings people, talks and takeaways back into an empty profile, and is undone whole', async () => {
    await talked();
    const file = await zip();
    const before = await readEverything();
    await wiped();
    const empty = await readEverything();
    later();
    const reading = await readFile(file);
    expect(reading).toMatchObject({ kind: 'notes', told: expect.stringContaining('3 notes') });
    expect(fatesOf(reading)).toEqual([
      ['Board.md', 'refused', 'It is for reading. A backup brings it in again.'],
      ['Ada Moreno.md', 'new', ''],
      ['2026-11-21 Ada Moreno.md', 'new', 'A session of 2026-11-21 with Ada Moreno.'],
    ]);
    await runImport(notesIn(reading).plan, file.name);
    const after = await readEverything();
    expect(after).toMatchObject({
      people: before['people'],
      sessions: before['sessions'],
      touches: [{ refId: before['sessions']?.[0]?.id, kind: 'session' }],
    });
    expect(after['takeaways']).toEqual(before['takeaways']);
    expect(after['takeaways']).toHaveLength(3);
    await undoImport((await listImports())[0]?.id ?? '');
    expect({ ...(await readEverything()), seats: [] }).toEqual({ ...empty, seats: [] });
  });

  it('brings nothing into the profile that it is from', async () => {
    await talked();
    const reading = await readFile(await zip());
    expect(new Set(fatesOf(reading).map(([, fate]) => fate))).toEqual(new Set(['refused', 'here']));
    expect(notesIn(reading).plan.tables.flatMap(({ add, update }) => [...add, ...update])).toEqual(
      [],
    );
  });

  it('without private lines takes nothing away from what is here', async () => {
    const { id } = await talked();
    const file = await zip({ private: false });
    later();
    await db.sessions.update(id, { updatedAt: MORNING - 1 });
    const before = await readEverything();
    await runImport(notesIn(await readFile(file)).plan, file.name);
    expect(await readEverything()).toEqual(before);
  });

  it('without private lines still brings who they are and what was said', async () => {
    await talked();
    const file = await zip({ private: false });
    await wiped();
    later();
    await runImport(notesIn(await readFile(file)).plan, file.name);
    expect(await db.people.toArray()).toMatchObject([
      { name: 'Ada Moreno', company: 'Keel', notes: '', stage: 'talking' },
    ]);
    const [session] = await db.sessions.toArray();
    expect(session?.notes).toBe('# Tides\n! Begin at low tide\n[x] Send the tables\n');
    expect(session?.personId).toBe((await db.people.toCollection().first())?.id);
  });

  it('lets words that were changed in it come back, with their takeaways', async () => {
    const { id } = await talked();
    const files = unzipSync(await vaultArchive(options));
    const text = new TextDecoder().decode(files['Sessions/2026-11-21 Ada Moreno.md']);
    later();
    const file = md(
      'x.md',
      text
        .replace('! Begin at low tide', '! Begin at high tide')
        .replace('# Tides', '# Tides\n? Why'),
    );
    const reading = await readFile(file);
    expect(fatesOf(reading)).toEqual([['x.md', 'updated', 'Its notes were changed in the file.']]);
    const before = await readEverything();
    later();
    await runImport(notesIn(reading).plan, 'x.md');
    expect((await db.sessions.get(id))?.notes).toContain('high tide');
    expect((await db.takeaways.toArray()).map((each) => each.text).toSorted()).toEqual([
      'Begin at high tide',
      'Send the tables',
      'Why',
      'keep to myself',
    ]);
    await undoImport((await listImports())[0]?.id ?? '');
    expect(await readEverything()).toEqual(before);
  });

  it('leaves what is newer here as it is', async () => {
    const { id } = await talked();
    const file = await zip();
    later();
    await keepNotes(id, NOTES, `${NOTES}More\n`);
    expect(fatesOf(await readFile(file)).at(-1)).toEqual([
      '2026-11-21 Ada Moreno.md',
      'here',
      'What is here is newer, and stays.',
    ]);
  });

  it('keeps two people of one name two', async () => {
    const ada = () => aPerson({ name: 'Ada Moreno', links: [], linkKeys: [] });
    await db.people.bulkAdd([ada(), ada()]);
    const before = (await readEverything())['people'];
    expect(before).toHaveLength(2);
    const file = await zip();
    await wiped();
    later();
    await runImport(notesIn(await readFile(file)).plan, file.name);
    expect((await readEverything())['people']).toEqual(before);
    await wiped();
    const here = ada();
    await db.people.add(here);
    later();
    await runImport(notesIn(await readFile(file)).plan, file.name);
    expect((await readEverything())['people']).toHaveLength(2);
    expect(await db.people.get(here.id)).toBeDefined();
  });

  it('finds somebody who is here under another id by their address', async () => {
    const { id } = await talked();
    const file = await zip();
    await wiped();
    const here = await savedPerson('Ada Moreno');
    later();
    await runImport(notesIn(await readFile(file)).plan, file.name);
    expect(await db.people.toArray()).toMatchObject([{ id: here, company: 'Keel' }]);
    expect(await db.sessions.get(id)).toMatchObject({ personId: here });
  });
});

describe('anybody’s notes', () => {
  it('become a session of their day with whom they name, and are there once', async () => {
    const person = await savedPerson('Ada Moreno');
    later();
    const files = [md('2026-10-01 Ada Moreno.md', NOTES), md('2026-10-01 ada moreno.md', NOTES)];
    const reading = await readFiles(files);
    expect(fatesOf(reading)).toEqual([
      ['2026-10-01 Ada Moreno.md', 'new', 'A session of 2026-10-01 with Ada Moreno.'],
      [
        '2026-10-01 ada moreno.md',
        'here',
        'These notes of a talk with Ada Moreno are here already.',
      ],
    ]);
    await runImport(notesIn(reading).plan, '2 notes');
    expect(await db.sessions.toArray()).toMatchObject([{ personId: person, state: 'ended' }]);
    expect(await db.takeaways.count()).toBe(3);
    expect(await db.people.get(person)).toMatchObject({ stage: 'talking' });
    expect(fatesOf(await readFiles(files)).map(([, fate]) => fate)).toEqual(['here', 'here']);
  });

  it('with somebody new bring a lead, where they say with whom it was', async () => {
    const reading = await readFiles([
      md('a.md', '# Session with Ada Moreno\n\nOne'),
      md('b.md', '# Session with Ada Moreno\n\nTwo'),
    ]);
    expect(fatesOf(reading)).toEqual([
      ['a.md', 'new', 'A session of 2026-11-21 with Ada Moreno, who becomes a new lead.'],
      ['b.md', 'new', 'A session of 2026-11-21 with Ada Moreno.'],
    ]);
    await runImport(notesIn(reading).plan, '2 notes');
    expect(await db.people.toArray()).toMatchObject([{ name: 'Ada Moreno', stage: 'talking' }]);
  });

  it('about nobody who is known are refused in words', async () => {
    expect(await readFile(md('Weekly Review.md', 'Text'))).toMatchObject({
      kind: 'refused',
      why: expect.stringMatching(/Nobody called “Weekly Review” is here.*Nothing was taken in/u),
    });
  });

  it('about one of two with the same name are refused in words', async () => {
    await savedPerson('Ada Moreno');
    const two = await savedPerson('Ada M');
    await patchPerson(two, { name: 'Ada Moreno', nameKey: 'ada moreno' });
    expect(await readFile(md('Ada Moreno.md', 'Text'))).toMatchObject({
      why: expect.stringContaining('several people called Ada Moreno'),
    });
  });

  it('that are no text are refused among the others', async () => {
    const files = [md('a.md', 'with: x'), new File([new Uint8Array([0, 1])], 'b.md')];
    expect(fatesOf(await readFiles(files))[1]).toEqual([
      'b.md',
      'refused',
      expect.stringContaining('This file is no text') as string,
    ]);
  });

  it('of a day to come were made today', async () => {
    const reading = await readFile(md('2031-01-01 with Ada Moreno.md', 'Text'));
    await runImport(notesIn(reading).plan, 'x');
    expect((await db.sessions.toCollection().first())?.clock?.endedAt).toBe(MORNING);
  });

  it('are the only files that can be several', async () => {
    const reading = await readFiles([md('a.md', 'x'), new File(['Name\n'], 'a.csv')]);
    expect(reading).toMatchObject({ why: expect.stringContaining('one file at a time') });
  });

  it('that were removed here come back with the next import', async () => {
    await savedPerson('Ada Moreno');
    const file = md('Ada Moreno.md', 'Text');
    await runImport(notesIn(await readFile(file)).plan, 'x');
    await removeSession((await db.sessions.toCollection().first())?.id ?? '');
    expect(fatesOf(await readFile(file))[0]?.[1]).toBe('new');
  });
});

describe('a zip archive', () => {
  it('with LinkedIn’s connections is read as the list in it', async () => {
    const { zipSync, strToU8 } = await import('fflate');
    const csv =
      'Notes:\r\n"x"\r\n\r\nFirst Name,Last Name,URL\r\nAda,Moreno,https://www.linkedin.com/in/ada';
    const bytes = zipSync({ 'Connections.csv': strToU8(csv), 'messages.csv': strToU8('x') });
    expect(await readFile(new File([bytes], 'linkedin.zip'))).toMatchObject({
      kind: 'people',
      told: 'From the zip archive: Connections.csv. Left aside: 1 list.',
      rows: [{ what: 'Ada Moreno', fate: 'new' }],
    });
  });
});
