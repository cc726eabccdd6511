import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { TakeawaySchema, type Takeaway } from '@/lib/sessions/takeaway';
import { withStatus } from '@/lib/sessions/takeaways';
import { MORNING } from '../support/rows';
import { aNotebook, aTakeaway, marked } from './notes/some-takeaways';

/** The takeaways after each of these saves, in order. */
function after(...saves: string[]) {
  const notebook = aNotebook();
  const ids = saves.map((notes) => {
    notebook.save(notes);
    return notebook.inNotes().map(({ id }) => id);
  });
  return { ids, rows: notebook.inNotes() };
}

describe('a takeaway comes from its line', () => {
  it('with what the line says, and the minute it was written at', () => {
    const notebook = aNotebook();
    notebook.save('# Tides');
    notebook.save('# Tides\n- [] // Send @kaveh the #tides tables @fri');
    expect(notebook.rows()).toMatchObject([
      {
        kind: 'action',
        text: 'Send @kaveh the #tides tables',
        private: true,
        owner: 'me',
        dueDay: '2026-11-27',
        topics: ['tides'],
        people: ['kaveh'],
        at: MORNING + 60_000,
        minute: 1,
        order: 0,
        status: 'open',
      },
    ]);
    expect(v.is(TakeawaySchema, notebook.rows()[0])).toBe(true);
  });

  it('once it has words', () => {
    expect(after('!', '! ').rows).toEqual([]);
  });

  it('and starts as received if it is an advice', () => {
    expect(after('! read').rows[0]?.status).toBe('received');
  });
});

describe('a takeaway stays tied to its line', () => {
  const same = (before: string, now: string) => {
    const [was, is] = after(before, now).ids;
    return [was, is];
  };

  it('when it is typed, letter by letter or faster', () => {
    const letters = [...'! Read the book'].map((_, at, all) => all.slice(0, at + 1).join(''));
    const { ids, rows } = after(...letters);
    expect(new Set(ids.flat()).size).toBe(1);
    expect(rows[0]).toMatchObject({ text: 'Read the book', minute: 2 });
    expect(new Set(after('! R', '! Read the book').ids.flat()).size).toBe(1);
  });

  it('when its words are changed', () => {
    const [was, is] = same('! a\n! Read the book\n! z', '! a\n! Read the other book\n! z');
    expect(is).toEqual(was);
  });

  it('when it is moved', () => {
    const [was, is] = same('! Read\n? Why\n> Fridays', '? Why\n> Fridays\n! Read');
    expect(is).toEqual([was?.[1], was?.[2], was?.[0]]);
  });

  it('when it is indented, put in a list, or made private', () => {
    const { ids } = after('! Read', '  - ! Read', '// ! Read', '! // Read');
    expect(new Set(ids.flat()).size).toBe(1);
  });

  it('when it is marked as something else', () => {
    const { ids, rows } = after('! Read the book', '[] Read the book');
    expect(ids[1]).toEqual(ids[0]);
    expect(rows[0]).toMatchObject({ kind: 'action', status: 'open', minute: 0 });
  });

  it('when its neighbours go, come or change places', () => {
    const [was, is] = same('! one\n! two\n! three', 'Text\n\n! two\n? four');
    expect(is?.[0]).toBe(was?.[1]);
    expect(was).not.toContain(is?.[1]);
  });

  it('when a copy of it is made: the two are two', () => {
    const { ids } = after('! Read', '! Read\n! Read', '! Read\nbetween\n! Read', '! Read');
    expect(ids[1]).toContain(ids[0]?.[0]);
    expect(new Set(ids[1]).size).toBe(2);
    expect(ids[2]).toEqual(ids[1]);
    expect(ids[1]).toContain(ids[3]?.[0]);
  });

  it('when it is cut and put back, or taken away and undone', () => {
    const { ids, rows } = after('! Read\n[] Send', '[] Send', '[] Send\n! Read');
    expect(ids[2]).toEqual([ids[0]?.[1], ids[0]?.[0]]);
    expect(rows[1]).toMatchObject({ text: 'Read', minute: 0, order: 1 });
  });

  it('but other words in its place, once something has become of it, are another one', () => {
    const notebook = aNotebook();
    notebook.save('! Read the tide book');
    const [{ id }] = notebook.rows() as [Takeaway];
    notebook.mark(id, 'trying');
    notebook.save('! Call Ada');
    expect(notebook.rows()).toMatchObject([
      { id, text: 'Read the tide book', status: 'trying', order: -1 },
      { text: 'Call Ada', status: 'received', order: 0 },
    ]);
  });
});

describe('without its line', () => {
  it('an open takeaway goes', () => {
    expect(after('! Read\n[] Send', '[] Send').rows.map(({ text }) => text)).toEqual(['Send']);
  });

  it.each([
    ['! Read', 'trying'],
    ['! Read', 'tried'],
    ['! Read', 'reported'],
    ['! Read', 'set-aside'],
    ['[x] Send', 'done'],
    ['? Why', 'done'],
  ] as const)(
    '%s, %s, stays as no longer in the notes, and is itself again when the line is back',
    (line, status) => {
      const notebook = aNotebook();
      notebook.save(line);
      const [{ id }] = notebook.rows() as [Takeaway];
      notebook.mark(id, status);
      notebook.save('');
      expect(notebook.rows()).toMatchObject([{ id, status, order: -1 }]);
      expect(notebook.save('').patch).toEqual([]);
      notebook.save(line);
      expect(notebook.rows()).toMatchObject([{ id, status, order: 0 }]);
    },
  );
});

describe('what has become of it', () => {
  it('is not forgotten when the line is edited', () => {
    const notebook = aNotebook();
    notebook.save('! Read the tide book');
    const [{ id }] = notebook.rows() as [Takeaway];
    notebook.mark(id, 'trying');
    notebook.save('text\n! Read the whole tide book');
    expect(notebook.rows()).toMatchObject([{ id, status: 'trying' }]);
  });

  it('is what the box says, once it is ticked or emptied in the notes', () => {
    const notebook = aNotebook();
    notebook.save('[] Send');
    notebook.save('[x] Send');
    expect(notebook.rows()).toMatchObject([{ status: 'done', statusAt: MORNING + 60_000 }]);
    notebook.save('[ ] Send');
    expect(notebook.rows()).toMatchObject([{ status: 'open', statusAt: MORNING + 120_000 }]);
  });

  it('set aside stays so, though its box is empty', () => {
    const notebook = aNotebook();
    notebook.save('[] Send');
    notebook.mark(notebook.rows()[0]!.id, 'set-aside');
    expect(notebook.save('[] Send').patch).toEqual([]);
  });

  it('shows in the notes when it is pressed elsewhere', () => {
    const notes = 'a\r\n- [] Send\r\n[x] Call\r\n! Read';
    const stored = [
      aTakeaway({ text: 'Send' }),
      aTakeaway({ text: 'Call', order: 1, status: 'done' }),
      aTakeaway({ kind: 'advice', text: 'Read', order: 2 }),
    ];
    const press = (at: number, status: Takeaway['status']) =>
      withStatus(notes, marked(notes), stored, stored[at]!.id, status);
    expect(press(0, 'done')).toBe('a\r\n- [x] Send\r\n[x] Call\r\n! Read');
    expect(press(1, 'open')).toBe('a\r\n- [] Send\r\n[ ] Call\r\n! Read');
    expect(press(1, 'done')).toBe(notes);
    expect(press(2, 'trying')).toBe(notes);
    expect(withStatus(notes, marked(notes), stored, 'nobody', 'done')).toBe(notes);
  });
});

describe('a due day', () => {
  it('is the one meant when it was written, however much later the notes are read again', () => {
    const notebook = aNotebook();
    notebook.save('[] Send @fri');
    notebook.save('[] Send it @fri', '2027-02-01');
    expect(notebook.rows()[0]?.dueDay).toBe('2026-11-27');
  });

  it('is read anew when its words change', () => {
    const notebook = aNotebook();
    notebook.save('[] Send @fri');
    notebook.save('[] Send @mon');
    expect(notebook.rows()[0]?.dueDay).toBe('2026-11-23');
    notebook.save('[] Send');
    expect(notebook.rows()[0]?.dueDay).toBeNull();
  });
});
