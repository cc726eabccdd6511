import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createKeeping } from '@/components/sessions/notes/keeping';
import { mergeNotes } from '@/lib/sessions/notes/merge';

const SAVE_MS = 15;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A store that tells all its panels of every write, as it ends, and saves one after another. */
function aStore(notes: string) {
  const panels = new Set<() => void>();
  let turn = Promise.resolve();
  const store = {
    notes,
    reads: 0,
    fails: false,
    panel() {
      let shown = store.notes;
      const troubles: ({ base: string; text: string } | null)[] = [];
      const keeping = createKeeping({
        notes: shown,
        keep: (base, text) => {
          const saved = turn.then(async () => {
            await wait(SAVE_MS);
            if (store.fails) throw new Error('the disk is full');
            store.write(mergeNotes(base, text, store.notes));
            return store.notes;
          });
          turn = saved.then(
            () => {},
            () => {},
          );
          return saved;
        },
        read: () => {
          store.reads += 1;
          return Promise.resolve(store.notes);
        },
        show: (text) => {
          shown = text;
        },
        onTrouble: (trouble) => {
          troubles.push(trouble && { base: trouble.base, text: trouble.text });
        },
      });
      panels.add(keeping.news);
      onTestFinished(keeping.close);
      return {
        keeping,
        troubles,
        shown: () => shown,
        /** Types at the end of the panel's own line. */
        async type(words: string, line: number, everyMs: number) {
          for (const letter of words) {
            const lines = shown.split('\n');
            lines[line] += letter;
            shown = lines.join('\n');
            keeping.type(shown);
            await wait(everyMs);
          }
        },
      };
    },
    write(text: string) {
      store.notes = text;
      for (const news of panels) news();
    },
  };
  return store;
}

describe('what is typed', () => {
  it('is kept without the notes being read back', async () => {
    const store = aStore('');
    const one = store.panel();
    await one.type('measure the p99', 0, 30);
    await one.keeping.settled();
    await wait(300);
    expect(store.notes).toBe('measure the p99');
    expect(store.reads).toBe(0);
  });
});

describe('what another panel writes', () => {
  it('is shown within a second while both type on, and neither overwrites the other’s words', async () => {
    const store = aStore('one\ntwo');
    const [here, there] = [store.panel(), store.panel()];
    await Promise.all([here.type(' and on', 0, 35), there.type(' and further', 1, 20)]);
    const both = 'one and on\ntwo and further';
    await vi.waitFor(
      () => expect([here.shown(), there.shown(), store.notes]).toEqual([both, both, both]),
      { timeout: 1_000 },
    );
  });

  it('is shown while it goes on being written', async () => {
    const store = aStore('one\ntwo');
    const [here, there] = [store.panel(), store.panel()];
    const typing = there.type(' and on and on and on and on', 1, 30);
    await vi.waitFor(() => expect(here.shown()).toMatch(/two and/u), { timeout: 600 });
    await typing;
  });

  it('is seen even if it was written during a save that failed', async () => {
    const store = aStore('one');
    const here = store.panel();
    store.fails = true;
    here.keeping.type('one here');
    await vi.waitFor(() => expect(here.keeping.settled()).rejects.toThrow('full'));
    store.fails = false;
    store.write('zero\none');
    await vi.waitFor(() => expect(store.notes).toBe('zero\none here'));
    expect(here.shown()).toBe('zero\none here');
  });
});

describe('what can’t be stored', () => {
  it('is told with each key, and what it was typed on top of, until it is stored', async () => {
    const store = aStore('one');
    const { keeping, troubles } = store.panel();
    store.fails = true;
    keeping.type('one more');
    await vi.waitFor(() => expect(troubles).toEqual([{ base: 'one', text: 'one more' }]));
    keeping.type('one more word');
    expect(troubles.at(-1)).toEqual({ base: 'one', text: 'one more word' });
    store.fails = false;
    await keeping.retry();
    expect(store.notes).toBe('one more word');
    expect(troubles.at(-1)).toBeNull();
  });

  it('is no trouble any more once it is taken back by hand', async () => {
    const store = aStore('one');
    const { keeping, troubles } = store.panel();
    store.fails = true;
    keeping.type('one more');
    await vi.waitFor(() => expect(troubles).toHaveLength(1));
    keeping.type('one');
    expect(troubles.at(-1)).toBeNull();
  });

  it('and came from a page before is among the notes again', async () => {
    const store = aStore('one\nof another panel');
    const { keeping, shown } = store.panel();
    keeping.bring('one\n', 'one more\n');
    expect(shown()).toBe('one more\nof another panel');
    await keeping.settled();
    expect(store.notes).toBe('one more\nof another panel');
  });
});
